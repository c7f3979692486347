import type { Resource } from '../../api/objects/resource.ts';
import { Census } from '../../diagnosis/census.ts';
import type { Controller } from '../../api/controller.ts';
import { ExitCode, Fault } from '../../model/fault.ts';

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
