import type { Takes } from '../definition/option.ts';
import { usageFault } from '../model/fault.ts';
import type { OptionTable } from './option-table.ts';
import type { OptionWord } from './tokens.ts';
import { isValue, isValueOf, optionWords } from './tokens.ts';

/** A word of the line and where it stood. */
interface Placed {
  readonly at: number;
  readonly word: string;
}

export interface GivenOption extends OptionWord {
  readonly values: Placed[];
}

/** The words after the command, told apart: options with their values, and the rest in order. */
export interface ScannedLine {
  readonly options: readonly GivenOption[];
  readonly positionals: readonly string[];
  /** The index of each of these words. */
  readonly places: readonly number[];
}

/**
 * Tells options, their values and positional words apart. A list option takes every following word that is no
 * option, and gives the trailing ones back when fewer than `needed` positional words would be left. Throws a usage Fault.
 */
export function scanLine(words: readonly string[], tables: readonly OptionTable[], needed: number): ScannedLine {
  const options: GivenOption[] = [];
  const positionals: Placed[] = [];
  let onlyWords = false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (!onlyWords && word === '--') onlyWords = true;
    else if (onlyWords || isValue(word)) positionals.push({ at, word });
    else {
      const found = optionWords(word, tables).map((option) => ({ ...option, values: gluedValue(option, at) }));
      options.push(...found);
      const last = found.at(-1);
      if (last && last.glued === undefined) at = takeValues(last, words, at);
    }
  }
  giveBack(options, positionals, needed);
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
function takeValues(option: GivenOption, words: readonly string[], at: number): number {
  const { takes } = option.known.option;
  const limit = takes === 'nothing' ? 0 : isGreedy(takes) ? Infinity : 1;
  let next = at + 1;
  while (option.values.length < limit && next < words.length && isValueOf(option.known.option, words[next] ?? '')) {
    option.values.push({ at: next, word: words[next] ?? '' });
    next++;
  }
  return next - 1;
}

function isGreedy(takes: Takes): boolean {
  return takes === 'some' || takes === 'any' || takes === 'each';
}

/** Lets list options return trailing words, the last option first, until the arguments have what they need. */
function giveBack(options: readonly GivenOption[], positionals: Placed[], needed: number): void {
  for (const option of [...options].reverse()) {
    const { takes } = option.known.option;
    if (option.glued !== undefined || takes === 'nothing' || takes === 'one') continue;
    const keep = takes === 'some' ? 1 : 0;
    while (positionals.length < needed && option.values.length > keep) {
      const word = option.values.pop();
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
