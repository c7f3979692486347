import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { completionScript } from '../../../src/completion/shells/index.ts';
import { lacking } from '../../support/programs.ts';
import { Terminal } from '../../support/terminal/terminal.ts';
import { wholeTree } from '../../support/whole-tree.ts';

const PROGRAM = fileURLToPath(new URL('../../../bin/linstor.js', import.meta.url));

/** How each shell is started, and what is typed first to load the completion. */
const SHELLS = [
  {
    name: 'bash',
    words: ['--norc', '--noprofile', '-i'],
    setUp:
      "PS1='ready> '; bind 'set bell-style none' 'set show-all-if-ambiguous on' 'set page-completions off'; . ./linstor.bash",
  },
  {
    name: 'zsh',
    words: ['-f', '-i'],
    setUp: "PS1='ready> '; RPS1=; unsetopt beep prompt_sp; autoload -Uz compinit && compinit -u; . ./linstor.zsh",
  },
  {
    name: 'fish',
    words: ['--no-config', '-i'],
    setUp: "function fish_prompt; echo -n 'ready> '; end; function fish_right_prompt; end; source ./linstor.fish",
  },
] as const;

let home: string;
let demo: Terminal;
let controller: string;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'linstor-tab-'));
  mkdirSync(join(home, 'bin'));
  symlinkSync(PROGRAM, join(home, 'bin', 'linstor'));
  for (const { name } of SHELLS) writeFileSync(join(home, `linstor.${name}`), completionScript(name, wholeTree));
  demo = new Terminal(['demo', '--serve'], { columns: 120 });
  await demo.sees(/LS_CONTROLLERS=http:\S+\n/);
  controller = /LS_CONTROLLERS=(\S+)/.exec(demo.screen())?.[1] ?? '';
});

afterAll(() => {
  demo.close();
  rmSync(home, { recursive: true, force: true });
});

describe.each(SHELLS)('TAB in $name', ({ name, words, setUp }) => {
  const test = it.skipIf(lacking(name));
  const opened: Terminal[] = [];

  async function start(): Promise<Terminal> {
    const terminal = new Terminal(words, {
      file: name,
      home,
      columns: 80,
      env: {
        PATH: `${join(home, 'bin')}:${process.env.PATH ?? ''}`,
        LS_CONTROLLERS: controller,
        XDG_CONFIG_HOME: home,
      },
    });
    opened.push(terminal);
    await terminal.settles();
    terminal.enter(setUp);
    terminal.enter('clear');
    await terminal.sees(/^ready>$/);
    return terminal;
  }

  afterEach(() => {
    for (const terminal of opened.splice(0)) terminal.close();
  });

  test(`completes a noun and a verb (skipped without ${name})`, async () => {
    const terminal = await start();
    terminal.type('linstor no\t');
    await terminal.sees(/ready> linstor node/);
    terminal.type('-c\tx');
    await terminal.sees(/ready> linstor node-connection x/);
    terminal.type('\x15linstor node desc\tx');
    await terminal.sees(/ready> linstor node describe x/);
  });

  test(`lists the verbs that begin so (skipped without ${name})`, async () => {
    const terminal = await start();
    terminal.type('linstor node l\t\t');
    await terminal.sees(/\n[^]*list-properties[^]*lost/);
  });

  test(`completes the name of an option (skipped without ${name})`, async () => {
    const terminal = await start();
    terminal.type('linstor node list --no-c\t');
    await terminal.sees(/ready> linstor node list --no-color/);
  });

  test(`offers names of the cluster (skipped without ${name})`, async () => {
    const terminal = await start();
    terminal.type('linstor resource-definition delete scr\t');
    await terminal.sees(/ready> linstor resource-definition delete scratch/);
    terminal.type('\x15linstor node describe n\t\t');
    await terminal.sees(/n1[^]*n2[^]*n3/);
  });
});

it.skipIf(lacking('zsh'))('lists descriptions in a column of their own in zsh (skipped without zsh)', async () => {
  const terminal = new Terminal(['-f', '-i'], { file: 'zsh', home, columns: 80, rows: 50 });
  terminal.enter(SHELLS[1].setUp);
  terminal.enter('clear');
  await terminal.sees(/^ready>$/);
  terminal.type('linstor node create --\t');
  await terminal.sees('--yes');
  await terminal.settles();
  const rows = terminal.display
    .window()
    .split('\n')
    .slice(1)
    .filter((row) => row.startsWith('--'));
  expect(rows.length).toBeGreaterThan(20);
  expect(new Set(rows.map((row) => row.indexOf('  -- '))).size).toBeLessThanOrEqual(2);
  expect(new Set(rows.map((row) => row.search(/(?<= -- )\S/))).size).toBe(1);
  for (const row of rows) expect(row.length).toBeLessThan(80);
  terminal.close();
});
