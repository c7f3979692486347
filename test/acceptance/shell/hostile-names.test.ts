import { expect, it, onTestFinished } from 'vitest';
import { SmallController } from './controller.ts';
import { Terminal } from '../../support/terminal/terminal.ts';

const node = (name: string) => ({ name, type: 'SATELLITE\u001b[2J', connection_status: 'ONLINE' });

it('offers no name that the terminal would obey, and leaves the prompt alone', async () => {
  const controller = await SmallController.start({
    '/v1/nodes': () => [node('n1'), node('n2\u001b[2J'), node('n3\u202e'), node('--curl')],
  });
  const shell = new Terminal(['--controllers', controller.url]);
  onTestFinished(() => {
    shell.close();
    controller.close();
  });
  await shell.sees('LINSTOR ==>');
  shell.type('node delete ');
  await shell.sees('SATELLITE\\x1b[2J ONLINE');
  shell.type('\t');
  await shell.sees('node delete n1');
  expect(shell.screen()).not.toMatch(/n2|n3|--curl/);
});
