import type { OutputSettings } from '../output-settings.ts';
import { indentedJsonWriter, jsonLinesWriter, jsonWriter } from './json.ts';
import type { Writer } from './writer.ts';

/** The writer of a format of nested data; undefined for those of lines and for text. */
export async function writerFor({ format, terminal }: OutputSettings): Promise<Writer | undefined> {
  switch (format) {
    case 'json':
      return terminal ? indentedJsonWriter : jsonWriter;
    case 'jsonl':
      return jsonLinesWriter;
    case 'yaml':
      return (await import('./yaml.ts')).yamlWriter;
    default:
      return undefined;
  }
}
