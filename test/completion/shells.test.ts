import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { completionScript } from '../../src/completion/shells/index.ts';
import { lacking, run } from '../support/programs.ts';
import { wholeTree } from '../support/whole-tree.ts';

const home = mkdtempSync(join(tmpdir(), 'linstor-shells-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** A program that answers for the cluster and notes that it was started. */
mkdirSync(join(home, 'bin'));
writeFileSync(
  join(home, 'bin', 'linstor'),
  '#!/bin/sh\necho "$@" >> "$HOME/started"\nprintf \'alpha\\tonline\\nbravo\\toffline\\n$(touch pwned)\\tx\\n\'\n',
);
chmodSync(join(home, 'bin', 'linstor'), 0o755);
const env = {
  HOME: home,
  XDG_CACHE_HOME: '',
  LS_CONTROLLERS: '',
  PATH: `${join(home, 'bin')}:${process.env.PATH ?? ''}`,
};

type Case = [line: string, wanted: readonly string[], not: readonly string[]];

const STATIC: Case[] = [
  ['nod', ['node', 'node-connection'], []],
  ['nod li', ['list', 'list-properties'], []],
  ['rd', ['rd'], []],
  ['node list --no', ['--nodes', '--no-color'], ['--groupby']],
  ['--tls ', ['pin', 'strict', 'insecure'], []],
  ['rd opt db1 --auto-promote ', ['yes', 'no'], []],
  ['rd opt db1 --unset-max-b', ['--unset-max-buffers'], []],
  ['rd create x -l drbd,st', ['drbd,storage'], []],
  ['vd create db1 20', ['20G', '20T'], []],
  ['controller set-property DrbdOptions/Net/max-b', ['DrbdOptions/Net/max-buffers'], []],
  ['controller set-property AutoplaceTarget ', ['true', 'false'], []],
  ['help node interf', ['interface'], []],
  ['nonsense ', [], ['node']],
];

const LIVE: Case[] = [
  ['node list -n ', ['alpha', 'bravo'], []],
  ['node list -n alpha ', ['bravo'], ['alpha']],
  ['node list --nodes=al', ['--nodes=alpha'], []],
];

interface Shell {
  readonly name: 'bash' | 'zsh' | 'fish';
  readonly file: string;
  readonly words: readonly string[];
  /** Commands that print what is offered for a line, a word on each line of stdout. */
  readonly ask: (line: string) => string;
}

const SHELLS: readonly Shell[] = [
  {
    name: 'bash',
    file: 'linstor.bash',
    words: ['--norc', '--noprofile'],
    ask: (line) => `
      COMP_LINE='linstor ${line}' COMP_POINT=\${#COMP_LINE}
      COMP_WORDS=(${['linstor', ...line.replace('=', ' = ').split(' ')].map((word) => `'${word}'`).join(' ')})
      COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)) COMP_WORDBREAKS=' '
      _linstor linstor; printf '%s\\n' "\${COMPREPLY[@]}"`,
  },
  {
    name: 'zsh',
    file: '_linstor',
    words: ['-f'],
    ask: (line) => `
      compadd() { local name=\${@[-1]}; print -rl -- \${(P)name}; }
      words=(linstor ${line
        .split(' ')
        .map((word) => `'${word}'`)
        .join(' ')}); CURRENT=\${#words}; PREFIX=\${words[-1]}
      _linstor_main`,
  },
  { name: 'fish', file: 'linstor.fish', words: ['--no-config'], ask: (line) => `complete -C 'linstor ${line}'` },
];

describe.each(SHELLS)('in $name', ({ name, file, words, ask }) => {
  const script = join(home, file);
  writeFileSync(script, completionScript(name, wholeTree));
  const before = name === 'zsh' ? 'compdef() { : }\n' : '';

  function offered(line: string): string[] {
    const { stdout, stderr } = run(name, [...words, '-c', `${before}source '${script}'\n${ask(line)}\n`], { env });
    expect(stderr).toBe('');
    return stdout.split('\n').map((row) => row.split('\t')[0] ?? '');
  }

  test.skipIf(lacking(name)).each(STATIC)(
    `%j without starting the program (skipped without ${name})`,
    (line, wanted, not) => {
      rmSync(join(home, 'started'), { force: true });
      const found = offered(line);
      expect(found).toEqual(expect.arrayContaining([...wanted]));
      expect(found.filter((word) => not.includes(word))).toEqual([]);
      expect(run('cat', [join(home, 'started')]).status).not.toBe(0);
    },
  );

  test.skipIf(lacking(name)).each(LIVE)(
    `%j with names of the cluster (skipped without ${name})`,
    (line, wanted, not) => {
      const found = offered(line);
      expect(found).toEqual(expect.arrayContaining([...wanted]));
      expect(found.filter((word) => not.includes(word))).toEqual([]);
      expect(run('cat', ['pwned', join(home, 'pwned')]).status).not.toBe(0);
    },
  );

  test.skipIf(lacking(name))(`names kept a moment ago are taken from there (skipped without ${name})`, () => {
    const folder = join(home, '.cache', 'linstor-client', 'names');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'resource-groups~~~~~'), `${Math.floor(Date.now() / 1000)}\nkept\tfrom before\n`);
    expect(offered('resource-group delete ')).toContain('kept');
    writeFileSync(join(folder, 'resource-groups~~~~~'), `${Math.floor(Date.now() / 1000) - 60}\nkept\tfrom before\n`);
    expect(offered('resource-group delete ')).not.toContain('kept');
  });
});
