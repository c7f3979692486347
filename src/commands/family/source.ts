import type { ListAnswer, ReadRequest } from '../../controller/controller.ts';
import { jsonList } from '../../controller/json-list.ts';
import { validatorFor } from '../../controller/shapes.ts';
import type { Call } from '../../definition/command.ts';
import { localFile } from '../../definition/kinds.ts';
import { option } from '../../definition/option.ts';
import type { JsonObject } from '../../model/json.ts';

/** `--from-file`: the controller's answer from a file instead of a controller. */
export const fromFile = option(
  '--from-file',
  localFile,
  'Read the list as JSON from this file (- for stdin) and ask no controller',
);

/** The list from the controller, or from `file` (the plain array as the controller sends it) without any connection. */
export function listFrom<T = JsonObject>(
  call: Call<unknown>,
  file: string | undefined,
  request: ReadRequest,
): ListAnswer<T> {
  if (file === undefined) return call.controller.list<T>(request);
  const bytes = async function* (): AsyncGenerator<Uint8Array> {
    yield await call.files.read(file);
  };
  return jsonList<T>(bytes, undefined, validatorFor(request));
}
