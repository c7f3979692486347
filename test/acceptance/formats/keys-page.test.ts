import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { nouns } from '../../../src/commands/index.ts';
import type { ColumnFacts, ColumnType } from '../../../src/output/view.ts';
import { keyOf } from '../../../src/output/selection/column-names.ts';

const PAGE = new URL('../../../docs/output.md', import.meta.url);
const TYPES: Readonly<Record<ColumnType, string>> = { size: 'KiB', bytes: 'bytes', time: 'ms', number: 'number' };

/** The part of the page between its marks, from the columns that the commands declare. */
function keys(): string {
  const commands = nouns.flatMap((noun) =>
    noun.commands.flatMap(({ path, columns }) => (columns ? [{ path, columns }] : [])),
  );
  const byKeys = new Map<string, string[]>();
  for (const { path, columns } of commands.sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const line = columns().map(keyText).join(', ');
    byKeys.set(line, [...(byKeys.get(line) ?? []), `\`${path}\``]);
  }
  return Array.from(byKeys, ([line, paths]) => `- ${paths.join(', ')}:\n  ${line}\n`).join('');
}

function keyText(column: ColumnFacts): string {
  return `${keyOf(column)}${column.type ? ` (${TYPES[column.type]})` : ''}`;
}

it('the page names the keys of every list', async () => {
  const page = readFileSync(PAGE, 'utf8');
  const renewed = page.replace(
    /(<!-- keys -->\n)[^]*(<!-- end of keys -->)/,
    (_, from: string, to: string) => `${from}\n${keys()}\n${to}`,
  );
  await expect(renewed).toMatchFileSnapshot(PAGE.pathname);
});

it('no two columns of a command have one key', () => {
  const doubled = nouns.flatMap((noun) =>
    noun.commands.flatMap(({ path, columns }) => {
      const all = (columns?.() ?? []).map(keyOf);
      return all.filter((key, at) => all.indexOf(key) !== at || key === '').map((key) => `${path}: ${key}`);
    }),
  );
  expect(doubled).toEqual([]);
});
