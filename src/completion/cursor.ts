import { candidates, fittingShares } from '../argv/arguments.ts';
import { globalOptions } from '../argv/global-options.ts';
import { Scanner, type GivenOption, type Placed } from '../argv/scanner.ts';
import type { CommandTree, CommandWord } from '../argv/tree.ts';
import type { ArgumentType, ObjectSource } from '../definition/argument-type.ts';
import type { Argument, Option } from '../definition/option.ts';
import type { ListFacts } from './list-facts.ts';
import { keyOf } from '../output/selection/column-names.ts';

/** A value that stands elsewhere on the line. */
export interface GivenValue {
  readonly source: ObjectSource | undefined;
  readonly word: string;
}

/** A value that may stand at the cursor. */
export interface Slot {
  readonly type: ArgumentType<unknown>;
  readonly help: string;
  /** What the line says already at this very place: no name is offered twice. */
  readonly taken: readonly string[];
  /** All values before it, those of arguments first. */
  readonly given: readonly GivenValue[];
  /** The list that the command shows. */
  readonly list: ListFacts;
}

/** What may stand at the cursor. */
export interface Cursor {
  readonly words: readonly CommandWord[];
  readonly slots: readonly Slot[];
  /** Undefined where only the value of the option before it may stand. */
  readonly options: readonly Option[] | undefined;
  /** The slot of an option's value that is glued to it: `--nodes=al`. */
  readonly glued: (option: Option) => Slot;
  readonly line: Scanner;
}

/** What may follow these words of a line (without `linstor`); undefined when they lead nowhere. */
export function cursorAfter(words: readonly string[], tree: CommandTree): Cursor | undefined {
  const line = new Scanner(words, tree);
  if (line.isLost) return undefined;
  const { open } = line;
  const optionSlots = open ? [optionSlot(open.known.option, line)] : [];
  const onlyValue = open?.values.length === 0 && ['one', 'some'].includes(open.known.option.arity);
  return {
    line,
    words: onlyValue ? [] : line.nextWords,
    slots: onlyValue ? optionSlots : [...optionSlots, ...argumentSlots(line)],
    options: onlyValue || line.onlyWords ? undefined : possibleOptions(line),
    glued: (option) => optionSlot(option, line),
  };
}

function optionSlot(option: Option, line: Scanner): Slot {
  const given = line.options.filter(({ known }) => known.option === option);
  const { arguments: specs = {} } = line.command ?? {};
  return {
    type: option.type.source === 'columns' ? columnsOf(option.type, line) : option.type,
    help: option.help,
    taken: given.flatMap(({ values }) => values.map(({ word }) => word)),
    list: listOf(line),
    given: [...valuesOfArguments(Object.values(specs), line.positionals), ...valuesOfOptions(line.options)],
  };
}

function listOf({ command }: Scanner): ListFacts {
  return { noun: command?.path.split(' ')[0] ?? '', columns: command?.columns?.() ?? [] };
}

/** The columns of the command are known without any question. */
function columnsOf(type: ArgumentType<unknown>, { command }: Scanner): ArgumentType<unknown> {
  return { ...type, commaList: true, choices: (command?.columns?.() ?? []).map(keyOf) };
}

/** The arguments that the next positional word may belong to: more than one where a list stands before another. */
function argumentSlots(line: Scanner): Slot[] {
  const { command, positionals, options } = line;
  const specs = Object.values(command?.arguments ?? {});
  return candidates(specs, positionals.length).map(({ spec, counts }) => {
    const own = positionals.slice(positionals.length + 1 - (counts.at(-1) ?? 0));
    const given = valuesOfArguments(specs, positionals, counts);
    const alike = given.filter(({ source }) => source === spec.type.source);
    return {
      type: spec.type,
      help: spec.help,
      taken: (spec.type.source === undefined ? own : alike).map(({ word }) => word),
      given: [...given, ...valuesOfOptions(options)],
      list: listOf(line),
    };
  });
}

function valuesOfArguments(
  specs: readonly Argument[],
  words: readonly Placed[],
  counts: readonly number[] = fittingShares(specs, words.length) ?? specs.map(() => 1),
): GivenValue[] {
  const owners = specs.flatMap((spec, index) => Array<Argument>(counts[index] ?? 0).fill(spec));
  return words.flatMap(({ word }, at) => {
    const owner = owners[at];
    return owner ? [{ source: owner.type.source, word }] : [];
  });
}

function valuesOfOptions(options: readonly GivenOption[]): GivenValue[] {
  return options.flatMap(({ known, values }) => values.map(({ word }) => ({ source: known.option.type.source, word })));
}

/** Options that may still be given: not those given, nor those they exclude; lists that add up may come again. */
function possibleOptions({ options, own }: Scanner): Option[] {
  const given = new Set(options.map(({ known }) => known.option));
  const excluded = new Set([...given].map(({ excludes }) => excludes).filter((group) => group !== undefined));
  return [...Object.values(own), ...Object.values<Option>(globalOptions)]
    .filter((option) => option.arity === 'each' || !given.has(option))
    .filter(({ excludes }) => excludes === undefined || !excluded.has(excludes));
}
