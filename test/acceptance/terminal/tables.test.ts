import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { SmallController } from '../shell/controller.ts';
import { Terminal, type TerminalOptions } from '../../support/terminal/terminal.ts';

let terminal: Terminal | undefined;
let controller: SmallController | undefined;

async function shown(nodes: readonly object[], line = 'node list', options: TerminalOptions = {}): Promise<Terminal> {
  controller = await SmallController.start({ '/v1/nodes': () => nodes });
  const env = { LS_CONTROLLERS: controller.url };
  const on = new Terminal(options.file === undefined ? line.split(' ') : ['-c', line], {
    ...{ columns: 80, rows: 24, env, typed: true },
    ...options,
  });
  terminal = on;
  return on;
}

afterEach(() => {
  terminal?.close();
  controller?.close();
  [terminal, controller] = [undefined, undefined];
});

function node(name: string, address = '10.0.0.1'): object {
  const net_interfaces = [
    { name: 'default', address, satellite_port: 3366, satellite_encryption_type: 'PLAIN', is_active: true },
  ];
  return { name, type: 'SATELLITE', connection_status: 'ONLINE', net_interfaces };
}

const PROGRAM = fileURLToPath(new URL('../../../bin/linstor.js', import.meta.url));
const LONG = 'fd00:1234:5678:9abc:def0:1234:5678:9abc';

describe('a table on a terminal', () => {
  it('stays aligned with wide characters, emoji and marks above letters', async () => {
    const on = await shown([node('alpha'), node('日本語'), node('cafe\u0301'), node('🐘-1')]);
    expect(await on.exitCode()).toBe(0);
    const borders = [1, 3, 4, 5, 6].map((row) => on.display.columnsOf('┊', row));
    expect(new Set(borders.map(String)).size).toBe(1);
    expect(borders[0]).toHaveLength(5);
  });

  it('leaves columns out that have no room, says which, and how to see them', async () => {
    const on = await shown([node('n'.repeat(30), LONG)]);
    await on.sees('Left out to fit 80 columns: Addresses');
    await on.sees(/--wide\s+shows them\./);
    expect(on.screen()).not.toMatch(/┊ Addresses/);
    expect(on.screen()).toMatch(/┊ State/);
  });

  it('shows all of them with --wide', async () => {
    const on = await shown([node('n'.repeat(30), LONG)], 'node list --wide');
    expect(await on.exitCode()).toBe(0);
    expect(on.screen()).toMatch(/┊ NodeType/);
    expect(on.screen()).not.toContain('Left out');
  });

  it('cuts texts only where leaving columns out is not enough', async () => {
    const on = await shown([node('n'.repeat(90))]);
    await on.sees(/Texts that end in … are cut/);
    expect(on.screen()).toMatch(/┊ n+… ┊/);
    expect(
      on
        .screen()
        .split('\n')
        .every((line) => line.length <= 80),
    ).toBe(true);
  });

  it('is as wide as it is in a pipe', async () => {
    const line = `"${process.execPath}" "${PROGRAM}" node list | cat`;
    const on = await shown([node('n'.repeat(30), LONG)], line, { file: '/bin/sh' });
    expect(await on.exitCode()).toBe(0);
    expect(on.screen()).toContain('NodeType');
    expect(on.screen()).not.toContain('Left out');
  });

  it('says that there are more rows than --limit lets through, and what let none through', async () => {
    const limited = await shown([node('a'), node('b'), node('c')], 'node list --limit 2');
    await limited.sees('These are the first 2 of 3. Without --limit all are shown.');
    limited.close();
    controller?.close();
    const empty = await shown([], 'node list --nodes nothere');
    await empty.sees('Nothing matches --nodes nothere.');
  });

  it('fits while it is watched, too, below the same heading as in the shell', async () => {
    const on = await shown([node('n'.repeat(30), LONG)], 'node list --watch');
    await on.sees(/^Every 2 s: node list {2}.* Ctrl-C ends$/m);
    await on.sees('Left out to fit 80 columns');
    on.type('\x03');
    expect(await on.exitCode()).toBe(0);
  });
});

it('breaks messages between words', async () => {
  const on = new Terminal(['--controllers', `${'a'.repeat(40)}.invalid`, 'node', 'list'], { columns: 80 });
  terminal = on;
  expect(await on.exitCode()).toBe(20);
  expect(on.screen().split('\n')).toEqual([
    'Error: Unable to connect to',
    `       linstor://${'a'.repeat(40)}.invalid: the host name`,
    '       cannot be resolved',
    "  'linstor doctor' tells how far one comes, and why no further.",
  ]);
});
