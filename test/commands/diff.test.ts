import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CliRuntime } from '../../src/cli/cli-runtime.ts';
import { DIFF_EXAMPLE } from '../../src/docs/topics/cluster-files.ts';
import { demoCluster, type DemoCluster } from '../support/demo-controller.ts';
import { RecordingController } from '../support/recording-controller.ts';
import { runWords, type Run } from '../support/run-words.ts';

function withEnvironment(environment: Readonly<Record<string, string>>): (runtime: CliRuntime) => CliRuntime {
  return (given) => ({ ...given, runtime: { ...given.runtime, environment } });
}

describe('diff', () => {
  let cluster: DemoCluster;
  let file = '';
  beforeAll(async () => {
    cluster = await demoCluster();
    file = (await runWords('export', cluster.controller)).stdout;
  });
  afterAll(() => cluster.demo.close());

  const diff = (text: string, options = ''): Promise<Run> =>
    runWords(`diff -f x.yaml ${options}`, cluster.controller, { files: { 'x.yaml': text } });

  test('finds nothing in what was just exported', async () => {
    const { stdout, stderr, code } = await diff(file, '--prune');
    expect([stdout, stderr, code]).toEqual(['Nothing differs.\n', '', 0]);
    const piped = await runWords('diff -f -', cluster.controller, { stdin: file });
    expect(piped.stdout).toBe('Nothing differs.\n');
  });

  test('shows what is written down', async () => {
    const wanted = file
      .replace('Aux/rack: r1', 'Aux/rack: r9')
      .replace('size: 60GiB', 'size: 50GiB')
      .replace('size: 10GiB\n    replicas:', 'size: 20GiB\n    replicas:\n      n3:\n        storage-pool: ssd');
    expect((await diff(wanted)).stdout.replaceAll('->', '→')).toBe(DIFF_EXAMPLE);
  });

  test('shows exactly what commands have changed, until the file says so, too', async () => {
    for (const line of [
      'node set-property n1 Aux/rack r9',
      'node set-property n2 Aux/new 1',
      'controller drbd-options --max-buffers 8000',
      'volume-definition set-size db1 0 20GiB',
      'resource create n3 db1 --storage-pool ssd',
      'resource delete n1 db2',
      'resource-group create extra',
    ])
      expect((await runWords(line, cluster.controller)).code, line).toBe(0);
    const { stdout, stderr, code } = await diff(file);
    expect(stdout).toBe(`  controller
-   DRBD option max-buffers: 8000
  node n1
~   property Aux/rack: r9 -> r1
  node n2
-   property Aux/new: 1
  resource-definition db1
~   volume 0 shrinks from 20GiB to 10GiB  deletes data
-   replica on n3
  resource-definition db2
+   replica on n1: storage-pool ssd

1 to add, 2 to change, 3 to remove. 1 change would delete data.
1 object of the cluster is not in the file and would stay without --prune: resource-group extra
`);
    expect([stderr, code]).toEqual(['', 1]);
    expect((await diff(file, '--prune')).stdout).toContain('\n- resource-group extra\n');
    const now = await runWords('export', cluster.controller);
    expect((await diff(now.stdout, '--prune')).stdout).toBe('Nothing differs.\n');
  });

  test('shows a new object whole, and secrets and control sequences never', async () => {
    const text = [
      'linstor: 1',
      'nodes: { n7: { interfaces: { default: { address: 10.0.0.7 } } } }',
      'key-value-store: { app: { password: "${env:A}", k: "\\e[2J" } }',
    ].join('\n');
    const changed = withEnvironment({ A: 'hunter2' });
    const { stdout, code } = await runWords('diff -f x', cluster.controller, { files: { x: text }, changed });
    expect(stdout).toBe(`+ node n7
+   interfaces:
+     default:
+       address: '10.0.0.7'
+ key-value-store app
+   k: "\\e[2J"
+   password: (secret)

2 to add, 0 to change, 0 to remove.
3 objects of the cluster are not in the file and would stay without --prune: node n1, node n2, node n3
`);
    expect(code).toBe(1);
  });

  test('compares the secrets that the controller tells, and says when it cannot', async () => {
    const set = await runWords('key-value-store modify app password hunter2', cluster.controller);
    expect([set.stderr, set.code]).toEqual(['', 0]);
    const files = { x: 'linstor: 1\nkey-value-store: { app: { password: "${env:A}" } }' };
    const withA = (A?: string) =>
      runWords('-o json diff -f x', cluster.controller, {
        files,
        changed: withEnvironment(A === undefined ? {} : { A }),
      });
    expect((await withA('hunter2')).stdout).toContain('"differences":[]');
    const other = await withA('other');
    expect(other.code).toBe(1);
    expect(JSON.parse(other.stdout)).toMatchObject({
      differences: [
        {
          kind: 'key-value-store',
          names: ['app'],
          path: ['key-value-store', 'app', 'password'],
          change: 'change',
          before: '(secret)',
          after: '(secret)',
          deletes_data: false,
        },
      ],
      summary: { add: 0, change: 1, remove: 0, delete_data: 0 },
      not_in_file: [],
    });
    expect(other.stdout).not.toMatch(/hunter2|other/);
    const unknown = await runWords('diff -f x', cluster.controller, { files });
    expect([unknown.stdout, unknown.code]).toEqual(['Nothing differs.\n', 0]);
    expect(unknown.stderr).toContain('Not compared, as nobody says here what it is: ${env:A}');
  });

  test.each([
    ['diff', 2, 'Option --file is required'],
    ['diff -f bad.yaml', 2, 'did you mean nodes?'],
    ['diff -f open.yaml', 2, 'the environment variable NIX is not set'],
  ])('%s ends with %i and asks nothing', async (line, code, message) => {
    const files = {
      'bad.yaml': 'linstor: 1\nnodez: {}',
      'open.yaml': 'linstor: 1\nnodes: { n1: { interfaces: { a: { address: "${env:NIX}" } } } }',
    };
    const run = await runWords(line, cluster.controller, { files });
    expect([run.code, run.stdout, run.requests]).toEqual([code, '', []]);
    expect(run.stderr).toContain(message);
  });
});

test('an answer that cannot be used is not taken for a difference', async () => {
  const controller = new RecordingController({ '/v1/nodes': { no: 'list' } });
  const run = await runWords('diff -f x', controller, { files: { x: 'linstor: 1\nnodes: {}' } });
  expect(run.code).toBe(10);
});

test('a thousand resource definitions are compared with as many requests as ten', async () => {
  const compared = async (resources: number) => {
    const { demo, controller } = await demoCluster({ content: { nodes: 5, resources } });
    const { stdout } = await runWords('export', controller);
    const run = await runWords('diff -f x', controller, { files: { x: stdout.replace('size: 1', 'size: 2') } });
    await demo.close();
    return run;
  };
  const [few, many] = [await compared(10), await compared(1000)];
  expect(many.stdout).toContain('0 to add, 1 to change, 0 to remove.');
  const connections = few.requests.filter(({ path }) => path.endsWith('/resource-connections')).length;
  expect(many.requests.length).toBe(few.requests.length - connections);
});
