import { expect, it } from 'vitest';
import { secretWords } from '../../src/cli/secret-words.ts';
import { nouns } from '../../src/commands/index.ts';
import { redact } from '../../src/shell/redact.ts';
import { treeOf } from '../support/tree-of.ts';

const tree = treeOf(nouns);

function kept(text: string): string {
  return redact(text, (words) => secretWords(words, tree)).text;
}

it.each([
  ['encryption enter-passphrase --passphrase geheim', 'encryption enter-passphrase'],
  ['encryption create-passphrase -p geheim', 'encryption create-passphrase'],
  ['linstor e c --passphrase=geheim', 'linstor e c'],
  ['encryption create-passphrase -pgeheim', 'encryption create-passphrase'],
  ["encryption create-passphrase -p 'ge heim'", 'encryption create-passphrase'],
  ['-u admin -P geheim node list', '-u admin node list'],
  ['node list -P geheim -n a', 'node list -n a'],
  [
    'node list; encryption create-passphrase -p geheim; node info',
    'node list; encryption create-passphrase; node info',
  ],
  ['watch 2 node list --password geheim', 'watch 2 node list'],
  ['!linstor encryption create-passphrase -p geheim', '!linstor encryption create-passphrase'],
  ['encryption create-passphrase -p geheim ?', 'encryption create-passphrase ?'],
  ['encryption create-passphrase -p geheim | cat', 'encryption create-passphrase | cat'],
])('%s is kept as %s', (typed, expected) => {
  expect(kept(typed)).toBe(expected);
});

it.each(['node list', 'use node geheim', '\\timing', '!echo -p geheim', '# geheim'])('%s is kept as it is', (text) => {
  expect(redact(text, (words) => secretWords(words, tree))).toEqual({ text, unparsed: false });
});

it.each(['encription create-passphrase -p geheim', 'encryption create-passphrase geheim', 'node lst'])(
  '%s is doubtful',
  (text) => {
    expect(redact(text, (words) => secretWords(words, tree)).unparsed).toBe(true);
  },
);

it.each([
  "!curl -H 'Authorization: Bearer geheim' host",
  '!curl -u admin:geheim host',
  '!LS_TOKEN=geheim linstor node list',
  '!sudo linstor encryption enter-passphrase --passphrase geheim',
  'node list | linstor encryption enter-passphrase --passphrase geheim',
])('%s is doubtful: what it gives to another program looks secret', (text) => {
  expect(redact(text, (words) => secretWords(words, tree)).unparsed).toBe(true);
});
