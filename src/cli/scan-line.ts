import type { Option, Takes } from '../definition/option.ts';
import { usageFault } from '../model/fault.ts';
import type { OptionTable } from './option-table.ts';
import { isValue, isValueOf, optionWords, type OptionWord } from './tokens.ts';

/** A word of the line and where it stood. */
interface Placed {
  readonly at: number;
  readonly word: string;
}

export interface GivenOption extends OptionWord {
  readonly values: Placed[];
}

/** How many positional words the arguments of a command need. */
export interface Needs {
  /** In every line. */
  readonly always: number;
  /** One more in every line without this option of the command. */
  readonly usually?: { readonly unless: string } | undefined;
}

/** A line of which no words are arguments. */
export const NO_NEEDS: Needs = { always: 0 };

/** The words after the command, told apart: options with their values, and the rest in order. */
export interface ScannedLine {
  readonly options: readonly GivenOption[];
  readonly positionals: readonly string[];
  /** The index of each of these words. */
  readonly places: readonly number[];
}

/**
 * Tells options, their values and positional words apart. A list option takes every following word that is no
 * option, and gives the trailing ones back when the arguments would be left with fewer than they need. Throws a usage Fault.
 */
export function scanLine(words: readonly string[], tables: readonly OptionTable[], needs: Needs): ScannedLine {
  const options: GivenOption[] = [];
  const positionals: Placed[] = [];
  let onlyWords = false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (!onlyWords && word === '--') onlyWords = true;
    else if (onlyWords || isValue(word, tables)) positionals.push({ at, word });
    else {
      const found = optionWords(word, tables).map((option) => ({ ...option, values: gluedValue(option, at) }));
      options.push(...found);
      const last = found.at(-1);
      if (last && last.glued === undefined) at = takeValues(last, words, at, tables);
    }
  }
  giveBackAll(options, positionals, needs);
  for (const option of options) checkCount(option);
  positionals.sort((a, b) => a.at - b.at);
  return { options, positionals: positionals.map(({ word }) => word), places: positionals.map(({ at }) => at) };
}

function gluedValue({ known, typed, glued }: OptionWord, at: number): Placed[] {
  if (glued === undefined) return [];
  if (known.option.takes === 'nothing') throw usageFault(`Option ${typed} takes no value, but got '${glued}'.`);
  return [{ at, word: glued }];
}

/** Takes the values that follow an option; returns the index of the last word taken. */
function takeValues(option: GivenOption, words: readonly string[], at: number, tables: readonly OptionTable[]): number {
  const { takes } = option.known.option;
  const limit = takes === 'nothing' ? 0 : isGreedy(takes) ? Infinity : 1;
  let next = at + 1;
  for (let word = words[next]; word !== undefined && option.values.length < limit; word = words[next]) {
    if (!isValueOf(option.known.option, word, tables)) break;
    option.values.push({ at: next, word });
    next++;
  }
  return next - 1;
}

function isGreedy(takes: Takes): boolean {
  return takes === 'some' || takes === 'any' || takes === 'each';
}

/** Lets list options return trailing words until the arguments have what they need; no option its only word for what is needed in some lines. */
function giveBackAll(options: readonly GivenOption[], positionals: Placed[], { always, usually }: Needs): void {
  const names = new Set(options.map(({ known }) => known.name));
  giveBack(options, positionals, always, ({ takes }) => (takes === 'some' ? 1 : 0));
  const wanted = usually === undefined || names.has(usually.unless) ? 0 : always + 1;
  if (positionals.length >= wanted) return;
  const single = options.filter(
    ({ known: { option } }) => option.oneUnless !== undefined && !names.has(option.oneUnless),
  );
  giveBack(single, positionals, Infinity, () => 1);
  giveBack(options, positionals, wanted, () => 1);
}

/** The last option first. */
function giveBack(
  options: readonly GivenOption[],
  positionals: Placed[],
  needed: number,
  keep: (option: Option) => number,
): void {
  for (const { known, glued, values } of [...options].reverse()) {
    const { takes } = known.option;
    if (glued !== undefined || takes === 'nothing' || takes === 'one') continue;
    while (positionals.length < needed && values.length > keep(known.option)) {
      const word = values.pop();
      if (word) positionals.push(word);
    }
  }
}

function checkCount({ known: { option }, typed, values }: GivenOption): void {
  if (values.length > 0 || !['one', 'some'].includes(option.takes)) return;
  throw usageFault(
    `Option ${typed} needs ${option.takes === 'some' ? 'at least one value' : 'a value'}: ${option.kind.placeholder}`,
  );
}
