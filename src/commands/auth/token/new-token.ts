import type { ChangeRequest } from '../../../api/controller.ts';
import type { Call, Values } from '../../../definition/command.ts';
import { localFile } from '../../../definition/argument-types.ts';
import { flag, option } from '../../../definition/option.ts';
import type { Files } from '../../../definition/runtime.ts';
import { Fault, usageFault } from '../../../model/fault.ts';
import type { ApiReply } from '../../../api/objects/reply.ts';
import type { Happenings } from '../../../output/happening.ts';
import { MASK } from '../../../model/secret.ts';

/** Where a new token may go. */
export const tokenOptions = {
  writeTo: option('--write-to', localFile, 'Write the token to this new file, which only you can read'),
  print: flag('--print', 'Print the token although stdout is no terminal'),
};

type TokenInput = Values<typeof tokenOptions>;

/**
 * Makes a token. Its secret is told only once, so there must be a place for it: a file, a terminal, or stdout when asked
 * for; elsewhere it is shown as `***`. Throws a usage Fault, before anything is sent, when there is none.
 */
export function newToken(call: Call<TokenInput>, request: ChangeRequest): Happenings {
  const { writeTo, print } = call.input;
  if (writeTo === undefined && !print && !call.stdoutIsTerminal)
    throw usageFault('The token would be lost: the controller tells it only once, and stdout is no terminal.', [
      'Use --write-to FILE to keep it in a file, or --print to print it.',
    ]);
  return send(call, request);
}

async function* send({ controller, input, files }: Call<TokenInput>, request: ChangeRequest): Happenings {
  if (input.writeTo !== undefined) await refuseExisting(files, input.writeTo);
  const replies = await controller.change(request);
  const token = replies.map((reply) => reply.obj_refs?.token).find((one) => one !== undefined);
  if (input.writeTo === undefined || token === undefined) {
    yield { replies };
    return;
  }
  const bytes = Buffer.from(`${token}\n`);
  await files.write(
    input.writeTo,
    (async function* () {
      yield await Promise.resolve(bytes);
    })(),
    { force: false },
  );
  yield { replies: replies.map((reply) => withoutToken(reply, token)) };
}

/** Once the token is made it is too late to find out. */
async function refuseExisting(files: Files, path: string): Promise<void> {
  if ((await isReadable(files, path)) || (await files.isDirectory(path)))
    throw usageFault(`${path} exists already.`, ['Give another name.']);
}

async function isReadable(files: Files, path: string): Promise<boolean> {
  try {
    await files.read(path);
    return true;
  } catch (error) {
    if (error instanceof Fault) return false;
    throw error;
  }
}

/** The reply with the token masked wherever it is mentioned. */
function withoutToken(reply: ApiReply, token: string): ApiReply {
  const { message = '', obj_refs: refs } = reply;
  return { ...reply, message: message.replaceAll(token, MASK), obj_refs: { ...refs, token: MASK } };
}
