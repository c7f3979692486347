import type { Controller, ReadRequest } from '../../controller/controller.ts';
import { isJsonObject } from '../../model/json.ts';
import { jsonLine } from '../../output/json-text.ts';
import type { Source } from '../../output/view.ts';

/**
 * A list that comes inside an object (`GET /v1/remotes`): `elements` picks its entries out of the answer, of which any
 * member may be missing. `-m` gets the object as the controller sent it.
 */
export function objectSource<Answer extends object, Item>(
  controller: Controller,
  request: ReadRequest,
  elements: (answer: Partial<Answer>) => Iterable<Item>,
): Source<Item> {
  return {
    raw: () => rawObject(controller, request),
    items: async function* () {
      const answer = await controller.read(request);
      yield* elements(isJsonObject(answer) ? (answer as Partial<Answer>) : {});
    },
  };
}

/** The bytes of an answer that is one object. */
export async function* rawObject(controller: Controller, request: ReadRequest): AsyncIterable<Uint8Array> {
  yield Buffer.from(jsonLine(await controller.read(request)));
}
