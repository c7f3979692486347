import { done, info, warning, type Reply, type Scope } from '../reply.ts';
import type { Context } from '../state/context.ts';
import { sorted, upper } from '../state/find.ts';
import type { Definition, DemoNode, DemoState, Resource } from '../state/types.ts';
import { deployResource } from './deploy.ts';
import { isOnline } from './injected-faults.ts';
import { isDisklessResource } from './space.ts';

const QUORUM = 'DrbdOptions/Resource/quorum';
const SWITCH = 'DrbdOptions/auto-add-quorum-tiebreaker';
const NO_TIE_BREAKER = 1013;

const TIE_BREAKER_FLAGS = ['DISKLESS', 'DRBD_DISKLESS', 'TIE_BREAKER'];

export function isTieBreaker(resource: Resource): boolean {
  return resource.flags.includes('TIE_BREAKER');
}

/** A property of a definition, or what its group or the controller says. */
export function effectiveProperty(state: DemoState, definition: Definition, key: string): string | undefined {
  return definition.props[key] ?? state.groups.get(upper(definition.group))?.props[key] ?? state.props[key];
}

/** Whether an even number of replicas with disks, `leaving` not counted, asks for a diskless third that keeps the quorum. */
export function wantsTieBreaker(state: DemoState, definition: Definition, leaving?: Resource): boolean {
  const all = [...definition.resources.values()].filter((one) => one !== leaving);
  const diskful = all.filter((one) => !isDisklessResource(one) && !one.flags.includes('INACTIVE')).length;
  const diskless = all.filter((one) => isDisklessResource(one) && !isTieBreaker(one)).length;
  const allowed = /^(true|yes)$/i.test(effectiveProperty(state, definition, SWITCH) ?? 'true');
  return allowed && isReplicated(definition) && diskful >= 2 && diskful % 2 === 0 && diskless === 0;
}

function isReplicated(definition: Definition): boolean {
  return definition.layers.includes('DRBD');
}

/** Makes or removes the tie-breaker and the automatic quorum as the replicas ask for; call it after every change of them. */
export function adjustTieBreaker(about: Context, definition: Definition): Reply[] {
  if (!isReplicated(definition)) return [];
  const replies: Reply[] = [];
  const existing = [...definition.resources.values()].find(isTieBreaker);
  const wanted = wantsTieBreaker(about.state, definition);
  if (wanted && existing === undefined) replies.push(addTieBreaker(about, definition));
  if (!wanted && existing !== undefined) {
    definition.resources.delete(upper(existing.nodeName));
    const message = `Tie-breaker of '${definition.name}' on '${existing.nodeName}' removed.`;
    replies.push(info(about, 'INFO_TIE_BREAKER_DELETING', message));
  }
  return [...replies, ...adjustQuorum(about, definition)];
}

function addTieBreaker(about: Context, definition: Definition): Reply {
  const node = sorted(about.state.nodes).find((one) => canHoldTieBreaker(about.state, definition, one));
  if (node === undefined)
    return warning(about, NO_TIE_BREAKER, `No node is left for a tie-breaker of '${definition.name}'.`);
  deployResource(about, definition, { node, flags: TIE_BREAKER_FLAGS, props: {}, layers: ['DRBD', 'STORAGE'] });
  return info(about, 'INFO_TIE_BREAKER_CREATED', `Tie-breaker of '${definition.name}' created on '${node.name}'.`);
}

function canHoldTieBreaker(state: DemoState, definition: Definition, node: DemoNode): boolean {
  if (!isOnline(state, node) || definition.resources.has(upper(node.name))) return false;
  return node.flags.length === 0 && !/^(false|no)$/i.test(node.props.AutoplaceTarget ?? '');
}

function adjustQuorum(about: Context, definition: Definition): Reply[] {
  const group = about.state.groups.get(upper(definition.group));
  const byUser = [definition.props, group?.props, about.state.props].some(
    (one) => one?.['Internal/Drbd/QuorumSetBy'] === 'user',
  );
  if (byUser || definition.resources.size === 0) return [];
  const wanted = definition.resources.size >= 3;
  const set = definition.props[QUORUM] === 'majority';
  if (wanted === set) return [];
  if (wanted) definition.props[QUORUM] = 'majority';
  else Reflect.deleteProperty(definition.props, QUORUM);
  const what = `Quorum of '${definition.name}'`;
  if (wanted) return [info(about, 'INFO_PROP_SET', `${what} set to majority.`)];
  return [info(about, 'INFO_PROP_REMOVED', `${what} removed: there are too few replicas for it.`)];
}

/** A diskless resource that stays as the tie-breaker instead of going away. */
export function takeOver(about: Scope, definition: Definition, resource: Resource): Reply[] {
  resource.flags = [...TIE_BREAKER_FLAGS];
  return [
    info(about, 'INFO_TIE_BREAKER_TAKEOVER', `The resource is kept as tie-breaker of '${definition.name}'.`),
    done(about, 'MODIFIED', `Resource '${definition.name}' updated on node '${resource.nodeName}'.`),
  ];
}
