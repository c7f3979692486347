import type { Controller, ReadRequest } from '../../api/controller.ts';
import { isJsonObject } from '../../model/json.ts';
import { sourceOf } from '../../output/source.ts';
import type { Source } from '../../output/view.ts';

/**
 * A list that comes inside an object (`GET /v1/remotes`): `elements` picks its entries out of the answer, of which any
 * member may be missing. `-m` gets the object as the controller sent it.
 */
export async function objectSource<Answer extends object, Item>(
  controller: Controller,
  request: ReadRequest,
  elements: (answer: Partial<Answer>) => Iterable<Item>,
): Promise<Source<Item>> {
  const answer = await controller.read(request);
  return sourceOf(elements(isJsonObject(answer) ? (answer as Partial<Answer>) : {}), answer);
}
