import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDemo, type Demo } from '../../src/demo/index.ts';
import { closedPort, serveTcp } from '../transport/server.ts';
import { runProgram } from './support/program.ts';

describe('without a controller', () => {
  it('says one line per address on stderr, exits with 20, and is quick about it', async () => {
    const port = await closedPort();
    const list = `127.0.0.1:${port},nosuch.invalid`;
    const { code, stdout, stderr, ms } = await runProgram(['--controllers', list, 'node', 'list']);
    expect({ code, stdout }).toEqual({ code: 20, stdout: '' });
    expect(stderr.trimEnd().split('\n')).toEqual([
      `Error: Unable to connect to linstor://127.0.0.1:${port}: connection refused`,
      expect.stringMatching(/^ {2}Unable to connect to linstor:\/\/nosuch\.invalid: the host name cannot be resolved/),
    ]);
    // A promise to the user in seconds, so it is measured in seconds: three, where it takes a few tenths.
    expect(ms).toBeLessThan(3000);
  });

  it('prints nothing on stdout with -m either', async () => {
    const { code, stdout, stderr } = await runProgram([
      '-m',
      '--controllers',
      `127.0.0.1:${await closedPort()}`,
      'n',
      'l',
    ]);
    expect({ code, stdout, lines: stderr.trimEnd().split('\n').length }).toEqual({ code: 20, stdout: '', lines: 1 });
  });

  it('never shows a password that stands in an address', async () => {
    const { stderr } = await runProgram([
      '--controllers',
      `http://joe:hunter2@127.0.0.1:${await closedPort()}`,
      'n',
      'l',
    ]);
    expect(stderr).toContain('connection refused');
    expect(stderr).not.toContain('hunter2');
  });
});

describe('with a first controller that does not answer', () => {
  let demo: Demo;
  beforeAll(async () => {
    demo = await startDemo();
  });
  afterAll(() => demo.close());

  it.each([
    // 192.0.2.1 belongs to nobody (RFC 5737); the other takes connections and stays silent when TLS should begin.
    ['192.0.2.1', () => Promise.resolve('192.0.2.1'), 500],
    ['a silent port', async () => `https://127.0.0.1:${await serveTcp(() => undefined)}`, 1500],
  ])('turns from %s to the second in time', async (_, first, limit) => {
    const alone = await runProgram(['--controllers', demo.url, 'node', 'list']);
    const both = await runProgram(['--controllers', `${await first()},${demo.url}`, 'node', 'list']);
    expect(both).toMatchObject({ code: 0, stdout: alone.stdout, stderr: '' });
    // That much more is what is promised; on a loaded machine the run itself may take twice its time.
    expect(both.ms).toBeLessThan(alone.ms * 2 + limit);
  });
});
