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
  const text = await changed(sample, (all) => all.replace(/( {2}db1:[^]*?)( {6})n2:\n/, '$1$2n3:\n'));
  const run = await onDemo('apply -f cluster.yaml', sample, text);
  expect(run.code).toBe(0);
  expect(changesOf(run)).toEqual([
    'POST /v1/resource-definitions/db1/resources',
    'DELETE /v1/resource-definitions/db1/resources/n2',
  ]);
});

test('a dry run shows the requests in their order and sends none that changes anything', async () => {
  const sample = await start('sample');
  const before = (await onDemo('export', sample)).stdout;
  const text = await changed(sample, (all) => all.replace(/( {2}db1:[^]*?)( {6})n2:\n/, '$1$2n3:\n'));
  const run = await onDemo('apply -f cluster.yaml --dry-run', sample, text);
  const lines = run.stdout.split('\n').filter((line) => line.startsWith('Would'));
  expect(lines).toHaveLength(2);
  expect(run.stdout).toContain('Nothing was changed: this was a dry run.');
  expect((await onDemo('export', sample)).stdout).toBe(before);
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
