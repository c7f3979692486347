import { afterEach, expect, test } from 'vitest';
import { demoCluster, type DemoCluster } from '../support/demo-controller.ts';
import { changesOf, onDemo } from './apply-support.ts';

const started: DemoCluster[] = [];

async function start(content: 'sample' | 'empty'): Promise<DemoCluster> {
  const cluster = await demoCluster({ content });
  started.push(cluster);
  return cluster;
}

afterEach(async () => {
  for (const { demo } of started.splice(0)) await demo.close();
});

test('the sample cluster is made anew from its export, and the second time nothing is sent', async () => {
  const [sample, empty] = [await start('sample'), await start('empty')];
  const { stdout: wanted } = await onDemo('export', sample);
  const first = await onDemo('apply -f cluster.yaml --wait', empty, wanted);
  expect(`${first.stdout}${first.stderr}`).toContain('all replicas are in sync');
  expect(first.code).toBe(0);
  expect((await onDemo('export', empty)).stdout).toBe(wanted);
  const second = await onDemo('apply -f cluster.yaml', empty, wanted);
  expect(changesOf(second)).toEqual([]);
  expect(second.stdout).toBe('Nothing to do: the cluster is as the file wants it.\n');
});

/** The sample cluster's export, changed. */
async function changed(cluster: DemoCluster, change: (text: string) => string): Promise<string> {
  const text = (await onDemo('export', cluster)).stdout;
  const other = change(text);
  expect(other).not.toBe(text);
  return other;
}

/** Without the lines of a section's object and what is below it. */
function without(text: string, name: string): string {
  return text.replace(new RegExp(`^( *)${name}:\\n(\\1 +.*\\n)*`, 'm'), '');
}

test.each([
  [
    'a volume that shrinks',
    (text: string) => text.replace('size: 60GiB', 'size: 50GiB'),
    '',
    'shrinks volume 0 of archive',
  ],
  [
    'a replica that nothing copies',
    (text: string) =>
      text.replace(/( {6})n3:\n {8}storage-pool: tank\n {2}web1/, '$1n1:\n        storage-pool: tank\n  web1'),
    '',
    'deletes the data of scratch on n3',
  ],
  [
    'a resource that is deleted',
    (text: string) => without(text, 'archive'),
    ' --prune --yes',
    'deletes archive with all its data',
  ],
])('%s needs --allow-data-loss: without it nothing is sent', async (_what, change, options, loss) => {
  const sample = await start('sample');
  const run = await onDemo(`apply -f cluster.yaml${options}`, sample, await changed(sample, change));
  expect(run.stderr).toContain(loss);
  expect(run.stderr).toContain('Add --allow-data-loss if that is meant.');
  expect({ changes: changesOf(run), code: run.code }).toEqual({ changes: [], code: 1 });
});

test('what the file does not name stays, unless --prune is given and agreed to', async () => {
  const sample = await start('sample');
  const text = await changed(sample, (all) => without(all, 'archive'));
  const kept = await onDemo('apply -f cluster.yaml', sample, text);
  expect(kept.stderr).toContain('1 object of the cluster is not in the file; --prune deletes it.');
  expect({ changes: changesOf(kept), code: kept.code }).toEqual({ changes: [], code: 0 });
  const asked = await onDemo('apply -f cluster.yaml --prune --allow-data-loss', sample, text);
  expect(asked.stderr).toContain('This deletes resource-definitions archive.');
  expect({ changes: changesOf(asked), code: asked.code }).toEqual({ changes: [], code: 1 });
  const pruned = await onDemo('apply -f cluster.yaml --prune --allow-data-loss --yes', sample, text);
  expect(changesOf(pruned)).toEqual(['DELETE /v1/resource-definitions/archive']);
});

test('a replica that moves is added, waited for, and only then taken away', async () => {
  const sample = await start('sample');
  const text = await changed(sample, moved);
  const run = await onDemo('apply -f cluster.yaml', sample, text);
  expect(run.code).toBe(0);
  expect(changesOf(run)).toEqual([
    'POST /v1/resource-definitions/db1/resources',
    'DELETE /v1/resource-definitions/db1/resources/n2',
  ]);
});

const moved = (all: string): string => all.replace(/( {2}db1:[^]*?)( {6})n2:\n/, '$1$2n3:\n');

test('a dry run shows the steps in their order with their command lines, and sends nothing', async () => {
  const sample = await start('sample');
  const before = (await onDemo('export', sample)).stdout;
  const text = await changed(sample, moved);
  const run = await onDemo('apply -f cluster.yaml --dry-run', sample, text);
  expect(run.stdout).toBe(`1. resource db1: add replicas on n3 (ssd)
   linstor resource create n3 db1 --storage-pool ssd
2. resource db1: take away the replica on n2
   once db1 is up to date on n1, n3
   linstor resource delete n2 db1

2 steps. Nothing was changed: this was a dry run.
`);
  expect({ changes: changesOf(run), code: run.code }).toEqual({ changes: [], code: 0 });
  expect((await onDemo('export', sample)).stdout).toBe(before);
});

test('a dry run says what would lose data and what cannot be done, and is no failure', async () => {
  const sample = await start('sample');
  const shrunk = await changed(sample, (all) => all.replace('size: 60GiB', 'size: 50GiB'));
  const losing = await onDemo('apply -f cluster.yaml --dry-run', sample, shrunk);
  expect(losing.stdout).toContain('This shrinks volume 0 of archive from 60GiB to 50GiB: what lies behind is lost.');
  expect(losing.stdout).toContain('1 step loses data. Without --allow-data-loss nothing is sent.');
  expect({ changes: changesOf(losing), code: losing.code }).toEqual({ changes: [], code: 0 });
  const other = await changed(sample, (all) => all.replace('provider: ZFS_THIN', 'provider: ZFS'));
  const impossible = await onDemo('apply -f cluster.yaml --dry-run', sample, other);
  expect(impossible.stdout).toContain('Impossible: storage pool tank of n1: provider stays as the pool was made');
  expect(impossible.code).toBe(0);
});

test('a dry run gives its steps as data, without secrets', async () => {
  const sample = await start('sample');
  const text = 'linstor: 1\nkey-value-store: { app: { password: "${env:LINSTOR_REMOTE_OFFSITE_SECRET_KEY}" } }';
  const run = await onDemo('-o json apply -f cluster.yaml --dry-run', sample, text);
  expect(JSON.parse(run.stdout)).toMatchObject({
    steps: [{ id: 'store app', needs: [], loses: [], requests: [{ body: { override_props: { password: '***' } } }] }],
    impossible: [],
  });
  expect(run.stdout).not.toContain('wJalr');
  expect(changesOf(run)).toEqual([]);
});

test('a changed secret that the controller tells is applied, as diff says, and shown by neither', async () => {
  const sample = await start('sample');
  await onDemo('key-value-store modify app password old', sample);
  const text = 'linstor: 1\nkey-value-store: { app: { password: "${env:LINSTOR_REMOTE_OFFSITE_SECRET_KEY}" } }';
  expect((await onDemo('diff -f cluster.yaml', sample, text)).code).toBe(1);
  const run = await onDemo('apply -f cluster.yaml', sample, text);
  expect(run.code).toBe(0);
  expect(changesOf(run)).toHaveLength(1);
  expect(`${run.stdout}${run.stderr}`).not.toMatch(/wJalr|old/);
  expect((await onDemo('diff -f cluster.yaml', sample, text)).stdout).toBe('Nothing differs.\n');
  expect(changesOf(await onDemo('apply -f cluster.yaml', sample, text))).toEqual([]);
});

test('what a placeholder stands for, and what it replaces, is shown nowhere, whatever the property is called', async () => {
  const sample = await start('sample');
  await onDemo('controller set-property Aux/site old-one', sample);
  const text = 'linstor: 1\ncontroller: { properties: { Aux/site: "${env:LINSTOR_REMOTE_OFFSITE_SECRET_KEY}" } }';
  for (const line of ['diff', 'apply --dry-run', '-o json apply --dry-run', '-o json diff', 'apply']) {
    const run = await onDemo(`${line} -f cluster.yaml`, sample, text);
    expect(`${run.stdout}${run.stderr}`).toContain(line === 'apply' ? 'Done' : 'controller');
    expect(`${run.stdout}${run.stderr}`).not.toMatch(/wJalr|old-one/);
  }
  expect((await onDemo('controller list-properties', sample)).stdout).toContain('wJalr');
});

test('a variable that is set to nothing is no secret: nothing is sent', async () => {
  const sample = await start('empty');
  const remote = '{ endpoint: a, bucket: b, region: c, access-key: "${env:EMPTY}", secret-key: "${env:EMPTY}" }';
  const run = await onDemo('apply -f cluster.yaml', sample, `linstor: 1\nremotes: { r1: { s3: ${remote} } }`);
  expect(run.stderr).toContain('remotes.r1.s3.secret-key: the environment variable EMPTY is empty, which no secret is');
  expect(changesOf(run)).toEqual([]);
});

test('--curl shows what is asked, also when a secret is not at hand', async () => {
  const sample = await start('sample');
  const text = 'linstor: 1\nkey-value-store: { app: { password: "${env:NIX}" } }';
  const run = await onDemo('apply -f cluster.yaml --curl', sample, text);
  expect({ stderr: run.stderr, requests: changesOf(run), code: run.code }).toEqual({
    stderr: '',
    requests: [],
    code: 0,
  });
});

test('what cannot be changed is told with everything else like it, and nothing is sent', async () => {
  const sample = await start('sample');
  const text = await changed(sample, (all) =>
    all.replace('provider: ZFS_THIN', 'provider: ZFS').replace('2GiB', '3GiB'),
  );
  const run = await onDemo('apply -f cluster.yaml', sample, text);
  expect(run.stderr).toContain('storage pool tank of n1: provider stays as the pool was made');
  expect({ changes: changesOf(run), code: run.code }).toEqual({ changes: [], code: 1 });
});

test('a node that still has replicas is not deleted', async () => {
  const sample = await start('sample');
  const text = 'linstor: 1\nnodes: {}\n';
  const run = await onDemo('apply -f cluster.yaml --prune --yes --allow-data-loss', sample, text);
  expect(run.stderr).toContain('node n1: it still has replicas of');
  expect({ changes: changesOf(run), code: run.code }).toEqual({ changes: [], code: 1 });
});

test('a step that fails stops what needs it and nothing else', async () => {
  const sample = await start('sample');
  const text = [
    'linstor: 1',
    'resource-definitions:',
    '  "1bad": { volumes: { 0: { size: 1GiB } }, replicas: { n1: { storage-pool: ssd } } }',
    '  good: { volumes: { 0: { size: 1GiB } }, replicas: { n1: { storage-pool: ssd } } }',
  ].join('\n');
  const run = await onDemo('apply -f cluster.yaml', sample, text);
  expect(run.stdout).toContain('Failed: resource definition 1bad: add');
  expect(run.stdout).toContain('Left: volume 0 of 1bad: add with 1GiB (it needs: resource definition 1bad: add)');
  expect(run.stdout).toContain('Done: resource good: add replicas on n1 (ssd)');
  expect(run.stdout).toContain('3 steps done, 1 failed, 2 left.');
  expect(run.code).toBe(10);
});

test.each([
  ['without volumes', 'replicas: { n1: { storage-pool: ssd } }'],
  ['without storage that is active', 'volumes: { 0: { size: 1GiB } }\n    replicas: { n1: { diskless: true } }'],
])('--wait does not wait for a resource %s, which can never be in sync', async (_what, members) => {
  const sample = await start('sample');
  const text = `linstor: 1\nresource-definitions:\n  bare1:\n    ${members}\n`;
  const run = await onDemo('apply -f cluster.yaml --wait --wait-timeout 1m', sample, text);
  expect(`${run.stdout}${run.stderr}exit ${run.code}`).toMatch(/0 failed, 0 left[^]*exit 0$/);
});
