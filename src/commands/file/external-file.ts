import { FILE_CONTENT } from '../../api/objects/file.ts';
import type { Controller } from '../../api/controller.ts';
import { apiPath } from '../../api/path.ts';

/** The content of a file: `GET /v1/files/PATH`. Throws RepliesFault when there is no such file. */
export async function fileContent(controller: Controller, path: string): Promise<Uint8Array> {
  const answer = await controller.read({ path: apiPath`/v1/files/${path}`, preview: {} });
  const content = FILE_CONTENT.fits(answer) ? answer.content : undefined;
  return Buffer.from(content ?? '', 'base64');
}
