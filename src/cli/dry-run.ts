import type { WithheldRequest } from '../transport/dry-run.ts';
import { requestWords } from '../api/request-words.ts';
import { jsonLine } from '../output/json-text.ts';
import { printableLine } from '../output/printable.ts';
import type { OutputSettings, OutputStreams } from '../output/output-settings.ts';
import { showView } from '../output/show-view.ts';

/** Shows the requests that were held back, each in words and as JSON, for machines as a list; gives the exit code. */
export function showWithheld(
  requests: readonly WithheldRequest[],
  how: OutputSettings,
  streams: OutputStreams,
): Promise<number> {
  const lines = requests.map((request) => {
    const { method, path, body } = request;
    const json = jsonLine({ method, path, ...(body === undefined ? {} : { body }) });
    return `Would ${printableLine(requestWords(method, path))}:\n  ${json}\n`;
  });
  const text = `${lines.join('')}Nothing was changed: this was a dry run.\n`;
  const value = requests.map((request) => ({ ...request }));
  return showView({ kind: 'text', text, machine: { value, layout: 'lines' } }, how, streams);
}
