import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDemo, type Demo } from '../../src/demo/index.ts';
import { json, serve } from '../transport/server.ts';
import { runProgram, runShellLine } from './support/program.ts';

const ESCAPE = '\u001b';
/** Control characters that move, colour or ring: all of C0 but the line end, DEL, and C1. */
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/;

let demo: Demo;
let env: Record<string, string>;
beforeAll(async () => {
  demo = await startDemo();
  env = { LS_CONTROLLERS: demo.url };
});
afterAll(() => demo.close());

describe('a closed pipe', () => {
  it.each(['linstor r l', 'linstor -m r l', 'linstor v l', 'linstor help node create', 'linstor list-commands -t'])(
    '%s | head -1 ends quietly',
    async (line) => {
      const { code, stdout, stderr } = await runShellLine(`set -o pipefail; ${line} | head -1`, { env });
      expect({ code, stderr, lines: stdout.split('\n').length }).toEqual({ code: 0, stderr: '', lines: 2 });
    },
  );
});

describe('colour', () => {
  it.each(['node list', 'resource list', 'advise resource', 'error-reports list', 'help', 'node delete nosuch'])(
    '%s has none in a pipe',
    async (line) => {
      const { stdout, stderr } = await runProgram(line.split(' '), { env });
      expect(stdout + stderr).not.toContain(ESCAPE);
      expect(stdout + stderr).not.toBe('');
    },
  );

  it.each([
    ['a terminal', {}, true, true],
    ['a terminal and NO_COLOR', { NO_COLOR: '1' }, true, false],
    ['a terminal and an empty NO_COLOR', { NO_COLOR: '' }, true, true],
    ['a pipe and FORCE_COLOR', { FORCE_COLOR: '1' }, false, true],
    ['a pipe and FORCE_COLOR=0', { FORCE_COLOR: '0' }, false, false],
    ['a terminal and FORCE_COLOR=0', { FORCE_COLOR: '0' }, true, false],
    ['a pipe, FORCE_COLOR and NO_COLOR', { FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
  ])('with %s', async (_, more, tty, coloured) => {
    const { code, stdout } = await runProgram(['resource', 'list'], { env: { ...env, ...more }, tty });
    expect({ code, coloured: stdout.includes(`${ESCAPE}[`) }).toEqual({ code: 0, coloured });
  });

  it('never comes with -m, on a terminal neither', async () => {
    const { stdout } = await runProgram(['-m', 'resource', 'list'], { env: { ...env, FORCE_COLOR: '1' }, tty: true });
    expect(stdout).not.toContain(ESCAPE);
    expect(JSON.parse(stdout)).toBeInstanceOf(Array);
  });

  it('is left out with --no-color, and frames are ASCII with --no-utf8', async () => {
    const { stdout } = await runProgram(['--no-color', '--no-utf8', 'resource', 'list'], { env, tty: true });
    expect(stdout).not.toContain(ESCAPE);
    expect(stdout).toMatch(/^\+-+\+\r?\n\| ResourceName /);
  });
});

describe('hostile names and messages', () => {
  const evil = `a${ESCAPE}[31mred${ESCAPE}[2J\u009b1A\r\nnew line\u0007\u202e`;
  const props = { 'Aux/site': evil, [evil]: 'x', CurStltConnName: evil };
  const node = {
    name: evil,
    type: 'SATELLITE',
    props,
    connection_status: evil,
    net_interfaces: [{ name: evil, address: evil, is_active: true, satellite_port: 1 }],
  };
  const resource = {
    name: evil,
    node_name: evil,
    props,
    layer_object: { type: evil, drbd: { connections: { [evil]: { connected: false, message: evil } } } },
    volumes: [{ volume_number: 0, storage_pool_name: evil, device_path: evil, state: { disk_state: evil } }],
  };
  const replies = [
    { ret_code: -1, message: evil, cause: evil, details: evil, correction: evil, error_report_ids: [evil] },
  ];
  const answers: Readonly<Record<string, unknown>> = {
    '/v1/nodes': [node],
    '/v1/view/resources': [resource],
    '/v1/view/storage-pools': [{ storage_pool_name: evil, node_name: evil, provider_kind: evil, props }],
    '/v1/error-reports': [{ node_name: evil, filename: evil, exception_message: evil, error_time: 1 }],
  };

  it.each([
    'node list',
    'node list --show-props Aux/site',
    'node list-properties x',
    'node describe',
    'node interface list x',
    'resource list',
    'volume list',
    'storage-pool list',
    'error-reports list',
    'node delete x',
    'node set-property x a b',
  ])('cannot colour or move anything in %s', async (line) => {
    const { port } = await serve((response, request) => {
      const path = new URL(request.url ?? '', 'http://x').pathname;
      const version = { version: '1', git_hash: '', build_time: '', rest_api_version: '1.28.0' };
      json(answers[path] ?? (path === '/v1/controller/version' ? version : replies))(response, request);
    });
    const { stdout, stderr } = await runProgram(line.split(' '), {
      env: { LS_CONTROLLERS: `127.0.0.1:${port}` },
    });
    expect(stdout + stderr).not.toMatch(CONTROL);
    expect(stdout + stderr).not.toContain('\u202e');
    expect(stdout.length + stderr.length).toBeGreaterThan(20);
    if (!line.includes(' x')) expect(stdout.split('\n').filter((text) => text.startsWith('new line'))).toEqual([]);
  });

  it('stay as they are with -m, safely escaped', async () => {
    const { port } = await serve(json([node]));
    const { stdout } = await runProgram(['-m', 'node', 'list'], { env: { LS_CONTROLLERS: `127.0.0.1:${port}` } });
    expect(stdout).not.toMatch(CONTROL);
    expect((JSON.parse(stdout) as { name: string }[][])[0]?.[0]?.name).toBe(evil);
  });
});
