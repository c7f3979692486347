import { canonical } from '../../src/cluster-file/tree/canonical.ts';
import type { ClusterTree, Wanted } from '../../src/cluster-file/format/cluster-file.ts';

type Definition = Wanted<'resource-definitions'>;
type Group = Wanted<'resource-groups'>;

/**
 * `after`, changed where a cluster like `before` could not become so: volumes with replicas only grow, peer slots stay, a
 * replica that stays keeps its pool, nodes stay while the file does not say where else their replicas are to be.
 */
export function madePossible(before: ClusterTree, after: ClusterTree): ClusterTree {
  const made = structuredClone(after);
  const usual = before['resource-groups']?.DfltRscGrp;
  if (usual !== undefined) made['resource-groups'] = { DfltRscGrp: usual, ...made['resource-groups'] };
  for (const [name, own] of Object.entries(made['resource-groups'] ?? {})) {
    const old = before['resource-groups']?.[name] ?? (name === 'DfltRscGrp' ? {} : undefined);
    if (old === undefined) continue;
    if (old['peer-slots'] !== undefined) own['peer-slots'] ??= old['peer-slots'];
    // A group that gets a higher place count places replicas, which then go again, and without DRBD with their data.
    const count = own.placement?.['place-count'] ?? 2;
    if (isIn(before, name, 'bare') || isIn(made, name, 'bare'))
      own.placement = { ...own.placement, 'place-count': Math.min(count, old.placement?.['place-count'] ?? 2) };
    mendVolumeGroups(old, own, resourcesOf(before, name).length > 0);
  }
  for (const [name, own] of Object.entries(made['resource-definitions'] ?? {})) {
    const old = before['resource-definitions']?.[name];
    if (old !== undefined) mendDefinition(old, own, made);
    if (old !== undefined && own.replicas === undefined) {
      made.nodes = { ...before.nodes, ...made.nodes };
      for (const [node, pools] of Object.entries(before['storage-pools'] ?? {}))
        made['storage-pools'] = { ...made['storage-pools'], [node]: { ...pools, ...made['storage-pools']?.[node] } };
    }
  }
  for (const name of Object.keys(made['resource-connections'] ?? {}))
    if (made['resource-definitions']?.[name]?.replicas === undefined)
      Reflect.deleteProperty(made['resource-connections'] ?? {}, name);
  return canonical(made);
}

/** A group in which there are resources gets no further volume groups. */
function mendVolumeGroups(old: Group, own: Group, hasResources: boolean): void {
  if (!hasResources) return;
  own.volumes = Object.fromEntries(Object.entries(own.volumes ?? {}).filter(([number]) => old.volumes?.[number]));
}

function resourcesOf({ 'resource-definitions': all = {} }: ClusterTree, group: string): readonly string[] {
  return Object.keys(all).filter((name) => (all[name]?.group ?? 'DfltRscGrp') === group);
}

function isIn(tree: ClusterTree, group: string, resource: string): boolean {
  return resourcesOf(tree, group).includes(resource);
}

function mendDefinition(old: Definition, own: Definition, made: ClusterTree): void {
  for (const [number, volume] of Object.entries(own.volumes ?? {})) {
    const size = old.volumes?.[number]?.size ?? '';
    // All sizes have one digit and one unit.
    if (size > volume.size) volume.size = size;
  }
  if (old['peer-slots'] !== undefined) own['peer-slots'] ??= old['peer-slots'];
  if (old.replicas === undefined) {
    // Which pools the controller has chosen is not known here.
    Reflect.deleteProperty(own, 'replicas');
    return;
  }
  for (const [node, replica] of Object.entries(own.replicas ?? {})) {
    const pool = old.replicas[node]?.['storage-pool'];
    if (pool === undefined || replica['storage-pool'] === undefined) continue;
    replica['storage-pool'] = pool;
    const pools = made['storage-pools']?.[node];
    if (pools)
      pools[pool] ??= { provider: 'LVM_THIN', 'pool-name': pool === 'two' ? 'linstor_vg' : 'linstor_vg/thinpool' };
  }
}
