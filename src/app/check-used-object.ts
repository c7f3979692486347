import { sourceOfNoun, type SelectedObject } from '../cli/selected-object.ts';
import { didYouMean } from '../model/similar-words.ts';
import { QUESTIONS } from '../completion/name-questions.ts';
import type { Controller } from '../api/controller.ts';
import { notFoundFault } from '../model/fault.ts';
import { sameName } from '../model/name.ts';

/**
 * Looks for the object in the cluster: one request, read only as far as the name. Throws a Fault when there is none of that
 * name, and when the controller cannot be asked.
 */
export async function checkUsedObject({ noun, name }: SelectedObject, controller: Controller): Promise<void> {
  const source = sourceOfNoun(noun);
  const question = source && QUESTIONS[source]?.({ typed: '', given: [], of: undefined });
  if (question === undefined) return;
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
