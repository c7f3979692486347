import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EXAMPLE } from '../../src/docs/topics/cluster-files.ts';
import { readText } from '../../src/cluster-file/read/read-text.ts';
import { jsonSchema } from '../../src/cluster-file/format/json-schema.ts';
import { MOST_ASKED } from '../../src/cluster-file/cluster/read-cluster.ts';
import { demoCluster, type DemoCluster } from '../support/demo-controller.ts';
import { RecordingController } from '../support/recording-controller.ts';
import { runWords } from '../support/run-words.ts';

describe('the sample cluster', () => {
  let cluster: DemoCluster;
  beforeAll(async () => {
    cluster = await demoCluster();
  });
  afterAll(() => cluster.demo.close());
  const run = (line: string) => runWords(line, cluster.controller);

  test('is exported as the text that is written down', async () => {
    const { stdout, stderr, code } = await run('export');
    await expect(stdout).toMatchFileSnapshot('../cluster-file/texts/sample.yaml');
    expect([stderr, code]).toEqual(['', 0]);
  });

  test('is the same text each time, and the same data as JSON', async () => {
    const [yaml, again, json] = [await run('export'), await run('export'), await run('export -o json')];
    expect(again.stdout).toBe(yaml.stdout);
    const read = (text: string) => readText([{ name: 'x', text }]).tree;
    expect(read(json.stdout)).toEqual(read(yaml.stdout));
    expect(read((await run('export -o yaml')).stdout)).toEqual(read(yaml.stdout));
    expect(read((await run('-m export')).stdout)).toEqual(read(yaml.stdout));
  });

  test('is exported with what LINSTOR has set, and is still a cluster file', async () => {
    const { stdout } = await run('export --all');
    await expect(stdout).toMatchFileSnapshot('../cluster-file/texts/sample-all.yaml');
    const tree = readText([{ name: 'x', text: stdout }]).tree;
    expect(tree['resource-groups']).toHaveProperty('DfltRscGrp');
    expect(stdout).not.toMatch(/Passwd|demo\b/);
  });

  test.each([
    [
      'export rd --name db1',
      [
        '/v1/controller/properties',
        '/v1/resource-definitions?resource_definitions=db1&with_volume_definitions=true',
        '/v1/view/resources?resources=db1',
        '/v1/resource-groups?resource_groups=databases',
      ],
      { 'resource-definitions': ['db1'] },
    ],
    ['export n --name n1', ['/v1/nodes?nodes=n1'], { nodes: ['n1'] }],
    ['export sp --name SSD', ['/v1/view/storage-pools?cached=true'], { 'storage-pools': ['n1', 'n2', 'n3'] }],
    ['export sp --name n2', ['/v1/view/storage-pools?cached=true'], { 'storage-pools': ['n2'] }],
    ['export sched remote', ['/v1/remotes', '/v1/schedules'], { remotes: ['offsite'], schedules: ['nightly'] }],
    ['export files', ['/v1/files?content=true'], { files: [] }],
  ])('%s asks only for what it writes', async (line, paths, names) => {
    const { stdout, requests } = await run(line);
    const { linstor, ...tree } = readText([{ name: 'x', text: stdout }]).tree;
    expect(linstor).toBe(1);
    expect(requests.map(({ path }) => path)).toEqual(paths);
    expect(Object.fromEntries(Object.entries(tree).map(([section, own]) => [section, Object.keys(own ?? {})]))).toEqual(
      names,
    );
  });

  test('is what the documentation shows', async () => {
    const { stdout } = await run('export rd rg --name db1 databases');
    expect(stdout.replace(/^#.*\n/, '')).toBe(EXAMPLE);
  });

  test('asks for the connections of the resource that is named', async () => {
    const { requests } = await run('export rc --name db1');
    expect(requests.map(({ path }) => path).filter((path) => path.includes('connections'))).toEqual([
      '/v1/resource-definitions/db1/resource-connections',
    ]);
  });

  test.each([
    ['export rd --name nix', 3, "There is nothing called 'nix' in what is exported."],
    ['export volume', 2, "'volume' is no noun whose objects are exported."],
  ])('%s ends with %i', async (line, code, message) => {
    const run_ = await run(line);
    expect(run_.code).toBe(code);
    expect(run_.stderr).toContain(message);
    expect(run_.stdout).toBe('');
  });
});

test('the schema is written without asking anybody', async () => {
  const { stdout, requests, code } = await runWords('export --schema', new RecordingController());
  expect(JSON.parse(stdout)).toEqual(jsonSchema());
  expect([requests, code]).toEqual([[], 0]);
});

describe('a large cluster', () => {
  test('is asked as often as a small one, and what is left out is told', async () => {
    const asked = async (resources: number) => {
      const { demo, controller } = await demoCluster({ content: { nodes: 5, resources } });
      const run = await runWords('export', controller);
      await demo.close();
      return run;
    };
    const [small, large] = [await asked(MOST_ASKED + 1), await asked(1000)];
    expect(large.requests.length).toBe(small.requests.length);
    expect(large.requests.length).toBeLessThan(20);
    expect(large.stderr).toBe(
      'What is set on the connections of 1000 resources is left out: the controller is asked for more than 100 only by "linstor export resource-connection".\n',
    );
    expect(large.stdout).not.toContain('resource-connections');
    const { tree } = readText([{ name: 'x', text: large.stdout }]);
    expect(Object.keys(tree['resource-definitions'] ?? {})).toHaveLength(1000);
  });
});
