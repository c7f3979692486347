import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineAsUnderstood } from '../../src/cli/line-as-understood.ts';
import { typedCommand } from '../../src/cli/typed-command.ts';
import type { ArgumentType } from '../../src/definition/argument-type.ts';
import type { Command } from '../../src/definition/command.ts';
import { spellings, type Option } from '../../src/definition/option.ts';
import { globalOptions } from '../../src/argv/global-options.ts';
import { nouns } from '../../src/commands/index.ts';
import { isSecretName } from '../../src/model/secret.ts';
import { FakeController } from '../support/fake-controller.ts';
import { runWords } from '../support/run-words.ts';
import { wholeTree } from '../support/whole-tree.ts';

const commands = nouns.flatMap((noun) => wholeTree.load(noun.name).commands);

const SAMPLES = ['x1', '1', '10G', '/v1/nodes', '10.0.0.1', 'http://h', '2d', 'a=b', 'x:1', '1,2', 'on'];

/** Hardly a word of the program, and found in every spelling of it. */
const CORE = 's3kr3t';
const VALUES = [CORE, `${CORE} two`, `it's ${CORE}`, `${CORE}=`, `a=${CORE}`, `"${CORE}"`, `x@${CORE}@y`, `{${CORE}}`];

function sample({ choices, parse }: ArgumentType<unknown>): string {
  const fits = [...(choices ?? []), ...SAMPLES].find((word) => {
    try {
      parse(word);
      return true;
    } catch {
      return false;
    }
  });
  return fits ?? 'x1';
}

function optionsOf(command: Command): [string, Option][] {
  return Object.entries({ ...command.options, ...command.moreOptions?.() });
}

/** The words of the command with a value for each argument, and for each option it needs besides `but`. */
function wordsOf(command: Command, given: Readonly<Record<string, string>> = {}, but?: Option): [string[], string[]] {
  const needed = optionsOf(command).flatMap(([, option]) =>
    option.required === true && option !== but ? [spellings(option.flags).at(-1) ?? '', sample(option.type)] : [],
  );
  const values = Object.entries(command.arguments).map(([name, { type }]) => given[name] ?? sample(type));
  return [command.path.split(' '), [...needed, ...values]];
}

/** Every spelling with its value: long, cut short, short, apart and glued. */
function spelled(option: Option, value: string): string[][] {
  return spellings(option.flags).flatMap((flag) => {
    if (!flag.startsWith('--')) return [[flag, value], [`${flag}${value}`], [`${flag}=${value}`]];
    const beginnings = Array.from({ length: flag.length - 3 }, (_, i) => flag.slice(0, i + 4));
    return beginnings.flatMap((beginning) => [[beginning, value], [`${beginning}=${value}`]]);
  });
}

function notesOf(lines: readonly (readonly string[])[]): string[] {
  return lines.flatMap((words) => {
    const line = lineAsUnderstood(words, wholeTree);
    return line?.call ? [typedCommand(words, line)] : [];
  });
}

function leaking(notes: readonly string[]): string[] {
  return notes.filter((note) => note.includes(CORE));
}

const withSecretOptions = commands.flatMap((command) =>
  optionsOf(command).flatMap(([, option]) =>
    option.type.secret === true || (option.arity !== 'nothing' && isSecretName(option.flags))
      ? [[`${command.path} ${option.flags}`, command, option] as const]
      : [],
  ),
);
const withSecretArguments = commands.flatMap((command) =>
  Object.entries(command.arguments).flatMap(([name, { type }]) =>
    type.secret === true || isSecretName(type.placeholder) ? [[`${command.path} ${name}`, command, name] as const] : [],
  ),
);
const KEYS: readonly unknown[] = ['property-keys', 'key-value-keys', 'aux-properties'];
const withProperties = commands.flatMap((command) => {
  const names = Object.keys(command.arguments);
  const at = Object.values(command.arguments).findIndex(({ type }) => KEYS.includes(type.source));
  const [key, value] = [names[at], names[at + 1]];
  return key !== undefined && value !== undefined ? [[command.path, command, key, value] as const] : [];
});

describe('no secret gets into a note', () => {
  it.each(withSecretOptions)('of %s', (_, command, option) => {
    const notes = VALUES.flatMap((value) =>
      notesOf(
        spelled(option, value).flatMap((words) => {
          const [path, rest] = wordsOf(command, {}, option);
          return [
            [...path, ...words, ...rest],
            [...path, ...rest, ...words],
          ];
        }),
      ),
    );
    expect(notes.length).toBeGreaterThan(VALUES.length);
    expect(leaking(notes)).toEqual([]);
  });

  it.each(withSecretArguments)('of %s', (_, command, name) => {
    const notes = notesOf(
      VALUES.flatMap((value) => {
        const [path, rest] = wordsOf(command, { [name]: value });
        return [
          [...path, ...rest],
          [...path, '--', ...rest],
        ];
      }),
    );
    expect(notes.length).toBeGreaterThanOrEqual(VALUES.length);
    expect(leaking(notes)).toEqual([]);
  });

  it.each(withProperties)('of %s with a key that tells of one', (_, command, key, value) => {
    const keys = [
      'Aux/password',
      'Aux/apiToken',
      'DrbdOptions/Net/shared-secret',
      'StorDriver/Exos/Password',
      'my-passwd',
    ];
    const notes = notesOf(
      keys.flatMap((name) =>
        [...VALUES, `-${CORE}`, `--${CORE}`].flatMap((word) => {
          const [path, rest] = wordsOf(command, { [key]: name, [value]: word });
          return [
            [...path, ...rest],
            [...path, '--', ...rest],
            [...path, ...rest.slice(0, -1), '--history', 'on', ...rest.slice(-1)],
          ];
        }),
      ),
    );
    expect(notes.length).toBeGreaterThan(keys.length * VALUES.length);
    expect(leaking(notes)).toEqual([]);
  });

  it.each(spelled(globalOptions.password, CORE).map((words) => [words.join(' '), words]))('of %s', (_, words) => {
    for (const line of [
      [...words, 'rd', 'c', 'x1'],
      ['rd', 'c', 'x1', ...words],
    ])
      expect(leaking(notesOf([line]))).toEqual([]);
  });

  it.each([
    ['a parameter of a path', ['api', 'POST', `/v1/x?a=b&passphrase=${CORE}&c=d`], "'/v1/x?a=b&passphrase=***&c=d'"],
    ['a body', ['api', 'POST', '/v1/x', '-d', `{"a": {"Aux/credential": "${CORE}"}}`], '-d ***'],
    ['a body that is a text', ['api', 'POST', '/v1/x', `--data="${CORE}"`], '--data=***'],
    ['an address', ['--controllers', `a,http://u:x@${CORE}@b`, 'rd', 'c', 'x1'], "'a,http://***@b' rd c x1"],
    ['a proxy', ['--proxy', `http://u:${CORE}@p:1`, 'rd', 'c', 'x1'], "'http://***@p:1' rd c x1"],
    ['a remote', ['remote', 'create', 'linstor', 'r', `http://u:${CORE}@h`], "'http://***@h'"],
  ])('of %s', (_, words, shown) => {
    const notes = notesOf([words]);
    expect(notes.join()).toContain(shown);
    expect(leaking(notes)).toEqual([]);
  });
});

describe('what is no secret stays as it was typed', () => {
  it.each([
    ['rd', 'delete', 'password', 'n2'],
    ['c', 'set-property', 'Aux/password-file', '/etc/pw'],
    ['c', 'set-property', 'Aux/site', 'north'],
    ['node', 'info', '-n', 'token'],
  ])('%s %s %s %s', (...words) => {
    expect(notesOf([words]).join()).toBe(`linstor ${words.join(' ')}`);
  });
});

it('a noted line is the same words for bash', () => {
  const word = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom("it's", '$HOME', '`x`', '!!', '\\', '*', '~', '#', 'a\nb'),
  );
  const words = fc.array(
    word.filter((text) => !text.includes('\0') && !text.includes('@') && !text.includes('***')),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(words, (typed) => {
      const print = `linstor() { printf '%s\\0' "$@"; }; ${typedCommand(typed, undefined)}`;
      const said = execFileSync('bash', ['--norc', '-c', print], { encoding: 'utf8' });
      expect(said.split('\0').slice(0, -1)).toEqual(typed.length > 0 ? typed : ['']);
    }),
    { numRuns: 60 },
  );
});

it('a noted line with its mask is refused, so that nobody makes it a password', async () => {
  for (const words of [
    ['encryption', 'create-passphrase', '--passphrase', '***'],
    ['-u', 'u', '-P***', 'rd', 'c', 'x1'],
  ]) {
    const { code, stderr, requests } = await runWords(words, new FakeController([]));
    expect([code, requests, stderr]).toEqual([2, [], expect.stringContaining("'***' stands for a secret")]);
  }
});
