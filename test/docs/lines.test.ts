import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseLine } from '../../src/cli/parse-line.ts';
import { readStatements } from '../../src/shell/statements.ts';
import { wholeTree } from '../support/whole-tree.ts';

/** Pages for people that are written by hand; the others are made from the program or run line by line. */
const PAGES = [
  'README.md',
  ...['index', 'install', 'troubleshooting', 'from-the-python-client', 'releasing'].map((name) => `docs/${name}.md`),
];

const lines = PAGES.filter((page) => existsSync(page)).flatMap((page) =>
  linesOf(readFileSync(page, 'utf8')).map((line) => [page, line] as const),
);

it.each(lines)('%s has lines of the program: %s', (_, line) => {
  for (const { words } of commandsIn(line)) expect(() => readAlone(words)).not.toThrow();
});

it('pages have lines', () => {
  expect(lines.length).toBeGreaterThan(60);
});

/** What somebody would copy: from blocks of the system's shell, and code in sentences. */
function linesOf(page: string): string[] {
  const blocks = Array.from(page.matchAll(/^```sh\n([^]*?)^```$/gm), ([, block = '']) => block.split('\n')).flat();
  const inline = Array.from(page.replace(/^```[^]*?^```$/gm, '').matchAll(/`([^`\n]+)`/g), ([, code = '']) => code);
  return [...blocks, ...inline]
    .map((line) => line.replace(/^(?:[A-Z_]+=\S* )*(?=linstor )/, ''))
    .filter((line) => /^linstor( |$)/.test(line) && !/…|COMMAND|TOPIC/.test(line));
}

function commandsIn(line: string) {
  return readStatements(line).filter((statement) => statement.kind === 'command');
}

/** As on a machine without any settings. */
function readAlone(words: readonly string[]): unknown {
  return parseLine(words, wholeTree, { env: {}, configuration: () => new Map() });
}
