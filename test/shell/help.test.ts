import { expect, it } from 'vitest';
import { BUILTINS, SAME_AS } from '../../src/shell/builtin-words.ts';
import { readStatements } from '../../src/shell/statements.ts';
import { overview, wordText } from '../../src/shell/shell-help.ts';

it('fits into 80 columns, one line for each word', () => {
  const lines = overview(80).split('\n');
  expect(lines.filter((line) => line.length > 80)).toEqual([]);
  for (const { usage, does } of Object.values(BUILTINS))
    expect(lines.filter((line) => line.trim().startsWith(usage) && line.endsWith(does))).toHaveLength(1);
});

it.each([...Object.keys(BUILTINS), 'rollback'])('explains %s within 60 columns', (word) => {
  const lines = wordText(word, 60)?.split('\n') ?? [];
  expect(lines.length).toBeGreaterThan(3);
  expect(lines.filter((line) => line.length > 60)).toEqual([]);
});

it('knows nothing about other words', () => {
  expect(wordText('constructor', 80)).toBeUndefined();
  expect(wordText('node', 80)).toBeUndefined();
});

it('has examples that begin with the word they explain', () => {
  for (const [word, { examples }] of Object.entries(BUILTINS))
    for (const example of Object.keys(examples))
      expect(readStatements(example)[0]).toMatchObject({
        kind: 'command',
        words: expect.arrayContaining([word]) as unknown,
      });
  expect(Object.keys(BUILTINS)).toEqual(
    expect.arrayContaining(
      Object.values(SAME_AS)
        .flat()
        .filter((word) => word === 'abort'),
    ),
  );
});
