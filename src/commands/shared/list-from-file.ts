import type { ListAnswer, ReadRequest } from '../../api/controller.ts';
import { listIn } from '../../api/json-list.ts';
import type { Call } from '../../definition/command.ts';
import { localFile } from '../../definition/argument-types.ts';
import { option } from '../../definition/option.ts';
import type { JsonObject } from '../../model/json.ts';

/** `--from-file`: the controller's answer from a file instead of a controller. */
export const fromFile = option(
  '--from-file',
  localFile,
  'Read the list as JSON from this file (- for stdin) and ask no controller',
);

/** The list from the controller, or from `file` (the plain array as the controller sends it) without any connection. */
export async function listFrom<T = JsonObject>(
  call: Call<unknown>,
  file: string | undefined,
  request: ReadRequest,
): Promise<ListAnswer<T>> {
  if (file === undefined) return call.controller.list<T>(request);
  return listIn<T>(await call.files.read(file), request.path);
}
