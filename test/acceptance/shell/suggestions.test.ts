import { afterEach, describe, expect, it } from 'vitest';
import { SmallController, never } from './controller.ts';
import { Terminal } from '../../support/terminal/terminal.ts';

let shell: Terminal;

afterEach(() => shell.close());

async function start(words: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<void> {
  shell = new Terminal(words, { env });
  await shell.sees(/==>$/);
}

describe('with the demo', () => {
  it('offers command words with what they do, as they are typed', async () => {
    await start(['demo']);
    shell.type('resource-d');
    await shell.sees(/\n {2}resource-definition +[A-Z]/);
    shell.type('\t');
    await shell.sees(/==> resource-definition\n {2}/);
  });

  it('offers the names of the cluster on TAB and puts them in', async () => {
    await start(['demo']);
    shell.type('node info -n \t');
    await shell.sees(/\n {2}n1 +[A-Z]/);
    shell.type('\t\t\r');
    await shell.sees(/==> node info -n n2\n {2}n1/);
  });

  it('offers only resources that are on the node', async () => {
    await start(['demo']);
    shell.type('resource delete n3 ');
    await shell.sees(/\n {2}scratch/);
    shell.type('\x15resource delete n1 ');
    await shell.sees(/\n {2}db1 +on n1/);
    expect(shell.screen()).not.toMatch(/\n {2}scratch/);
  });

  it('offers the words of the shell, and names for use', async () => {
    await start(['demo']);
    shell.type('wat');
    await shell.sees('Repeats a command that only shows');
    shell.type('\x15use node n');
    await shell.sees(/\n {2}n3/);
  });

  it('is out of the way when the line is run', async () => {
    await start(['demo']);
    shell.type('exi');
    shell.type('t');
    shell.type('\x15node');
    await shell.sees('node-connection');
    shell.type(' list\r');
    await shell.sees(/State +┊[^]*==>$/);
    expect(shell.screen()).not.toContain('node-connection');
  });
});

describe('with a controller that is dead', () => {
  it('offers what needs none, and keys do their work', async () => {
    await start([], { LS_CONTROLLERS: 'http://127.0.0.1:9' });
    shell.type('node describe \t');
    shell.type('--c');
    await shell.sees('==> node describe --c');
    shell.type('\x15node desc\t');
    await shell.sees(/==> node describe$/);
  });
});

describe('with a controller that takes its time', () => {
  it('does not hold up the keys, and offers names once they have come', async () => {
    const later = (): Promise<unknown> =>
      new Promise((resolve) => setTimeout(() => resolve([{ name: 'slowpoke', type: 'SATELLITE' }]), 5000));
    const controller = await SmallController.start({ '/v1/nodes': later });
    await start([], { LS_CONTROLLERS: controller.url });
    shell.type('node describe ');
    const before = performance.now();
    shell.type('\tx\x7f');
    await shell.sees(/==> node describe$/);
    shell.type('y');
    await shell.sees('==> node describe y');
    expect(performance.now() - before).toBeLessThan(2000);
    shell.type('\x7f');
    await shell.sees('slowpoke');
    expect(controller.asked).toEqual(['/v1/nodes']);
    controller.close();
  });

  it('ends at once when it is left', async () => {
    const controller = await SmallController.start({ '/v1/nodes': never });
    await start([], { LS_CONTROLLERS: controller.url });
    shell.type('node describe a');
    shell.type('\x15exit\r');
    expect(await shell.exitCode()).toBe(0);
    controller.close();
  });
});

describe('in a large cluster', () => {
  it('shows suggestions of ten thousand names within 100 ms of the second TAB', async () => {
    const names = Array.from({ length: 10_000 }, (_, i) => ({ name: `res${String(i).padStart(5, '0')}` }));
    const controller = await SmallController.start({ '/v1/resource-definitions': () => names });
    await start([], { LS_CONTROLLERS: controller.url });
    shell.type('resource-definition delete r\t');
    await shell.sees(/res0000/);
    const before = performance.now();
    shell.type('\t');
    await shell.sees(/==> resource-definition delete res0/);
    expect(performance.now() - before).toBeLessThan(100);
    controller.close();
  });
});
