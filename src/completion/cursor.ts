import type { CommandTree } from '../cli/tree.ts';
import type { Kind, ObjectSource } from '../definition/kind.ts';
import type { Argument, Option } from '../definition/option.ts';
import { keyOf } from '../output/shape/names.ts';
import { LineWalk, type CommandWord } from './line-walk.ts';
import { candidates, shares } from './shares.ts';

/** A value that stands elsewhere on the line. */
export interface GivenValue {
  readonly source: ObjectSource | undefined;
  readonly word: string;
}

/** A value that may stand at the cursor. */
export interface Slot {
  readonly kind: Kind<unknown>;
  readonly help: string;
  /** What the line says already at this very place: no name is offered twice. */
  readonly taken: readonly string[];
  /** All values before it, those of arguments first. */
  readonly given: readonly GivenValue[];
}

/** What may stand at the cursor. */
export interface Cursor {
  readonly words: readonly CommandWord[];
  readonly slots: readonly Slot[];
  /** Undefined where only the value of the option before it may stand. */
  readonly options: readonly Option[] | undefined;
  /** The slot of an option's value that is glued to it: `--nodes=al`. */
  readonly glued: (option: Option) => Slot;
  readonly walk: LineWalk;
}

/** What may follow these words of a line (without `linstor`); undefined when they lead nowhere. */
export function cursorAfter(words: readonly string[], tree: CommandTree): Cursor | undefined {
  const walk = LineWalk.over(words, tree);
  if (!walk) return undefined;
  const open = walk.openOption();
  const optionSlots = open ? [optionSlot(open.known.option, walk)] : [];
  const onlyValue = open?.values.length === 0 && ['one', 'some'].includes(open.known.option.takes);
  return {
    walk,
    words: onlyValue ? [] : walk.nextWords(),
    slots: onlyValue ? optionSlots : [...optionSlots, ...argumentSlots(walk)],
    options: onlyValue || walk.onlyWords ? undefined : possibleOptions(walk),
    glued: (option) => optionSlot(option, walk),
  };
}

function optionSlot(option: Option, walk: LineWalk): Slot {
  const taken = walk.options.filter(({ known }) => known.option === option).flatMap(({ values }) => values);
  const { arguments: specs = {} } = walk.command ?? {};
  return {
    kind: option.kind.source === 'columns' ? columnsOf(option.kind, walk) : option.kind,
    help: option.help,
    taken,
    given: [...valuesOfArguments(Object.values(specs), walk.positionals), ...valuesOfOptions(walk)],
  };
}

/** The columns of the command are known without any question. */
function columnsOf(kind: Kind<unknown>, { command }: LineWalk): Kind<unknown> {
  return { ...kind, commaList: true, choices: (command?.columns?.() ?? []).map(keyOf) };
}

/** The arguments that the next positional word may belong to: more than one where a list stands before another. */
function argumentSlots(walk: LineWalk): Slot[] {
  const specs = Object.values(walk.command?.arguments ?? {});
  return candidates(specs, walk.positionals.length).map(({ spec, counts }) => {
    const own = walk.positionals.slice(walk.positionals.length + 1 - (counts.at(-1) ?? 0));
    const given = valuesOfArguments(specs, walk.positionals, counts);
    const alike = given.filter(({ source }) => source === spec.kind.source);
    return {
      kind: spec.kind,
      help: spec.help,
      taken: spec.kind.source === undefined ? own : alike.map(({ word }) => word),
      given: [...given, ...valuesOfOptions(walk)],
    };
  });
}

function valuesOfArguments(
  specs: readonly Argument[],
  words: readonly string[],
  counts: readonly number[] = shares(specs, words.length) ?? specs.map(() => 1),
): GivenValue[] {
  const owners = specs.flatMap((spec, index) => Array<Argument>(counts[index] ?? 0).fill(spec));
  return words.flatMap((word, at) => {
    const owner = owners[at];
    return owner ? [{ source: owner.kind.source, word }] : [];
  });
}

function valuesOfOptions({ options }: LineWalk): GivenValue[] {
  return options.flatMap(({ known, values }) => values.map((word) => ({ source: known.option.kind.source, word })));
}

/** Options that may still be given: not those given, nor those they exclude; lists that add up may come again. */
function possibleOptions(walk: LineWalk): Option[] {
  const given = new Set(walk.options.map(({ known }) => known.option));
  const excluded = new Set([...given].map(({ excludes }) => excludes).filter((group) => group !== undefined));
  return walk
    .knownOptions()
    .filter((option) => option.takes === 'each' || !given.has(option))
    .filter(({ excludes }) => excludes === undefined || !excluded.has(excludes));
}
