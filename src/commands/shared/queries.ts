import type { Resource } from '../../api/objects/resource.ts';
import type { ResourceGroup } from '../../api/objects/resource-group.ts';
import { namedOf } from '../../api/queries.ts';
import { Census } from '../../diagnosis/census.ts';
import type { Controller } from '../../api/controller.ts';
import { ExitCode, Fault } from '../../model/fault.ts';
import { sameName } from '../../model/name.ts';

/** All resources, as far as the health of a cluster depends on them. `GET /v1/view/resources` */
export async function censusOf(controller: Controller): Promise<Census> {
  const census = new Census();
  for await (const resource of controller.items<Resource>({ path: '/v1/view/resources' })) census.add(resource);
  return census;
}

/** The group of this name, in any letter case. `GET /v1/resource-groups?resource_groups=NAME` */
export async function groupNamed(controller: Controller, name: string | undefined): Promise<ResourceGroup | undefined> {
  const names = name === undefined ? [] : [name];
  const groups = await namedOf<ResourceGroup>(controller, '/v1/resource-groups', names);
  return groups.find((one) => sameName(one.name, name ?? ''));
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
