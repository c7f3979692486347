import { describe, expect, it } from 'vitest';
import { matches } from '../../src/argv/match-word.ts';
import { OptionTable, findOption } from '../../src/argv/option-table.ts';
import { resolveWord } from '../../src/argv/resolve-word.ts';
import { isValue, isValueOf, optionWords } from '../../src/argv/words.ts';
import { choice, text } from '../../src/definition/argument-types.ts';
import { each, flag, list, option, optionMaybe } from '../../src/definition/option.ts';
import { Fault } from '../../src/model/fault.ts';

const own = new OptionTable({
  nodes: list('-n, --nodes', text('NODE'), 'Nodes'),
  number: option('--number', text('N'), 'Number'),
  pastable: flag('-p, --pastable', 'Pastable'),
  nodesFile: option('--nodes-file', text('FILE'), 'Nodes', { added: true }),
  secret: flag('--secret-thing', 'Hidden', { hidden: true }),
  twice: flag('--twice, --twin', 'Two names'),
  shared: flag('-s, --shared', 'Own'),
});
const others = new OptionTable({
  timeout: option('-t, --timeout', text('S'), 'Timeout'),
  machine: flag('-m, --machine-readable', 'JSON'),
  sort: flag('-s, --sort', 'Global'),
  numbers: flag('--numbers', 'Global'),
});
const tables = [own, others];

/** The message and the hints of the Fault that this ends with. */
function refusal(work: () => unknown): readonly string[] {
  try {
    work();
  } catch (error) {
    if (error instanceof Fault) return [error.message, ...error.hints];
    throw error;
  }
  throw new Error('not refused');
}

describe('an option', () => {
  it.each([
    ['-n', 'nodes'],
    ['--nodes', 'nodes'],
    ['--node', 'nodes'],
    ['--nodes-', 'nodesFile'],
    ['--nodes-file', 'nodesFile'],
    ['--tw', 'twice'],
    ['--timeout', 'timeout'],
    ['--ti', 'timeout'],
    ['-t', 'timeout'],
    ['-s', 'shared'],
    ['--so', 'sort'],
    ['--secret-thing', 'secret'],
    ['--numbers', 'numbers'],
    ['--numb', 'number'],
  ])('%s is %s', (word, name) => {
    expect(findOption(word, tables).name).toBe(name);
  });

  it.each<[string, string[]]>([
    ['--n', ['--n could mean --nodes, --number', 'Type a few more letters.']],
    ['--', ['Unknown option: --']],
    ['-', ['Unknown option: -']],
    ['-x', ['Unknown option: -x']],
    ['--nodse', ['Unknown option: --nodse', "Did you mean '--nodes'?"]],
    ['--machine-readabel', ['Unknown option: --machine-readabel', "Did you mean '--machine-readable'?"]],
    ['--secret-thign', ['Unknown option: --secret-thign']],
  ])('%s is refused', (word, says) => {
    expect(refusal(() => findOption(word, tables))).toEqual(says);
  });

  it('is unknown where there are none', () => {
    expect(refusal(() => findOption('-x', []))).toEqual(['Unknown option: -x']);
  });
});

describe('a word that begins with a hyphen', () => {
  it.each(['-', '-5', '-12', '-1.5', '-.5', '-12.25', '-x y', '--type=raid1 --mirrors 1', '--no-such=a b'])(
    '%j is a value',
    (word) => expect(isValue(word, tables)).toBe(true),
  );

  it.each(['-5G', '-1.5G', '-1.', '-a-5', '-a-1.5', '--5', '-n', '-na b', '--nodes=a b', '--no=a b', '--timeout=1 2'])(
    '%j is none',
    (word) => expect(isValue(word, tables)).toBe(false),
  );

  it('needs no tables to be told', () => {
    expect(isValue('-x y', [])).toBe(true);
    expect(isValue('--x=1 y', [])).toBe(true);
  });

  it('is a value where values look like it', () => {
    const minus = { ...choice('WORD', ['-x']), looksLike: /^-x$/ };
    expect(isValueOf(option('--one', minus, 'One'), '-x', tables)).toBe(true);
    expect(isValueOf(option('--one', minus, 'One'), '-y', tables)).toBe(false);
    expect(isValueOf(option('--one', minus, 'One'), 'y', tables)).toBe(true);
    expect(isValueOf(optionMaybe('--maybe', minus, 'Maybe'), '-x', tables)).toBe(true);
    expect(isValueOf(optionMaybe('--maybe', minus, 'Maybe'), 'y', tables)).toBe(false);
    expect(isValueOf(each('--each', text('T'), 'Each'), '-x', tables)).toBe(false);
  });

  it.each<[string, [string, string | undefined][]]>([
    [
      '-pm',
      [
        ['-p', undefined],
        ['-m', undefined],
      ],
    ],
    [
      '-pt5',
      [
        ['-p', undefined],
        ['-t', '5'],
      ],
    ],
    ['-t=5', [['-t', '5']]],
    ['-ta=b', [['-t', 'a=b']]],
    [
      '-pt',
      [
        ['-p', undefined],
        ['-t', undefined],
      ],
    ],
    ['-p=', [['-p', '']]],
    ['-p=x', [['-p', 'x']]],
    [
      '-pm=',
      [
        ['-p', undefined],
        ['-m', ''],
      ],
    ],
    ['--nodes', [['--nodes', undefined]]],
    ['--nodes=', [['--nodes', '']]],
    ['--nodes=a=b', [['--nodes', 'a=b']]],
  ])('%s is taken apart', (word, parts) => {
    expect(optionWords(word, tables).map(({ typed, glued }) => [typed, glued])).toEqual(parts);
  });

  it('is no option without a name', () => {
    expect(refusal(() => optionWords('--=x', tables))).toEqual(['Unknown option: --']);
  });
});

describe('a command word', () => {
  const words = [
    { name: 'node', aliases: ['n'] },
    { name: 'node-connection', aliases: ['nc'] },
    { name: 'list', aliases: ['l'] },
    { name: 'lost', aliases: ['lo'] },
    { name: 'lower', aliases: ['li'] },
    { name: 'hidden', aliases: ['hid'], hidden: true },
  ];

  it.each([
    ['node', 'node'],
    ['n', 'node'],
    ['no', 'node'],
    ['node-', 'node-connection'],
    ['nc', 'node-connection'],
    ['lo', 'lost'],
    ['li', 'lower'],
    ['l', 'list'],
    ['low', 'lower'],
    ['hid', 'hidden'],
    ['hidden', 'hidden'],
    ['hidd', ''],
    ['', ''],
    ['x', ''],
  ])('%j means %j', (typed, names) => {
    expect(
      matches(typed, words)
        .map(({ name }) => name)
        .join(),
    ).toBe(names);
  });

  const some = [
    { name: 'create', aliases: [] },
    { name: 'crash', aliases: [] },
    { name: 'hidden', aliases: [], hidden: true },
  ];

  it.each<[string, string[], string[]]>([
    ['cr', [], ["'cr' could mean create, crash", 'Type a few more letters.']],
    ['creaet', [], ["Unknown command 'creaet'.", "Did you mean 'create'?", "'linstor help' lists the commands."]],
    ['hiddne', [], ["Unknown command 'hiddne'.", "'linstor help' lists the commands."]],
    [
      'zzz',
      ['node', 'interface'],
      ["Unknown command 'zzz' for 'node interface'.", "'linstor help node interface' lists the commands."],
    ],
  ])('%s behind %j is refused', (word, path, says) => {
    expect(refusal(() => resolveWord(word, some, path))).toEqual(says);
  });

  it('is found by its beginning', () => expect(resolveWord('crea', some, [])).toBe(some[0]));
});
