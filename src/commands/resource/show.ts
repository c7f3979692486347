import { apiPath } from '../../api/path.ts';
import type { Controller } from '../../api/controller.ts';
import { defineCommand } from '../../definition/command.ts';
import { notFoundFault } from '../../model/fault.ts';
import type { JsonObject, JsonValue } from '../../model/json.ts';
import { allOf } from '../../api/queries.ts';
import { pastable } from '../shared/list-options.ts';
import { resourceOnNode, resourcePath } from '../shared/resource-on-node.ts';
import { SETTING_COLUMNS, objectTable } from '../shared/settings-table.ts';

/** `GET /v1/resource-definitions/RESOURCE/resources` and `GET …/resources/NODE/volumes` */
export const resourceShow = defineCommand({
  path: 'resource show',
  aliases: ['s'],
  summary: 'Show everything about a resource on one node, with its volumes',
  examples: { 'linstor resource show alpha backups': 'State, layers, sizes and properties on alpha' },
  columns: () => SETTING_COLUMNS,
  options: { pastable },
  arguments: resourceOnNode,
  run: async ({ controller, input }) => objectTable(await replica(controller, input), input.pastable),
});

async function replica(
  controller: Controller,
  target: { readonly nodeName: string; readonly resourceName: string },
): Promise<JsonValue> {
  let found: JsonObject | undefined;
  const path = apiPath`/v1/resource-definitions/${target.resourceName}/resources`;
  const preview = [{ node_name: target.nodeName }];
  for await (const resource of controller.items({ path, preview }))
    if (resource.node_name === target.nodeName) found = resource;
  if (!found) throw notFoundFault(`${target.resourceName} is not on the node ${target.nodeName}.`);
  const volumes = await allOf<JsonObject>(controller, { path: `${resourcePath(target)}/volumes` });
  return { ...found, volumes };
}
