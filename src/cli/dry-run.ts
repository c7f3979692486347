import type { WithheldRequest } from '../transport/dry-run.ts';
import { requestWords } from '../api/request-words.ts';
import { jsonLine } from '../output/json-text.ts';
import { printableLine } from '../output/printable.ts';
import type { OutputSettings, OutputStreams } from '../output/output-settings.ts';
import { showView } from '../output/show-view.ts';
import type { TextView } from '../output/view.ts';

/** Shows the requests that were held back; gives the exit code. */
export function showWithheld(
  requests: readonly WithheldRequest[],
  how: OutputSettings,
  streams: OutputStreams,
): Promise<number> {
  return showView(withheldView(requests), how, streams);
}

/** What --dry-run shows: each request in words and as JSON, for machines as a list. */
function withheldView(requests: readonly WithheldRequest[]): TextView {
  const lines = requests.map((request) => {
    const { method, path, body } = request;
    const json = jsonLine({ method, path, ...(body === undefined ? {} : { body }) });
    return `Would ${printableLine(requestWords(method, path))}:\n  ${json}\n`;
  });
  return {
    kind: 'text',
    text: `${lines.join('')}Nothing was changed: this was a dry run.\n`,
    machine: { value: requests.map((request) => ({ ...request })), layout: 'lines' },
  };
}
