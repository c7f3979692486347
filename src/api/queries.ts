import { batchesOf } from '../model/batches.ts';
import type { Properties } from '../model/properties.ts';
import type { Controller, Query, ReadRequest } from './controller.ts';
import { RepliesFault } from './objects/reply.ts';
import { properties, type Shape } from './objects/shape.ts';

/** A whole list; with the `shape` of its elements, members that it does not name may be missing. */
export async function allOf<T>(controller: Controller, request: ReadRequest, shape?: Shape<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const batch of batchesOf(controller.items<T>(request, shape))) for (const item of batch) items.push(item);
  return items;
}

/** Lists whose objects can be asked for by their names: the parameter that names them. */
const BY_NAME = {
  '/v1/nodes': 'nodes',
  '/v1/resource-definitions': 'resource_definitions',
  '/v1/resource-groups': 'resource_groups',
  '/v1/view/resources': 'resources',
} as const;

export type ListByName = keyof typeof BY_NAME;

/** As many names go into one request; more are found in the list of all. */
export const MOST_NAMED = 50;

/**
 * The objects of these names; for none nothing is asked. More may come: for many names, of a controller that does not know the
 * parameter, and of one that calls a name impossible and is asked for the whole list. `shape`: as for `allOf`.
 */
export async function namedOf<T>(
  controller: Controller,
  path: ListByName,
  names: readonly string[],
  query: Query = {},
  shape?: Shape<T>,
): Promise<T[]> {
  const all = [...new Set(names)];
  if (all.length === 0) return [];
  if (all.length > MOST_NAMED) return allOf<T>(controller, { path, query }, shape);
  try {
    return await allOf<T>(controller, { path, query: { [BY_NAME[path]]: all, ...query } }, shape);
  } catch (error) {
    if (!(error instanceof RepliesFault)) throw error;
    return allOf<T>(controller, { path, query }, shape);
  }
}

/** `GET /v1/controller/properties` */
export async function controllerProperties(controller: Controller): Promise<Properties> {
  const answer = await controller.read({ path: '/v1/controller/properties', preview: {} });
  return properties.fits(answer) ? answer : {};
}
