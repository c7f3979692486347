import { describe, expect, it } from 'vitest';
import { shellSuggester } from '../../src/shell/shell-suggester.ts';
import { newState } from '../../src/shell/state.ts';
import { typedWord } from '../../src/shell/suggestions.ts';

describe('the word at the cursor', () => {
  it.each([
    ['node list > ou', ['>'], 'ou', 12],
    ['node list >>', ['>'], '', 12],
    ['node list | gr', ['|'], 'gr', 12],
    ['node list | grep a fi', ['|', 'grep', 'a'], 'fi', 19],
    ['node list | grep a | so', ['|'], 'so', 21],
    ['node list | sort > ou', ['>'], 'ou', 19],
    ['!l', ['|'], 'l', 1],
    ['!ls -l sr', ['|', 'ls', '-l'], 'sr', 7],
    ['!cd x && l', ['|'], 'l', 9],
    ["node list --where 'state != U", ['node', 'list', '--where'], 'state != U', 18],
    ['help \\se', ['help'], '\\se', 5],
    ['\\', [], '\\', 0],
  ])('%s', (text, words, current, start) => {
    expect(typedWord(text, text.length)).toEqual({ words, current, start });
  });

  it('is unknown behind the name of a file', () => {
    expect(typedWord('node list > out more', 20)).toBeUndefined();
  });
});

describe('suggestions of the shell', () => {
  const suggester = shellSuggester(
    {
      suggester: {
        suggest: (words, current) =>
          Promise.resolve([{ word: `${current}…`, description: words.join(' '), more: false }]),
        files: (typed) =>
          Promise.resolve(
            ['/home/me/a.linstor', 'a.linstor']
              .filter((file) => file.startsWith(typed))
              .map((word) => ({ word, description: '', more: false })),
          ),
        onUpdate: () => undefined,
        outdate: () => undefined,
      },
      readings: () => Promise.resolve([]),
      home: '/home/me',
      env: { PATH: '/bin:/nowhere' },
    },
    newState(false),
  );
  const after = async (words: readonly string[], current: string): Promise<string[]> =>
    (await suggester.suggest(words, current)).map(({ word }) => word);

  it.each([
    [['\\i'], 'a', ['a.linstor']],
    [['\\i'], '~/', ['~/a.linstor']],
    [['\\i', 'a'], 'a', []],
    [['>'], 'a', ['a.linstor']],
    [['|', 'grep'], 'a', ['a.linstor']],
    [['|'], 'grep', ['grep']],
    [['|'], '', []],
    [['\\set'], 'on', ['ON_ERROR_STOP']],
    [['\\set', 'x'], 'o', ['on', 'off']],
    [['\\x'], 'of', ['off']],
    [['help'], '\\se', ['\\se…', '\\set']],
    [['history'], 'c', ['clear']],
  ])('%j %s', async (words, current, expected) => {
    expect((await after(words, current)).filter((word) => current !== 'grep' || word === 'grep')).toEqual(expected);
  });

  it('hold the words of the shell once something is typed', async () => {
    expect(await after([], '\\')).toEqual(expect.arrayContaining(['\\i', '\\e', '\\set', '\\timing', '\\x', '\\q']));
    expect(await after([], 'ro')).toContain('rollback');
  });
});
