import type { Suggestion } from '../../completion/suggestion.ts';
import type { TypedWord } from '../suggestions.ts';
import type { Buffer } from './buffer.ts';

/** A suggestion in the menu. */
export interface MenuItem extends Suggestion {
  /** The short spelling of the same option. */
  readonly short?: string | undefined;
}

/** Suggestions for the word at the cursor. */
export interface Menu {
  readonly items: readonly MenuItem[];
  /** The word they are for. */
  readonly word: TypedWord;
  /** What was typed, to go back to when one is being chosen. */
  readonly typed: Buffer;
  /** The one that stands in the line for now. */
  readonly selected: number | undefined;
}

/** The line with a suggestion in place of the typed word; a blank follows when the word is complete. */
export function withSuggestion({ typed, word }: Menu, { word: text, more }: Suggestion, final: boolean): Buffer {
  const blank = final && !more && !/^\s/.test(typed.text.slice(typed.cursor)) ? ' ' : '';
  return replaced(typed, word, quoted(text, more) + blank);
}

/** The line with what all suggestions begin with, if that is more than what was typed. */
export function withCommonStart({ items, typed, word }: Menu): Buffer | undefined {
  const start = commonStart(items.map((item) => item.word));
  return start.length > word.current.length && start.startsWith(word.current)
    ? replaced(typed, word, quoted(start, true))
    : undefined;
}

/** Those that still fit after more was typed. */
export function narrowed(menu: Menu, typed: Buffer, word: TypedWord): Menu | undefined {
  if (word.start !== menu.word.start || word.words.length !== menu.word.words.length) return undefined;
  const items = menu.items.flatMap((item) => stillFitting(item, word.current));
  return items.length > 0 ? { items, word, typed, selected: undefined } : undefined;
}

/** Suggestions with the long and the short spelling of an option in one. */
export function merged(items: readonly Suggestion[]): readonly MenuItem[] {
  const words = new Set(items.map(({ word }) => word));
  const shorts = new Map(items.map(({ word, shortOf }) => [shortOf, word]));
  return items
    .filter(({ shortOf }) => shortOf === undefined || !words.has(shortOf))
    .map((item) => ({ ...item, short: shorts.get(item.word) }));
}

function stillFitting(item: MenuItem, typed: string): MenuItem[] {
  if (item.word.startsWith(typed))
    return [item.short?.startsWith(typed) === true ? item : { ...item, short: undefined }];
  return item.short?.startsWith(typed) === true ? [{ ...item, word: item.short, short: undefined }] : [];
}

function replaced({ text, cursor }: Buffer, { start }: TypedWord, word: string): Buffer {
  return { text: text.slice(0, start) + word + text.slice(cursor), cursor: start + word.length };
}

function commonStart(words: readonly string[]): string {
  const [first = '', ...others] = words;
  let length = first.length;
  for (const word of others) while (!word.startsWith(first.slice(0, length))) length -= 1;
  return first.slice(0, length);
}

/** A word as it has to be typed to stay one word; the quote stays open where more of it is to come. */
function quoted(word: string, more: boolean): string {
  if (/^[\p{L}\p{N}_@%+=:,./\\?~-]*$/u.test(word)) return word;
  return `'${word.replaceAll("'", `'\\''`)}${more ? '' : "'"}`;
}
