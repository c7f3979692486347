import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { globalOptions } from '../../src/argv/global-options.ts';
import { nouns } from '../../src/commands/index.ts';
import type { Command, Noun } from '../../src/definition/command.ts';
import { spellings, type Option } from '../../src/definition/option.ts';

const commands = nouns.flatMap((noun) => noun.commands.map((command) => [command.path, command, noun] as const));
const optionsOf = (command: Command): [string, Option][] =>
  Object.entries({ ...command.options, ...command.moreOptions?.() });

function duplicates(words: readonly string[]): string[] {
  return words.filter((word, i) => words.indexOf(word) !== i);
}

describe('the nouns', () => {
  it('are those of every folder, so that none is forgotten', () => {
    const folders = readdirSync('src/commands', { withFileTypes: true }).filter(
      ({ name }) => existsSync(`src/commands/${name}/index.ts`) && name !== 'program',
    );
    expect(nouns.map(({ name }) => name)).toEqual(expect.arrayContaining(folders.map(({ name }) => name)));
  });

  it('have different names and aliases', () => {
    expect(duplicates(nouns.flatMap(({ name, aliases }) => [name, ...aliases]))).toEqual([]);
  });

  it.each(nouns.map((noun) => [noun.name, noun] as const))(
    '%s says what it is and describes its groups',
    (_, noun: Noun) => {
      expect(noun.summary).toMatch(/^[A-Z].*[^.]$/);
      const groups = new Set(
        noun.commands.flatMap(({ path }) =>
          path
            .split(' ')
            .slice(1, -1)
            .map((__, i) =>
              path
                .split(' ')
                .slice(1, i + 2)
                .join(' '),
            ),
        ),
      );
      expect(Object.keys(noun.groups ?? {}).sort()).toEqual([...groups].sort());
      for (const { summary } of Object.values(noun.groups ?? {})) expect(summary).toMatch(/^[A-Z].*[^.]$/);
    },
  );
});

describe('every command', () => {
  it.each(commands)('%s has a summary that begins with a capital and has no full stop', (_, command) => {
    expect(command.summary).toMatch(/^[A-Z].*[^.]$/);
    expect(command.summary.length).toBeLessThanOrEqual(90);
  });

  it.each(commands)('%s has an example of itself', (path, command) => {
    expect(command.examples.length).toBeGreaterThan(0);
    for (const example of command.examples) expect(example.command).not.toBe('');
    expect(
      command.examples.some(
        (example) =>
          example.command.includes(path) || (command.aliases ?? []).some((alias) => example.command.includes(alias)),
      ),
    ).toBe(true);
  });

  it.each(commands)('%s stands below its noun and has no word twice beside it', (path, command, noun) => {
    expect(path.split(' ')[0]).toBe(noun.name);
    const parent = path.slice(0, path.lastIndexOf(' ') + 1);
    const siblings = noun.commands.filter(
      (other) => other.path.startsWith(parent) && !other.path.slice(parent.length).includes(' '),
    );
    expect(
      duplicates(siblings.flatMap((other) => [other.path.slice(parent.length), ...(other.aliases ?? [])])),
    ).toEqual([]);
    expect(command.path).toBe(path);
  });

  it.each(commands)(
    '%s has every option spelled once, with help that begins with a capital and has no full stop',
    (_, command) => {
      const options = optionsOf(command);
      expect(duplicates(options.flatMap(([, { flags }]) => spellings(flags)))).toEqual([]);
      for (const [, { help, hidden }] of options) if (!hidden) expect(help).toMatch(/^[A-Z0-9].*[^.]$/s);
      for (const { help } of Object.values(command.arguments)) expect(help).toMatch(/^[A-Z].*[^.]$/);
    },
  );

  it.each(commands)('%s has no option and argument of the same name', (_, command) => {
    expect(duplicates([...optionsOf(command).map(([name]) => name), ...Object.keys(command.arguments)])).toEqual([]);
  });
});

it('spells every global option once', () => {
  expect(duplicates(Object.values(globalOptions).flatMap(({ flags }) => spellings(flags)))).toEqual([]);
});
