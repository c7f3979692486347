import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Terminal } from '../../support/terminal/terminal.ts';

const PROMPT = 'LINSTOR(demo) ==>';
let shell: Terminal;

beforeEach(async () => {
  shell = new Terminal(['demo']);
  await shell.sees(PROMPT);
});

afterEach(() => shell.close());

/** Runs a line on an empty screen; gives what is shown when the next prompt has come. */
async function run(line: string): Promise<string> {
  shell.type('\f');
  await shell.sees(/^[^\n]*==>$/);
  shell.enter(line);
  await shell.sees(/\n[^\n]*==>$/);
  return shell.screen();
}

describe('a line', () => {
  it('keeps quoted words together', async () => {
    await run(`node set-property n1 --aux site 'two  words'`);
    expect(await run('node list-properties n1')).toContain('two  words');
  });

  it('may hold several commands, a comment and a leading linstor', async () => {
    const shown = await run('linstor node list; resource-group list # all of it');
    expect(shown).toContain('NodeType');
    expect(shown).toContain('DfltRscGrp');
  });

  it('goes on after a backslash and in an open quote', async () => {
    expect(await run("node \\\rlist -n 'n1\rn2'")).toContain('NodeType');
  });

  it('says what is wrong with it, and the shell goes on', async () => {
    expect(await run('node lst')).toContain("Did you mean 'list'?");
    expect(await run('a > ')).toContain('name of a file is missing');
    expect(await run('node list')).toContain('NodeType');
  });

  it('that is empty does nothing', async () => {
    shell.type('\r\r');
    await shell.sees(/==>\nLINSTOR.* ==>\nLINSTOR.* ==>$/);
  });
});

describe('output', () => {
  it('goes through a program', async () => {
    expect(await run('node list | grep -c COMBINED')).toMatch(/^[1-9]\d*$/m);
  });

  it('goes to a file, without colours, and is appended', async () => {
    await run('node list > nodes.txt');
    const once = readFileSync(join(shell.home, 'nodes.txt'), 'utf8');
    expect(once).toContain('| Node |');
    expect(once).not.toContain('\x1b');
    await run('node list >> nodes.txt');
    expect(readFileSync(join(shell.home, 'nodes.txt'), 'utf8')).toBe(once + once);
  });

  it('of a program of the system is shown', async () => {
    expect(await run('!echo $((6 * 7))')).toContain('\n42');
  });

  it('of a list is one block per object after \\x', async () => {
    expect(await run('\\x; node list -n n1')).toMatch(/Node +│ n1\n/);
    expect(await run('\\x; node list -n n1')).toMatch(/┊ n1 +┊/);
  });

  it('is timed after \\timing', async () => {
    expect(await run('\\timing; node list')).toMatch(/Time: \d+ ms/);
  });
});

describe('help', () => {
  it('is shown for the whole shell', async () => {
    const shown = await run('help');
    expect(shown).toContain('resource-definition');
    expect(shown).toContain('In the shell:');
  });

  it.each(['help node list', 'node list ?', 'n l -n x ?'])('is shown by %s', async (line) => {
    expect(await run(line)).toContain('Usage: linstor node list');
  });

  it.each(['help use', 'use ?'])('of a word of the shell is shown by %s', async (line) => {
    expect(await run(line)).toContain('Usage: use NOUN NAME');
  });
});

describe('use', () => {
  it('fixes an object for the lines that follow', async () => {
    shell.enter('use node n2');
    await shell.sees('LINSTOR(demo, node n2) ==>');
    const shown = await run('node interface list');
    expect(shown).toContain('→ linstor node interface list n2');
    expect(shown).toContain('10.43.70.12');
    expect(await run('node list')).toContain('┊ n1');
    shell.enter('..');
    await shell.sees(/LINSTOR\(demo\) ==>$/);
    expect(await run('node interface list')).toContain('NODE is missing');
  });

  it('asks before a line that it completes takes something away', async () => {
    shell.enter('use node n2; use resource web1');
    await shell.sees('LINSTOR(demo, node n2, resource web1) ==>');
    shell.enter('r d');
    await shell.sees("Run 'linstor r d n2 web1'?");
    shell.type('\r');
    await shell.sees(/\nNothing was sent\./);
    expect(await run('resource list -r web1')).toMatch(/web1 +┊ n2/);
  });

  it('takes another object of the same kind in place of the one before', async () => {
    shell.enter('use node n1; use resource web1; use node n2');
    await shell.sees('LINSTOR(demo, resource web1, node n2) ==>');
  });

  it('refuses an object that is not there, and completes nothing after it', async () => {
    shell.enter('use node n2');
    await shell.sees('LINSTOR(demo, node n2) ==>');
    shell.enter('use node nX');
    await shell.sees(/There is no node 'nX'[^]*What was chosen before is given up too[^]*LINSTOR\(demo\) ==>$/);
  });
});

describe('leaving', () => {
  it.each([
    ['exit', 'exit\r'],
    ['quit', 'quit\r'],
    ['Ctrl-D', '\x04'],
  ])('by %s', async (_, keys) => {
    shell.type(keys);
    expect(await shell.exitCode()).toBe(0);
  });
});

describe('a transaction', () => {
  it('shows its state, collects, and commits each resource to its own definition', async () => {
    await run(
      'resource-definition create t1; volume-definition create t1 100M; resource-definition create t2; volume-definition create t2 100M',
    );
    shell.enter('resource create-transactional begin');
    await shell.sees(/LINSTOR\*\(demo, transaction: 0 resources\) ==>$/);
    shell.enter('node list');
    await shell.sees("Command not allowed in state 'Resource Creation Transaction'");
    shell.enter('resource create n1 n3 t1 -s ssd; resource create n1 t2 -s ssd; resource create-transactional commit');
    await shell.sees(/SUCCESS[^]*LINSTOR\(demo\) ==>$/);
    const shown = await run('resource list');
    expect(shown).toMatch(/t1 +┊ n1/);
    expect(shown).toMatch(/t1 +┊ n3/);
    expect(shown).toMatch(/t2 +┊ n1/);
  });

  it('ends with Ctrl-D, and with a command that fails if that was wished', async () => {
    shell.enter('r ct b');
    await shell.sees(/transaction: 0 resources\) ==>$/);
    shell.type('\x04');
    await shell.sees(/LINSTOR\(demo\) ==>$/);
    shell.enter('r ct b --terminate-on-error');
    await shell.sees(/transaction: 0 resources\) ==>$/);
    shell.enter('node list');
    await shell.sees(/not allowed in state[^]*LINSTOR\(demo\) ==>$/);
  });
});

describe('history', () => {
  it('is kept line by line, after exit too, without secrets and lines that begin with a blank', async () => {
    await run('node list');
    await run('encryption create-passphrase --passphrase geheim');
    await run(' node info');
    shell.enter('exit');
    await shell.exitCode();
    const file = join(shell.home, '.config', 'linstor', 'client.history');
    const text = readFileSync(file, 'utf8');
    expect(text).toContain('node list');
    expect(text).toContain('encryption create-passphrase');
    expect(text).not.toContain('geheim');
    expect(text).not.toContain('node info');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const next = new Terminal(['demo'], { home: shell.home });
    await next.sees(PROMPT);
    next.type('\x12create-pass');
    await next.sees('(search) create-pass: encryption create-passphrase');
    next.type('\x03');
    next.type('\x1b[A\x1b[A');
    await next.sees(/==> encryption create-passphrase/);
    next.close();
  });
});

describe('the editor', () => {
  it('clears the line with Ctrl-C and stays', async () => {
    shell.type('node lis\x03');
    await shell.sees(/node lis\^C\nLINSTOR\(demo\) ==>$/);
    expect(await run('node list')).toContain('NodeType');
  });

  it('takes a paste of several lines without running them', async () => {
    shell.type('\x1b[200~node list -n n1\nnode info\x1b[201~');
    await shell.sees(/==> node list -n n1\n> node info$/);
    shell.type('\r');
    await shell.sees(/NodeType[^]*Diskless[^]*LINSTOR\(demo\) ==>$/);
  });

  it('draws lines longer than the window, also after its size has changed', async () => {
    shell.type('!echo 0123456789012345678901234567890123456789');
    await shell.sees('!echo 0123456789012345678901234567890123456789');
    await shell.resize(40, 20);
    await shell.sees(/leaves\.\nLINSTOR\(demo\) ==> !echo 0123456789012345\n678901234567890123456789$/);
    shell.type('\x01\x1b[C\x1b[C\x1b[C\x1b[C\x1b[CX');
    await shell.sees(/leaves\.\nLINSTOR\(demo\) ==> !echoX 012345678901234\n5678901234567890123456789$/);
    shell.type('\x05YZ\x15');
    await shell.sees(/leaves\.\nLINSTOR\(demo\) ==>$/);
  });
});

describe('watch', () => {
  it.each([
    ['watch node list | head', 'only shows on the terminal'],
    ['watch node list > nodes.txt', 'only shows on the terminal'],
    ['watch -n 5 node list', "'watch' takes the seconds without -n: watch 5 resource list"],
  ])('refuses %s', async (line, expected) => {
    expect(await run(line)).toContain(expected);
  });

  it('repeats a list and marks what changed until Ctrl-C', async () => {
    writeFileSync(join(shell.home, 'count'), '');
    shell.enter('watch 0.2 node list -n n1');
    await shell.sees(/Every 0.2 s: node list -n n1[^]*┊ n1/);
    shell.type('\x03');
    await shell.sees(/LINSTOR\(demo\) ==>$/);
  });
});
