import { afterEach, describe, expect, it } from 'vitest';
import { Session } from '../../src/definition/session.ts';
import type { DemoOptions } from '../../src/demo/index.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { shown } from '../output/capture.ts';
import { demoCluster, type DemoCluster } from '../support/demo-controller.ts';
import { FakeController } from '../support/fake-controller.ts';
import { runToView } from '../support/run-to-view.ts';

let runtime: DemoCluster | undefined;

afterEach(() => runtime?.demo.close());

/** The sample cluster after its synchronization is done. */
async function settled(options: DemoOptions = {}): Promise<DemoCluster> {
  runtime = await demoCluster(options);
  runtime.clock.now += 20 * 60_000;
  return runtime;
}

async function run(line: string, { controller, clock }: DemoCluster, session = new Session()) {
  return (await runToView(line, controller, { clock: { now: () => clock.now }, session })).view;
}

async function text(line: string, from: DemoCluster): Promise<string> {
  return (await shown(await run(line, from))).text;
}

async function value(line: string, from: DemoCluster, session = new Session()): Promise<JsonObject> {
  const view = await run(line, from, session);
  if (view.kind !== 'text' || view.machine === undefined) throw new Error('no value for scripts');
  return view.machine.value as JsonObject;
}

/** A fault of the demo, and what the status makes of it. */
const FAULTS: readonly (readonly [
  faults: readonly string[],
  exit: number,
  problems: readonly (readonly [cause: string, hint: string])[],
])[] = [
  [[], 0, []],
  [
    ['node-offline=n2'],
    2,
    [
      ['node-away', 'linstor node reconnect n2'],
      ['last-copy', 'linstor resource list --resources archive'],
      ['last-copy', 'linstor resource list --resources db1'],
    ],
  ],
  [
    ['node-offline=n3'],
    2,
    [
      ['node-away', 'linstor node reconnect n3'],
      ['no-data', 'linstor resource list --resources scratch'],
      ['last-copy', 'linstor resource list --resources db2'],
    ],
  ],
  [
    ['nodes-unreachable'],
    2,
    [
      ['node-away', 'linstor node reconnect n1'],
      ['node-away', 'linstor node reconnect n2'],
      ['node-away', 'linstor node reconnect n3'],
      ['no-data', 'linstor resource list --faulty'],
    ],
  ],
  [['link-down=n1:n2'], 1, [['disconnected', 'linstor resource list --faulty']]],
  [
    ['link-down=n1:n2', 'link-down=n1:n3'],
    2,
    [
      ['no-majority', 'linstor resource list --resources db1'],
      ['disconnected', 'linstor resource list --faulty'],
    ],
  ],
  [
    ['io-error=db1:n2'],
    2,
    [
      ['replica-failed', 'linstor volume list --resources db1'],
      ['last-copy', 'linstor resource list --resources db1'],
    ],
  ],
  [['in-use=web1:n2'], 0, []],
  [['in-use=db1:n2'], 1, [['two-primaries', 'linstor resource list --resources db1']]],
];

describe('of the sample cluster', () => {
  it.each(FAULTS)('with %j', async (faults, exitCode, problems) => {
    const from = await settled({ faults });
    const found = (await value('status', from)).problems as JsonObject[];
    expect(found.map(({ cause, remedy }) => [cause, remedy])).toEqual(problems);
    const view = await shown(await run('status --check', from));
    expect(view.exitCode).toBe(exitCode);
    expect(view.text).toMatch(/^LINSTOR (OK|WARNING|CRITICAL) - [^|\n]+ \| nodes=3 [^|\n]+\n$/);
  });

  it('takes a synchronization for what it is', async () => {
    runtime = await demoCluster();
    const found = (await value('status', runtime)).problems as JsonObject[];
    expect(found.map(({ severity, cause, text: said }) => [severity, cause, said])).toEqual([
      ['warning', 'syncing', 'archive on n2 is being synchronized.'],
    ]);
  });

  it('tells of a cluster that is well', async () => {
    const page = await text('status', await settled());
    expect(page).toMatch(
      /^Cluster health: ok\nController http:.*, version \S+, encryption unset\n\nNodes {2}3 of 3 online\n/,
    );
    expect(page).toContain('  n1  hdd   [######..............]  30% of 200 GiB used');
    expect(page).toContain('Resources  5, 1 in use, 13 replicas');
    expect(page).not.toContain('Synchronizing');
  });

  it('is drawn with Unicode and colours where they are wanted, and in ASCII where not', async () => {
    const view = await run('status', await settled({ faults: ['node-offline=n2'] }));
    expect((await shown(view)).text).toMatch(/^[\n\x20-\x7e]*$/);
    const drawn = (await shown(view, { utf8: true, colour: true })).text;
    expect(drawn).toContain('\x1b[1;31mCluster health: error\x1b[0m');
    expect(drawn).toContain('█');
  });

  it('shows the speed of a synchronization from the second look on', async () => {
    runtime = await demoCluster();
    const session = new Session();
    const [first] = (await value('status', runtime, session)).syncs as JsonObject[];
    expect(first).toMatchObject({ resource: 'archive', node: 'n2', from: 'n1', kib_per_second: null });
    runtime.clock.now += 10_000;
    const [second] = (await value('status', runtime, session)).syncs as JsonObject[];
    // The demo copies 105 KiB in a millisecond.
    expect(Number(second?.kib_per_second) / 105_000).toBeCloseTo(1, 1);
    expect(Number(second?.seconds_left)).toBeCloseTo(Number(second?.left_kib) / Number(second?.kib_per_second), -1);
  });
});

describe('of one object', () => {
  it('shows a resource with its replicas, settings and snapshots', async () => {
    const page = await text('status resource db1', await settled());
    expect(page).toMatch(/^Resource db1 {2}group databases, layers DRBD,STORAGE\n/);
    expect(page).toContain('  n1  UpToDate    in use  2 of 2 peers connected\n');
    expect(page).toContain('  DrbdOptions/Resource/quorum             majority  from resource definition\n');
    expect(page).toContain('before-upgrade');
    expect(page).toContain('to offsite (nightly)');
  });

  it('tells where a setting comes from when several places have it', async () => {
    const from = await settled();
    const key = 'DrbdOptions/Net/max-buffers';
    const set = (path: string, override_props: Record<string, string>) =>
      from.controller.change({ method: 'PUT', path, body: { override_props } });
    await set('/v1/resource-groups/databases', { [key]: '4000' });
    await set('/v1/resource-definitions/db1', { [key]: '8000', 'DrbdOptions/Net/shared-secret': 'hidden' });
    const settings = (await value('status resource db1', from)).settings as JsonObject[];
    expect(settings).toContainEqual({ key, value: '8000', set_on: 'resource definition' });
    const others = (await value('status resource db2', from)).settings as JsonObject[];
    expect(others).toContainEqual({ key, value: '4000', set_on: 'resource group databases' });
    expect(JSON.stringify(settings)).not.toContain('hidden');
  });

  it('shows a node and why it is away', async () => {
    const page = await text('status node n2', await settled({ faults: ['node-offline=n2'] }));
    expect(page).toMatch(
      /^Node n2 {2}COMBINED, OFFLINE\nIt is evicted at .*\nx Node n2 is OFFLINE: the controller has/,
    );
    expect(page).not.toContain('replica of');
  });

  it.each([['status node nobody'], ['status resource nothing']])('%s: exit 3', async (line) => {
    const from = await settled();
    await expect(run(line, from)).rejects.toMatchObject({ exitCode: 3 });
  });
});

describe('of a cluster that cannot be asked', () => {
  it('is a fault, and exit 3 with --check', async () => {
    const from = await settled({ faults: ['cut-off'] });
    await expect(run('status', from)).rejects.toMatchObject({ name: 'Fault' });
    const { text: line, exitCode } = await shown(await run('status --check', from));
    expect(exitCode).toBe(3);
    expect(line).toMatch(/^LINSTOR UNKNOWN - [^\n]+\n$/);
  });

  it('leaves out what the controller does not know', async () => {
    const no = [{ ret_code: -4611686018427387904, message: 'no such path' }];
    const get = (path: string, answer: unknown) => ({ method: 'GET', path, answer });
    const old = new FakeController([
      get('/v1/nodes', []),
      get('/v1/view/storage-pools', []),
      get('/v1/view/resources', []),
      get('/v1/resource-definitions', []),
      get('/v1/resource-groups', []),
      get('/v1/encryption/passphrase', no),
      get('/v1/view/schedules-by-resource?active-only=true', no),
      get('/v1/view/snapshots', no),
      get('/v1/error-reports?since=-86400000&limit=100', no),
      get('/v1/view/backup/queue?snap_to_node=true', no),
    ]);
    const { view } = await runToView('status', old);
    old.done();
    if (view.kind !== 'text') throw new Error('no text');
    expect(view.machine?.value).toMatchObject({ health: 'ok', backups: null, error_reports: null });
    expect((await shown(view)).text).not.toMatch(/encryption|Backups|Error reports/);
  });
});
