import { describe, expect, it } from 'vitest';
import type { CommandTree } from '../../src/argv/tree.ts';
import { parseLine, type ParsedLine } from '../../src/cli/parse-line.ts';
import { Fault } from '../../src/model/fault.ts';
import { parseIni } from '../../src/config/ini.ts';
import { defineCommand, type Noun } from '../../src/definition/command.ts';
import { treeOf } from '../support/tree-of.ts';
import { choice, choiceAnyCase, integer, nodeName, text } from '../../src/definition/argument-types.ts';
import {
  argument,
  argumentList,
  argumentMaybe,
  each,
  flag,
  list,
  option,
  optionMaybe,
  requiredOption,
} from '../../src/definition/option.ts';

const facts = { summary: 'Do it', examples: { 'linstor x': 'It' } };
const silent = { run: () => ({ kind: 'silent' as const }) };

const noun: Noun = {
  name: 'node',
  aliases: ['n'],
  summary: 'Nodes',
  groups: { interface: { aliases: ['i'], summary: 'Interfaces' } },
  commands: [
    defineCommand({
      ...facts,
      ...silent,
      path: 'node list',
      aliases: ['l'],
      configSection: 'node.list',
      options: {
        nodes: list('-n, --nodes', nodeName, 'Nodes'),
        groupby: list('-g, --groupby', choiceAnyCase('COLUMN', ['node', 'state']), 'Group'),
        pastable: flag('-p, --pastable', 'Pastable'),
        number: option('--number', integer('N', 1, 9), 'Number'),
        nodesFile: option('--nodes-file', text('F'), 'Nodes', { added: true }),
      },
    }),
    defineCommand({
      ...facts,
      ...silent,
      path: 'node lost',
      aliases: ['lo'],
      arguments: { node: argument(nodeName, 'Node') },
    }),
    defineCommand({
      ...facts,
      ...silent,
      path: 'node create',
      aliases: ['c'],
      options: {
        type: option('--node-type', choice('TYPE', ['a', 'b']), 'Type'),
        user: option('--username', text('U'), 'User'),
        maybe: optionMaybe('--maybe, --may_be', text('M'), 'Maybe'),
        pv: each('--pv', text('P'), 'Pv'),
        one: flag('--one', 'One', { excludes: 'group' }),
        two: flag('--two', 'Two', { excludes: 'group' }),
      },
      arguments: { name: argument(text('NAME'), 'Name'), ip: argumentMaybe(text('IP'), 'Address') },
    }),
    defineCommand({
      ...facts,
      ...silent,
      path: 'node interface delete',
      options: { must: requiredOption('--must', text('M'), 'Must') },
      arguments: { node: argument(nodeName, 'Node'), names: argumentList(text('NAME'), 'Names') },
    }),
  ],
};
const other: Noun = { name: 'node-connection', aliases: ['nc'], summary: 'Connections', commands: [] };
const tree: CommandTree = { nouns: [noun, other], load: (name) => (name === 'node' ? noun : other) };

function parse(line: string, env: Record<string, string> = {}, ini = ''): ParsedLine {
  const sections = [...parseIni(ini, 'test.conf')].map(
    ([name, values]) => [name, { file: 'test.conf', values }] as const,
  );
  return parseLine(line === '' ? [] : line.split(' '), tree, { env, configuration: () => new Map(sections) });
}

const input = (line: string, env?: Record<string, string>, ini?: string) => parse(line, env, ini).call?.input;

describe('command words', () => {
  it.each([
    ['n l', 'node list'],
    ['node list', 'node list'],
    ['nod lis', 'node list'],
    ['no li', 'node list'],
    ['n lo x', 'node lost'],
    ['-m n -V l --no-color', 'node list'],
    ['n i d x y --must z', 'node interface delete'],
    ['n interf del x y --must z', 'node interface delete'],
  ])('%s is %s', (line, path) => {
    expect(parse(line).call?.command.path).toBe(path);
  });

  it('prefers a full name and a full alias over a longer name that begins alike', () => {
    expect(parse('node').found.path).toEqual(['node']);
    expect(parse('n lo x').call?.command.path).toBe('node lost');
  });

  it.each([
    ['nodd list', /Unknown command 'nodd'/],
    ['node lsit', /Unknown command 'lsit' for 'node'/],
    ['node-', /Unknown|needs/],
    ['n cr x y z', /Too many words: z/],
    ['node li lo', /Too many words: lo/],
    ['node l-', /Unknown command/],
    ['-- node list', /Unknown command '--'/],
  ])('%s is refused', (line, message) => {
    if (line === 'node-') expect(parse(line).found.path).toEqual(['node-connection']);
    else expect(() => parse(line)).toThrow(message);
  });

  it('suggests the word that was meant', () => {
    expect(hintsOf('node lsit')).toContain("Did you mean 'list'?");
  });
});

function hintsOf(line: string): readonly string[] {
  try {
    parse(line);
    return [];
  } catch (error) {
    return error instanceof Fault ? error.hints : [];
  }
}

describe('options', () => {
  it.each([
    ['n l -n a b', { nodes: ['a', 'b'] }],
    ['n l --nodes a -n b', { nodes: ['b'] }],
    ['n l --node a', { nodes: ['a'] }],
    ['n l --nodes=a', { nodes: ['a'] }],
    ['n l -na', { nodes: ['a'] }],
    ['n l -pn=a', { nodes: ['a'], pastable: true }],
    ['n l -g STATE', { groupby: ['state'] }],
    ['n l --no a', { nodes: ['a'] }],
    ['n c x --pv a --pv b', { pv: ['a', 'b'] }],
    ['n c x --pv=-a', { pv: ['-a'] }],
    ['n c x --pv a b --pv=-c --pv d', { pv: ['a', 'b', '-c', 'd'] }],
    ['n c --pv a b --pv c x', { pv: ['a', 'b', 'c'] }],
    ['n c x --pv', { pv: [] }],
    ['n c x -- -y', { name: 'x', ip: '-y' }],
    ['n c -5 -1.5', { name: '-5', ip: '-1.5' }],
    ['n c x --maybe', { maybe: null }],
    ['n c x --may', { maybe: null }],
    ['n l --nodes-f x', { nodesFile: 'x' }],
    ['n c --maybe x', { maybe: null, name: 'x' }],
    ['n c --node-type a x 1.2.3.4', { type: 'a', name: 'x', ip: '1.2.3.4' }],
    ['n c x --node-type a 1.2.3.4', { type: 'a', name: 'x', ip: '1.2.3.4' }],
    ['n i d n1 e1 e2 --must z', { node: 'n1', names: ['e1', 'e2'], must: 'z' }],
  ])('%s', (line, expected) => {
    expect(input(line)).toMatchObject(expected);
  });

  it('gives an own option rank over a global one whose name it begins', () => {
    expect(parse('n c x --user bob').call?.input).toMatchObject({ user: 'bob' });
    expect(parse('-u bob n c x').globals.user).toBe('bob');
  });

  it('reads --output with a version behind it as the abbreviation it was', () => {
    expect(parse('-m --output v0 n l').globals).toMatchObject({ outputVersion: 'v0', output: undefined });
    expect(parse('-m --output=v1 n l').globals).toMatchObject({ outputVersion: 'v1', output: undefined });
    expect(parse('--output json n l').globals).toMatchObject({ outputVersion: undefined, output: 'json' });
  });

  const words = (...typed: string[]) => parseLine(typed, tree, { env: {}, configuration: () => new Map() });

  it.each<[string[], Record<string, unknown>]>([
    [['n', 'c', '--username=a b', 'x'], { user: 'a b', name: 'x' }],
    [['n', 'c', '--usern=a b', 'x'], { user: 'a b', name: 'x' }],
    [['n', 'c', 'x', '--username', '-m is short'], { user: '-m is short', name: 'x' }],
    [['n', 'c', '--type=raid1 --mirrors 1'], { name: '--type=raid1 --mirrors 1' }],
    [['n', 'c', '--no-such=a b'], { name: '--no-such=a b' }],
    [['n', 'l', '-na b'], { nodes: ['a b'] }],
    [['n', 'l', '-n=a b'], { nodes: ['a b'] }],
    [['n', 'l', '--nodes', '-a b'], { nodes: ['-a b'] }],
    [['n', 'c', '-x y'], { name: '-x y' }],
    [['n', 'c', 'x', '--', '--output', 'v0'].slice(0, 5), { name: 'x', ip: '--output' }],
  ])('%j are read as argparse reads them', (typed, expected) => {
    expect(words(...typed).call?.input).toMatchObject(expected);
  });

  it('takes a global option with a blank in its value, at any place', () => {
    expect(words('n', 'l', '--where=state != Ok').globals.where).toBe('state != Ok');
    expect(words('--where=state != Ok', 'n', 'l').globals.where).toBe('state != Ok');
  });

  it('takes global options at any place', () => {
    expect(parse('n l -m').globals.machineReadable).toBe(true);
    expect(parse('n l --timeout 5').globals.timeout).toBe(5);
  });

  it.each([
    ['n l --number 10', /--number: 10 is out of range: 1 to 9\.$/],
    ['n l --number x', /'x' is not a whole number/],
    ['n l --nodes', /needs at least one value/],
    ['n l --number', /needs a value/],
    ['n l -g size', /'size' is not one of: node, state/],
    ['n l --pastable=x', /takes no value/],
    ['n l --wrong', /Unknown option: --wrong/],
    ['n l --n', /--n could mean --nodes, --number/],
    ['n c --one --two x', /--two cannot be used together with --one/],
    ['n i d a b', /Option --must is required/],
    ['n c', /NAME is missing/],
    ['n l x', /Too many words: x/],
    ['-5G n l', /Unknown option: -5/],
  ])('%s is refused', (line, message) => {
    expect(() => parse(line)).toThrow(message);
  });
});

describe('settings', () => {
  it('lets the line win over the environment and that over the configuration', () => {
    const ini = '[global]\ntimeout = 1\nuser = conf\ncontrollers = c';
    const env = { LS_CLIENT_TIMEOUT: '2', LS_CLIENT_USER: 'env' };
    expect(parse('-t 3 n l', env, ini).globals).toMatchObject({ timeout: 3, user: 'env', controllers: 'c' });
  });

  it('takes switches from empty and from speaking values', () => {
    expect(parse('n l', { LS_CLIENT_NO_COLOR: '' }).globals.noColor).toBe(true);
    expect(parse('n l', { LS_CLIENT_NO_COLOR: '1' }).globals.noColor).toBe(true);
    expect(parse('n l', { LS_CLIENT_NO_COLOR: 'no' }).globals.noColor).toBe(false);
  });

  it('names variable and file in its messages', () => {
    expect(() => parse('n l', { LS_CLIENT_NONSENSE: '1' })).toThrow(/LS_CLIENT_NONSENSE: Unknown option/);
    expect(() => parse('n l', {}, '[global]\nnonsense = 1')).toThrow(/test.conf: \[global\] nonsense: Unknown option/);
    expect(() => parse('n l', {}, '[node.list]\ngroupby = state')).toThrow(
      /test.conf: \[node.list\] groupby: not a JSON value/,
    );
  });

  it('merges the section of a list: lists are appended, what was typed stays', () => {
    const ini = '[node.list]\nnodes=["b"]\npastable=true\nnumber=4\nmachine-readable=true\nunknown=1';
    expect(input('n l -n a --number 2', {}, ini)).toMatchObject({ nodes: ['a', 'b'], pastable: true, number: 2 });
    expect(parse('n l', {}, ini).globals.machineReadable).toBe(true);
    expect(input('n l --disable-config', {}, ini)).toMatchObject({ nodes: undefined, pastable: false });
  });
});

describe('a noun that is a command and has words below it', () => {
  const run = () => ({ kind: 'silent' as const });
  const status: Noun = {
    name: 'status',
    aliases: [],
    summary: 'Status',
    commands: [
      defineCommand({ ...facts, run, path: 'status', options: { check: flag('--check', 'Check') } }),
      defineCommand({
        ...facts,
        run,
        path: 'status node',
        aliases: ['n'],
        arguments: { node: argument(nodeName, 'Node') },
      }),
    ],
  };
  const own = treeOf([status]);
  const none = { env: {}, configuration: () => new Map() };
  const led = (line: string) => parseLine(line.split(' '), own, none).call?.command.path;

  it.each([
    ['status', 'status'],
    ['status --check', 'status'],
    ['--no-color status -m', 'status'],
    ['status node a', 'status node'],
    ['status n a', 'status node'],
    ['status nod a', 'status node'],
    ['status -m node a', 'status node'],
  ])('%s leads to %s', (line, path) => {
    expect(led(line)).toBe(path);
  });

  it('refuses other words', () => {
    expect(() => led('status nodes')).toThrow("Unknown command 'nodes' for 'status'.");
  });
});
