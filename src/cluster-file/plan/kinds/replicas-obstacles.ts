import type { Difference } from '../../compare/compare.ts';

/** What of replicas is as they were made, in sentences; `members`: what differs in the replicas of a resource. */
export function replicaObstacles(resource: string, members: readonly Difference[]): readonly string[] {
  const toggled = new Set(members.flatMap(({ path: [node, name] }) => (name === 'diskless' ? [node] : [])));
  return members.flatMap(({ path: [node = '', name], after }) => {
    const isFixed = name === 'nvme-initiator' || (name === 'storage-pool' && !toggled.has(node) && after !== undefined);
    if (!isFixed) return [];
    return [`resource ${resource} on ${node}: ${name} stays as the replica was made; ${WAY_OUT}`];
  });
}

const WAY_OUT = 'let the file put the replica on another node, apply it, and then back';
