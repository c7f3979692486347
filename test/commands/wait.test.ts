import { afterEach, describe, expect, it } from 'vitest';
import type { DemoOptions } from '../../src/demo/index.ts';
import { parseDuration } from '../../src/model/time.ts';
import { shown } from '../output/capture.ts';
import { demoCluster, type DemoCluster } from '../support/demo-controller.ts';
import { FakeController } from '../support/fake-controller.ts';
import { runWords } from '../support/run-words.ts';
import { runToView } from '../support/run-to-view.ts';

let runtime: DemoCluster | undefined;

afterEach(() => runtime?.demo.close());

async function sample(options: DemoOptions = {}): Promise<DemoCluster> {
  runtime = await demoCluster(options);
  return runtime;
}

/** Runs a line on the demo, where a pause lets the demo's time go on; `meanwhile` happens at the first pause. */
async function run(line: string, { controller, clock }: DemoCluster, meanwhile: () => void = () => undefined) {
  const pauses: number[] = [];
  const ran = await runToView(line, controller, {
    clock: { now: () => clock.now },
    pause: (ms) => {
      if (pauses.length === 0) meanwhile();
      pauses.push(ms);
      clock.now += ms;
      return Promise.resolve();
    },
  });
  return { ...ran, pauses };
}

describe('wait resource', () => {
  it('waits until all replicas are up to date, more rarely with time, and tells how far they are', async () => {
    const { view, pauses, progress } = await run('wait resource archive db1', await sample());
    expect(view).toEqual({ kind: 'silent' });
    // 60 GiB at the demo's 105 KiB per ms, of which two minutes are over.
    const waited = pauses.reduce((sum, ms) => sum + ms, 0);
    expect(waited).toBeGreaterThan(470_000);
    expect(waited).toBeLessThan(490_000);
    expect(pauses[0]).toBe(1000);
    expect(pauses.at(-1)).toBe(5000);
    expect(progress).toContainEqual(expect.stringMatching(/^Waiting: archive on n2 is SyncTarget\(20\.\d+%\)$/));
    expect(progress[0]).toBe('^C It can be seen with: linstor resource list --resources archive db1');
  });

  it.each([
    ['wait resource db2 web1', 'Done: db2 and web1 are in sync.\n'],
    ['wait node n1 --for online', 'Done: n1 is online.\n'],
    ['resource-definition wait-sync db2', 'Done: db2 is in sync.\n'],
  ])('%s says on a terminal what has come true, and nothing to a script', async (line, said) => {
    const { controller } = await sample();
    expect(await runWords(`--no-color ${line}`, controller, { terminal: true })).toMatchObject({
      stdout: said,
      code: 0,
    });
    expect(await runWords(line, controller)).toMatchObject({ stdout: '', stderr: '', code: 0 });
    expect(await runWords(`-m ${line}`, controller, { terminal: true })).toMatchObject({ stdout: '', code: 0 });
  });

  it('tells how long it took', async () => {
    const from = await sample({ faults: ['node-offline=n2'] });
    const { stdout } = await runWords('--no-color wait node n2', from.controller, {
      terminal: true,
      changed: (cli) => ({
        ...cli,
        runtime: {
          ...cli.runtime,
          clock: { now: () => from.clock.now },
          pause: (ms) => {
            from.clock.now += ms;
            from.demo.fault('-node-offline=n2');
            return Promise.resolve();
          },
        },
      }),
    });
    expect(stdout).toBe('Done: n2 is online, after 1 s.\n');
  });

  it.each([
    ['1s', '1 s'],
    ['90', '90 s'],
    ['5m', '5 min'],
    ['120m', '2 h'],
  ])('says after --timeout %s that it waited %s', async (typed, said) => {
    const line = `wait resource db1 --for deleted --timeout ${typed}`;
    await expect(run(line, await sample())).rejects.toMatchObject({
      message: `Gave up after ${said} of waiting until db1 is deleted.`,
    });
  });

  it('gives up in time and says what is missing', async () => {
    const from = await sample();
    const start = from.clock.now;
    await expect(run('wait resource archive --for synced --timeout 90s', from)).rejects.toMatchObject({
      exitCode: 21,
      message: 'Gave up after 90 s of waiting until archive is in sync.',
      hints: [
        expect.stringMatching(/^Now: archive on n2 is SyncTarget\(\d+\.\d+%\)$/),
        'It can be seen with: linstor resource list --resources archive',
      ],
    });
    expect(from.clock.now - start).toBe(90_000);
  });

  it.each([
    ['placed', 'web1', []],
    ['unused', 'web1', []],
    ['unused', 'db1', ['Now: db1 is in use on n1']],
    ['deleted', 'nothing', []],
    ['deleted', 'web1', ['Now: web1 is still on n1, n2 and n3']],
  ])('--for %s %s', async (state, name, missing) => {
    const line = `wait resource ${name} --for ${state} --timeout 3s`;
    const from = await sample();
    if (missing.length === 0) expect((await run(line, from)).pauses).toEqual([]);
    else await expect(run(line, from)).rejects.toMatchObject({ exitCode: 21, hints: [...missing, expect.anything()] });
  });

  it('sees a resource become unused', async () => {
    const from = await sample();
    const { pauses } = await run('wait resource db1 --for unused', from, () => from.demo.fault('-in-use=db1:n1'));
    expect(pauses).toHaveLength(1);
  });

  it('does not wait for what does not exist', async () => {
    await expect(run('wait resource nothing', await sample())).rejects.toMatchObject({ exitCode: 3 });
  });
});

describe('wait node', () => {
  it('waits until a node is back', async () => {
    const from = await sample({ faults: ['node-offline=n2'] });
    const { pauses } = await run('wait node n1 n2', from, () => from.demo.fault('-node-offline=n2'));
    expect(pauses).toHaveLength(1);
  });

  it('waits until a node is gone', async () => {
    const from = await sample();
    const { pauses } = await run('wait node n3 --for offline', from, () => from.demo.fault('node-offline=n3'));
    expect(pauses).toHaveLength(1);
  });

  it('tells which are missing, and refuses unknown ones', async () => {
    const from = await sample({ faults: ['node-offline=n2'] });
    await expect(run('wait node n1 n2 --timeout 1m', from)).rejects.toMatchObject({
      exitCode: 21,
      hints: ['Now: n2 is OFFLINE', 'It can be seen with: linstor node list --nodes n1 n2'],
    });
    await expect(run('wait node n9', from)).rejects.toMatchObject({ exitCode: 3 });
  });
});

describe('wait snapshot', () => {
  const snapshot = (...flags: string[]) => ({
    method: 'GET',
    path: '/v1/view/snapshots?resources=db1',
    answer: [{ name: 's1', resource_name: 'db1', flags }],
  });

  it('waits until it is complete', async () => {
    const controller = new FakeController([snapshot(), snapshot('SUCCESSFUL')]);
    await runToView('wait snapshot db1 s1', controller);
    controller.done();
  });

  it('ends when it failed or does not exist', async () => {
    const failed = runToView('wait snapshot db1 s1', new FakeController([snapshot('FAILED_DEPLOYMENT')]));
    await expect(failed).rejects.toMatchObject({ exitCode: 10 });
    const missing = runToView('wait snapshot db1 S2', new FakeController([snapshot('SUCCESSFUL')]));
    await expect(missing).rejects.toMatchObject({
      exitCode: 3,
      hints: ["'linstor snapshot list --resources db1' shows those that it has."],
    });
  });
});

describe('wait backup', () => {
  it('waits for the queue and for the shipping', async () => {
    const queue = (answer: unknown) => ({
      method: 'GET',
      path: '/v1/view/backup/queue?resources=db1&remotes=s3&snap_to_node=true',
      answer,
    });
    const snapshots = (...flags: string[]) => ({
      method: 'GET',
      path: '/v1/view/snapshots?resources=db1',
      answer: [{ name: 'back_1', resource_name: 'db1', flags }],
    });
    const controller = new FakeController([
      queue({ snap_queues: [{ resource_name: 'db1' }] }),
      snapshots(),
      queue({}),
      snapshots('SUCCESSFUL', 'BACKUP', 'SHIPPING'),
      queue({}),
      snapshots('SUCCESSFUL', 'BACKUP'),
    ]);
    const { progress } = await runToView('wait backup s3 db1', controller);
    controller.done();
    expect(progress.slice(1)).toEqual([
      'Waiting: a backup waits to be shipped to s3',
      'Waiting: back_1 of db1 is being shipped',
    ]);
  });
});

describe('--wait', () => {
  it.each([
    ['resource-group spawn-resources databases new 1G --wait', 'new is in sync'],
    ['resource create n3 db1 -s ssd --wait', 'db1 is in sync'],
    ['resource toggle-disk n3 db1 -s ssd --wait', 'db1 on n3 is in sync'],
    ['resource toggle-disk n2 db1 --diskless --wait', 'db1 on n2 has no disk'],
    ['backup create offsite web1 --wait', 'the backups of web1 are shipped'],
    ['backup restore offsite n1 copy --resource db1 --wait', 'copy is restored'],
  ])('%s', async (line, until) => {
    const from = await sample();
    const ran = await run(line, from);
    const { text, exitCode } = await shown(ran.view);
    expect(text).toMatch(/^(SUCCESS|INFO|WARNING):\n/);
    expect(text.endsWith(`\nDone: ${until}.\n`)).toBe(true);
    expect(exitCode).toBe(0);
  });

  it('node evacuate waits until no replica with a disk is left', async () => {
    const left = (...answer: object[]) => ({ method: 'GET', path: '/v1/view/resources?nodes=n2', answer });
    const db1 = { name: 'db1', node_name: 'n2', flags: ['EVACUATE'], state: { in_use: true } };
    const controller = new FakeController([
      { method: 'PUT', path: '/v1/nodes/n2/evacuate', answer: [{ ret_code: 1, message: 'Done' }] },
      left(db1, { name: 'db2', node_name: 'n2', flags: ['EVACUATE'] }),
      left({ ...db1, flags: ['DISKLESS'] }),
    ]);
    const { view, progress } = await runToView('node evacuate n2 --wait', controller);
    expect((await shown(view)).text).toMatch(/\nDone: no resource has a disk on n2\.\n$/);
    expect(progress.at(-1)).toBe('Waiting: db1 (in use) is still on n2; db2 is still on n2');
    controller.done();
  });

  it('does not wait after a failure', async () => {
    const { text, exitCode } = await shown((await run('resource create n9 db1 --wait', await sample())).view);
    expect(exitCode).toBe(10);
    expect(text).not.toContain('Done');
  });

  it('ends with 21 when the time is over', async () => {
    const from = await sample();
    const { view } = await run('resource create n3 db1 -s ssd --wait --wait-timeout 5s', from);
    await expect(shown(view)).rejects.toMatchObject({ exitCode: 21 });
  });
});

describe('a length of time', () => {
  it.each([
    ['90', 90_000],
    ['90s', 90_000],
    ['5m', 300_000],
    ['5min', 300_000],
    ['2h', 7_200_000],
    ['1D', 86_400_000],
    ['0', 0],
  ])('%s', (text, ms) => {
    expect(parseDuration(text)).toBe(ms);
  });

  it.each(['', 'm', '-5s', '5 parsecs', '1.5h'])('refuses %j', (text) => {
    expect(() => parseDuration(text)).toThrow('is not a length of time');
  });
});
