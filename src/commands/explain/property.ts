import type { Controller } from '../../api/controller.ts';
import { apiPath } from '../../api/path.ts';
import { defineCommand, type Values } from '../../definition/command.ts';
import { nodeName, propertyKey, resourceDefinitionName, storagePoolName } from '../../definition/argument-types.ts';
import { argument, option } from '../../definition/option.ts';
import { findProperty, type PropertyFacts } from '../../drbd/explain.ts';
import { notFoundFault, usageFault, type Fault } from '../../model/fault.ts';
import { sameName } from '../../model/name.ts';
import { NODE } from '../../api/objects/node.ts';
import { RESOURCE, type Resource } from '../../api/objects/resource.ts';
import { RESOURCE_DEFINITION, type ResourceDefinition } from '../../api/objects/resource-definition.ts';
import { RESOURCE_GROUP } from '../../api/objects/resource-group.ts';
import { settingsOf, type Level, type Setting } from '../../model/settings.ts';
import { STORAGE_POOL, type StoragePool } from '../../api/objects/storage-pool.ts';
import type { View } from '../../output/view.ts';
import { allOf, controllerProperties } from '../../api/queries.ts';
import { groupNamed } from '../shared/queries.ts';
import { meant, propertyLines, propertyValueOf } from './property-page.ts';
import { MASK } from '../../model/secret.ts';

const options = {
  node: option('--node', nodeName, 'For this node, or for the replica on it'),
  resource: option('--resource', resourceDefinitionName, 'For this resource'),
  storagePool: option('--storage-pool', storagePoolName, 'For this storage pool of --node'),
};

type Input = Values<typeof options>;

export const explainProperty = defineCommand({
  path: 'explain property',
  effect: 'reads',
  aliases: ['prop'],
  summary: 'Tell what a property means, where it can be set, and which setting wins',
  description:
    'Without an object, it is shown where the property is set in the whole cluster. With --node, --resource or ' +
    '--storage-pool, the settings that count for that object come in the order in which they win.',
  examples: {
    'linstor explain property DrbdOptions/Net/max-buffers': 'Meaning, range, and where it is set',
    'linstor explain property AutoplaceTarget --node alpha': 'Which setting wins for alpha',
    'linstor explain property DrbdOptions/Resource/quorum --resource db1 --node alpha': 'For db1 there',
  },
  options,
  arguments: { key: argument(propertyKey('controller'), 'Key of the property') },
  run: async ({ controller, input }): Promise<View> => {
    if (input.storagePool !== undefined && input.node === undefined)
      throw usageFault('--storage-pool needs --node, as every node has its own.');
    const facts = findProperty(input.key);
    const levels = await levelsFor(controller, { ...input, key: facts.key });
    const settings = hideSecrets(settingsOf(facts.key, levels), facts);
    if (facts.help === undefined && !facts.own && settings.length === 0) throw unknownProperty(facts);
    const chosen = input.node !== undefined || input.resource !== undefined;
    return {
      kind: 'text',
      text: propertyLines(facts, settings, chosen),
      prose: true,
      machine: { value: propertyValueOf(facts, settings, chosen), layout: 'lines' },
    };
  },
});

function unknownProperty(facts: PropertyFacts): Fault {
  return notFoundFault(`There is no property '${facts.key}': this client does not know it, and it is not set.`, [
    ...meant(facts),
    "'linstor property list --match TEXT' searches those that the controller knows.",
  ]);
}

function hideSecrets(settings: readonly Setting[], { secret }: PropertyFacts): Setting[] {
  return settings.map((setting) => (secret ? { ...setting, value: MASK } : setting));
}

/** The objects whose properties count for the object asked about, the one that wins first; all objects when none is named. */
async function levelsFor(controller: Controller, input: Input & { readonly key: string }): Promise<Level[]> {
  const { node, resource, storagePool } = input;
  const all = node === undefined && resource === undefined;
  // Of all objects only those on which the property is set count; the API would take `KEY=VALUE` for a value that is wanted.
  const props = all && !input.key.includes('=') ? [input.key] : undefined;
  const query = { nodes: named(node), props };
  const [nodes, pools, definitions, groups, resources, properties] = await Promise.all([
    all || node !== undefined ? allOf(controller, { path: '/v1/nodes', query }, NODE) : [],
    all || storagePool !== undefined ? poolsOf(controller, input, props) : [],
    all || resource !== undefined ? definitionsOf(controller, resource) : [],
    all ? allOf(controller, { path: '/v1/resource-groups', query: { props } }, RESOURCE_GROUP) : [],
    all || (resource !== undefined && node !== undefined) ? resourcesOf(controller, input, props) : [],
    controllerProperties(controller),
  ]);
  if (node !== undefined && nodes.length === 0)
    throw notFoundFault(`There is no node '${node}'.`, ["'linstor node list' shows them all."]);
  if (resource !== undefined && definitions.length === 0)
    throw notFoundFault(`There is no resource '${resource}'.`, ["'linstor resource-definition list' shows them all."]);
  if (storagePool !== undefined && pools.length === 0)
    throw notFoundFault(`Node ${node ?? ''} has no storage pool '${storagePool}'.`);
  const group = resource === undefined ? undefined : definitions[0]?.resource_group_name;
  const own = await groupNamed(controller, group ?? undefined);
  return [
    ...resources.map(({ name, node_name, props }) => ({
      where: `resource ${name} on ${node_name}`,
      properties: props,
    })),
    ...pools.map((pool) => ({
      where: `storage pool ${pool.storage_pool_name} on ${pool.node_name}`,
      properties: pool.props,
    })),
    ...definitions.flatMap(({ name, volume_definitions }) =>
      (volume_definitions ?? []).map(({ volume_number, props }) => ({
        where: `volume definition ${name} ${volume_number}`,
        properties: props,
      })),
    ),
    ...definitions.map(({ name, props }) => ({ where: `resource definition ${name}`, properties: props })),
    ...(own ? [own] : groups).map(({ name, props }) => ({ where: `resource group ${name}`, properties: props })),
    ...nodes.map(({ name, props }) => ({ where: `node ${name}`, properties: props })),
    { where: 'controller', properties },
  ];
}

/** Free space does not matter here, so no satellite need be asked. */
function poolsOf(
  controller: Controller,
  { node, storagePool }: Input,
  props: readonly string[] | undefined,
): Promise<StoragePool[]> {
  const query = { nodes: named(node), storage_pools: named(storagePool), props, cached: true };
  return allOf(controller, { path: '/v1/view/storage-pools', query }, STORAGE_POOL);
}

/** With their volumes, whose properties the API does not choose by. */
function definitionsOf(controller: Controller, name: string | undefined): Promise<ResourceDefinition[]> {
  const query = { resource_definitions: named(name), with_volume_definitions: true };
  return allOf(controller, { path: '/v1/resource-definitions', query }, RESOURCE_DEFINITION);
}

/** The replicas of one resource come from its own list, which is smaller than the view of all. */
function resourcesOf(
  controller: Controller,
  { node, resource }: Input,
  props: readonly string[] | undefined,
): Promise<Resource[]> {
  if (resource === undefined || node === undefined)
    return allOf(controller, { path: '/v1/view/resources', query: { props } }, RESOURCE);
  return allOf(controller, { path: apiPath`/v1/resource-definitions/${resource}/resources` }, RESOURCE).then((found) =>
    found.filter((one) => sameName(one.node_name, node)),
  );
}

function named(name: string | undefined): readonly string[] | undefined {
  return name === undefined ? undefined : [name];
}
