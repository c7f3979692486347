import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { closedPort, json, serve } from '../transport/server.ts';
import { homeWith, runProgram } from './support/program.ts';

const VERSION = { version: '1.30.0', git_hash: 'abc', build_time: '', rest_api_version: '1.24.0' };
const CONFIG = '.config/linstor/linstor-client.conf';
const CONTEXTS = '.config/linstor/contexts.json';

async function workingController(): Promise<string> {
  return `http://127.0.0.1:${(await serve(json(VERSION))).port}`;
}

describe('linstor doctor where something is wrong', () => {
  it.each([
    ['a broken configuration', { [CONFIG]: '[global\nx' }, 'linstor-client.conf, line 1'],
    ['a bad value', { [CONFIG]: '[global]\ntimeout = soon\n' }, "[global] timeout: 'soon' is not a whole number"],
    ['a folder in place of a file', { [`${CONFIG}/x`]: '' }, 'linstor-client.conf cannot be read'],
    ['a view that is not there', { [CONFIG]: '[global]\nview = gone\n' }, "There is no view 'gone'"],
    ['a context that is not there', { [CONFIG]: '[global]\ncontext = gone\n' }, "There is no context 'gone'"],
    ['broken contexts', { [CONTEXTS]: '{"current":' }, 'contexts.json: this is not JSON'],
    ['a CA that is not there', { [CONFIG]: '[global]\ncafile = /nonexistent/ca\n' }, '/nonexistent/ca cannot be read'],
    [
      'a token that is not there',
      { [CONFIG]: '[global]\ntoken-file = /nonexistent/t\n' },
      '--token-file /nonexistent/t',
    ],
  ])('tells of %s, and asks the controller all the same', async (_, files, finding) => {
    const env = { LS_CONTROLLERS: await workingController() };
    const { code, stdout, stderr } = await runProgram(['doctor'], { home: homeWith(files), env });
    expect(stderr).toBe('');
    expect(stdout).toContain(finding);
    expect(stdout).toContain('\nControllers ');
    expect(code).toBe(2);
  });

  it('tells of a section that nothing reads, and shows what those of commands say', async () => {
    const files = { [CONFIG]: '[nod.list]\npastable = true\n[node.list]\npastable = true\n' };
    const env = { LS_CONTROLLERS: await workingController() };
    const { code, stdout } = await runProgram(['doctor'], { home: homeWith(files), env });
    expect(stdout).toMatch(/nothing reads the section \[nod\.list\]\.\s+Did you mean 'node\.list'\?/);
    expect(stdout).toMatch(/\[nod\.list\] pastable +\*\*\*/);
    expect(stdout).toMatch(/\[node\.list\] pastable +true/);
    expect(code).toBe(0);
  });

  it('ends with 0 when the controller answers, whatever else does not', async () => {
    const env = { LS_CONTROLLERS: `${await workingController()},127.0.0.1:${await closedPort()}` };
    const { code, stdout } = await runProgram(['doctor'], { env });
    expect(code).toBe(0);
    expect(stdout).toContain('Controllers  1 of 2 addresses can be used');
    expect(stdout).toContain('1.30.0, REST API 1.24.0');
  });

  it('ends with 20 when none can be reached, and asks none with --offline', async () => {
    const env = { LS_CONTROLLERS: `127.0.0.1:${await closedPort()}` };
    expect((await runProgram(['doctor'], { env })).code).toBe(20);
    const offline = await runProgram(['doctor', '--offline'], { env });
    expect(offline.code).toBe(0);
    expect(offline.stdout).not.toContain('\nControllers ');
  });

  it.each([
    [',', 'No controller address was given.', '--controllers, LS_CONTROLLERS'],
    ['127.0.0.1:1', 'Unable to connect to linstor://127.0.0.1:1', 'Does the controller run there'],
    ['no-such-host.invalid', 'cannot be resolved', 'Is the name spelled right'],
  ])('says of LS_CONTROLLERS=%s what to do', async (controllers, finding, remedy) => {
    const { code, stdout } = await runProgram(['doctor'], { env: { LS_CONTROLLERS: controllers } });
    expect(stdout).toContain(finding);
    expect(stdout).toContain(remedy);
    expect(code).toBe(20);
  });

  it('says what to do about a setting that cannot be used, wherever it stands', async () => {
    const home = homeWith({
      [CONFIG]: '[global]\ntimeout = soon\n',
      [CONTEXTS]: JSON.stringify({ contexts: { lab: { timeout: 'late' } } }),
    });
    const env = { LS_CLIENT_TIMEOUT: 'never' };
    const { code, stdout } = await runProgram(['doctor', '--offline'], { home, env });
    expect(stdout).toMatch(/'soon'.*\n {4}Correct the line, or take it out\./);
    expect(stdout).toMatch(/'late'.*\n {4}To save it anew: linstor context add lab --replace/);
    expect(stdout).toMatch(/'never'.*\n {4}Correct it, or take it away: unset LS_CLIENT_TIMEOUT/);
    expect(code).toBe(2);
  });

  it('tells what stands in the place of the history', async () => {
    const home = homeWith({ '.local/state/linstor/history.jsonl/x': '' });
    const { stdout } = await runProgram(['doctor', '--offline'], { home });
    expect(stdout).toContain('history.jsonl is no file');
  });

  it('shows no secret, wherever one was put', async () => {
    const home = homeWith({
      [CONFIG]:
        '[global]\nuser=joe\npassword=SECRETa\npasswd=SECRETb\nproxy=http://j:SECRETc@127.0.0.1:1\n[x]\ny=SECRETd\n',
      [CONTEXTS]: JSON.stringify({
        current: 'lab',
        contexts: { lab: { controllers: 'http://j:SECRETe@127.0.0.1:1', password: 'SECRETf', token: 'SECRETg' } },
      }),
    });
    chmodSync(join(home, CONFIG), 0o644);
    const env = {
      ...{ LS_TOKEN: 'SECRETh', LS_CLIENT_PASSWORD: 'SECRETi', LS_PASSPHRASE: 'SECRETj', LS_TOKE: 'SECRETk' },
      ...{
        https_proxy: 'http://j:SECRETl@127.0.0.1:1',
        LS_CONTROLLERS: 'j:SEC/RETm@127.0.0.1,http://127.0.0.1:1/?t=SECRETn',
      },
    };
    for (const format of [[], ['-o', 'json'], ['-o', 'yaml'], ['-m']])
      for (const context of [[], ['--context', 'lab']]) {
        const { stdout, stderr } = await runProgram([...format, ...context, 'doctor'], { home, env });
        expect(stdout.length).toBeGreaterThan(500);
        expect(stdout + stderr).not.toMatch(/SECRET|RETm/);
      }
  });
});

it.each(['core', 'shell'])(
  'is built into parts of ASCII alone, as they are loaded one byte a character: %s',
  (part) => {
    expect(readFileSync(`dist/${part}.js`).filter((byte) => byte > 127)).toHaveLength(0);
  },
);
