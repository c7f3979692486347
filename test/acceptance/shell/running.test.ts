import { afterEach, expect, it, vi } from 'vitest';
import { SmallController, never, type Answers } from './controller.ts';
import { Terminal } from '../../support/terminal/terminal.ts';

let shell: Terminal;
let controller: SmallController;

async function start(answers: Answers, ...words: readonly string[]): Promise<void> {
  controller = await SmallController.start(answers);
  shell = new Terminal(words, { env: { LS_CONTROLLERS: controller.url } });
  await shell.sees(/==>$/);
}

afterEach(() => {
  shell.close();
  controller.close();
});

it('stops a running command with Ctrl-C, drops its request and stays', async () => {
  await start({ '/v1/resource-groups': never, '/v1/nodes': () => [{ name: 'alpha', type: 'SATELLITE' }] });
  shell.enter('resource-group list');
  await vi.waitFor(() => expect(controller.asked).toContain('/v1/resource-groups'));
  shell.type('\x03');
  await shell.sees(/Interrupted\.\nLINSTOR ==>$/);
  await vi.waitFor(() => expect(controller.dropped).toBe(1));
  shell.enter('node list');
  await shell.sees('alpha');
});

it('keeps one connection for all lines and finds the controller again after it was lost', async () => {
  await start({ '/v1/nodes': () => [{ name: 'alpha', type: 'SATELLITE' }] });
  shell.enter('node list -n 1');
  await shell.sees(/alpha[^]*==>$/);
  controller.close();
  shell.enter('node list -n 2');
  await shell.sees(/refused[^]*==>$/);
  shell.enter('exit');
  expect(await shell.exitCode()).toBe(0);
});

it('says the controller in the prompt with -V', async () => {
  await start({}, '-V');
  await shell.sees(`LINSTOR(${controller.url}) ==>`);
});

it('lets the lines use the connection of the command line, but not its -m', async () => {
  const other = await SmallController.start({ '/v1/nodes': () => [{ name: 'other', type: 'SATELLITE' }] });
  await start({}, '-m', '--controllers', other.url, 'interactive');
  shell.enter('node list');
  await shell.sees('┊ other');
  other.close();
});

it('refuses a shell in the shell', async () => {
  await start({});
  shell.enter('interactive');
  await shell.sees('already running in interactive mode');
});

it('begins a transaction from the command line and ends with it', async () => {
  const made = { '/v1/resource-definitions/r1/resources': () => [{ ret_code: -1 }] };
  await start(made, 'resource', 'create-transactional', 'begin');
  await shell.sees('LINSTOR*(transaction: 0 resources) ==>');
  shell.enter('r c alpha r1');
  await shell.sees('1 resource(s) added');
  shell.enter('r ct c');
  expect(await shell.exitCode()).toBe(10);
});

/** Says that it has begun once it can be interrupted; a system's shell that is just starting may miss a Ctrl-C. */
const STUBBORN = `${process.execPath} -e "process.on('SIGINT', () => process.exit(9)); console.log('be' + 'gun'); setInterval(() => 0, 1e5)"`;

it.each([
  ['a program of the system', `!${STUBBORN}`],
  ['a program behind a pipe', `node list | ${STUBBORN}`],
])('gives Ctrl-C to %s, and stays', async (_, line) => {
  await start({});
  shell.enter(line);
  await shell.sees('begun');
  shell.type('\x03');
  await shell.sees(/begun\n[^]*LINSTOR ==>$/);
  shell.enter('exit');
  expect(await shell.exitCode()).toBe(0);
});
