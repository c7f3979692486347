import type { NetInterface, Node } from '../../api/objects/node.ts';
import { isVanishing, type ClusterState } from '../cluster/cluster-state.ts';
import type { Wanted } from '../format/cluster-file.ts';
import { settingsOf, type ToFileOptions } from './settings.ts';

/** The section `nodes`. */
export function nodesOf({ nodes }: ClusterState, how: ToFileOptions): Record<string, Wanted<'nodes'>> {
  const there = nodes.filter(({ flags }) => !isVanishing(flags));
  return Object.fromEntries(there.map((node) => [node.name, nodeOf(node, how)]));
}

function nodeOf(node: Node, how: ToFileOptions): Wanted<'nodes'> {
  const { name, type, props, net_interfaces: interfaces, uuid } = node;
  return {
    type: type as NonNullable<Wanted<'nodes'>['type']>,
    interfaces: Object.fromEntries((interfaces ?? []).map((one) => [one.name, interfaceOf(one)])),
    ...settingsOf({ of: 'node', properties: props, words: ['node', name], chosen: { uuid } }, how),
  };
}

function interfaceOf(one: NetInterface): Wanted<'nodes'>['interfaces'][string] {
  const port = one.satellite_port ?? undefined;
  return {
    address: one.address,
    satellite: one.is_active === true && port !== undefined,
    port,
    encryption: port !== undefined && one.satellite_encryption_type?.toUpperCase() === 'SSL' ? 'SSL' : 'PLAIN',
  };
}
