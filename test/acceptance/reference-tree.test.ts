import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nouns } from '../../src/commands/index.ts';
import { globalOptions } from '../../src/argv/global-options.ts';
import { spellings, type Argument, type Option } from '../../src/definition/option.ts';

interface ReferenceArgument {
  dest: string;
  flags?: string[];
  positional?: boolean;
  nargs?: number | string;
  choices?: string[];
  hidden?: boolean;
  required?: boolean;
  action: string;
}

interface ReferenceCommand {
  aliases: string[];
  args: ReferenceArgument[];
  commands?: Record<string, ReferenceCommand>;
}

const file = '../shared/reference/command-tree.json';

// The reference is not part of the repository: without it there is nothing to compare with.
describe.skipIf(!existsSync(file))('compared with the reference client', () => {
  const { tree } = JSON.parse(existsSync(file) ? readFileSync(file, 'utf8') : '{"tree":{"args":[]}}') as {
    tree: ReferenceCommand;
  };
  const commands = new Map(nouns.flatMap((noun) => noun.commands.map((command) => [command.path, command] as const)));

  it('has every global option', () => {
    const ours = Object.values(globalOptions).flatMap(({ flags }) => spellings(flags));
    expect(tree.args.flatMap(({ flags = [] }) => flags).filter((flag) => !ours.includes(flag))).toEqual([]);
  });

  it.each(leaves(tree))('%s has the same aliases, options, arities and choices', (path, reference) => {
    const command = commands.get(path);
    expect(command, `${path} is missing`).toBeDefined();
    if (!command) return;
    expect(command.aliases ?? []).toEqual(expect.arrayContaining(reference.aliases));
    const options: Option[] = Object.values({ ...command.options, ...command.moreOptions?.() });
    const found = reference.args.filter(({ flags }) => flags).map((wanted) => describeOption(wanted, options));
    expect(found).toEqual(reference.args.filter(({ flags }) => flags).map(wantedOption));
    expect(Object.values(command.arguments).map(describeArgument)).toEqual(
      reference.args.filter(({ positional }) => positional).map(wantedArgument),
    );
  });

  it.each([['the program', tree, globalOptions] as const, ...leaves(tree).map(commandOptions)])(
    '%s marks the options that it has in addition, so that old abbreviations keep their meaning',
    (_, reference, options) => {
      const known = new Set(['--help', ...reference.args.flatMap(({ flags = [] }) => flags)]);
      const unmarked = Object.values(options).filter(
        ({ flags, added }) => !added && !spellings(flags).some((f) => known.has(f)),
      );
      expect(unmarked.map(({ flags }) => flags)).toEqual([]);
    },
  );

  function commandOptions([path, reference]: [string, ReferenceCommand]) {
    return [path, reference, { ...commands.get(path)?.options } as Readonly<Record<string, Option>>] as const;
  }

  it.each(groups(tree))('%s has the same aliases', (path, reference) => {
    const [name = '', ...below] = path.split(' ');
    const noun = nouns.find((candidate) => candidate.name === name);
    const aliases = below.length === 0 ? noun?.aliases : noun?.groups?.[below.join(' ')]?.aliases;
    expect(aliases ?? []).toEqual(expect.arrayContaining(reference.aliases));
  });
});

function leaves(node: ReferenceCommand, path: string[] = []): [string, ReferenceCommand][] {
  return Object.entries(node.commands ?? {}).flatMap(([name, child]) =>
    child.commands
      ? leaves(child, [...path, name])
      : [[[...path, name].join(' '), child] as [string, ReferenceCommand]],
  );
}

function groups(node: ReferenceCommand, path: string[] = []): [string, ReferenceCommand][] {
  return Object.entries(node.commands ?? {}).flatMap(([name, child]) =>
    child.commands
      ? [[[...path, name].join(' '), child] as [string, ReferenceCommand], ...groups(child, [...path, name])]
      : [],
  );
}

const TAKES: Readonly<Record<string, string>> = { '?': 'maybe', '+': 'some', '*': 'any', '0': 'nothing', '1': 'one' };

function takesOf({ nargs, action }: ReferenceArgument): string {
  if (action === 'append') return 'each';
  return nargs === undefined ? 'one' : (TAKES[String(nargs)] ?? String(nargs));
}

function wantedOption(wanted: ReferenceArgument) {
  return { flags: [...(wanted.flags ?? [])].sort(), takes: takesOf(wanted), choices: sorted(wanted.choices) };
}

function describeOption(wanted: ReferenceArgument, options: readonly Option[]) {
  const option = options.find(({ flags }) => spellings(flags).includes(wanted.flags?.[0] ?? ''));
  if (!option) return { missing: wanted.flags };
  const flags = spellings(option.flags).filter((flag) => wanted.flags?.includes(flag));
  return {
    flags: flags.sort(),
    takes: option.arity,
    choices: wanted.choices ? sorted(option.type.choices) : undefined,
  };
}

function wantedArgument(wanted: ReferenceArgument) {
  return { takes: takesOf(wanted) };
}

function describeArgument({ arity: takes }: Argument) {
  return { takes };
}

function sorted(choices: readonly string[] | undefined): string[] | undefined {
  return choices && [...choices].map((choice) => choice.toLowerCase()).sort();
}
