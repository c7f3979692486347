import type { Properties } from '../model/properties.ts';
import type { Controller, ReadRequest } from './controller.ts';
import { properties } from './objects/shape.ts';

/** A whole list. */
export async function allOf<T>(controller: Controller, request: ReadRequest): Promise<T[]> {
  const items: T[] = [];
  for await (const item of controller.items<T>(request)) items.push(item);
  return items;
}

/** `GET /v1/controller/properties` */
export async function controllerProperties(controller: Controller): Promise<Properties> {
  const answer = await controller.read({ path: '/v1/controller/properties', preview: {} });
  return properties.fits(answer) ? answer : {};
}
