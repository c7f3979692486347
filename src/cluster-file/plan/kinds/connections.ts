import { apiPath } from '../../../api/path.ts';
import type { ClusterTree } from '../../format/cluster-file.ts';
import { stepOf } from '../ids.ts';
import { below, type ObjectChange } from '../object-change.ts';
import { isEmpty, newProperties, propertyChange, type PropertyChange } from '../settings-change.ts';
import type { Step } from '../step.ts';

type Connection = NonNullable<ClusterTree['node-connections']>[string][string];

/** The step for what is set on the connection of two nodes, or of two replicas. */
export function* connectionSteps(change: ObjectChange<Connection>): Iterable<Step> {
  const [a = '', b = ''] = change.names.slice(-2);
  const resource = change.names.length > 2 ? change.names[0] : undefined;
  const body = bodyOf(change);
  if (isEmpty(body)) return;
  const path =
    resource === undefined
      ? apiPath`/v1/node-connections/${a}/${b}`
      : apiPath`/v1/resource-definitions/${resource}/resource-connections/${a}/${b}`;
  const of = resource === undefined ? '' : ` for ${resource}`;
  yield {
    id: stepOf.connection(...change.names),
    needs: [stepOf.node(a), stepOf.node(b), ...(resource === undefined ? [] : [stepOf.replicas(resource)])],
    what: `connection of ${a} and ${b}${of}: ${change.wanted === undefined ? 'take its settings away' : 'set'}`,
    requests: [{ method: 'PUT', path, body: { ...body } }],
  };
}

/** A connection is always there; only what is set on it comes and goes. */
function bodyOf(change: ObjectChange<Connection>): PropertyChange {
  const { wanted, actual } = change;
  const settings =
    change.change === 'change' ? propertyChange(change.members, wanted, 'peer') : wholeChange(wanted, actual);
  const touched = change.change === 'change' && below(change, 'paths').length === 0;
  const [then, now] = touched ? [{}, {}] : [pathProperties(wanted), pathProperties(actual)];
  const set = Object.entries(then).filter(([key, nic]) => now[key] !== nic);
  const gone = Object.keys(now).filter((key) => then[key] === undefined);
  const override = { ...settings.override_props, ...Object.fromEntries(set) };
  const remove = [...(settings.delete_props ?? []), ...gone];
  return {
    ...(Object.keys(override).length > 0 && { override_props: override }),
    ...(remove.length > 0 && { delete_props: remove }),
  };
}

function wholeChange(wanted: Connection | undefined, actual: Connection | undefined): PropertyChange {
  const set = newProperties(wanted, 'peer') as PropertyChange['override_props'];
  const remove = wanted === undefined ? Object.keys(newProperties(actual, 'peer') ?? {}) : [];
  return { ...(set && { override_props: set }), ...(remove.length > 0 && { delete_props: remove }) };
}

function pathProperties(connection: Connection | undefined): Record<string, string> {
  const paths = Object.entries(connection?.paths ?? {});
  return Object.fromEntries(
    paths.flatMap(([path, ends]) => Object.entries(ends).map(([node, nic]) => [`Paths/${path}/${node}`, nic])),
  );
}
