import type { ObjectSource } from '../definition/argument-type.ts';
import { PROPERTY_CLASSES, type PropertyClass } from '../drbd/properties.ts';
import { keyOf } from '../output/selection/column-names.ts';
import type { ColumnFacts } from '../output/view.ts';
import type { ListFacts } from './list-facts.ts';
import type { Name } from './name-source.ts';
import { keySuggestions } from './property-words.ts';
import type { Suggestion } from './suggestion.ts';
import { valuesOfColumn } from './column-values.ts';

/** Longer expressions are not looked into. */
const LONGEST = 1000;

/** Asks for names of objects that may stand in an expression. */
type AskNames = (source: ObjectSource) => Promise<readonly Name[]>;

/** How an expression of `--where` may go on: columns and properties, operators, values that are known, `&&` and `||`. */
export async function whereSuggestions(current: string, list: ListFacts, ask: AskNames): Promise<Suggestion[]> {
  const place = current.length > LONGEST ? undefined : placeIn(current);
  if (!place) return [];
  const { front, typed } = place;
  const goOn = (word: string, description = '', more = true): Suggestion => ({ word: front + word, description, more });
  switch (place.kind) {
    case 'column':
      return await columnSuggestions(typed, list, ask, goOn);
    case 'operator':
      return operatorsOf(columnNamed(place.column, list))
        .filter(([operator]) => operator.startsWith(typed))
        .map(([operator, means]) => goOn(place.spaced ? `${operator} ` : operator, means));
    case 'value':
      return (await knownValues(place.column, list, ask))
        .filter(({ word }) => word.startsWith(typed))
        .map(({ word, description }) =>
          goOn(place.quote !== '' || PLAIN.test(word) ? word + place.quote : `"${word}"`, description, false),
        );
    case 'end':
      return ['&& ', '|| '].filter((word) => word.startsWith(typed)).map((word) => goOn(word, JOINS[word]));
    case 'unknown':
      return [];
  }
}

const JOINS: Readonly<Record<string, string>> = { '&& ': 'Both have to hold', '|| ': 'One of both has to hold' };

/** What may stand without quotes within an expression. */
const PLAIN = /^[^\s()&|!<>=~'"]+$/;

/** What is expected at the end of an expression; `front` is what stands before `typed`, the beginning of it. */
type Place = { readonly front: string; readonly typed: string } & (
  | { readonly kind: 'column' | 'end' | 'unknown' }
  | { readonly kind: 'operator'; readonly column: string; readonly spaced: boolean }
  | { readonly kind: 'value'; readonly column: string; readonly quote: string }
);

const COLUMN = String.raw`([^\s()&|!<>=~'"]+)`;
const OPERATOR = String.raw`(?:==|!=|<=|>=|!~|[=<>~])`;
/** A column, an operator, and the beginning of a value. */
const IN_VALUE = new RegExp(String.raw`^(.*?${COLUMN}\s*${OPERATOR}\s*)(?:(["'])([^"']*)|([^\s()&|!<>=~'"]*))$`, 'su');
/** A column, a blank, and perhaps the beginning of an operator. */
const IN_OPERATOR = new RegExp(String.raw`^(.*?${COLUMN}\s+)([!<>=~]?)$`, 'su');
/** A comparison, a blank or parenthesis, and perhaps the beginning of what joins it to the next one. */
const ENDED = new RegExp(String.raw`^.*?${COLUMN}\s*${OPERATOR}\s*(?:"[^"]*"|'[^']*'|${COLUMN})[\s)]+([&|]?)$`, 'su');
const IN_COLUMN = new RegExp(String.raw`^(.*[\s(!&|])?([^\s()&|!<>=~'"]*)$`, 'su');

function placeIn(current: string): Place {
  const [start, rest] = lastComparison(current);
  const value = IN_VALUE.exec(rest);
  if (value) {
    const [, before = '', column = '', quote, inQuotes = '', bare = ''] = value;
    const front = start + before + (quote ?? '');
    return { kind: 'value', front, typed: quote === undefined ? bare : inQuotes, column, quote: quote ?? '' };
  }
  const ended = ENDED.exec(rest);
  if (ended) {
    const typed = ended.at(-1) ?? '';
    return { kind: 'end', front: current.slice(0, current.length - typed.length), typed };
  }
  const [, before = '', column = '', typed = ''] = IN_OPERATOR.exec(rest) ?? [];
  if (column !== '') return { kind: 'operator', front: start + before, typed, column, spaced: true };
  const inColumn = IN_COLUMN.exec(rest);
  if (!inColumn) return { kind: 'unknown', front: current, typed: '' };
  const [, front = '', name = ''] = inColumn;
  return { kind: 'column', front: start + front, typed: name };
}

/** What stands before the last comparison, which begins behind `&&`, `||` or a parenthesis outside of quotes; and the comparison. */
function lastComparison(text: string): readonly [string, string] {
  const quotesGone = text.replace(/"[^"]*"|'[^']*'/gu, (quoted) => '_'.repeat(quoted.length));
  const start = /^.*(?:&&|\|\||\()\s*/su.exec(quotesGone)?.[0].length ?? 0;
  return [text.slice(0, start), text.slice(start)];
}

async function columnSuggestions(
  typed: string,
  { noun, columns }: ListFacts,
  ask: AskNames,
  goOn: (word: string, description?: string) => Suggestion,
): Promise<Suggestion[]> {
  const fitting = columns.filter((column) => keyOf(column).startsWith(typed));
  const [only] = fitting;
  // The name is complete: what follows it is what is left to be chosen.
  if (only && fitting.length === 1 && keyOf(only) === typed)
    return operatorsOf(only).map(([operator, means]) => goOn(typed + operator, means));
  const names = fitting.map((column) => goOn(keyOf(column), TYPES[column.type ?? 'text']));
  return typed === '' ? names : [...names, ...(await propertySuggestions(typed, noun, ask, goOn))];
}

const TYPES: Readonly<Record<NonNullable<ColumnFacts['type']> | 'text', string>> = {
  size: 'A size such as 10GiB',
  bytes: 'A size such as 10GiB',
  time: 'A time such as 2d (ago) or 2026-01-31',
  number: 'A number',
  text: '',
};

/** A key with a slash is known for one; the others would need `props.` before them. */
async function propertySuggestions(
  typed: string,
  noun: string,
  ask: AskNames,
  goOn: (word: string, description?: string) => Suggestion,
): Promise<Suggestion[]> {
  if (!isPropertyClass(noun)) return [];
  return keySuggestions(typed, noun, await ask('property-keys'))
    .filter(({ word }) => word.includes('/') && word !== typed)
    .map(({ word, description }) => goOn(word, description));
}

function isPropertyClass(noun: string): noun is PropertyClass {
  return PROPERTY_CLASSES.some((known) => known === noun);
}

function columnNamed(name: string, { columns }: ListFacts): ColumnFacts | undefined {
  return columns.find((column) => keyOf(column).toLowerCase() === name.toLowerCase());
}

const EQUAL = [
  ['=', 'Equals; * and ? stand for any letters'],
  ['!=', 'Differs'],
] as const;
const LIKE = [
  ['~', 'Is like a pattern with * and ?'],
  ['!~', 'Is not like it'],
] as const;
const ORDER = [
  ['<', 'Less'],
  ['<=', 'Less or equal'],
  ['>', 'More'],
  ['>=', 'More or equal'],
] as const;

function operatorsOf(column: ColumnFacts | undefined): readonly (readonly [string, string])[] {
  return column?.type === undefined ? [...EQUAL, ...LIKE] : [...EQUAL, ...ORDER];
}

async function knownValues(name: string, list: ListFacts, ask: AskNames): Promise<readonly Name[]> {
  const column = columnNamed(name, list);
  if (!column) return [];
  const { words, source } = valuesOfColumn(list.noun, keyOf(column));
  return [...words.map((word) => ({ word, description: '' })), ...(source ? await ask(source) : [])];
}
