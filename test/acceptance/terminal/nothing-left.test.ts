import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SmallController, never } from '../shell/controller.ts';
import { Terminal } from '../../support/terminal/terminal.ts';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../../bin/linstor.js', import.meta.url));
let terminal: Terminal;

beforeEach(async () => {
  terminal = new Terminal(['--norc', '--noprofile', '-i'], {
    file: 'bash',
    columns: 80,
    env: { PS1: 'ready> ', NODE: process.execPath, PROGRAM, BASH_SILENCE_DEPRECATION_WARNING: '1' },
  });
  await terminal.sees(/ready>$/);
});

afterEach(() => terminal.close());

/** The terminal is the system's shell's again: it echoes lines and nothing is switched on. */
async function expectLeft(): Promise<void> {
  terminal.enter('stty -a | grep -ow -e "-\\?icanon" -e "-\\?echo" -e "-\\?isig" | tr "\\n" ,');
  await terminal.sees(/isig,icanon,echo,\S*\s*\$$|isig,icanon,echo,/);
  const { display } = terminal;
  expect([display.isCursorShown, display.isAlternate]).toEqual([true, false]);
  expect(display.modes).toMatchObject({ mouseTrackingMode: 'none', wraparoundMode: true, originMode: false });
  terminal.enter("bind 'set enable-bracketed-paste off'; echo do''ne");
  await terminal.sees('done');
  await terminal.settles();
  expect(display.modes.bracketedPasteMode).toBe(false);
}

describe('leaves nothing on the terminal', () => {
  it.each([
    ['exit', 'exit\r'],
    ['Ctrl-D', '\x04'],
    ['Ctrl-D after a menu', 'node l\x15\x04'],
    ['Ctrl-D after a search', '\x12list\x1b\x04'],
  ])('after %s', async (_, keys) => {
    terminal.enter('$NODE $PROGRAM demo');
    await terminal.sees(/==>$/);
    expect(terminal.display.modes.bracketedPasteMode).toBe(true);
    terminal.type(keys);
    await terminal.sees(/==>[^]*\nready>$/);
    await expectLeft();
  });

  it.each(['TERM', 'HUP'])('after SIG%s in the middle of a line', async (signal) => {
    terminal.enter(`(sleep 3; kill -${signal} $(cat pid)) & sh -c 'echo $$ > pid; exec "$NODE" "$PROGRAM" demo'`);
    await terminal.sees(/==>$/);
    terminal.type('node l');
    await terminal.sees(/==> node l\n[^]*\nready>$/);
    await expectLeft();
  });

  it('after --watch and Ctrl-C, where the prompt begins on a line of its own', async () => {
    terminal.enter('$NODE $PROGRAM demo -- node list --watch');
    await terminal.sees(/┊ n3/);
    await terminal.settles();
    terminal.type('\x03');
    await terminal.sees(/\nready>$/);
    await expectLeft();
  });

  it('after the watch of the shell and Ctrl-C', async () => {
    terminal.enter('$NODE $PROGRAM demo');
    await terminal.sees(/==>$/);
    terminal.enter('watch 0.2 node list');
    await terminal.sees(/Every 0.2 s/);
    terminal.type('\x03');
    await terminal.sees(/watch 0.2 node list\nLINSTOR\(demo\) ==>$/);
    terminal.type('\x04');
    await terminal.sees(/\nready>$/);
    await expectLeft();
  });

  it('after Ctrl-D on a terminal that can do nothing, where the prompt begins on a line of its own', async () => {
    terminal.enter('TERM=dumb $NODE $PROGRAM demo');
    await terminal.sees(/==>$/);
    terminal.type('\x04');
    await terminal.sees(/==>\nready>$/);
    await expectLeft();
  });

  it('after Ctrl-D while a controller is slow to tell names', async () => {
    const controller = await SmallController.start({ '/v1/nodes': never });
    terminal.enter(`LS_CONTROLLERS=${controller.url} $NODE $PROGRAM`);
    await terminal.sees(/==>$/);
    terminal.type('use node ');
    await terminal.settles();
    terminal.type('\x15\x04');
    await terminal.sees(/==>\nready>$/);
    expect(controller.asked).toContain('/v1/nodes');
    controller.close();
    await expectLeft();
  });
});
