import { afterEach, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import { overviewPage } from '../../src/commands/top/overview-page.ts';
import { OverviewHistory, type Overview } from '../../src/commands/top/overview.ts';
import type { DemoOptions } from '../../src/demo/index.ts';
import { demoCluster, type DemoCluster } from '../support/demo-controller.ts';
import { runWords } from '../support/run-words.ts';

let cluster: DemoCluster | undefined;

afterEach(async () => await cluster?.demo.close());

async function run(line: string, options: DemoOptions = {}, given: Parameters<typeof runWords>[2] = {}) {
  cluster = await demoCluster(options);
  const { now } = cluster.clock;
  return runWords(line, cluster.controller, {
    ...given,
    changed: (cli) => {
      const at = { ...cli, runtime: { ...cli.runtime, clock: { now: () => now } } };
      return given.changed?.(at) ?? at;
    },
  });
}

describe('top --once', () => {
  it('prints the overview without colours for a pipe', async () => {
    const { stdout, stderr, code } = await run('top --once', { faults: ['node-offline=n3'] });
    expect(code).toBe(0);
    expect(stderr).toBe('');
    expect(stdout).not.toContain('\x1b');
    expect(stdout).toContain('Cluster health: error');
    expect(stdout).toContain('linstor node reconnect n3');
    expect(stdout).toMatch(/^Nodes {2}2 of 3 online$/m);
    expect(stdout).toMatch(/n1 +ssd +\[#+\.+\] +\d+% of 80 GiB used/);
  });

  it('colours it on a terminal', async () => {
    const { stdout } = await run('top --once', {}, { terminal: true });
    expect(stdout).toContain('\x1b[1;33mCluster health: warning\x1b[0m');
  });

  it.each(['-m', '-o json'])('gives the same value as status with %s', async (format) => {
    const top = await run(`${format} top --once`);
    await cluster?.demo.close();
    const status = await run(`${format} status`);
    const value = (text: string) => JSON.parse(text) as JsonObject;
    expect(Object.keys(value(top.stdout))).toEqual(Object.keys(value(status.stdout)));
    expect(value(top.stdout).nodes).toEqual(value(status.stdout).nodes);
  });
});

describe('top', () => {
  it('starts the dashboard on the connection of its line', async () => {
    let started = 0;
    const { code, requests } = await run(
      'top',
      {},
      {
        changed: (cli) => ({ ...cli, startTop: () => Promise.resolve((started += 1)) }),
      },
    );
    expect([started, code]).toEqual([1, 1]);
    expect(requests).toEqual([]);
  });

  it.each(['-m top', '-o json top'])('says to scripts what is there for them: %s', async (line) => {
    const { code, stdout, stderr } = await run(line);
    expect(code).toBe(2);
    expect(stdout + stderr).toContain('top --once');
  });
});

describe('the page of an overview', () => {
  const overview: Overview = {
    health: 'error',
    problems: [{ text: 'Something is wrong with it. '.repeat(12).trim(), command: 'linstor node list', colour: 'red' }],
    nodes: Array.from({ length: 30 }, (_, at) => ({
      name: `n${at}`,
      state: at === 29 ? 'OFFLINE' : 'Online',
      colour: at === 29 ? ('red' as const) : ('green' as const),
      replicas: 1,
    })),
    pools: [],
    resources: { definitions: 1, replicas: 3, degraded: 1, faulty: 1 },
    syncs: [{ resource: 'db1', node: 'n1', percent: 50, rateKib: 2048, leftMs: 30_000, ratesSeen: [] }],
    errors: [{ id: 'A-1', at: 0, node: 'n1', text: 'x'.repeat(300) }],
  };
  const lines = (): string[] =>
    Array.from(overviewPage(overview, { uri: 'linstor://c', context: 'prod', version: '1.34.0' }, true), (line) =>
      line.map((cell) => (typeof cell === 'string' ? cell : cell.text)).join(''),
    );

  it('is at most 100 characters wide', () => {
    expect(Math.max(...lines().map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(lines()).toContain('Controller linstor://c (context prod), version 1.34.0');
  });

  it('shows what wants attention first and says what it left out', () => {
    const at = lines().findIndex((line) => line.startsWith('Nodes'));
    expect(lines()[at + 1]).toMatch(/n29 +OFFLINE +1 replica$/);
    expect(lines()).toContain('  … and 10 more: linstor node list');
  });

  it('tells rate and time left of what is being copied', () => {
    expect(lines().find((line) => line.includes('db1'))).toMatch(/50%, 2 MiB\/s, about 30 s$/);
  });
});

describe('the history of an overview', () => {
  it('keeps the last looks of what is still there', () => {
    const history = new OverviewHistory();
    for (let look = 0; look < 300; look++)
      history.note(new Map([['n1/ssd', look]]), new Map([['db1', look === 0 ? undefined : look]]));
    expect(history.free('n1/ssd')).toHaveLength(240);
    expect(history.free('n1/ssd').at(-1)).toBe(299);
    expect(history.rates('db1')[0]).toBe(60);
    history.note(new Map(), new Map());
    expect(history.free('n1/ssd')).toEqual([]);
  });
});
