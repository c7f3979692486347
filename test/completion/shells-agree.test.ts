import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { complete, type TypedLine } from '../../src/completion/complete.ts';
import { completionScript } from '../../src/completion/shells/index.ts';
import { lacking, run } from '../support/programs.ts';
import { wholeTree } from '../support/whole-tree.ts';
import { halfTypedLines } from './half-typed.ts';

const LINES = [
  // Topics of help, and where there are none.
  { words: ['help'], current: '' },
  { words: ['help'], current: 'ex' },
  { words: ['help', 'node'], current: '' },
  ...halfTypedLines(Number(process.env.FUZZ_SEED ?? 1), 500 * Number(process.env.FUZZ_RUNS ?? 1)),
];

const home = mkdtempSync(join(tmpdir(), 'linstor-agree-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Each shell asks for all lines at once: commands that print what is offered for one, a word on each line. */
const SHELLS = {
  bash: {
    words: ['--norc', '--noprofile'],
    before: '',
    setUp: `_linstor_live() { :; }; _linstor_local_files() { :; }; COMP_WORDBREAKS=' '
      ask() { COMP_WORDS=(linstor "$@"); COMP_CWORD=$#; COMP_LINE="linstor $*"; COMP_POINT=\${#COMP_LINE}
        _linstor linstor; printf '%s\\n' "\${COMPREPLY[@]}"; }`,
  },
  zsh: {
    words: ['-f'],
    before: 'compdef() { : }\n',
    setUp: `_linstor_live() { : }; _linstor_local_files() { : }
      compadd() { local name=\${@[-1]}; print -rl -- \${(P)name}; }
      ask() { words=(linstor "$@"); CURRENT=\${#words}; PREFIX=\${words[-1]}; _linstor_main; }`,
  },
  fish: {
    words: ['--no-config'],
    before: '',
    setUp: `function __linstor_live; end; function __fish_complete_path; end
      function commandline
        if test $argv[1] = -ct; printf '%s\\n' $typed[-1]; else; echo linstor; set -q typed[2]; and printf '%s\\n' $typed[1..-2]; end
      end
      function ask; set -g typed $argv; __linstor_complete; end`,
  },
} as const;

describe.each(['bash', 'zsh', 'fish'] as const)('in %s', (shell) => {
  const { words, before, setUp } = SHELLS[shell];

  test.skipIf(lacking(shell))(
    `half-typed lines are completed as by the program itself (skipped without ${shell})`,
    async () => {
      const script = join(home, `linstor.${shell}`);
      writeFileSync(script, completionScript(shell, wholeTree));
      const asked = LINES.map(
        (line) => `ask ${[...line.words, line.current].map((word) => `'${word}'`).join(' ')}; echo '==='\n`,
      );
      const file = join(home, `lines.${shell}`);
      writeFileSync(file, `${before}source '${script}'\n${setUp}\n${asked.join('')}`);
      const { stdout, stderr } = run(shell, [...words, file], { env: { HOME: home } });
      expect(stderr).toBe('');
      const offered = stdout.split('===\n');
      const differences = [];
      for (const [at, line] of LINES.entries()) {
        const shown = (offered[at] ?? '').split('\n').map((row) => (row.split('\t')[0] ?? '').replaceAll('\\', ''));
        const found = shown.filter((word) => word !== '' && word.startsWith(line.current));
        const wanted = await ofProgram(line);
        const [more, less] = [without(found, wanted), without(wanted, found)];
        if (more.length + less.length > 0)
          differences.push({
            line: [...line.words, line.current].join(' '),
            more: more.slice(0, 8),
            less: less.slice(0, 8),
          });
      }
      expect(differences).toEqual([]);
    },
    60_000,
  );
});

/** What is offered without asking a cluster. */
async function ofProgram(line: TypedLine): Promise<string[]> {
  const suggestions = await complete(line, wholeTree, () => Promise.resolve([]));
  return suggestions.map(({ word }) => word);
}

function without(words: readonly string[], others: readonly string[]): string[] {
  return [...new Set(words)].filter((word) => !others.includes(word)).sort();
}
