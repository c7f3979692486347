import { showView } from '../../src/output/show.ts';
import type { OutputSettings, OutputStreams } from '../../src/output/settings.ts';
import type { TableView, View } from '../../src/output/view.ts';

export const PLAIN: OutputSettings = { machine: undefined, utf8: false, colour: false, warnAsError: false };

/** Streams that keep what is written. */
export function recorder(): OutputStreams & { text(): string; errors: string[] } {
  let text = '';
  const errors: string[] = [];
  return {
    errors,
    write: (chunk) => void (text += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8')),
    error: (line) => void errors.push(line),
    text: () => text,
  };
}

/** What a view prints on stdout, and the exit code. */
export async function shown(
  view: View,
  how: Partial<OutputSettings> = {},
): Promise<{ text: string; exitCode: number }> {
  const out = recorder();
  const exitCode = await showView(view, { ...PLAIN, ...how }, out);
  return { text: out.text(), exitCode };
}

/** A table over these rows: each row is the list of its cells. */
export function tableOf(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  more: Partial<TableView<readonly string[]>> = {},
): TableView<readonly string[]> {
  return {
    kind: 'table',
    source: sourceOf(rows),
    rows: (row) => [row],
    columns: headings.map((heading, i) => ({ heading, cell: (row) => row[i] ?? '' })),
    machine: 'wrapped',
    ...more,
  };
}

/** A list that is answered with this value. */
export function sourceOf<Item>(items: readonly Item[], raw = JSON.stringify(items)): TableView<Item>['source'] {
  return {
    items: () => each(items),
    raw: () => each([Buffer.from(raw)]),
  };
}

/** The items one by one, as if they arrived. */
export async function* each<T>(items: Iterable<T>): AsyncGenerator<T> {
  for (const item of items) yield await Promise.resolve(item);
}
