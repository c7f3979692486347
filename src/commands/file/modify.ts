import { EXTERNAL_FILE } from '../../api/objects/file.ts';
import type { Controller } from '../../api/controller.ts';
import { apiPath } from '../../api/path.ts';
import { defineCommand, type Call } from '../../definition/command.ts';
import { fileName } from '../../definition/argument-types.ts';
import { argument } from '../../definition/option.ts';
import { clientFault } from '../../model/fault.ts';
import { RepliesFault } from '../../api/objects/reply.ts';
import { put, repliesOf } from '../shared/replies.ts';
import { fileContent } from './external-file.ts';

/** `PUT /v1/files/PATH` with the content in base64. */
export const fileModify = defineCommand({
  path: 'file modify',
  aliases: ['m'],
  summary: 'Make a file or change its content',
  description:
    'The content comes from stdin. On a terminal your editor opens with the present content instead; nothing is sent when you leave it unchanged.',
  examples: {
    'linstor file modify /etc/app.conf < app.conf': 'Content from a file',
    'linstor file modify /etc/app.conf': 'Edit it',
  },
  arguments: { fileName: argument(fileName, 'Path of the file on the nodes') },
  run: async (call) => {
    const { controller, files, input } = call;
    const content = files.stdinIsTerminal ? await edited(call, input.fileName) : await files.read('-');
    if (content === undefined)
      return { kind: 'text', text: `${input.fileName} was left unchanged.\n`, machine: { value: [], layout: 'lines' } };
    return repliesOf(
      controller,
      put(apiPath`/v1/files/${input.fileName}`, {
        path: input.fileName,
        content: Buffer.from(content).toString('base64'),
      }),
    );
  },
});

/** What the user made of the file; undefined: it exists and stays as it is. */
async function edited({ controller, files }: Call<unknown>, path: string): Promise<Uint8Array | undefined> {
  const before = await contentIfAny(controller, path);
  const after = await files.edit(asText(before ?? new Uint8Array(), path), '.tmp');
  const bytes = Buffer.from(after);
  return before !== undefined && bytes.equals(before) ? undefined : bytes;
}

/** Undefined when the controller does not know the file; any other trouble must not end in an empty file. */
async function contentIfAny(controller: Controller, path: string): Promise<Uint8Array | undefined> {
  try {
    return await fileContent(controller, path);
  } catch (error) {
    if (!(error instanceof RepliesFault) || (await isListed(controller, path))) throw error;
    return undefined;
  }
}

async function isListed(controller: Controller, path: string): Promise<boolean> {
  for await (const file of controller.items({ path: '/v1/files' }, EXTERNAL_FILE)) if (file.path === path) return true;
  return false;
}

function asText(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw clientFault(`${path} is not UTF-8 text, so it cannot be edited here.`, [
      `Save it with "linstor file show ${path} > FILE" and send it back with "linstor file modify ${path} < FILE".`,
    ]);
  }
}
