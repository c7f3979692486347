import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { homeWith } from '../../acceptance/support/program.ts';
import { json, serve } from '../../transport/server.ts';
import type { Arranged, FaultArea, FaultRow } from '../fault-row.ts';
import { serving, type Sent } from '../support/demo-serving.ts';
import { inShell, onLostTerminal, onTerminal, signalled, type Step } from '../support/runs.ts';

const PROMPT = 'LINSTOR(demo) ==> ';
const AS_BEFORE = 'terminal as before';
const NODES = [{ name: 'n1', type: 'SATELLITE' }];

function folder(): string {
  return mkdtempSync(join(tmpdir(), 'linstor-row-'));
}

/** A controller that takes a request with this method and says nothing. */
async function silent(
  method = 'GET',
): Promise<{ env: Record<string, string>; asked: Promise<void>; controller: string }> {
  let tell = (): void => undefined;
  const asked = new Promise<void>((resolve) => (tell = resolve));
  const server = await serve((response, request) => {
    if (request.method === method) tell();
    else json({ version: '1', git_hash: '', build_time: '', rest_api_version: '1.27.0' })(response, request);
  });
  const controller = `http://127.0.0.1:${server.port}`;
  return { env: { LS_CONTROLLERS: controller }, asked, controller };
}

function waiting(fault: string, signal: NodeJS.Signals, line: string, says: string, exit: number): FaultRow {
  return {
    fault,
    line,
    arrange: async () => {
      const { env, asked } = await silent(line.includes('create') ? 'POST' : 'GET');
      return { env, run: signalled(signal, { ready: asked }) };
    },
    says,
    exit,
  };
}

function typed(
  fault: string,
  line: string,
  steps: readonly Step[],
  row: Partial<FaultRow> & { exit: number },
): FaultRow {
  return {
    fault,
    line,
    arrange: () => ({ home: folder(), run: onTerminal(steps) }),
    says: '',
    prints: AS_BEFORE,
    ...row,
  };
}

/** The demo is asked for this, and answers with `status`. */
function foreign(fault: string, sent: Sent, status: number): FaultRow {
  return {
    fault,
    line: 'demo --serve',
    arrange: () => ({
      run: serving(async (ask) => {
        expect(await ask(sent)).toBe(status);
      }),
    }),
    says: 'Terminated.',
    prints: 'export LS_CONTROLLERS=http://127.0.0.1:',
    exit: 143,
  };
}

const A_NODE = JSON.stringify({
  name: 'n9',
  type: 'SATELLITE',
  net_interfaces: [{ name: 'default', address: '10.0.0.9' }],
});
const POST = { method: 'POST', headers: { 'Content-Type': 'application/json' } };

const SIGNALS: readonly FaultRow[] = [
  waiting('SIGTERM while an answer is waited for', 'SIGTERM', 'node list', 'Terminated.', 143),
  waiting('SIGTERM while an answer is waited for, under -m', 'SIGTERM', '-m node list', 'Terminated.', 143),
  waiting('SIGHUP while an answer is waited for', 'SIGHUP', 'node list', '', 129),
  waiting('SIGINT while an answer is waited for', 'SIGINT', 'node list', 'Interrupted.', 130),
  waiting(
    'SIGINT after a change was sent',
    'SIGINT',
    'node create n1 10.0.0.1',
    'Interrupted; the controller may still carry out what was sent to it.',
    130,
  ),
  waiting(
    'SIGTERM after a change was sent',
    'SIGTERM',
    'node create n1 10.0.0.1',
    'Terminated; the controller may still carry out what was sent to it.',
    143,
  ),
  {
    fault: 'SIGTERM to a demo',
    line: 'demo --serve',
    arrange: () => {
      const temporary = folder();
      return {
        env: { TMPDIR: temporary },
        run: signalled('SIGTERM', { after: 'until Ctrl-C' }),
        holds: () => expect(readdirSync(temporary)).toEqual([]),
      };
    },
    says: 'Terminated.',
    prints: 'export LS_CONTROLLERS=',
    exit: 143,
  },
  {
    fault: 'SIGTERM in the middle of a download',
    line: 'sos-report download {file}',
    arrange: async () => {
      const place = folder();
      let tell = (): void => undefined;
      const ready = new Promise<void>((resolve) => (tell = resolve));
      const { port } = await serve((response, request) => {
        if (request.url?.includes('version'))
          json({ version: '1', git_hash: '', build_time: '', rest_api_version: '1.27.0' })(response, request);
        else response.writeHead(200, { 'Content-Type': 'application/octet-stream' }).write('half', () => tell());
      });
      return {
        env: { LS_CONTROLLERS: `127.0.0.1:${port}` },
        names: { file: join(place, 'report.tar.gz') },
        run: signalled('SIGTERM', { ready }),
        holds: () => expect(readdirSync(place)).toEqual([]),
      };
    },
    says: 'The controller may go on collecting, but nothing was saved here.',
    exit: 143,
  },
  {
    fault: 'SIGINT in the middle of a script',
    line: 'interactive',
    arrange: async () => {
      const { env, asked } = await silent();
      return { env, stdin: 'node list\nnode list\n', run: signalled('SIGINT', { ready: asked }) };
    },
    says: 'Interrupted.',
    exit: 130,
  },
];

const TERMINALS: readonly FaultRow[] = [
  typed(
    'SIGTERM at the prompt of the shell',
    'demo',
    [
      [PROMPT, 'node li'],
      ['node li', 'SIGTERM'],
    ],
    { exit: 143 },
  ),
  typed(
    'SIGHUP at the prompt of the shell',
    'demo',
    [
      [PROMPT, 'node li'],
      ['node li', 'SIGHUP'],
    ],
    { exit: 129 },
  ),
  typed('SIGINT at the prompt of the shell', 'demo', [[PROMPT, 'SIGINT']], { exit: 130 }),
  typed(
    'SIGTERM while the shell repeats a list',
    'demo',
    [
      [PROMPT, 'watch node list\r'],
      ['Ctrl-C ends', 'SIGTERM'],
    ],
    {
      prints: '\u001b[?1049lTerminated.',
      exit: 143,
    },
  ),
  typed(
    'SIGTERM while a program of the system runs in the shell',
    'demo',
    [
      [PROMPT, '!sleep 60\r'],
      ['\n', 'SIGTERM'],
    ],
    {
      prints: 'Terminated.',
      exit: 143,
    },
  ),
  typed('SIGTERM while a password is asked for', '--user a node list', [['password:', 'SIGTERM']], {
    prints: '\u001b[?25h',
    exit: 143,
  }),
  typed('Ctrl-D in place of a password', '--user a node list', [['password:', '\x04']], {
    prints: 'Interrupted; nothing was sent.',
    exit: 130,
  }),
  typed(
    'Ctrl-D while a slow controller owes a suggestion',
    'demo --fault slow=20s',
    [
      [PROMPT, 'use node '],
      ['use node ', '\x15'],
      [/==> \r[^]*\u001b\[\?25h$/, '\x04'],
    ],
    { exit: 0, within: 9000 },
  ),
  {
    fault: 'the terminal of the shell goes away without a hangup',
    line: 'demo',
    arrange: () => ({ run: onLostTerminal(PROMPT) }),
    says: '',
    exit: 129,
  },
  {
    fault: 'the terminal goes away while a list is watched',
    line: 'demo -- node list --watch 1',
    arrange: () => ({ run: onLostTerminal('n3') }),
    says: '',
    exit: 129,
  },
  typed('Ctrl-C while a list is watched', 'demo -- node list --watch', [['n3', '\x03']], {
    prints: '^C',
    exit: 0,
  }),
  {
    ...typed('Ctrl-D on a terminal that can do nothing', 'demo', [[PROMPT, '\x04']], { exit: 0 }),
    arrange: () => ({ env: { TERM: 'dumb' }, run: onTerminal([[PROMPT, '\x04']]) }),
    prints: '==> \r\nterminal as before',
  },
  {
    fault: 'a terminal of no columns and no rows',
    line: 'demo',
    arrange: () => ({
      run: onTerminal(
        [
          [PROMPT, 'node list -n n1\r'],
          [/╯[^]*==> /, '\x04'],
        ],
        'stty cols 0 rows 0',
      ),
    }),
    says: '',
    prints: AS_BEFORE,
    exit: 0,
  },
  typed(
    'Ctrl-C twice, the second too late for the command',
    'demo',
    [
      [PROMPT, 'watch node list\r'],
      ['Ctrl-C ends', '\x03\x03'],
      [PROMPT, '\x04'],
    ],
    {
      exit: 0,
    },
  ),
  {
    fault: 'a controller is slow, at a terminal',
    line: 'node list',
    arrange: async () => {
      const { port } = await serve((response, request) => {
        setTimeout(() => json(NODES)(response, request), 1800);
      });
      const controller = `linstor://127.0.0.1:${port}`;
      return { env: { LS_CONTROLLERS: controller }, names: { controller }, tty: true };
    },
    says: '',
    prints: ' Waiting for {controller}\r',
    exit: 0,
  },
  {
    fault: 'a controller is slow, in a pipe',
    line: 'node list',
    arrange: async () => {
      const { port } = await serve((response, request) => {
        setTimeout(() => json(NODES)(response, request), 1800);
      });
      return { env: { LS_CONTROLLERS: `127.0.0.1:${port}` } };
    },
    says: '',
    prints: '| n1 ',
    exit: 0,
  },
  {
    fault: 'a slow controller at a terminal, under -m',
    line: '-m node list',
    arrange: async () => {
      const { port } = await serve((response, request) => {
        setTimeout(() => json(NODES)(response, request), 1500);
      });
      return {
        env: { LS_CONTROLLERS: `127.0.0.1:${port}` },
        tty: true,
        holds: ({ stdout }) => expect(stdout).not.toContain('Waiting'),
      };
    },
    says: '',
    prints: '"n1"',
    exit: 0,
  },
];

/** Nothing may be written that is larger than 0 bytes, as on a full disk. */
const FULL = inShell('ulimit -f 0; linstor "$@"');

const DISKS: readonly FaultRow[] = [
  {
    fault: 'a context is saved on a full disk',
    line: 'context add lab --controllers a',
    arrange: () => {
      const home = folder();
      return { home, run: FULL, holds: () => expect(readdirSync(join(home, '.config/linstor'))).toEqual([]) };
    },
    says: 'contexts.json: file too large',
    exit: 1,
  },
  {
    fault: 'a context is saved where no folder can be made',
    line: 'context add lab --controllers a',
    arrange: () => ({ home: homeWith({ '.config': 'a file' }) }),
    says: '.config/linstor/contexts.json: not a directory\n  Nothing was saved.',
    exit: 1,
  },
  {
    fault: 'a context is saved, and somebody who died held the lock',
    line: 'context add lab --controllers a',
    arrange: () => {
      const home = homeWith({ '.config/linstor/contexts.json.lock': '' });
      const lock = join(home, '.config/linstor/contexts.json.lock');
      // No process has this number.
      return { home, run: inShell(`printf '4194305 %s x\\n' "$(hostname)" > '${lock}'; linstor "$@"`) };
    },
    says: '',
    prints: 'Context lab saved.',
    exit: 0,
  },
  {
    fault: 'eight contexts are saved at once',
    line: 'context list --no-headers',
    arrange: () => ({
      home: folder(),
      run: inShell(
        'for i in $(seq 8); do linstor context add "c$i" --controllers h > /dev/null & done; wait; linstor "$@"',
      ),
      holds: ({ stdout }) => expect(stdout.match(/c\d+ /g)).toHaveLength(8),
    }),
    says: '',
    prints: 'c8',
    exit: 0,
  },
  {
    fault: 'the file of contexts is broken',
    line: '--context lab node list',
    arrange: () => ({ home: homeWith({ '.config/linstor/contexts.json': '{"contexts": {' }) }),
    says: 'contexts.json: this is not JSON.',
    exit: 2,
  },
  {
    fault: 'the output goes to a full disk',
    line: 'node list',
    arrange: async () => ({ ...(await nodes()), run: inShell('linstor "$@" > /dev/full') }),
    says: 'Error: Cannot write the output: no space left on device',
    exit: 1,
  },
  {
    fault: 'the output of a line of the shell goes to a full disk',
    line: 'interactive',
    arrange: async () => ({ ...(await nodes()), stdin: 'node list > /dev/full\n' }),
    says: 'Error: Cannot write /dev/full: no space left on device',
    exit: 1,
  },
  {
    fault: 'the output of a line of the shell goes into a folder that is not there',
    line: 'interactive',
    arrange: async () => ({ ...(await nodes()), stdin: 'node list > /nosuch/file\n' }),
    says: 'Error: Cannot write /nosuch/file: no such file or directory',
    exit: 2,
  },
  {
    fault: 'nobody reads the output',
    line: 'node list',
    arrange: async () => ({ ...(await nodes()), run: inShell('linstor "$@" | true; exit ${PIPESTATUS[0]}') }),
    says: '',
    exit: 0,
  },
  {
    fault: 'nobody reads what is said on stderr',
    line: 'nonsense',
    arrange: () => ({ run: inShell('linstor "$@" 2> >(exec true); exit $?') }),
    says: '',
    exit: 2,
  },
  {
    fault: 'the password file is not there',
    line: '--user a --password-file /nosuch node list',
    says: 'Cannot read /nosuch: no such file or directory',
    exit: 2,
  },
  {
    fault: 'the password file is a folder',
    line: '--user a --password-file /tmp node list',
    says: 'Cannot read /tmp: illegal operation on a directory',
    exit: 2,
  },
  {
    fault: 'a report is saved over a file that is there',
    line: 'sos-report download {file}',
    arrange: async () => ({
      ...(await nodes()),
      names: { file: join(homeWith({ 'report.tar.gz': 'kept' }), 'report.tar.gz') },
    }),
    says: 'exists already.',
    exit: 2,
  },
  {
    fault: 'completion is installed where no file can be made',
    line: 'completion install bash',
    arrange: () => ({ home: homeWith({ '.local': 'a file' }) }),
    says: 'linstor.bash: not a directory',
    exit: 1,
  },
  {
    fault: 'the history cannot be kept, which is said once',
    line: 'demo',
    arrange: () => ({
      home: homeWith({ '.config': 'a file' }),
      run: onTerminal([
        [PROMPT, 'help exit\r'],
        [/The history is not kept[^]*==> /, 'help help\r'],
        [/Usage: linstor help[^]*==> /, '\x04'],
      ]),
      holds: ({ stdout }) => expect(stdout.match(/is not kept/g)).toHaveLength(1),
    }),
    says: '',
    prints: 'The history is not kept: ',
    exit: 0,
  },
  {
    fault: 'a NUL in a program of the system',
    line: 'interactive',
    arrange: () => ({ stdin: '!echo a\0b\n' }),
    says: 'Error: A line cannot hold a NUL character.',
    exit: 2,
  },
  {
    fault: 'a NUL in a program behind a pipe',
    line: 'interactive',
    arrange: async () => ({ ...(await nodes()), stdin: 'node list | cat \0\n' }),
    says: 'Error: A line cannot hold a NUL character.',
    exit: 2,
  },
];

const CACHES: readonly FaultRow[] = [
  {
    fault: 'a link stands where compiled code is to be kept',
    line: 'node list',
    arrange: async () => {
      const cache = folder();
      const code = join(cache, 'linstor-client/code');
      const target = join(cache, 'target');
      mkdirSync(code, { recursive: true, mode: 0o700 });
      writeFileSync(target, 'kept');
      // Its name is learnt from a first run.
      const first = `linstor "$@" > /dev/null; ln -sf '${target}' '${code}'/*; linstor "$@"`;
      const { env } = await nodes();
      return {
        env: { ...env, XDG_CACHE_HOME: cache },
        run: inShell(first),
        holds: () => expect(readFileSync(target, 'utf8')).toBe('kept'),
      };
    },
    says: '',
    prints: '| n1 ',
    exit: 0,
  },
  {
    fault: 'everybody may write where compiled code is kept',
    line: 'node list',
    arrange: async () => {
      const cache = folder();
      const code = join(cache, 'linstor-client/code');
      mkdirSync(code, { recursive: true });
      await chmod(code, 0o777);
      const { env } = await nodes();
      return { env: { ...env, XDG_CACHE_HOME: cache }, holds: () => expect(readdirSync(code)).toEqual([]) };
    },
    says: '',
    prints: '| n1 ',
    exit: 0,
  },
  {
    fault: 'a link of somebody leads the folder of the caches elsewhere',
    line: 'node list',
    arrange: async () => {
      const [cache, elsewhere] = [folder(), folder()];
      symlinkSync(elsewhere, join(cache, 'linstor-client'));
      const { env } = await nodes();
      return {
        env: { ...env, XDG_CACHE_HOME: cache },
        holds: () => expect(existsSync(join(elsewhere, 'code', 'x'))).toBe(false),
      };
    },
    says: '',
    prints: '| n1 ',
    exit: 0,
  },
];

const DEMO: readonly FaultRow[] = [
  foreign('a name of the web leads to the demo', { headers: { Host: 'evil.example:{port}' } }, 403),
  foreign('a page of the web asks the demo', { headers: { Origin: 'https://evil.example' } }, 403),
  foreign('a page without an origin asks the demo', { headers: { Origin: 'null' } }, 403),
  foreign('a picture on a page of the web leads to the demo', { headers: { 'Sec-Fetch-Site': 'cross-site' } }, 403),
  foreign(
    'a form on a page sends a change to the demo',
    { ...POST, headers: { 'Content-Type': 'text/plain' }, body: A_NODE },
    415,
  ),
  foreign('a change without a type is sent to the demo', { method: 'POST', body: A_NODE }, 415),
  foreign('a plain tool asks the demo by the name localhost', { headers: { Host: 'localhost:{port}' } }, 200),
  {
    fault: 'a demo that keeps its cluster is killed between two changes',
    line: 'demo --serve --state {file}',
    arrange: () => {
      const file = join(folder(), 'state.json');
      return {
        names: { file },
        run: serving(async (ask) => {
          expect(await ask({ ...POST, body: A_NODE })).toBe(201);
        }, 'SIGKILL'),
        holds: () => expect(readFileSync(file, 'utf8')).toContain('"n9"'),
      };
    },
    says: 'until Ctrl-C',
    prints: 'export LS_CONTROLLERS=',
    exit: null,
  },
  {
    fault: 'the file of a demo cannot be written',
    line: 'demo --state /nosuch/state.json -- node list',
    says: 'Error: Cannot write /nosuch/state.json: no such file or directory',
    exit: 1,
  },
  {
    fault: 'the file of a demo is a folder',
    line: 'demo --state /tmp -- node list',
    says: 'Error: Cannot read /tmp: illegal operation on a directory',
    exit: 1,
  },
  {
    fault: 'the file of a demo is something else',
    line: 'demo --state package.json -- node list',
    says: "Error: 'package.json' holds no demo cluster.",
    exit: 1,
  },
  {
    fault: 'a demo keeps its cluster on a full disk',
    line: 'demo --state {file} -- node list',
    arrange: () => ({ names: { file: join(folder(), 'state.json') }, run: FULL }),
    says: 'state.json: file too large',
    exit: 1,
  },
];

async function nodes(): Promise<Arranged & { env: Record<string, string> }> {
  const { port } = await serve((response, request) =>
    request.url?.includes('version')
      ? json({ version: '1', git_hash: '', build_time: '', rest_api_version: '1.27.0' })(response, request)
      : json(NODES)(response, request),
  );
  return { env: { LS_CONTROLLERS: `127.0.0.1:${port}` } };
}

export const FILES: FaultArea = {
  area: 'Files, terminals and signals',
  rows: [...SIGNALS, ...TERMINALS, ...DISKS, ...CACHES, ...DEMO],
};
