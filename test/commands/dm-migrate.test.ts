import { describe, expect, it } from 'vitest';

import { FakeController } from '../support/fake-controller.ts';
import { runToView } from '../support/run-to-view.ts';

const dump = {
  nodes: { a: { _addr: '10.0.0.1' }, b: { _addr: '10.0.0.2' }, c: { _addr: '10.0.0.3' } },
  res: {
    r0: {
      _port: 7000,
      props: { '/dso/neto/timeout': '60', '/dso/disko/on-io-error': 'detach', other: 'x' },
      volumes: {
        10: { minor: 101, _size_kiB: 2048, props: {} },
        2: { minor: 100, _size_kiB: 1024, props: { 'current-gi': 'ABC' } },
      },
    },
    r1: { _port: 7001, props: {}, volumes: {} },
  },
  assg: {
    'c:r0': { _node_id: 2, _tstate: 7 },
    'a:r0': { _node_id: 0, _tstate: 3 },
    'b:r0': { _node_id: 1, _tstate: 3 },
    'a:r1': { _node_id: 0, _tstate: 3 },
  },
};

/** Types (one wrong, two repeated), pool name, storage (one wrong, one repeated, one without). */
const answers = ['9', '2', '', '3', 'pool', 'x', '1', 'vg a', '', '', '0'];

async function migrate(text: string, lines: readonly string[]) {
  const runtime = { files: { 'dump.json': text }, lines };
  return runToView('dm-migrate dump.json out.sh', new FakeController([]), runtime);
}

describe('dm-migrate', () => {
  it('writes nodes, storage, resources and assignments', async () => {
    const { view, written } = await migrate(JSON.stringify(dump), answers);
    expect(view).toMatchObject({ text: 'Successfully wrote out.sh\n' });
    const script = written['out.sh'] ?? '';
    expect(script.slice(script.indexOf('LS_CONTROLLERS')).split('\n')).toEqual([
      'LS_CONTROLLERS="localhost"',
      'export LS_CONTROLLERS',
      '',
      'echo "migration disabled, review script and remove this line"; exit 1',
      '',
      '### Nodes ###',
      'linstor node create --node-type Combined a 10.0.0.1',
      'linstor node create --node-type Combined b 10.0.0.2',
      'linstor node create --node-type Satellite c 10.0.0.3',
      '',
      '### Storage ###',
      "linstor storage-pool create lvm a pool 'vg a'",
      "linstor storage-pool create lvm b pool 'vg a'",
      '# c has no storage of its own',
      '',
      '### Resource: r0 ###',
      'linstor resource-definition create --port 7000 r0',
      'linstor resource-definition drbd-options --drbd-timeout 60 r0',
      'linstor resource-definition drbd-options --on-io-error detach r0',
      'linstor volume-definition create --vlmnr 2 --minor 100 r0 1024K',
      'linstor volume-definition set-property r0 2 OverrideVlmId r0_02',
      'linstor volume-definition set-property r0 2 DrbdCurrentGi 0000000000000ABC',
      'linstor volume-definition create --vlmnr 10 --minor 101 r0 2048K',
      'linstor volume-definition set-property r0 10 OverrideVlmId r0_10',
      'linstor resource create-transactional begin --terminate-on-error <<EOF',
      'linstor resource create --node-id 1 --storage-pool pool b r0',
      'linstor resource create --node-id 0 --storage-pool pool a r0',
      'linstor resource create --node-id 2 --diskless c r0',
      'linstor resource create-transactional commit',
      'EOF',
      '',
      '### Resource: r1 ###',
      'linstor resource-definition create --port 7001 r1',
      'linstor resource create --node-id 0 --storage-pool pool a r1',
      '',
    ]);
  });

  it('repeats a question after a wrong answer and offers the last answer', async () => {
    const { asked } = await migrate(JSON.stringify(dump), answers);
    const questions = asked.map((question) => question.replace(/:\n[^]*\n/, ' / '));
    expect(questions).toEqual([
      'Type of node a (10.0.0.1) / Number: ',
      'Type of node a (10.0.0.1) / Number: ',
      'Type of node b (10.0.0.2) / Number [2]: ',
      'Type of node c (10.0.0.3) / Number [2]: ',
      'Name of the storage pool in LINSTOR [drbdpool]: ',
      'Storage of node a / Number: ',
      'Storage of node a / Number: ',
      'Volume group or pool (lvm) on node a: ',
      'Storage of node b / Number [1]: ',
      'Volume group or pool (lvm) on node b [vg a]: ',
      'Storage of node c / Number [1]: ',
    ]);
  });

  it.each([
    ['no JSON', '{', answers, 1],
    ['no dump', '{"nodes": 3}', answers, 1],
    ['answers that end early', JSON.stringify(dump), ['2'], 2],
  ])('refuses %s and writes nothing', async (_, text, lines, exitCode) => {
    await expect(migrate(text, lines)).rejects.toMatchObject({ name: 'Fault', exitCode });
  });
});
