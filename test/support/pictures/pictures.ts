import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Terminal } from '../terminal/terminal.ts';
import { svgOf } from './svg.ts';

/** What is drawn: a run of the built program on a terminal. */
export interface Picture {
  /** The file in docs/pictures/, without its ending. */
  readonly name: string;
  readonly words: readonly string[];
  /** A file beside this one that is in the folder where the program runs. */
  readonly file?: string;
  readonly columns: number;
  readonly rows: number;
  /** What a person does there until the picture is taken; without it the program runs to its end. */
  readonly play?: (terminal: Terminal) => Promise<void>;
}

export const PICTURES: readonly Picture[] = [
  { name: 'status', words: ['demo', '--', 'status'], columns: 80, rows: 40 },
  {
    name: 'placement',
    words: ['demo', '--fault', 'node-offline=n2', '--', 'explain', 'placement', 'web'],
    columns: 80,
    rows: 20,
  },
  {
    name: 'shell',
    words: ['demo'],
    columns: 80,
    rows: 24,
    play: async (terminal) => {
      await terminal.sees('==>');
      terminal.enter('node list');
      await terminal.sees(/n3(.*\n)+.*==>/);
      terminal.type('resource toggle-disk n3 db1 --\t');
      await terminal.sees('--storage-pool');
    },
  },
  {
    name: 'top',
    words: ['demo', '--', 'top'],
    columns: 100,
    rows: 30,
    play: (terminal) => terminal.sees('archive'),
  },
  { name: 'diff', words: ['demo', '--', 'diff', '-f', 'cluster.yaml'], file: 'cluster.yaml', columns: 80, rows: 20 },
  { name: 'apply', words: ['demo', '--', 'apply', '-f', 'db2.yaml'], file: 'db2.yaml', columns: 80, rows: 30 },
];

const CLOCK = fileURLToPath(new URL('fixed-clock.cjs', import.meta.url));

/** Runs the program and draws what its terminal shows in the end. */
export async function draw({ words, file, columns, rows, play }: Picture): Promise<string> {
  const home = mkdtempSync(join(tmpdir(), 'linstor-picture-'));
  if (file !== undefined) copyFileSync(fileURLToPath(new URL(file, import.meta.url)), join(home, file));
  const terminal = new Terminal(words, {
    home,
    columns,
    rows,
    env: { NODE_OPTIONS: `--require "${CLOCK}"`, LANG: 'C.UTF-8' },
  });
  try {
    if (play) {
      await play(terminal);
      await terminal.settles(400);
    } else await terminal.exitCode();
    const window = Array.from({ length: rows }, (_, row) => terminal.display.styled(row).map(steady));
    const used = window.findLastIndex((row) => row.some(({ text, inverse }) => text.trim() !== '' || inverse)) + 1;
    const title = ['linstor', ...words].join(' ');
    const { cursor, isAlternate } = terminal.display;
    const isTyping = play !== undefined && !isAlternate;
    return svgOf({ title, columns, rows: window.slice(0, used), ...(isTyping ? { cursor } : {}) });
  } finally {
    terminal.close();
    rmSync(home, { recursive: true, force: true });
  }
}

/** The demo listens on another port each time, and makes other UUIDs. */
function steady<T extends { readonly text: string }>(piece: T): T {
  const text = piece.text
    .replace(/(127\.0\.0\.1):\d+/g, '$1:3370')
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '5d6a1c2e-8f40-4b7d-9a3e-0c1b2d3e4f50');
  return { ...piece, text };
}
