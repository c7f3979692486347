import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDemo, type Demo } from '../../src/demo/index.ts';
import { homeWith, runProgram, type RunOptions } from './support/program.ts';

/** A faulty line (blanks separate words), the exit code, and what stderr says. */
type Case = readonly [line: string, code: number, says: RegExp, options?: RunOptions];

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo.close());

function refuses(cases: readonly Case[]): void {
  for (const one of cases) it(one[0], () => expectRefusal(one));
}

async function expectRefusal([line, code, says, options]: Case): Promise<void> {
  const result = await runProgram(line === '' ? [] : line.split(' '), {
    ...options,
    env: { LS_CONTROLLERS: demo.url, ...options?.env },
  });
  expect(result.stderr).toMatch(says);
  expect({ code: result.code, stdout: result.stdout }).toEqual({ code, stdout: '' });
  expect(result.stderr).not.toMatch(/\n +at |fault of the program|undefined|\[object|node:internal/);
}

const ONE_LINE = /^Error: [^\n]+\n( {2}[^\n]+\n)*$/;

describe.concurrent('command words', () => {
  refuses([
    ['nodes list', 2, /Unknown command 'nodes'\.\n {2}Did you mean 'node'\?/],
    ['nodd list', 2, /Did you mean 'node'\?/],
    ['node lits', 2, /Unknown command 'lits' for 'node'\.\n {2}Did you mean 'list'\?/],
    ['node interface lits', 2, /for 'node interface'/],
    ['storage-pool create bogus', 2, /Unknown command 'bogus' for 'storage-pool create'/],
    ['-- node list', 2, /Unknown command '--'/],
    ['node', 2, /'linstor node' needs one more word\.(\n.*)*'linstor help node' explains it/],
    ['node interface', 2, /'linstor node interface' needs one more word/],
    ['s', 2, /'linstor snapshot' needs one more word/],
    ['re list', 2, /could mean|Unknown command/],
    ['help nosuch', 2, /Unknown command 'nosuch'/],
    ['help node nosuch', 2, /Unknown command 'nosuch' for 'node'/],
    ['resource create-transactional commit', 5, /not allowed in state 'default'/],
    ['resource create-transactional abort', 5, /not allowed in state 'default'/],
  ]);

  it.each([[['']], [['', '']], [['node', '']], [[' ']], [['\u001b[31m']]])('%j', async (argv) => {
    const { code, stderr } = await runProgram(argv);
    expect(code).toBe(2);
    expect(stderr).toMatch(ONE_LINE);
  });
});

describe.concurrent('options', () => {
  refuses([
    ['--bogus node list', 2, /Unknown option: --bogus/],
    ['node list --bogus', 2, /Unknown option: --bogus\n {2}Usage: linstor node list/],
    ['node list --groupbi node', 2, /Did you mean '--groupby'\?/],
    ['node list --bogus=5', 2, /Unknown option: --bogus/],
    ['node list -Q', 2, /Unknown option: -Q/],
    ['-Vz node list', 2, /Unknown option: -z\n/],
    ['node list -pz', 2, /Unknown option: -z/],
    ['node list -5G', 2, /Unknown option: -5\n/],
    ['resource-definition drbd-options r --max- 5', 2, /could (mean|match)/],
    ['node list --pastable=yes', 2, /Option --pastable takes no value/],
    ['node list --nodes', 2, /needs at least one value/],
    ['node list -n', 2, /needs at least one value/],
    ['-t', 2, /Option -t needs a value/],
    ['node list -t', 2, /Option -t needs a value/],
    ['node list extra words', 2, /Too many words: extra words/],
    ['list-commands extra', 2, /Too many words: extra/],
    ['node create', 2, /NODE is missing/],
    ['node interface create n x', 2, /ADDRESS is missing/],
    ['snapshot create n', 2, /SNAPSHOT is missing/],
    ['remote create s3 a', 2, /ENDPOINT is missing/],
    ['physical-storage create-device-pool lvm n /dev/x', 2, /--pool-name/],
    ['advise resource -r', 2, /needs at least one value/],
    ['drbd-proxy options r --unset-x', 2, /Unknown option: --unset-x/],
    [
      'resource toggle-disk n r --storage-pool a --diskless',
      2,
      /--diskless cannot be used together with --storage-pool/,
    ],
    ['resource toggle-disk n r --default-storage-pool --diskless', 2, /cannot be used together/],
    ['node evacuate n --target a --do-not-target b', 2, /cannot be used together/],
    ['backup restore r n t --download-only --force-restore', 2, /cannot be used together/],
    ['backup ship r a b --download-only --force-restore', 2, /cannot be used together/],
    ['backup schedule enable r s --rd a --rg b', 2, /cannot be used together/],
    ['backup schedule disable r s --rd a --rg b', 2, /cannot be used together/],
    ['backup schedule delete r s --rd a --rg b', 2, /cannot be used together/],
  ]);
});

describe.concurrent('values', () => {
  refuses([
    ['-t abc node list', 2, /'abc' is not a whole number/],
    ['-t 0 node list', 2, /0 is out of range: 1 to /],
    ['--timeout= node list', 2, /'' is not a whole number/],
    ['--output-version v2 node list', 2, /'v2' is not one of: v0, v1/],
    ['--tls maybe node list', 2, /'maybe' is not one of: pin, strict, insecure/],
    ['node create a 1.2.3.4 -p 70000', 2, /70000 is out of range: 1 to 65535\./],
    ['node create a 1.2.3.4 -p abc', 2, /'abc' is not a whole number/],
    ['node create a 1.2.3.4 --node-type foo', 2, /'foo' is not one of/],
    ['node create nosuchhost.invalid', 2, /nosuchhost\.invalid/],
    ['volume-definition create r 5x', 2, /'5x' is not a valid size.*\n.*5G, 512MiB/],
    ['volume-definition create r 1.5TiB', 2, /fractions are not possible/],
    ['volume-definition create r -5', 2, /'-5' is not a valid size/],
    ['volume-definition set-size r x 5G', 2, /'x' is not a whole number/],
    ['resource-definition create r -l drbd,foo', 2, /Layer name "foo" not valid/],
    ['resource create --auto-place 2 r --providers FOO', 2, /Provider "FOO" not valid/],
    ['resource create r --auto-place x', 2, /'x' is not a number of replicas/],
    ['node list --groupby nonsense', 2, /'nonsense' is not one of: node, /],
    ['resource-definition drbd-options r --protocol X', 2, /'X' is not one of: A, B, C/],
    ['resource-definition drbd-options r --max-buffers 1', 2, /--max-buffers: 1 is out of range: 32 to 131072\./],
    ['resource-definition drbd-options r --ping-timeout x', 2, /'x'/],
    ['error-reports list --since x', 2, /'x' is not a length of time/],
    ['error-reports list --to 2020-99-99', 2, /2020-99-99/],
    ['node set-property alpha a=b', 2, /'a=b' is one word/],
    ['controller set-property', 2, /KEY is missing/],
    ['physical-storage create-device-pool --pool-name x BOGUS n /dev/x', 2, /'BOGUS' is not one of/],
    ['encryption create-passphrase', 2, /cannot be asked.*\n.*--passphrase-file/],
    ['--user a node list', 2, /cannot be asked.*\n.*--password-file/],
  ]);
});

describe.concurrent('objects that are not there', () => {
  refuses([
    ['node describe nosuch', 3, /There is no node 'nosuch'\./],
    ['node interface list nosuch', 3, /There is no node 'nosuch'\./],
    ['node list-properties nosuch', 3, /There is no node 'nosuch'\./],
    ['-m node list-properties nosuch', 3, /There is no node 'nosuch'\./],
  ]);

  it('the controller says it itself on stdout, exit 10', async () => {
    const { code, stdout, stderr } = await runProgram(
      ['resource-definition', 'modify', 'nosuch', '--peer-slots', '5'],
      {
        env: { LS_CONTROLLERS: demo.url },
      },
    );
    expect({ code, stderr }).toEqual({ code: 10, stderr: '' });
    expect(stdout).toMatch(/^ERROR:\n/);
  });
});

describe.concurrent('files', () => {
  refuses([
    ['node list --from-file /nosuch', 2, /Cannot read \/nosuch: no such file or directory/],
    ['node list --from-file /', 2, /Cannot read \/: /],
    ['node list --from-file -', 1, /not the JSON list it should be: it is empty/],
    ['-m node list --from-file -', 1, /it is no(t valid)? JSON/, { stdin: 'nonsense' }],
    ['node list --from-file -', 1, /it is an object/, { stdin: '{"name": "a"}' }],
    ['node list --from-file -', 1, /breaks off/, { stdin: '[{"name": "a"}' }],
    ['--token-file /nosuch node list', 2, /--token-file \/nosuch: no such file or directory\.$/m],
    ['--user a --password-file /nosuch node list', 2, /Cannot read \/nosuch/],
    ['--cafile /nosuch --controllers https://127.0.0.1:1 node list', 2, /CA file/, { env: { LS_CONTROLLERS: '' } }],
    [
      '--cafile /etc/passwd --controllers https://127.0.0.1:1 node list',
      2,
      /not in PEM form/,
      { env: { LS_CONTROLLERS: '' } },
    ],
    ['--keyfile /nosuch --controllers https://127.0.0.1:1 node list', 2, /--certfile/, { env: { LS_CONTROLLERS: '' } }],
    ['dm-migrate /nosuch /nosuch/script', 2, /Cannot read \/nosuch/],
    ['sos-report download /nosuch/folder/file', 1, /Cannot write \/nosuch\/folder\/file/],
  ]);
});

describe.concurrent('addresses', () => {
  it.each<[address: string, code: number, says: RegExp]>([
    [',', 20, /No controller address was given/],
    ['[::1', 2, /'\[::1' cannot be used/],
    ['a:b:c', 2, /'a:\*\*\*' cannot be used/],
    ['linstor://', 2, /no valid host name/],
    ['localhost:abc', 2, /'localhost:\*\*\*' cannot be used: what stands behind the colon is not a port number/],
    ['http://x:99999', 2, /'99999' is not a port number/],
    ['127.0.0.1:0', 2, /'0' is not a port number/],
    ['127.0.0.1:1', 20, /Unable to connect to linstor:\/\/127\.0\.0\.1:1: connection refused/],
    ['[::1]:1', 20, /Unable to connect to linstor:\/\/\[::1\]:1: /],
    ['nosuch.invalid', 20, /cannot be resolved/],
  ])('%s', async (address, code, says) => {
    await expectRefusal([`--controllers ${address} node list`, code, says, { env: { LS_CONTROLLERS: '' } }]);
  });
});

describe.concurrent('settings', () => {
  it.each<[string, Record<string, string>, RegExp]>([
    ['an unknown variable', { LS_CLIENT_BOGUS: '1' }, /LS_CLIENT_BOGUS: Unknown option: --bogus/],
    [
      'a switch with a strange value',
      { LS_CLIENT_NO_COLOR: 'maybe' },
      /LS_CLIENT_NO_COLOR: expected nothing, yes or no/,
    ],
    ['a number that is none', { LS_CLIENT_TIMEOUT: 'x' }, /LS_CLIENT_TIMEOUT: 'x' is not a whole number/],
    ['a missing value', { LS_CLIENT_TIMEOUT: '' }, /LS_CLIENT_TIMEOUT: a value is missing/],
    [
      'a wrong output version',
      { LS_OUTPUT_VERSION: 'v9', LS_CLIENT_MACHINE_READABLE: '' },
      /LS_OUTPUT_VERSION is 'v9'/,
    ],
  ])('%s in the environment', async (_, env, says) => {
    await expectRefusal(['node list', 2, says, { env }]);
  });

  it.each<[string, string, RegExp]>([
    ['a line that is no setting', '[global]\nnonsense\n', /linstor-client\.conf, line 2: expected "key = value"/],
    ['a setting outside of a section', 'a = b\n', /linstor-client\.conf, line 1: a setting must stand below a section/],
    ['an unknown global option', '[global]\nbogus = 1\n', /linstor-client\.conf: \[global\] bogus: Unknown option/],
    ['a wrong global value', '[global]\ntimeout = x\n', /\[global\] timeout: 'x' is not a whole number/],
    ['a lone percent sign', '[global]\nuser = 5%\n', /%%/],
    [
      'a value of a list that is no JSON',
      '[node.list]\ngroupby = state\n',
      /\[node\.list\] groupby: not a JSON value: state/,
    ],
    ['a list heading that does not exist', '[node.list]\ngroupby = ["bogus"]\n', /'bogus' is not one of/],
  ])('%s in the configuration file', async (_, text, says) => {
    const home = homeWith({ '.config/linstor/linstor-client.conf': text });
    await expectRefusal(['node list', 2, says, { home }]);
    const ignored = await runProgram(['--disable-config', 'node', 'list'], { home, env: { LS_CONTROLLERS: demo.url } });
    expect(ignored).toMatchObject({ code: 0, stderr: '' });
  });
});
