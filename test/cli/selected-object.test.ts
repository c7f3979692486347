import { describe, expect, it } from 'vitest';
import { readSelectedObject, type SelectedObject } from '../../src/cli/selected-object.ts';
import { effectOfLine, fillLine } from '../../src/cli/filled-line.ts';
import { wholeTree } from '../support/whole-tree.ts';

const alpha = { noun: 'node', name: 'alpha' };
const n2 = { noun: 'node', name: 'n2' };
const r1 = { noun: 'resource-definition', name: 'r1' };
const db1 = { noun: 'resource', name: 'db1' };

function filled(line: string, chosen: readonly SelectedObject[]): string {
  return fillLine(line.split(' '), chosen, wholeTree).words.join(' ');
}

describe('a line that lacks what was chosen', () => {
  it.each<[string, SelectedObject[], string]>([
    ['node interface list', [alpha], 'node interface list alpha'],
    ['node set-property Aux/site', [alpha], 'node set-property alpha Aux/site'],
    ['resource create r1', [alpha], 'resource create alpha r1'],
    ['resource create --async', [alpha, r1], 'resource create alpha r1 --async'],
    ['-m r d --async', [n2, db1], '-m r d n2 db1 --async'],
    ['r td n1 --diskless', [db1], 'r td n1 db1 --diskless'],
    ['r td -s pool r1', [alpha], 'r td -s pool alpha r1'],
    ['snapshot create s1', [db1], 'snapshot create db1 s1'],
    ['r c --auto-place 2', [alpha, db1], 'r c db1 --auto-place 2'],
    ['r d', [alpha, n2, db1], 'r d n2 db1'],
  ])('%s: %j makes it %s', (line, chosen, whole) => {
    expect(filled(line, chosen)).toBe(whole);
  });
});

describe('a line that is complete, or that nothing completes', () => {
  it.each<[string, SelectedObject[]]>([
    ['resource list', [n2, db1]],
    ['node describe', [alpha]],
    ['node describe bravo', [alpha]],
    ['resource create bravo charlie', [r1]],
    ['r d n1 db2', [n2, db1]],
    ['r l bogus extra', [n2, db1]],
    ['r l --where state != UpToDate', [n2]],
    ['node set-property Aux/site x', [alpha]],
    ['r c --auto-place 2 web1', [alpha, db1]],
    ['r d', [n2]],
    ['r d -- n1', [n2, db1]],
    ['node-connection list-properties', [alpha]],
    ['controller version', [alpha]],
    ['no such words', [alpha]],
    ['node', [alpha]],
    ['r d --no-such', [n2, db1]],
  ])('%s stays as it is', (line, chosen) => {
    expect(filled(line, chosen)).toBe(line);
  });
});

describe('a line of which it is not certain what it lacks', () => {
  it.each<[string, SelectedObject[], string[]]>([
    ['r d n3', [n2, { noun: 'resource', name: 'web1' }], ['r d n2 n3', 'r d n3 web1']],
    ['r d n1', [n2, db1], ['r d n2 n1', 'r d n1 db1']],
    ['r c n1', [n2, db1], ['r c n2 n1', 'r c n1 db1']],
    ['r td n1 --diskless', [n2, db1], ['r td n2 n1 --diskless', 'r td n1 db1 --diskless']],
    ['node-connection list-properties n1', [n2], ['n2 n1', 'n1 n2']],
  ])('%s is refused, and both are shown', (line, chosen, meanings) => {
    try {
      expect.unreachable(filled(line, chosen));
    } catch (error) {
      expect(error).toMatchObject({ exitCode: 2, hints: expect.arrayContaining([]) as unknown });
      const { hints } = error as { hints: string[] };
      for (const meaning of meanings) expect(hints.join('\n')).toContain(meaning);
    }
  });
});

describe('a completed line', () => {
  it('is shown with its blanks quoted and without its secrets', () => {
    const shown = (words: string[]): string | undefined => fillLine(words, [db1], wholeTree).shown;
    expect(shown(['snapshot', 'create', 'a b'])).toBe("linstor snapshot create db1 'a b'");
    expect(shown(['-P', 'geheim', 'snapshot', 'create', 's1'])).toBe('linstor -P *** snapshot create db1 s1');
    expect(shown(['--password=geheim', 'snapshot', 'create', 's1'])).toBe(
      'linstor --password=*** snapshot create db1 s1',
    );
    expect(shown(['--controllers', 'http://u:geheim@h', 'snapshot', 'create', 's'])).not.toContain('geheim');
    expect(shown(['snapshot', 'create', '\u001b[2J'])).not.toContain('\u001b');
  });
});

describe('what a line would do', () => {
  it.each([
    ['node list', 'reads'],
    ['node create a', 'changes'],
    ['node delete a', 'destroys'],
    ['node delete a --dry-run', 'reads'],
    ['node delete a --curl', 'reads'],
    ['node delete --help', 'reads'],
    ['api /v1/nodes', 'reads'],
    ['api DELETE /v1/nodes/a', 'destroys'],
    ['api /v1/nodes -d {}', 'changes'],
    ['r td a b', 'changes'],
    ['r td a b --diskless', 'destroys'],
    ['node restore a', 'changes'],
    ['node restore a --delete-resources', 'destroys'],
    ['wait node a', 'reads'],
  ])('%s: %s', (line, effect) => {
    const found = effectOfLine(line.split(' '), wholeTree, { env: {}, configuration: () => new Map() });
    expect(found.effect).toBe(effect);
  });

  it.each([
    ['node delete a', true],
    ['node delete a --yes', false],
    ['node delete a --confirm never', false],
    ['node delete a --curl', false],
  ])('%s: somebody is asked: %s', (line, asks) => {
    expect(effectOfLine(line.split(' '), wholeTree, { env: {}, configuration: () => new Map() }).asks).toBe(asks);
  });
});

it('reads the kind of object cut short or by its alias', () => {
  expect(readSelectedObject(['n', 'alpha'], wholeTree)).toEqual(alpha);
  expect(readSelectedObject(['rd', 'r1'], wholeTree)).toEqual(r1);
});

it.each([
  [[]],
  [['node']],
  [['node', '']],
  [['node', 'a', 'b']],
  [['volume', 'a']],
  [['constructor', 'a']],
  [['__proto__', 'a']],
])('refuses use %j', (words) => {
  expect(() => readSelectedObject(words, wholeTree)).toThrow(/use/);
});
