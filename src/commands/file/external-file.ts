import type { Controller } from '../../controller/controller.ts';
import { apiPath } from '../../controller/path.ts';
import { isJsonObject } from '../../model/json.ts';

/** A file that LINSTOR keeps and writes on the nodes of the resources it is deployed with; its path is its name. */
export interface ExternalFile {
  readonly path: string;
  /** In base64; lists leave it out. */
  readonly content?: string;
}

/** The content of a file: `GET /v1/files/PATH`. Throws RepliesFault when there is no such file. */
export async function fileContent(controller: Controller, path: string): Promise<Uint8Array> {
  const answer = await controller.read({ path: apiPath`/v1/files/${path}`, preview: {} });
  const content = isJsonObject(answer) ? answer.content : undefined;
  return Buffer.from(typeof content === 'string' ? content : '', 'base64');
}
