import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { complete } from '../../src/completion/complete.ts';
import { liveNames, type NameServices } from '../../src/completion/names.ts';
import { openController } from '../../src/api/open-controller.ts';
import { startDemo, type Demo } from '../../src/demo/index.ts';
import { FakeController, type Expected } from '../support/fake-controller.ts';
import { wholeTree } from '../support/whole-tree.ts';
import { settingsFor } from '../transport/settings-for.ts';
import { splitLine } from './split-line.ts';

const runtime: NameServices = {
  resolve: (name) => Promise.resolve(name === 'alpha' ? ['10.0.0.1', '2001:db8::1'] : []),
  entries: (folder) => Promise.resolve(folder === '/etc/' ? ['hosts', 'linstor/', '.hidden'] : ['notes.txt']),
};

/** The words offered when the controller is asked exactly these things. */
async function offered(line: string, ...questions: Pick<Expected, 'path' | 'answer'>[]): Promise<string[]> {
  const fake = new FakeController(questions.map((question) => ({ method: 'GET', ...question })));
  const names = liveNames(() => Promise.resolve(fake), runtime);
  const found = await complete(splitLine(line), wholeTree, names);
  fake.done();
  return found.map(({ word }) => word);
}

describe('cluster files', () => {
  const nodes = { path: '/v1/nodes', answer: [{ name: 'n1' }, { name: 'n2' }] };
  const groups = { path: '/v1/resource-groups', answer: [{ name: 'web' }] };
  const definitions = { path: '/v1/resource-definitions', answer: [{ name: 'db1' }] };

  test.each<[string, string[], Pick<Expected, 'path' | 'answer'>[]]>([
    ['edit resource-group ', ['web'], [groups]],
    ['edit rg ', ['web'], [groups]],
    ['edit controller ', [], []],
    ['edit storage-pool ', ['n1', 'n2'], [nodes]],
    ['edit node-connection n1 ', ['n2'], [nodes]],
    ['edit resource-connection ', ['db1'], [definitions]],
    ['edit resource-connection db1 n1 ', ['n2'], [nodes]],
    ['edit resource-group web ', [], []],
    ['edit schedule ', ['nightly'], [{ path: '/v1/schedules', answer: { data: [{ schedule_name: 'nightly' }] } }]],
    ['export resource-group --name ', ['web'], [groups]],
    ['export rd rg --name ', ['db1', 'web'], [definitions, groups]],
    ['apply -f n', ['notes.txt'], []],
    ['diff -f /etc/h', ['/etc/hosts'], []],
    ['diff -f notes.txt -f /etc/', ['/etc/hosts', '/etc/linstor/'], []],
    ['explain format remotes.REMOTE.linstor.u', ['remotes.REMOTE.linstor.url'], []],
  ])('behind "%s" comes what may stand there', async (line, words, questions) => {
    expect(await offered(line, ...questions)).toEqual(words);
  });

  test('the pools of the node that was named', async () => {
    const pools = { path: '/v1/view/storage-pools?nodes=n1&cached=true', answer: [{ storage_pool_name: 'ssd' }] };
    expect(await offered('edit storage-pool n1 ', pools)).toEqual(['ssd']);
  });

  test.each(['edit resource-d', 'export node resource-d'])('nouns behind "%s"', async (line) => {
    expect(await offered(line)).toEqual(['resource-definition']);
  });
});

describe('one request each', () => {
  test('resources of the nodes named before, and further nodes', async () => {
    const nodes = { path: '/v1/nodes', answer: [{ name: 'alpha' }, { name: 'delta' }] };
    const path = '/v1/view/resources?nodes=alpha';
    const answer = [{ name: 'db10', node_name: 'alpha' }, { name: 'db2', node_name: 'alpha' }, { name: 'web' }];
    expect(await offered('resource delete alpha d', nodes, { path, answer })).toEqual(['delta', 'db2', 'db10']);
  });

  test('resources without a node come from the definitions, which are far smaller', async () => {
    const question = { path: '/v1/resource-definitions', answer: [{ name: 'db1' }, { name: 'db1' }] };
    expect(await offered('resource list -r ', question)).toEqual(['db1']);
  });

  test('pools of the node, interfaces of the node, snapshots of the resource', async () => {
    const pools = { path: '/v1/view/storage-pools?nodes=alpha&cached=true', answer: [{ storage_pool_name: 'ssd' }] };
    expect(await offered('storage-pool set-property alpha ', pools)).toEqual(['ssd']);
    const interfaces = { path: '/v1/nodes/alpha/net-interfaces', answer: [{ name: 'default' }] };
    expect(await offered('node interface delete alpha ', interfaces)).toEqual(['default']);
    const snapshots = { path: '/v1/view/snapshots?resources=db1', answer: [{ name: 'snap1' }] };
    expect(await offered('snapshot delete db1 ', snapshots)).toEqual(['snap1']);
  });

  test('pools for placement on the node, and names of pools that a node still lacks', async () => {
    const pools = { path: '/v1/view/storage-pools?nodes=alpha&cached=true', answer: [{ storage_pool_name: 'ssd' }] };
    expect(await offered('resource toggle-disk alpha db1 -s ', pools)).toEqual(['ssd']);
    const all = {
      path: '/v1/view/storage-pools?cached=true',
      answer: [
        { storage_pool_name: 'ssd', node_name: 'alpha' },
        { storage_pool_name: 'ssd', node_name: 'bravo' },
        { storage_pool_name: 'hdd', node_name: 'bravo' },
        { storage_pool_name: 'DfltDisklessStorPool', node_name: 'bravo', provider_kind: 'DISKLESS' },
      ],
    };
    expect(await offered('storage-pool create lvmthin alpha ', all)).toEqual(['hdd']);
  });

  test('the second interface of a connection is one of its second node', async () => {
    const second = { path: '/v1/nodes/bravo/net-interfaces', answer: [{ name: 'fast' }] };
    expect(await offered('node-connection path create alpha bravo p1 default ', second)).toEqual(['fast']);
  });

  test('volume numbers of a definition and of a group', async () => {
    const answer = [{ volume_number: 0, size_kib: 1024 }, { volume_number: 1 }];
    const definition = { path: '/v1/resource-definitions/db1/volume-definitions', answer };
    expect(await offered('volume-definition delete db1 ', definition)).toEqual(['0', '1']);
    const group = { path: '/v1/resource-groups/fast/volume-groups', answer };
    expect(await offered('volume-group delete fast ', group)).toEqual(['0', '1']);
  });

  test('remotes of every kind, backups of a remote', async () => {
    const remotes = { s3_remotes: [{ remote_name: 's3' }], linstor_remotes: [{ remote_name: 'far' }] };
    expect(await offered('remote delete ', { path: '/v1/remotes', answer: remotes })).toEqual(['far', 's3']);
    const backups = { linstor: { db1_back_1: { origin_rsc: 'db1' } }, other: { files: ['stray'] } };
    const question = { path: '/v1/remotes/s3/backups', answer: backups };
    expect(await offered('backup delete id s3 ', question)).toEqual(['db1_back_1']);
    expect(await offered('backup delete s3key s3 ', question)).toEqual(['stray']);
  });

  test('paths, keys, reports and disks', async () => {
    const connection = { props: { 'Paths/fast/alpha': 'eth1', 'Paths/fast/bravo': 'eth1', Other: 'x' } };
    const path = '/v1/node-connections/alpha/bravo';
    expect(await offered('node-connection path delete alpha bravo ', { path, answer: connection })).toEqual(['fast']);
    const store = [{ name: 'app', props: { colour: 'red' } }];
    expect(await offered('kv modify app ', { path: '/v1/key-value-store/app', answer: store })).toContain('colour');
    const reports = [{ filename: 'ErrorReport-68F-00000-000001.log' }];
    const reportPath = '/v1/error-reports?withContent=False';
    expect(await offered('error-reports show ', { path: reportPath, answer: reports })).toEqual(['68F-00000-000001']);
    const own = { path: '/v1/physical-storage/alpha', answer: [{ device: '/dev/sdb' }] };
    expect(await offered('physical-storage create-device-pool LVM alpha ', own)).toEqual(['/dev/sdb']);
  });

  test('disks of all nodes, where the controller does not tell those of one', async () => {
    const none = { path: '/v1/physical-storage/alpha', answer: [{ ret_code: -1, message: 'no such path' }] };
    const disks = [{ size: 1, nodes: { alpha: [{ device: '/dev/sdb' }], bravo: [{ device: '/dev/sdc' }] } }];
    const all = { path: '/v1/physical-storage', answer: disks };
    expect(await offered('physical-storage create-device-pool LVM alpha ', none, all)).toEqual(['/dev/sdb']);
  });

  test("users' own keys beside those that LINSTOR knows", async () => {
    const question = { path: '/v1/nodes?nodes=alpha', answer: [{ name: 'alpha', props: { 'Aux/site': 'a' } }] };
    expect(await offered('node set-property alpha Aux/', question)).toContain('Aux/site');
  });
});

test('the addresses of the name of a new node need no controller', async () => {
  expect(await offered('node create alpha 1')).toEqual(['10.0.0.1']);
});

test('files by folder, hidden ones when a dot is typed', async () => {
  expect(await offered('--cafile /etc/')).toEqual(['/etc/hosts', '/etc/linstor/']);
  expect(await offered('--cafile /etc/.')).toEqual(['/etc/.hidden']);
});

test('a strange answer gives no names', async () => {
  for (const answer of [[null, 5, { name: 7 }], [], [[]]])
    expect(await offered('node describe ', { path: '/v1/nodes', answer })).toEqual([]);
});

describe('against the demo controller', () => {
  let demo: Demo;
  beforeAll(async () => void (demo = await startDemo({})));
  afterAll(() => demo.close());

  test.each([
    ['node list -n ', 'alpha'],
    ['resource list -r ', 'db1'],
  ])('%s', async (line) => {
    const controller = openController(settingsFor({ controllers: [demo.url] }));
    const names = liveNames(() => Promise.resolve(controller), runtime);
    expect((await complete(splitLine(line), wholeTree, names)).length).toBeGreaterThan(0);
  });
});
