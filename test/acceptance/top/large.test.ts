import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, beforeEach, afterEach, expect, it } from 'vitest';
import { Terminal } from '../../support/terminal/terminal.ts';

const CLUSTER = 'bench/cluster.mjs';
/** ms: a person is to see no delay; others share the machine. */
const SOON = 500;

let cluster: ChildProcess;
let address = '';
let terminal: Terminal;

beforeAll(async () => {
  cluster = spawn(process.execPath, [CLUSTER, '10000'], { stdio: ['ignore', 'pipe', 'inherit'] });
  if (!cluster.stdout) throw new Error('nobody reads where the cluster is');
  const [line] = (await once(cluster.stdout, 'data')) as [Buffer];
  address = String(line).split(' ')[0] ?? '';
}, 60_000);

afterAll(() => cluster.kill());

beforeEach(async () => {
  terminal = new Terminal(['top'], { columns: 80, rows: 24, env: { LS_CONTROLLERS: address } });
  await terminal.sees(/1 Overview/);
});

afterEach(() => terminal.close());

function rows(): string[] {
  return terminal.display.window().split('\n');
}

/** The median of the ms until the window shows what each of these keys brings. */
async function waits(keys: readonly (readonly [key: string, wanted: RegExp])[]): Promise<number> {
  const all: number[] = [];
  for (const [key, wanted] of keys) {
    const start = performance.now();
    terminal.type(key);
    await terminal.sees(wanted);
    all.push(performance.now() - start);
  }
  return all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? Infinity;
}

it(
  'shows 10,000 resources: the overview counts them, the list has all replicas, a filter narrows it',
  { timeout: 60_000 },
  async () => {
    await terminal.sees(/Resources +10,?000 with 30,?000 replicas, 104 degraded/);
    terminal.type('3');
    await terminal.sees(/Resources: 30000 /);
    const first = rows()[4];
    terminal.type('\x1b[F');
    await terminal.settles();
    const last = rows();
    expect(last[4]).not.toBe(first);
    expect(last[22]).toMatch(/^ pvc-\S+ +node-\d{3} /);
    expect(terminal.display.styled(22)[0]?.inverse).toBe(true);
    terminal.type('j');
    await terminal.settles();
    expect(rows()).toEqual(last);
    terminal.type('/state!=UpToDate');
    await terminal.sees(/Resources: 312 of 30000 +\/state!=UpToDate/);
    terminal.type('\x15pvc-00000000-0 ');
    await terminal.sees(/Resources: 3 of 30000/);
    terminal.type('\r\r');
    await terminal.sees(/ResourceName +pvc-00000000-0[\s\S]*Resource pvc-00000000-0/);
    terminal.type('\x1b');
    await terminal.sees(/Resources: 3 of 30000/);
    terminal.type('q');
    expect(await terminal.exitCode()).toBe(0);
    expect(terminal.display.isAlternate).toBe(false);
  },
);

it('answers keys while the list is read', { timeout: 60_000 }, async () => {
  terminal.type('3');
  // Only while nothing has arrived the list says so.
  await terminal.sees(/Asking the controller/);
  const wait = await waits([
    ['/', /Resources: 0 +\//],
    ['a', /\/a/],
    ['b', /\/ab/],
    ['\x15', /Resources: \d+ +\/ +/],
    ['\x1b', /Enter describe/],
  ]);
  expect(wait).toBeLessThan(SOON);
  await terminal.sees(/Resources: 30000 /);
});
