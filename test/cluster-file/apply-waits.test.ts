import { afterEach, expect, test } from 'vitest';
import { demoCluster, type DemoCluster } from '../support/demo-controller.ts';
import { changesOf, onDemo } from './apply-support.ts';

const started: DemoCluster[] = [];

/** The sample cluster, and the text of a file that moves a replica of db1 from n2 to n3. */
async function moving(): Promise<{ readonly sample: DemoCluster; readonly text: string }> {
  const sample = await demoCluster({ content: 'sample' });
  started.push(sample);
  const exported = (await onDemo('export resource-definition', sample)).stdout;
  const text = exported.replace(/( {2}db1:[^]*?)( {6})n2:\n/, '$1$2n3:\n');
  expect(text).not.toBe(exported);
  return { sample, text };
}

afterEach(async () => {
  for (const { demo } of started.splice(0)) await demo.close();
});

test.each([
  ['n3 is offline', 'node-offline=n3', 'n3 is OFFLINE'],
  ['its disk fails', 'io-error=db1:n3', 'volume 0 on n3 is'],
])('a copy that cannot come, as %s, is given up with the reason, and none is taken away', async (_what, fault, why) => {
  const { sample, text } = await moving();
  await onDemo('resource create n3 db1 --storage-pool ssd', sample);
  sample.demo.fault(fault);
  const before = sample.clock.now;
  const run = await onDemo('apply -f cluster.yaml', sample, text);
  expect(run.stdout).toContain('Failed: resource db1: take away the replica on n2 (Gave up waiting until');
  expect(run.stdout).toContain(why);
  expect(run.code).toBe(21);
  expect(changesOf(run)).toEqual([]);
  expect(sample.clock.now - before).toBeLessThan(120_000);
});

test('--wait-timeout ends the waiting for a good copy', async () => {
  const { sample, text } = await moving();
  const run = await onDemo('apply -f cluster.yaml --wait-timeout 2s', sample, text);
  expect(run.stdout).toContain('Gave up after 2 s of waiting until db1 is up to date on n1 and n3.');
  expect(changesOf(run)).toEqual(['POST /v1/resource-definitions/db1/resources']);
  expect(run.code).toBe(21);
});

test('a long wait is told once where no progress is shown', async () => {
  const { sample, text } = await moving();
  // Time passes for the client only, so that nothing is ever copied.
  const still = { ...sample, clock: { now: sample.clock.now } };
  const run = await onDemo('apply -f cluster.yaml --wait-timeout 10m', still, text);
  expect([run.stderr, run.code]).toEqual([
    expect.stringMatching(/^Still waiting until db1 is up to date on n1 and n3: db1 on n3 is [^\n]*\n?$/),
    21,
  ]);
});
