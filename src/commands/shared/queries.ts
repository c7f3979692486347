import { RESOURCE } from '../../api/objects/resource.ts';
import { RESOURCE_GROUP, type ResourceGroup } from '../../api/objects/resource-group.ts';
import { batchesOf } from '../../model/batches.ts';
import { namedOf } from '../../api/queries.ts';
import { Census } from '../../diagnosis/census.ts';
import type { Controller } from '../../api/controller.ts';
import { ExitCode, Fault } from '../../model/fault.ts';
import { sameName } from '../../model/name.ts';

/** All resources, as far as the health of a cluster depends on them. `GET /v1/view/resources` */
export async function censusOf(controller: Controller): Promise<Census> {
  const census = new Census();
  for await (const resources of batchesOf(controller.items({ path: '/v1/view/resources' }, RESOURCE)))
    for (const resource of resources) census.add(resource);
  return census;
}

/** The group of this name, in any letter case. `GET /v1/resource-groups?resource_groups=NAME` */
export async function groupNamed(controller: Controller, name: string | undefined): Promise<ResourceGroup | undefined> {
  const names = name === undefined ? [] : [name];
  const groups = await namedOf(controller, '/v1/resource-groups', names, {}, RESOURCE_GROUP);
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

/** ms that answers that can be done without may come later than the others, at least. */
const GRACE = 1_000;

/** Answers that can be done without; those that are late or not supported are undefined. */
interface Optional<Answers> {
  readonly answers: { readonly [Name in keyof Answers]: Answers[Name] | undefined };
  readonly late: readonly (keyof Answers)[];
}

/**
 * Waits for what is `needed`, and for the `others` only as long again, but at least a second: a controller that never answers one of them must not
 * hold up what is known. Throws what `needed` does, and Faults of others that `ifSupported` does not take for a no.
 */
export async function answeredInTime<Answers extends object>(
  needed: Promise<unknown>,
  others: { readonly [Name in keyof Answers]: Promise<Answers[Name]> },
): Promise<Optional<Answers>> {
  const started = elapsed();
  const names = Object.keys(others) as (keyof Answers)[];
  const late = new Set(names);
  const answers: Partial<Optional<Answers>['answers']> = {};
  const all = Promise.all(
    names.map(async (name) => {
      answers[name] = await ifSupported(others[name]);
      late.delete(name);
    }),
  );
  // When what is needed fails, nobody asks for them any more.
  all.catch(() => undefined);
  await needed;
  if (late.size > 0) await within(Math.max(GRACE, elapsed() - started), all);
  const found = { ...Object.fromEntries(names.map((name) => [name, undefined])), ...answers };
  return { answers: found as Optional<Answers>['answers'], late: [...late] };
}

/** ms, from a clock that nobody sets. `performance.now()` would load modules of Node for more than a millisecond. */
function elapsed(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}

async function within(ms: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<void>((resolve) => (timer = setTimeout(resolve, ms)));
  await Promise.race([work, over]).finally(() => clearTimeout(timer));
}
