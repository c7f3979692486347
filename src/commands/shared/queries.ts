import type { Resource } from '../../api/objects/resource.ts';
import { Census } from '../../diagnosis/census.ts';
import type { Controller, ReadRequest } from '../../api/controller.ts';
import { ExitCode, Fault } from '../../model/fault.ts';
import { properties } from '../../api/objects/shape.ts';
import type { Properties } from '../../model/properties.ts';

/** A whole list. */
export async function allOf<T>(controller: Controller, request: ReadRequest): Promise<T[]> {
  const items: T[] = [];
  for await (const item of controller.items<T>(request)) items.push(item);
  return items;
}

/** All resources, as far as the health of a cluster depends on them. `GET /v1/view/resources` */
export async function censusOf(controller: Controller): Promise<Census> {
  const census = new Census();
  for await (const resource of controller.items<Resource>({ path: '/v1/view/resources' })) census.add(resource);
  return census;
}

/** Undefined when the controller says no: older ones do not know every question. */
export async function ifSupported<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (
      !(error instanceof Fault) ||
      error.exitCode === ExitCode.noController ||
      error.exitCode === ExitCode.interrupted
    )
      throw error;
    return undefined;
  }
}

/** `GET /v1/controller/properties` */
export async function controllerProperties(controller: Controller): Promise<Properties> {
  const answer = await controller.read({ path: '/v1/controller/properties', preview: {} });
  return properties.fits(answer) ? answer : {};
}
