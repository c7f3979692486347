import { sourceOfNoun, type SelectedObject } from '../cli/selected-object.ts';
import { didYouMean } from '../model/similar-words.ts';
import { QUESTIONS } from '../completion/name-questions.ts';
import type { Controller } from '../api/controller.ts';
import { namedOf, type ListByName } from '../api/queries.ts';
import type { ObjectSource } from '../definition/argument-type.ts';
import { notFoundFault } from '../model/fault.ts';
import { sameName } from '../model/name.ts';

/**
 * Looks for the object in the cluster, by its name where the API finds objects by names: one request, or two when it is
 * not there; a list is read only as far as the name. Throws a Fault when there is none of that name, and when the controller cannot
 * be asked.
 */
export async function checkUsedObject({ noun, name }: SelectedObject, controller: Controller): Promise<void> {
  const source = sourceOfNoun(noun);
  const question = source && QUESTIONS[source]?.({ typed: '', given: [], of: undefined });
  if (source === undefined || question === undefined) return;
  if (await isThere(controller, source, name)) return;
  const others: string[] = [];
  for await (const { word } of question(controller)) {
    if (sameName(word, name)) return;
    others.push(word);
  }
  throw notFoundFault(`There is no ${noun.replaceAll('-', ' ')} '${name}'.`, [
    ...didYouMean(name, others),
    `'${noun} list' shows what there is.`,
  ]);
}

/** Whether its kind can be asked for by names, and it is found so. */
async function isThere(controller: Controller, source: ObjectSource, name: string): Promise<boolean> {
  const path = BY_NAME[source];
  if (path === undefined) return false;
  const found = await namedOf<{ readonly name: string }>(controller, path, [name]);
  return found.some((one) => sameName(one.name, name));
}

const BY_NAME: Readonly<Partial<Record<ObjectSource, ListByName>>> = {
  nodes: '/v1/nodes',
  'resource-definitions': '/v1/resource-definitions',
  'resource-groups': '/v1/resource-groups',
};
