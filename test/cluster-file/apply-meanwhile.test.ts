import { afterEach, expect, test } from 'vitest';
import type { Controller } from '../../src/api/controller.ts';
import { demoCluster, type DemoCluster } from '../support/demo-controller.ts';
import { runWords, type Run } from '../support/run-words.ts';
import { changesOf, onDemo } from './apply-support.ts';

const started: DemoCluster[] = [];

async function sample(): Promise<DemoCluster> {
  const cluster = await demoCluster({ content: 'sample' });
  started.push(cluster);
  return cluster;
}

afterEach(async () => {
  for (const { demo } of started.splice(0)) await demo.close();
});

/** The same controller; somebody else runs a line once, just before the first change is sent. */
function disturbed(cluster: DemoCluster, line: string): Controller {
  let isOver = false;
  return cluster.controller.through((send) => async (request) => {
    if (request.method !== 'GET' && !isOver) {
      isOver = true;
      expect((await onDemo(line, cluster)).code).toBe(0);
    }
    return send(request);
  });
}

/** The export of some nouns with a property of db1 more. */
async function changedText(cluster: DemoCluster, nouns: string): Promise<string> {
  const { stdout } = await onDemo(`export ${nouns}`, cluster);
  const text = stdout.replace(/( {2}db1:\n)/, '$1    properties:\n      Aux/new: "1"\n');
  expect(text).not.toBe(stdout);
  return text;
}

test.each([
  ['a resource definition', 'resource-definition create theirs', 'resource definition theirs: delete'],
  ['a replica', 'resource create n3 db1 --storage-pool ssd', 'resource db1: take away the replica on n3'],
])('%s that somebody else makes while --prune is at work is not deleted, but told', async (_what, line, needed) => {
  const cluster = await sample();
  const text = await changedText(cluster, 'resource-definition');
  const run = await onDemo(
    'apply -f cluster.yaml --prune --yes',
    { ...cluster, controller: disturbed(cluster, line) },
    text,
  );
  expect(changesOf(run)).toEqual(['PUT /v1/resource-definitions/db1']);
  expect(run.stdout).toContain(`Needed: ${needed}`);
  expect(run.code).toBe(10);
});

/** Runs a line on a terminal, where somebody does `meanwhile` before they say yes. */
function asked(
  line: string,
  { controller }: DemoCluster,
  text: string,
  meanwhile: () => Promise<unknown>,
): Promise<Run> {
  return runWords(line, controller, {
    terminal: true,
    files: { 'cluster.yaml': text },
    changed: (cli) => ({
      ...cli,
      runtime: {
        ...cli.runtime,
        ask: {
          ...cli.runtime.ask,
          interactive: true,
          confirm: async () => {
            await meanwhile();
            return true;
          },
        },
        progress: { ...cli.runtime.progress, visible: true },
      },
    }),
  });
}

test('nothing is sent when the cluster is changed while the question stands', async () => {
  const cluster = await sample();
  const { stdout } = await onDemo('export resource-definition', cluster);
  const text = stdout.replace('size: 60GiB', 'size: 50GiB');
  const line = 'apply -f cluster.yaml --allow-data-loss';
  const grown = await asked(line, cluster, text, () => onDemo('volume-definition set-size archive 0 80GiB', cluster));
  expect(grown.stderr).toContain('The cluster was changed meanwhile by somebody else. Nothing was sent.');
  expect({ changes: changesOf(grown), code: grown.code }).toEqual({ changes: [], code: 1 });
  const agreed = await asked(line, cluster, text, () => Promise.resolve());
  expect(changesOf(agreed)).toEqual(['PUT /v1/resource-definitions/archive/volume-definitions/0']);
});
