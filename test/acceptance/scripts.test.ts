/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-return, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-argument -- scripts read JSON without types, and so does this test */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDemo, type Demo } from '../../src/demo/index.ts';
import { openController } from '../../src/api/open-controller.ts';
import { json, serve } from '../transport/server.ts';
import { settingsFor } from '../transport/settings-for.ts';
import { runWords } from '../support/run-words.ts';
import { runShellLine } from './support/program.ts';

/** Objects of machine output with whatever members a script reads. */
type Any = any;

let demo: Demo;
let env: Record<string, string>;
beforeAll(async () => {
  demo = await startDemo();
  env = { LS_CONTROLLERS: demo.url };
});
afterAll(() => demo.close());

async function outputOf(line: string): Promise<string> {
  const { code, stdout, stderr } = await runWords(line, openController(settingsFor({ controllers: [demo.url] })));
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
}

describe('scripts that read machine output', () => {
  it.each<[line: string, reads: (json: Any) => unknown, finds: unknown]>([
    [
      '-m --output-version=v1 n l',
      ([nodes]) =>
        nodes.filter((n: Any) => n.type !== 'CONTROLLER' && n.connection_status === 'ONLINE').map((n: Any) => n.name),
      ['n1', 'n2', 'n3'],
    ],
    [
      '-m sp l -s DfltDisklessStorPool -n n1 n2',
      ([pools]) => pools.map((p: Any) => p.reports?.[0]?.message ?? p.node_name),
      ['n1', 'n2'],
    ],
    [
      '-m resource list-volumes',
      ([resources]) =>
        resources.every((r: Any) => r.volumes.every((v: Any) => typeof (v.state?.disk_state ?? '') === 'string')),
      true,
    ],
    [
      '-m resource list-volumes -r archive',
      ([resources]) =>
        resources.map((r: Any) => [
          typeof r.node_name,
          typeof r.volumes[0].storage_pool_name,
          typeof r.volumes[0].allocated_size_kib,
        ]),
      expect.arrayContaining([['string', 'string', 'number']]),
    ],
    [
      '-m --output-version v0 resource list -r archive',
      (all) => new Set(all.flatMap((one: Any) => one.resources.map((r: Any) => typeof r.node_name))),
      new Set(['string']),
    ],
    [
      '-m --output-version v0 resource list-volumes',
      ([{ resources }]) => typeof resources[0].vlms[0].allocated,
      'number',
    ],
    [
      '-m --output-version v0 resource-definition list',
      ([{ rsc_dfns: definitions }]) =>
        definitions.every((d: Any) => (d.rsc_dfn_props ?? []).every((p: Any) => Object.keys(p).join() === 'key,value')),
      true,
    ],
    [
      '-m --output-version v0 snapshot list -r archive',
      ([{ snapshot_dfns: all = [] }]) => all.every((s: Any) => typeof s.snapshot_name === 'string'),
      true,
    ],
    [
      '-m --output-version v1 resource-definition list',
      ([definitions]) =>
        definitions.map((d: Any) => [typeof d.name, typeof d.layer_data[0].data?.port, typeof d.resource_group_name]),
      expect.arrayContaining([['string', 'number', 'string']]),
    ],
    [
      '-m resource-definition list-properties archive',
      ([pairs]) => pairs.every((p: Any) => Object.keys(p).join() === 'key,value'),
      true,
    ],
    ['-m n lp n1', ([pairs]) => pairs.find((p: Any) => p.key === 'NodeUname').value, 'n1'],
    [
      '--machine-readable sp l',
      ([pools]) => pools.every((p: Any) => typeof p.provider_kind === 'string' && 'free_capacity' in p),
      true,
    ],
    [
      '-m volume list',
      ([resources]) =>
        resources.some((r: Any) => r.state.in_use === true && r.volumes[0].device_path.startsWith('/dev/')),
      true,
    ],
    ['-m --output-version v1 sos-report create', ([reply]) => typeof reply.obj_refs.path, 'string'],
  ])('%s', async (line, reads, finds) => {
    expect(reads(JSON.parse(await outputOf(line)))).toEqual(finds);
  });

  it('a change gives its return code to the last digit, its severity in the two highest bits', async () => {
    const [{ ret_code }] = JSON.parse(
      await outputOf('-m --output-version v0 resource-definition modify nosuch --peer-slots 5'),
    ) as [{ ret_code: number }];
    expect(BigInt.asUintN(64, BigInt(ret_code)) >> 62n).toBe(3n);
  });
});

describe('scripts that read tables', () => {
  it.each<[line: string, finds: string | RegExp]>([
    ['linstor resource list --faulty | grep -v -i sync | grep "[a-zA-Z0-9]" | wc -l', /^[1-9]/],
    ['linstor resource list | grep -q "^| archive " && echo found', 'found\n'],
    ['linstor resource list | grep -c -i uptodate', /^[1-9]/],
    [`linstor -m resource list | grep -c '"disk_state": "UpToDate"'`, /^[1-9]/],
    [`linstor -m storage-pool list | grep -c '"storage_pool_name"'`, /^[1-9]/],
    [`linstor --curl rd l | awk '{print $(NF)}'`, /^http:\/\/127\.0\.0\.1:\d+\/v1\/resource-definitions\n$/],
    [`linstor sp l -s ssd --pastable | awk '$2=="ssd"{print $4}' | sort -u`, /^n1\n(n\d\n)+$/],
    ['[ $(linstor node list | grep -c Online) -eq 3 ] && echo all', 'all\n'],
    ['linstor storage-pool list -p | grep -w n1 | grep -cw ssd', '1\n'],
    ['linstor storage-pool list --node n1 | grep -q "n1;DfltDisklessStorPool" && echo shared', 'shared\n'],
    [`linstor --no-utf8 volume list -n n1 -r archive | grep '/dev/' | awk -F'|' '{print $7}'`, /^ +\/dev\/drbd\d+ +\n/],
    ['linstor --no-color --no-utf8 r lv | head -2 | tail -1', /^\| Resource +\| Node +\| StoragePool +\| VolNr \|/],
    ['linstor -m --controllers $LS_CONTROLLERS n l 2>&1 | head -c 1', '['],
  ])('%s', async (line, finds) => {
    const { stdout, stderr } = await runShellLine(line, { env });
    expect(stderr).toBe('');
    if (typeof finds === 'string') expect(stdout).toBe(finds);
    else expect(stdout).toMatch(finds);
  });

  it.each(['linstor resource list --faulty', 'linstor advise r'])(
    '%s has one line with letters when all is well, on a terminal too',
    async (line) => {
      const { port } = await serve(json([]));
      const options = { env: { LS_CONTROLLERS: `127.0.0.1:${port}` } };
      for (const tty of [false, true]) {
        const { stdout } = await runShellLine(`${line} 2> /dev/null`, { ...options, tty });
        expect(
          stdout
            .replace(/\u001b\[[\d;]*m/g, '')
            .split('\n')
            .filter((one) => /[a-zA-Z0-9]/.test(one)),
        ).toHaveLength(1);
      }
    },
  );

  it('-1 KiB, None and SkipDisk (R) are spelled so in the cells', async () => {
    const resource = {
      name: 'r1',
      node_name: 'n1',
      effective_props: { 'DrbdOptions/SkipDisk': { type: 'RESOURCE', value: 'True' } },
      layer_object: { type: 'DRBD' },
      volumes: [{ volume_number: 0, allocated_size_kib: -1, state: { disk_state: 'Diskless' } }],
    };
    const { port } = await serve(json([resource]));
    const options = { env: { LS_CONTROLLERS: `127.0.0.1:${port}` } };
    const volumes = await runShellLine('linstor resource list-volumes | grep -cE -- "-1 KiB|None"', options);
    expect(volumes.stdout).toBe('1\n');
    const list = await runShellLine(`linstor resource list | grep "SkipDisk (R)" | awk -F'|' '{print $2 $3}'`, options);
    expect(list.stdout.trim().split(/ +/)).toEqual(['r1', 'n1']);
  });
});
