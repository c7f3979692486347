import { object, text, type TypeOf } from './shape.ts';

/** A file that LINSTOR keeps and writes on the nodes of the resources it is deployed with; its path is its name. The content, in base64, comes only when it is asked for. */
export const EXTERNAL_FILE = object({ path: text }, { content: text });

export type ExternalFile = TypeOf<typeof EXTERNAL_FILE>;

/** `GET /v1/files/PATH`; the content is in base64. */
export const FILE_CONTENT = object({}, { path: text, content: text });
