import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { nouns } from '../../../src/commands/index.ts';
import { readCsv } from '../../support/csv.ts';
import { demoCluster, type DemoCluster } from '../../support/demo-controller.ts';
import { runWords } from '../../support/run-words.ts';
import { READING_LINES } from './reading-lines.ts';

let runtime: DemoCluster;
beforeAll(async () => void (runtime = await demoCluster()));
afterAll(() => runtime.demo.close());

/** A list on stdout in a format. */
async function shown(line: string, format: string, more: readonly string[] = []): Promise<string> {
  const { code, stdout, stderr } = await runWords(
    [...line.split(' '), '--output', format, ...more],
    runtime.controller,
  );
  expect({ line, format, code, stderr }).toEqual({ line, format, code: 0, stderr: '' });
  return stdout;
}

const commandOf = (line: string): string => {
  const paths = nouns.flatMap((noun) => noun.commands.map(({ path }) => path));
  return paths.filter((path) => `${line} `.startsWith(`${path} `)).sort((a, b) => b.length - a.length)[0] ?? '';
};

/** The sample cluster has none of what these show, or no controller is asked. */
const NOT_IN_THE_SAMPLE = [
  'backup info',
  'backup list',
  'context list',
  'trust list',
  'error-reports show',
  'exos events',
  'exos get-defaults',
  'exos list',
  'exos map',
  'history',
  'node-connection list-properties',
  'node-connection path list',
  'snapshot list-properties',
  'snapshot ship-list',
];

it('every command that shows a table is tried here', () => {
  const tables = nouns.flatMap((noun) => noun.commands.filter(({ columns }) => columns).map(({ path }) => path));
  const tried = new Set([...READING_LINES.map(commandOf), ...NOT_IN_THE_SAMPLE]);
  expect(tables.filter((path) => !tried.has(path))).toEqual([]);
});

it.each(READING_LINES)('%s says the same in every format', async (line) => {
  const objects = JSON.parse(await shown(line, 'json')) as unknown;
  expect(parse(await shown(line, 'yaml'))).toEqual(objects);
  const lines = (await shown(line, 'jsonl')).split('\n').slice(0, -1);
  expect(lines.map((one) => JSON.parse(one) as unknown)).toEqual(Array.isArray(objects) ? objects : [objects]);

  const [heading = [], ...rows] = readCsv(await shown(line, 'csv'));
  const keys = nouns
    .flatMap((noun) => noun.commands)
    .find(({ path }) => path === commandOf(line))
    ?.columns?.();
  expect(keys?.length).toBeGreaterThanOrEqual(heading.length);
  if (Array.isArray(objects)) expect(rows).toHaveLength(objects.length);
  for (const row of rows) expect(row).toHaveLength(heading.length);

  const tabbed = (await shown(line, 'tsv')).split('\n').slice(0, -1);
  expect(tabbed.map((one) => one.split('\t').length)).toEqual(Array(rows.length + 1).fill(heading.length));
  const markdown = (await shown(line, 'markdown')).split('\n').slice(0, -1);
  expect(markdown).toHaveLength(rows.length + 2);
  expect((await shown(line, 'name')).split('\n').slice(0, -1)).toHaveLength(rows.length);
  expect(await shown(line, 'csv', ['--no-headers', '--limit', '1'])).not.toContain(`${heading.join(',')}\r\n`);
});

it('the members of the JSON stay what they are', async () => {
  const shapes: string[] = [];
  for (const line of READING_LINES) {
    const objects = JSON.parse(await shown(line, 'json')) as unknown;
    const members = new Map<string, Set<string>>();
    for (const object of Array.isArray(objects) ? objects : [objects])
      for (const [key, value] of Object.entries(object as object))
        members.set(key, (members.get(key) ?? new Set()).add(typeOf(value)));
    const shape = Array.from(members, ([key, types]) => `${key}: ${[...types].sort().join('|')}`);
    shapes.push(`${line}\n${shape.map((one) => `    ${one}\n`).join('')}`);
  }
  await expect(shapes.join('')).toMatchFileSnapshot('json-shapes.txt');
});

function typeOf(value: unknown): string {
  return Array.isArray(value) ? 'list' : value === null ? 'null' : typeof value;
}

describe('faults', () => {
  it('of the command line are objects with their exit code', async () => {
    const { code, stdout } = await runWords(['node', 'lsit', '-o', 'json'], runtime.controller);
    expect([code, JSON.parse(stdout)]).toMatchObject([2, { ok: false, error: { exit_code: 2 } }]);
  });

  it('of the controller carry its replies', async () => {
    const words = ['storage-pool', 'create', 'lvm', 'nowhere', 'p', 'vg', '-o', 'yaml'];
    const { code, stdout } = await runWords(words, runtime.controller);
    expect([code, parse(stdout)]).toMatchObject([10, { ok: false, replies: [{ severity: 'error' }] }]);
  });

  it('go to stderr where the format has no objects', async () => {
    const { code, stdout, stderr } = await runWords(
      ['node', 'list', '--where', 'x=1', '-o', 'csv'],
      runtime.controller,
    );
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain("no column 'x'");
  });

  it('-m and -o exclude each other', async () => {
    expect((await runWords(['-m', 'node', 'list', '-o', 'csv'], runtime.controller)).code).toBe(2);
  });
});

describe('rows and columns', () => {
  it.each([
    ['node list --where name=n2 -o name', 'n2\n'],
    [
      'resource list --where name=db1&&node~n* --sort-by -node --columns node,Aux/rack -o csv',
      'node_name,Aux/rack\r\nn3,\r\nn2,\r\nn1,\r\n',
    ],
    [
      'storage-pool list --where total>150GiB --limit 1 --columns total --bytes --no-headers -o csv',
      '214748364800\r\n',
    ],
    ['node list --columns node,Aux/rack -o tsv', 'name\tAux/rack\nn1\tr1\nn2\tr2\nn3\tr3\n'],
  ])('%s', async (line, expected) => {
    expect((await runWords(line, runtime.controller)).stdout).toBe(expected);
  });

  it('a filter of the command reaches the JSON', async () => {
    const all = JSON.parse(await shown('resource list', 'json')) as unknown[];
    const faulty = JSON.parse(await shown('resource list --faulty', 'json')) as unknown[];
    expect(faulty.length).toBeGreaterThan(0);
    expect(faulty.length).toBeLessThan(all.length);
  });

  it('a change shows no table', async () => {
    const { code, stderr } = await runWords(['node', 'delete', 'n9', '--where', 'a=b'], runtime.controller);
    expect([code, stderr]).toMatchObject([2, expect.stringContaining('shows no table')]);
  });
});
