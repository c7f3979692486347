import type { Controller } from '../../api/controller.ts';
import type { Census } from '../../diagnosis/census.ts';
import { notFoundFault, type Fault } from '../../model/fault.ts';
import { withoutNulls } from '../../model/json.ts';
import { didYouMean } from '../../model/similar-words.ts';
import { sameName } from '../../model/name.ts';
import { NODE } from '../../api/objects/node.ts';
import type { PlacementFacts } from '../../diagnosis/placement.ts';
import { RESOURCE_DEFINITION, type ResourceDefinition } from '../../api/objects/resource-definition.ts';
import { RESOURCE_GROUP } from '../../api/objects/resource-group.ts';
import { STORAGE_POOL_DEFINITION, STORAGE_POOL, type StoragePool } from '../../api/objects/storage-pool.ts';
import { allOf, controllerProperties } from '../../api/queries.ts';
import { censusOf, groupNamed, ifSupported } from '../shared/queries.ts';

/** What is asked, and what is known of the cluster. */
export interface PlacementQuestion {
  readonly group: string;
  readonly resource: string | undefined;
  /** The resource was named where a group belongs. */
  readonly namedAsGroup: boolean;
  readonly placeCount: number;
  readonly facts: PlacementFacts;
}

/** What the person has typed: a group, a resource or both. */
interface PlacementInput {
  readonly group: string | undefined;
  readonly resource: string | undefined;
  readonly size: number | bigint | undefined;
  readonly placeCount: number | undefined;
}

const DEFAULT_PLACE_COUNT = 2;

/**
 * Asks the controller for everything at once, but for the group of a resource. A resource that is named where a group belongs is asked about with its own group.
 * Throws a Fault (exit 3) for a group or resource that does not exist.
 */
export async function placementQuestion(controller: Controller, input: PlacementInput): Promise<PlacementQuestion> {
  const [nodes, pools, named, resources, definitions, properties, poolDefinitions] = await Promise.all([
    allOf(controller, { path: '/v1/nodes' }, NODE),
    allOf(controller, { path: '/v1/view/storage-pools' }, STORAGE_POOL),
    groupNamed(controller, input.group),
    censusOf(controller),
    definitionOf(controller, input.resource),
    ifSupported(controllerProperties(controller)),
    ifSupported(allOf(controller, { path: '/v1/storage-pool-definitions' }, STORAGE_POOL_DEFINITION)),
  ]);
  const namedAsGroup = named === undefined && input.resource === undefined;
  const [definition] = namedAsGroup ? await definitionOf(controller, input.group) : definitions;
  if (input.resource !== undefined && definition === undefined) throw noResource(input.resource);
  const own = definition?.resource_group_name ?? undefined;
  const group = named ?? (input.group === undefined || namedAsGroup ? await groupNamed(controller, own) : undefined);
  if (group === undefined) throw await noGroup(controller, input.group ?? own ?? '');
  const filter = withoutNulls(group.select_filter ?? {});
  const there = definition === undefined ? [] : diskful(resources, definition.name);
  const placeCount = input.placeCount ?? filter.place_count ?? DEFAULT_PLACE_COUNT;
  const facts: PlacementFacts = {
    filter,
    count: placeCount - there.length,
    sizesKib: sizesOf(input, definition),
    nodes,
    pools,
    resourcesOn: namesByNode(resources),
    promisedKib: resources.promised,
    properties,
    poolDefinitions: new Map((poolDefinitions ?? []).map((one) => [one.storage_pool_name, one.props])),
    existing:
      definition === undefined
        ? undefined
        : {
            name: definition.name,
            replicas: there.map(({ node }) => ({
              node,
              provider: providerOn(node, definition.name, resources, pools),
            })),
          },
    peerSlots: group.peer_slots ?? undefined,
  };
  return { group: group.name, resource: definition?.name, namedAsGroup, placeCount, facts };
}

async function noGroup(controller: Controller, name: string): Promise<Fault> {
  const names = (await allOf(controller, { path: '/v1/resource-groups' }, RESOURCE_GROUP)).map((one) => one.name);
  return notFoundFault(`There is no resource group '${name}', nor a resource of that name.`, [
    ...didYouMean(name, names),
    "'linstor resource-group list' shows them all.",
  ]);
}

function noResource(name: string): Fault {
  return notFoundFault(`There is no resource '${name}'.`, ["'linstor resource-definition list' shows them all."]);
}

async function definitionOf(controller: Controller, name: string | undefined): Promise<ResourceDefinition[]> {
  if (name === undefined) return [];
  const query = { resource_definitions: [name], with_volume_definitions: true };
  const found = await allOf(controller, { path: '/v1/resource-definitions', query }, RESOURCE_DEFINITION);
  return found.filter((one) => sameName(one.name, name));
}

function sizesOf({ size }: PlacementInput, definition: ResourceDefinition | undefined): number[] {
  if (size !== undefined) return [Number(size)];
  return (definition?.volume_definitions ?? []).map(({ size_kib }) => Number(size_kib));
}

function diskful({ replicas }: Census, name: string): readonly { readonly node: string }[] {
  return (replicas.get(name) ?? []).filter((replica) => replica.diskful);
}

function providerOn(node: string, name: string, census: Census, pools: readonly StoragePool[]): string | undefined {
  const pool = census.replicas.get(name)?.find((replica) => replica.node === node)?.storagePool;
  return pools.find((one) => one.node_name === node && one.storage_pool_name === pool)?.provider_kind;
}

function namesByNode({ replicas }: Census): Map<string, string[]> {
  const byNode = new Map<string, string[]>();
  for (const [name, all] of replicas) for (const { node } of all) byNode.set(node, [...(byNode.get(node) ?? []), name]);
  return byNode;
}
