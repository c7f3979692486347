import type { Controller } from '../../api/controller.ts';
import { defineCommand } from '../../definition/command.ts';
import { resourceDefinitionName } from '../../definition/argument-types.ts';
import { argument } from '../../definition/option.ts';
import { knownProperties } from '../../drbd/properties.ts';
import { Census } from '../../diagnosis/census.ts';
import { clusterProblems } from '../../diagnosis/cluster.ts';
import { notFoundFault } from '../../model/fault.ts';
import { sameName } from '../../model/name.ts';
import { NODE } from '../../api/objects/node.ts';
import { RESOURCE } from '../../api/objects/resource.ts';
import { RESOURCE_DEFINITION } from '../../api/objects/resource-definition.ts';
import { winningSettings } from '../../model/settings.ts';
import { STORAGE_POOL } from '../../api/objects/storage-pool.ts';
import type { View } from '../../output/view.ts';
import { allOf, controllerProperties, namedOf } from '../../api/queries.ts';
import { groupNamed, ifSupported } from '../shared/queries.ts';
import { scheduledOf, snapshotsOf } from '../shared/cluster-state.ts';
import { resourcePage, resourceValue, type ResourceStatus } from './resource-page.ts';

export const statusResource = defineCommand({
  path: 'status resource',
  watchable: true,
  aliases: ['r'],
  summary: 'Show everything about one resource',
  description:
    'Its replicas and how they are connected, sizes, the settings in effect and where they come from, snapshots and backups.',
  examples: { 'linstor status resource db1': 'Everything about db1' },
  arguments: { resource: argument(resourceDefinitionName, 'Name of the resource') },
  run: async ({ controller, input, clock }): Promise<View> => {
    const found = await lookAtResource(controller, input.resource, clock.now());
    const machine = { value: resourceValue(found), layout: 'lines' } as const;
    return { kind: 'text', text: '', page: (utf8) => resourcePage(found, utf8), machine };
  },
});

/** Asks for everything about a resource at once, then for its nodes and its group. Throws a Fault (exit 3) when there is none of this name. */
async function lookAtResource(controller: Controller, name: string, now: number): Promise<ResourceStatus> {
  const [definitions, resources, pools, properties, snapshots, scheduled] = await Promise.all([
    allOf(
      controller,
      { path: '/v1/resource-definitions', query: { resource_definitions: [name], with_volume_definitions: true } },
      RESOURCE_DEFINITION,
    ),
    allOf(controller, { path: '/v1/view/resources', query: { resources: [name] } }, RESOURCE),
    // Only which nodes have pools counts here: no satellite need be asked for free space.
    allOf(controller, { path: '/v1/view/storage-pools', query: { cached: true } }, STORAGE_POOL),
    ifSupported(controllerProperties(controller)),
    ifSupported(snapshotsOf(controller, { resources: [name] })),
    ifSupported(scheduledOf(controller, name)),
  ]);
  const definition = definitions.find((one) => sameName(one.name, name));
  if (definition === undefined)
    throw notFoundFault(`There is no resource '${name}'.`, ["'linstor resource-definition list' shows them all."]);
  const own = resources.filter((one) => one.name === definition.name);
  const [nodes, group] = await Promise.all([
    namedOf(
      controller,
      '/v1/nodes',
      own.map(({ node_name }) => node_name),
      {},
      NODE,
    ),
    groupNamed(controller, definition.resource_group_name ?? undefined),
  ]);
  const census = new Census();
  for (const resource of own) census.add(resource);
  const problems = clusterProblems({
    now,
    nodes: nodes.filter((node) => own.some((one) => one.node_name === node.name)),
    // The state of the pools is not this resource's.
    pools: pools.map(({ node_name, storage_pool_name, provider_kind }) => ({
      node_name,
      storage_pool_name,
      provider_kind,
    })),
    census,
    placeCounts: new Map([[definition.name, group?.select_filter?.place_count]]),
    encryption: undefined,
    scheduled,
    failedSnapshots: snapshots?.filter(({ failed }) => failed),
  });
  const settings = winningSettings(
    [
      { where: 'resource definition', properties: definition.props },
      { where: `resource group ${group?.name ?? ''}`, properties: group?.props },
      { where: 'controller', properties },
    ],
    isSetting,
  );
  return { definition, resources: own, problems, settings, snapshots, scheduled };
}

/** What people set on resources; not what LINSTOR notes for itself, and no secrets. */
function isSetting(key: string): boolean {
  if (/secret|passw/i.test(key)) return false;
  if (key.startsWith('Aux/')) return true;
  return knownProperties('resource-definition').some((known) => known.key === key && !known.internal);
}
