import type { Controller, ListAnswer, ReadRequest } from '../../api/controller.ts';
import { listIn } from '../../api/json-list.ts';
import type { Shape } from '../../api/objects/shape.ts';
import type { Call } from '../../definition/command.ts';
import { localFile } from '../../definition/argument-types.ts';
import { option } from '../../definition/option.ts';
import { type JsonObject, isJsonObject } from '../../model/json.ts';
import { sourceOf } from '../../output/source.ts';
import type { Source } from '../../output/view.ts';

/** `--from-file`: the controller's answer from a file instead of a controller. */
export const fromFile = option(
  '--from-file',
  localFile,
  'Read the list as JSON from this file (- for stdin) and ask no controller',
);

/**
 * The list from the controller, or from `file` (the plain array as the controller sends it) without any connection. `shape`: that of
 * its elements, for who reads only what it names.
 */
export async function listFrom<T = JsonObject>(
  call: Call<unknown>,
  file: string | undefined,
  request: ReadRequest,
  shape?: Shape<T>,
): Promise<ListAnswer<T>> {
  if (file === undefined) return call.controller.list<T>(request, shape);
  return listIn<T>(await call.files.read(file), request.path, shape);
}

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
