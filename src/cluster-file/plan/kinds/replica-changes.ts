import type { ChangeRequest } from '../../../api/controller.ts';
import { apiPath } from '../../../api/path.ts';
import { hasStorage, type Replica } from '../../cluster/cluster-state.ts';
import type { Difference } from '../../compare/compare.ts';
import { stepOf } from '../ids.ts';
import { memberOf } from '../object-change.ts';
import { dataOn } from './replica-state.ts';
import type { ReplicaPlan, WantedReplica } from './replica-plan.ts';
import { isEmpty, propertyChange } from '../settings-change.ts';
import type { Step } from '../step.ts';

/** The steps that change a replica which stays on its node; `members`: what differs in it. */
export function* replicaChanges(
  plan: ReplicaPlan,
  now: Replica,
  wanted: WantedReplica,
  members: readonly Difference[],
): Iterable<Step> {
  const { resource } = plan;
  const path = apiPath`/v1/resource-definitions/${resource}/resources/${now.node}`;
  const has = (name: string): boolean => members.some((one) => one.path[0] === name);
  const settings = [...settingRequests(path, wanted, members)];
  const wantsDisk = wanted.diskless !== true;
  const gains = has('diskless') && wantsDisk;
  const switches: ChangeRequest[] =
    has('active') && wanted.active !== false ? [{ method: 'POST', path: `${path}/activate` }] : [];
  const additions = [...switches, ...(gains ? [diskRequest(path, 'diskful', wanted)] : []), ...settings];
  if (additions.length > 0)
    yield {
      id: `${stepOf.replica(resource, now.node)} change`,
      needs: [...plan.needs, stepOf.pool(now.node, wanted['storage-pool'] ?? '')],
      what: `resource ${resource}: ${gains ? 'give a disk to' : 'change'} the replica on ${now.node}`,
      requests: additions,
    };
  const losing: ChangeRequest[] = [
    ...(has('diskless') && !wantsDisk ? [diskRequest(path, 'diskless', wanted)] : []),
    ...(has('active') && wanted.active === false ? [{ method: 'POST', path: `${path}/deactivate` } as const] : []),
  ];
  if (losing.length > 0) yield taking(plan, now, losing);
}

function* settingRequests(
  path: string,
  wanted: WantedReplica,
  members: readonly Difference[],
): Iterable<ChangeRequest> {
  const own = propertyChange(members, wanted, 'full');
  if (!isEmpty(own)) yield { method: 'PUT', path, body: { ...own } };
  const numbers = new Set(
    members.flatMap(({ path: [first, number] }) => (first === 'volumes' && number ? [number] : [])),
  );
  for (const number of numbers) {
    const inside = members.filter((one) => one.path[0] === 'volumes' && one.path[1] === number);
    const volume = memberOf(wanted.volumes, number);
    const change = propertyChange(expanded(inside), volume, 'volume');
    if (!isEmpty(change)) yield { method: 'PUT', path: `${path}/volumes/${apiPath`${number}`}`, body: { ...change } };
  }
}

/** What is set on a volume comes and goes as a whole, or piece by piece. */
function expanded(members: readonly Difference[]): readonly Difference[] {
  return members.flatMap((one) => {
    const rest = one.path.slice(2);
    if (rest.length > 0) return [{ ...one, path: rest }];
    return Object.entries((one.after ?? one.before ?? {}) as Record<string, Record<string, unknown>>).flatMap(
      ([kind, own]) => Object.keys(own).map((name) => ({ ...one, path: [kind, name] })),
    );
  });
}

function diskRequest(path: string, to: 'diskful' | 'diskless', wanted: WantedReplica): ChangeRequest {
  const pool = wanted['storage-pool'];
  return { method: 'PUT', path: `${path}/toggle-disk/${to}${pool === undefined ? '' : `/${apiPath`${pool}`}`}` };
}

/** Takes the disk or the devices of a replica away, once the copies that stay are good. */
function taking(plan: ReplicaPlan, now: Replica, requests: readonly ChangeRequest[]): Step {
  const { resource, kept } = plan;
  const hasData = dataOn([now]).length > 0;
  const isLast = hasData && (kept.length === 0 || !plan.isReplicated);
  return {
    id: `${stepOf.replica(resource, now.node)} disk`,
    needs: [
      ...plan.needs,
      stepOf.replicas(resource),
      ...plan.now.map(({ node }) => `${stepOf.replica(resource, node)} change`),
    ],
    what: `resource ${resource}: take the ${hasStorage(now) ? 'disk' : 'devices'} of the replica on ${now.node} away`,
    requests,
    ...(hasData &&
      kept.length > 0 &&
      plan.isReplicated && { before: { kind: 'copies', resource, nodes: kept } as const }),
    ...(isLast && { loses: [`This leaves no good copy of ${resource}: the one on ${now.node} goes.`] }),
  };
}
