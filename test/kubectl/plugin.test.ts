import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'kubectl-'));
const plugin = join(folder, 'plugin.cjs');
const log = join(folder, 'log');
let home = '';

/** In place of kubectl: notes its words, and answers with the first rule that fits them. */
const FAKE = `#!${process.execPath}
const fs = require('node:fs');
const words = process.argv.slice(2);
fs.appendFileSync(process.env.FAKE_LOG, JSON.stringify(words) + '\\n');
const line = words.join(' ');
const rule = JSON.parse(process.env.FAKE_RULES).find(([pattern]) => new RegExp(pattern).test(line));
const { out = '', err = '', code = 0, stay = false, echo = false } = rule ? rule[1] : {};
if (stay && process.env.FAKE_PID) fs.writeFileSync(process.env.FAKE_PID, String(process.pid));
process.stderr.write(err);
process.stdout.write(echo ? fs.readFileSync(0, 'utf8') : out);
if (stay) setInterval(() => undefined, 1000);
else process.exitCode = code;
`;

interface Answer {
  readonly out?: string;
  readonly err?: string;
  readonly code?: number;
  readonly stay?: boolean;
  readonly echo?: boolean;
}
type Rule = readonly [pattern: string, answer: Answer];

beforeAll(async () => {
  writeFileSync(join(folder, 'kubectl'), FAKE);
  chmodSync(join(folder, 'kubectl'), 0o755);
  writeFileSync(join(folder, 'client.cjs'), 'console.log(JSON.stringify(process.argv.slice(2)))');
  const start = `
    import { runPlugin } from './src/kubectl/plugin.ts';
    const client = [process.execPath, ${JSON.stringify(join(folder, 'client.cjs'))}];
    const world = { env: process.env, stdinIsTerminal: process.env.TTY === '1', stdoutIsTerminal: process.env.TTY === '1', client };
    void runPlugin(process.argv.slice(2), world).then((code) => (process.exitCode = code));
  `;
  await build({
    stdin: { contents: start, resolveDir: process.cwd(), loader: 'ts' },
    outfile: plugin,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
  });
});
beforeEach(() => {
  home = mkdtempSync(join(folder, 'home-'));
  rmSync(log, { force: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(words: readonly string[], rules: readonly Rule[], env: Record<string, string> = {}, input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [plugin, ...words], {
    encoding: 'utf8',
    input,
    cwd: home,
    env: {
      PATH: `${folder}${delimiter}${process.env.PATH ?? ''}`,
      HOME: home,
      FAKE_LOG: log,
      FAKE_RULES: JSON.stringify(rules),
      ...env,
    },
  });
  const calls = existsSync(log)
    ? readFileSync(log, 'utf8')
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as string[]).join(' '))
    : [];
  rmSync(log, { force: true });
  return { code: status, stdout, stderr, calls };
}

const POD = 'ls\tctl-0\tRunning\t\n';
const v2: Rule = ['component=linstor-controller', { out: POD }];
const EXEC = 'exec --namespace ls --stdin pod/ctl-0 -- linstor';

describe('kubectl linstor', () => {
  it('runs the command in the pod, streams and exit code passed through', () => {
    const first = run(
      ['node', 'list', '-n', 'a b'],
      [v2, ['^exec', { echo: true, err: 'oops\n', code: 10 }]],
      {},
      'in',
    );
    expect(first).toMatchObject({ code: 10, stdout: 'in', stderr: 'oops\n' });
    expect(first.calls.at(-1)).toBe(`${EXEC} node list -n a b`);
  });

  it('needs one call once it knows the controller', () => {
    expect(run(['n', 'l'], [v2]).calls).toHaveLength(2);
    expect(run(['n', 'l'], [v2]).calls).toEqual([`${EXEC} n l`]);
    expect(statSync(join(home, '.cache/linstor-client/kubectl.json')).mode & 0o777).toBe(0o600);
  });

  it('knows one controller for each context', () => {
    run(['n', 'l'], [v2]);
    expect(run(['--context', 'other', 'n', 'l'], [v2]).calls).toHaveLength(2);
    const kubeconfig = join(home, 'kc');
    writeFileSync(kubeconfig, 'current-context: "other"\n');
    expect(run(['n', 'l'], [v2], { KUBECONFIG: kubeconfig }).calls).toHaveLength(2);
    expect(run(['n', 'l'], [v2], { KUBECONFIG: kubeconfig }).calls).toHaveLength(1);
  });

  it('looks again when the pod is gone, without a word about it', () => {
    run(['n', 'l'], [v2]);
    const gone = { err: 'Error from server (NotFound): pods "ctl-0" not found\n', code: 1 };
    const again = run(
      ['n', 'l'],
      [
        ['component=linstor-controller', { out: 'ls\tctl-1\tRunning\t\n' }],
        ['ctl-0', gone],
        ['ctl-1', { out: 'fine' }],
      ],
    );
    expect(again).toMatchObject({ code: 0, stdout: 'fine', stderr: '' });
  });

  it('says so when the pod found is gone, too', () => {
    const gone = { err: 'Error from server (NotFound): pods "ctl-0" not found\n', code: 1 };
    expect(run(['n', 'l'], [v2, ['^exec', gone]])).toMatchObject({ code: 1, stderr: gone.err });
  });

  it('prefers a pod that runs', () => {
    const out = `ls\told\tRunning\t2026-01-01\nls\tpending\tPending\t\n${POD}`;
    expect(run(['n', 'l'], [['component=linstor-controller', { out }]]).calls.at(-1)).toBe(`${EXEC} n l`);
  });

  it.each<[string, Rule[]]>([
    ['plain and Deckhouse labels', [['app in', { out: POD }]]],
    [
      'the first operator',
      [
        ['get linstorcontrollers', { out: 'ls\tcs\n' }],
        ['instance=cs', { out: POD }],
      ],
    ],
  ])('finds %s', (_, rules) => {
    expect(run(['n', 'l'], rules).calls.at(-1)).toBe(`${EXEC} n l`);
  });

  it('tells how to name a controller that is not found', () => {
    const { code, stderr } = run(['n', 'l'], [['linstorcontrollers', { code: 1, err: 'no such kind' }]]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Error: No LINSTOR controller was found in any namespace\.\n.*--pod/);
    expect(stderr).not.toContain('no such kind');
  });

  it('tells what kubectl says when it is not let in', () => {
    const { code, stderr } = run(['n', 'l'], [['get pods', { code: 1, err: 'Forbidden' }]]);
    expect(code).toBe(1);
    expect(stderr).toBe('Error: kubectl cannot list pods: Forbidden\n');
  });

  it('puts the reason first that a cluster is not reached, without the log of kubectl', () => {
    const logged =
      'E1121 22:41:35.954142   32722 memcache.go:265] "Unhandled Error" err="Get \\"http://h/api\\": refused"\n';
    const refused = 'The connection to the server h:6443 was refused - did you specify the right host or port?\n';
    const { code, stderr } = run(['n', 'l'], [['get pods', { code: 1, err: logged.repeat(5) + refused }]]);
    expect(code).toBe(1);
    expect(stderr).toBe(
      `Error: kubectl does not reach the Kubernetes cluster: ${refused}` +
        "  'kubectl config current-context' says which cluster that is; --context NAME and --kubeconfig FILE name another.\n",
    );
  });

  it('falls back to the last line of the log of kubectl', () => {
    const line = (text: string) => `E1121 22:41:35.954142   32722 memcache.go:265] ${text}\n`;
    const { stderr } = run(['n', 'l'], [['get pods', { code: 1, err: line('first') + line('last') }]]);
    expect(stderr).toBe('Error: kubectl cannot list pods: last\n');
  });

  it('tells when there is no kubectl', () => {
    const { code, stderr } = run(['n', 'l'], [], { PATH: home });
    expect(code).toBe(1);
    expect(stderr).toContain('kubectl cannot be run');
  });

  it.each<[string[], Record<string, string>, string]>([
    [['-n', 'x', '--pod', 'p'], {}, 'exec --namespace x --stdin pod/p -- linstor n l'],
    [['--pod=pod/p'], {}, 'exec --stdin pod/p -- linstor n l'],
    [
      ['--context', 'c', '--kubeconfig=k', '--pod', 'p'],
      {},
      '--context c --kubeconfig k exec --stdin pod/p -- linstor n l',
    ],
    [
      [],
      { KUBECTL_LINSTOR_POD: 'p', KUBECTL_LINSTOR_NAMESPACE: 'x' },
      'exec --namespace x --stdin pod/p -- linstor n l',
    ],
    [
      ['-n', 'y'],
      { KUBECTL_LINSTOR_POD: 'p', KUBECTL_LINSTOR_NAMESPACE: 'x' },
      'exec --namespace y --stdin pod/p -- linstor n l',
    ],
    [['--pod', 'p', '--'], { TTY: '1' }, 'exec --stdin --tty pod/p -- linstor n l'],
  ])('%j with %j', (options, env, call) => {
    expect(run([...options, 'n', 'l'], [], env).calls).toEqual([call]);
  });

  it('takes the labels wanted, in the namespace wanted', () => {
    const { calls } = run(['-l', 'a=b', '-n', 'x', 'n', 'l'], [['selector a=b', { out: 'x\tp\tRunning\t\n' }]]);
    expect(calls[0]).toMatch(/^get pods --namespace x --selector a=b /);
    expect(calls[1]).toBe('exec --namespace x --stdin pod/p -- linstor n l');
  });

  it('shows its own help, and refuses an option without its value', () => {
    expect(run(['--help'], []).stdout).toContain('--port-forward');
    expect(run(['--pod'], [])).toMatchObject({ code: 2, calls: [] });
  });
});

describe('names of Kubernetes', () => {
  const rules: Rule[] = [
    ['persistentvolumeclaims (--namespace )?.*data', { out: 'pvc-1' }],
    ['persistentvolumeclaims .*logs', { out: 'pvc-2' }],
    ['get (--namespace x )?pods web', { out: 'data logs' }],
    ['get ', { code: 1 }],
  ];

  it.each([
    [['r', 'l', '-r', 'pvc:data'], 'r l -r pvc-1'],
    [['r', 'l', '-r', 'pvc:x/data', 'pvc:logs'], 'r l -r pvc-1 pvc-2'],
    [['r', 'l', '-r', 'pod:web'], 'r l -r pvc-1 pvc-2'],
    [['r', 'l', '--resources=pvc:data,pod:x/web,other'], 'r l --resources=pvc-1,pvc-1,pvc-2,other'],
    [['x', 'a,pvc:logs'], 'x a,pvc-2'],
    [['r', 'd', 'node:worker-1', 'pvc:data'], 'r d worker-1 pvc-1'],
    [['kv', 'm', 'i', 'k', 'Xpvc:data'], 'kv m i k Xpvc:data'],
  ])('%j becomes %s', (words, sent) => {
    expect(run(['--pod', 'p', ...words], rules).calls.at(-1)).toBe(`exec --stdin pod/p -- linstor ${sent}`);
  });

  it('are told, once each', () => {
    const { stderr, calls } = run(['--pod', 'p', 'x', 'pvc:data', 'pvc:data'], rules);
    expect(stderr).toBe('pvc:data -> pvc-1\n');
    expect(calls).toHaveLength(2);
  });

  it('that are unknown are passed on, with a hint at the namespace', () => {
    const { stderr, calls } = run(['--pod', 'p', 'x', 'pvc:none'], rules);
    expect(stderr).toContain('pvc:NAMESPACE/none');
    expect(calls.at(-1)).toBe('exec --stdin pod/p -- linstor x pvc:none');
  });
});

describe('sos-report download', () => {
  const made = JSON.stringify([{ ret_code: 1, obj_refs: { path: '/var/log/sos_1.tar.gz' } }]);
  const rules: Rule[] = [['sos-report create', { out: made }], v2];
  const create = 'exec --namespace ls pod/ctl-0 -- linstor -m --output-version v1 sos-report create';

  it.each([
    [[], '', 'sos_1.tar.gz'],
    [['here.tgz'], '', 'here.tgz'],
    [['-n', 'a', 'b', '--since', '3days', 'here.tgz'], ' -n a b --since 3days', 'here.tgz'],
    [['here.tgz', '--no-controller', '-r', 'x', 'y'], ' --no-controller -r x y', 'here.tgz'],
    [['.'], '', 'sos_1.tar.gz'],
  ])('%j', (words, options, target) => {
    const { code, stdout, calls } = run(['sos', 'dl', ...words], rules);
    expect(calls.slice(1)).toEqual([
      `${create}${options}`,
      `cp --namespace ls --retries=-1 ctl-0:/var/log/sos_1.tar.gz ${target}`,
      'exec --namespace ls pod/ctl-0 -- rm -f /var/log/sos_1.tar.gz',
    ]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: `SUCCESS:\n    ${target}\n` });
  });

  it('overwrites nothing', () => {
    writeFileSync(join(home, 'there'), 'x');
    const { code, calls } = run(['sos-report', 'download', 'there'], rules);
    expect(code).toBe(2);
    expect(calls.some((call) => call.startsWith('cp'))).toBe(false);
  });

  it('leaves the file in the pod when it cannot be copied', () => {
    const { code, stderr, calls } = run(['sos', 'dl'], [['^cp', { code: 1, err: 'no tar' }], ...rules]);
    expect(code).toBe(1);
    expect(stderr).toContain('/var/log/sos_1.tar.gz');
    expect(calls.some((call) => call.includes('rm -f'))).toBe(false);
  });

  it('tells why no report was made', () => {
    const { code, stderr } = run(['sos', 'dl'], [['create', { err: 'no space', code: 1 }], v2]);
    expect(code).toBe(1);
    expect(stderr).toContain('no space');
  });
});

describe('--port-forward', () => {
  it('runs the client of this machine against the forwarded port', () => {
    const forward: Rule = ['^port-forward', { out: 'Forwarding from 127.0.0.1:40123 -> 3370\n', stay: true }];
    const { code, stdout, calls } = run(['--port-forward', 'n', 'l'], [v2, forward]);
    expect(calls.at(-1)).toBe('port-forward --namespace ls pod/ctl-0 :3370');
    expect(JSON.parse(stdout)).toEqual(['--context=', '--controllers', 'http://127.0.0.1:40123', 'n', 'l']);
    expect(code).toBe(0);
  });

  it.each([
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('ends what forwards the port on %s', async (signal, exitCode) => {
    const pidFile = join(home, 'pid');
    const forward: Rule = ['^port-forward', { stay: true }];
    const env = { FAKE_LOG: log, FAKE_RULES: JSON.stringify([v2, forward]), FAKE_PID: pidFile, HOME: home };
    const child = spawn(process.execPath, [plugin, '--port-forward', 'n', 'l'], {
      env: { ...env, PATH: `${folder}${delimiter}${process.env.PATH ?? ''}` },
    });
    const ended = new Promise((resolve) => child.on('close', resolve));
    await vi.waitFor(() => expect(existsSync(pidFile) && readFileSync(pidFile, 'utf8')).toMatch(/^\d+$/), 10_000);
    child.kill(signal);
    expect(await ended).toBe(exitCode);
    const pid = Number(readFileSync(pidFile, 'utf8'));
    await vi.waitFor(() => expect(() => process.kill(pid, 0)).toThrow('ESRCH'), 10_000);
  });

  it('tells why a port cannot be forwarded', () => {
    const { code, stderr } = run(['n', 'l'], [v2, ['^port-forward', { code: 1, err: 'denied' }]], {
      KUBECTL_LINSTOR_PORT_FORWARD: 'yes',
    });
    expect(code).toBe(1);
    expect(stderr).toContain('denied');
  });
});
