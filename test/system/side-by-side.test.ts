import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';

const PROCESSES = 50;
const PATIENCE = 180_000;
const folder = mkdtempSync(join(tmpdir(), 'side-by-side-'));
const writer = resolve('node_modules', '.cache', `side-by-side-${process.pid}.cjs`);

/** A program that writes once, as the built program does, without all the rest of it. */
const SOURCE = `
  import { contextStore } from '${resolve('src/config/context-store.ts')}';
  import { noteFingerprint } from '${resolve('src/transport/known-controllers.ts')}';
  import { History } from '${resolve('src/shell/history.ts')}';
  import { ChangeFile } from '${resolve('src/history/change-file.ts')}';
  import { existsSync, readFileSync } from 'node:fs';
  const [what, file, own] = process.argv.slice(2);
  const text = () => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);
  if (what === 'contexts') void contextStore(file, text).save('c' + own, { controllers: own });
  else if (what === 'pins') noteFingerprint(file, 'host:' + own, Array(32).fill('AB').join(':'));
  else if (what === 'changes') for (let i = 0; i < 10; i++) new ChangeFile(file).add({ time: '2026-01-31T12:00:00Z', command: own + '-' + i });
  else for (let i = 0; i < 10; i++) new History(file, fail).add('line ' + own + '-' + i, false);
  function fail(line) { throw new Error(line); }
`;

beforeAll(() =>
  build({
    stdin: { contents: SOURCE, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['conf'],
    outfile: writer,
  }),
);
afterAll(() => {
  rmSync(folder, { recursive: true });
  rmSync(writer);
});

async function side(what: string, file: string): Promise<void> {
  const run = promisify(execFile);
  const writers = Array.from({ length: PROCESSES }, (_, own) => run(process.execPath, [writer, what, file, `${own}`]));
  await Promise.all(writers);
}

it(
  '50 processes that note certificates lose none, and leave no lock and no draft',
  async () => {
    const file = join(folder, 'pins', 'known-controllers');
    await side('pins', file);
    const lines = readFileSync(file, 'utf8').trim().split('\n').sort();
    expect(lines.map((line) => line.split(' ')[0])).toEqual(
      Array.from({ length: PROCESSES }, (_, own) => `host:${own}`).sort(),
    );
    expect(readdirSync(join(folder, 'pins'))).toEqual(['known-controllers']);
  },
  PATIENCE,
);

it(
  '50 processes that save contexts lose none, and leave no lock and no draft',
  async () => {
    const file = join(folder, 'contexts', 'contexts.json');
    await side('contexts', file);
    const { contexts } = JSON.parse(readFileSync(file, 'utf8')) as { contexts: object };
    expect(Object.keys(contexts)).toHaveLength(PROCESSES);
    expect(readdirSync(join(folder, 'contexts'))).toEqual(['contexts.json']);
  },
  PATIENCE,
);

it(
  '50 shells that append to the history lose no line',
  async () => {
    const file = join(folder, 'history', 'client.history');
    await side('history', file);
    const lines = readFileSync(file, 'utf8').trim().split('\n');
    expect(new Set(lines).size).toBe(10 * PROCESSES);
    expect(lines.every((line) => /^line \d+-\d$/.test(line))).toBe(true);
  },
  PATIENCE,
);

it(
  '50 processes that note changes lose none and note none twice, and leave no lock and no draft',
  async () => {
    const file = join(folder, 'changes', 'history.jsonl');
    await side('changes', file);
    const lines = readFileSync(file, 'utf8').trim().split('\n');
    const commands = lines.map((line) => (JSON.parse(line) as { command: string }).command);
    expect([commands.length, new Set(commands).size]).toEqual([10 * PROCESSES, 10 * PROCESSES]);
    expect(readdirSync(join(folder, 'changes'))).toEqual(['history.jsonl']);
  },
  PATIENCE,
);
