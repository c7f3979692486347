import type { Happenings } from '../../src/output/happening.ts';
import { presenterFor, showView } from '../../src/output/show-view.ts';
import type { OutputSettings, OutputStreams } from '../../src/output/output-settings.ts';
import type { ApiReply } from '../../src/api/objects/reply.ts';
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

/** What a view or a change prints on stdout, and the exit code. */
export async function shown(
  view: View | { readonly kind: 'replies'; readonly happenings: Happenings },
  how: Partial<OutputSettings> = {},
): Promise<{ text: string; exitCode: number }> {
  const out = recorder();
  const all = { ...PLAIN, ...how };
  const exitCode = await (view.kind === 'replies' ? driven(view.happenings, all, out) : showView(view, all, out));
  return { text: out.text(), exitCode };
}

/** Shows what happens to its end; gives the exit code. */
export async function driven(happenings: Happenings, how: OutputSettings, out: OutputStreams): Promise<number> {
  const presenter = await presenterFor(how, out);
  try {
    for await (const happening of happenings) await presenter.show(happening);
  } catch (error) {
    return presenter.breakOff(error);
  }
  return presenter.end();
}

/** Replies as a change that brings them. */
export function change(...replies: readonly ApiReply[]) {
  return { kind: 'replies', happenings: each(replies.map((reply) => ({ replies: [reply] }))) } as const;
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
