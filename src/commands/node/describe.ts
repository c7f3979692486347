import { STORAGE_POOL } from '../../api/objects/storage-pool.ts';
import type { Controller } from '../../api/controller.ts';
import { defineCommand } from '../../definition/command.ts';
import { nodeName } from '../../definition/argument-types.ts';
import { argumentMaybe } from '../../definition/option.ts';
import { notFoundFault } from '../../model/fault.ts';
import { NODE } from '../../api/objects/node.ts';
import { RESOURCE, type Resource, type Volume } from '../../api/objects/resource.ts';
import { formatSize } from '../../model/size.ts';
import type { TreeNode } from '../../output/view.ts';
import { DISKLESS_POOL } from '../../model/default-names.ts';

export const nodeDescribe = defineCommand({
  path: 'node describe',
  aliases: ['dsc'],
  summary: 'Show nodes with their storage pools, resources and volumes as a tree',
  examples: { 'linstor node describe': 'All nodes', 'linstor node describe alpha': 'Only the node alpha' },
  watchable: true,
  arguments: { name: argumentMaybe(nodeName, 'Only this node') },
  run: async ({ controller, input, mode }) => {
    const nodes = await readNodes(controller, input.name);
    const missing = input.name !== undefined && nodes.size === 0;
    if (missing && mode !== 'machine')
      throw notFoundFault(`There is no node '${input.name}'.`, ["'linstor node list' shows them all."]);
    return { kind: 'tree', trees: [...nodes.values()].sort(byName).map(nodeTree) };
  },
});

/** What is drawn of a node; a pool holds its resources by name, and these the lines of their volumes. */
interface DescribedNode {
  readonly name: string;
  readonly pools: Map<string, Resources>;
  readonly diskless: Resources;
}

type Resources = Map<string, TreeNode[]>;

/** All nodes, or only that of this name; of the others nothing is kept. */
async function readNodes(controller: Controller, only: string | undefined): Promise<Map<string, DescribedNode>> {
  const nodes = new Map<string, DescribedNode>();
  for await (const { name } of controller.items({ path: '/v1/nodes' }, NODE))
    if (only === undefined || name === only) nodes.set(name, { name, pools: new Map(), diskless: new Map() });
  for await (const pool of controller.items({ path: '/v1/view/storage-pools' }, STORAGE_POOL))
    nodes.get(pool.node_name)?.pools.set(pool.storage_pool_name, new Map());
  for await (const resource of controller.items({ path: '/v1/view/resources' }, RESOURCE)) {
    const node = nodes.get(resource.node_name);
    if (node) addResource(node, resource);
  }
  return nodes;
}

function addResource(node: DescribedNode, { name, volumes = [] }: Resource): void {
  for (const volume of volumes) {
    const pool = volume.storage_pool_name ?? DISKLESS_POOL;
    // Resources in this pool take no space on the node: they are drawn apart.
    const resources = pool === DISKLESS_POOL ? node.diskless : getOr<Resources>(node.pools, pool, () => new Map());
    getOr<TreeNode[]>(resources, name, () => []).push(volumeLeaf(volume));
  }
}

function getOr<T>(map: Map<string, T>, key: string, make: () => T): T {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
}

function volumeLeaf(volume: Volume): TreeNode {
  const drbd = volume.layer_data_list?.find(({ type }) => type === 'DRBD')?.data?.drbd_volume_definition;
  const minor = drbd?.minor_number === undefined ? '' : `minor number: ${drbd.minor_number}`;
  const size = volume.allocated_size_kib === undefined ? '' : formatSize(volume.allocated_size_kib);
  return {
    name: `volume${volume.volume_number}`,
    colour: 'darkGreen',
    description: `${minor}, size: ${size}`,
    children: [],
  };
}

function byName(a: DescribedNode, b: DescribedNode): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

function nodeTree({ name, pools, diskless }: DescribedNode): TreeNode {
  const children = [...pools].map(([pool, resources]) => poolTree(pool, 'storage pool', resources));
  if (diskless.size > 0) children.push(poolTree('diskless resource', 'resources may reside on other nodes', diskless));
  return { name, colour: 'red', description: 'node', children };
}

function poolTree(name: string, description: string, resources: Resources): TreeNode {
  return { name, colour: 'pink', description, children: [...resources].map(resourceTree) };
}

function resourceTree([name, volumes]: [string, TreeNode[]]): TreeNode {
  return { name, colour: 'blue', description: 'resource', children: volumes };
}
