import type { ShellCase, ShellTable } from './tables.ts';

type Known = ShellCase['set'];
type Entry = readonly [word: string, known: Known];

/**
 * The tables of fish: a function for each place of a line and for each beginning of a property's key, which fish finds by its name, while it looks
 * at each word of a list or of a `switch`. Longer lists of words are variables: fish expands words that stand in a script whenever it runs them.
 */
export function fishTables(tables: readonly ShellTable[]): string[] {
  const lists = new Lists();
  const [aliases, properties] = [entriesOf(tables, 'alias'), entriesOf(tables, 'property')];
  const functions = [
    ...entriesOf(tables, 'table').map(
      ([path, known]) => [`at${steps(path)}`, placeText(path, known, aliases, lists)] as const,
    ),
    ...entriesOf(tables, 'keys').map(
      ([key, known]) => [`keys.${key.replaceAll('/', '.')}`, keysText(known, lists)] as const,
    ),
  ];
  return [
    ...lists.texts,
    ...namedApart(functions),
    fishList(
      'properties',
      properties.map(([key]) => key),
    ),
    fishList(
      'property',
      properties.map(([, { specs }]) => linesOf(specs).join('|')),
    ),
  ];
}

/** Words in a variable. */
export function fishList(name: string, words: readonly string[]): string {
  return `set -g __linstor_${name} ${quoted(words)}`;
}

function entriesOf(tables: readonly ShellTable[], wanted: string): Entry[] {
  return tables
    .filter(({ name }) => name === wanted)
    .flatMap(({ cases }) => cases.flatMap(({ words, set }) => words.map((word) => [word, set] as const)));
}

/** The words that lead to a place, as the name of its function ends. */
function steps(path: string): string {
  const words = path.split(' ').filter((word) => word !== '');
  const odd = words.find((word) => !/^[\w-]+$/.test(word));
  if (odd !== undefined) throw new Error(`The tables of fish cannot hold the word ${odd}`);
  return words.map((word) => `.${word}`).join('');
}

/**
 * What is known of a place: whether it is hidden, aliases below it, table of options, columns, global options that are hidden, specs of the
 * arguments; besides, the name of the variable with the words that may follow.
 */
function placeText(
  path: string,
  { set, columns, shadowed, args, names }: Known,
  aliases: readonly Entry[],
  lists: Lists,
): string {
  const hidden = aliases.some(
    ([alias, { some }]) => some !== undefined && alias === path.replace(/(^| )([^ ]+)$/, '/$2'),
  );
  const below = aliases.filter(([alias]) => alias.startsWith(`${path}/`));
  const meant = below.map(([alias, { name }]) => ` ${alias.slice(path.length + 1)}/${linesOf(name).join('')}`);
  const known = [
    hidden ? '1' : '',
    meant.join(''),
    ...[set, columns, shadowed].map((given) => linesOf(given).join(' ')),
  ];
  const place = `set -g __l_place ${quoted([...known, ...linesOf(args)])}`;
  return names === undefined ? place : `${place}\nset -g __l_names ${lists.nameOf(linesOf(names))}`;
}

function keysText({ keys }: Known, lists: Lists): string {
  const words = linesOf(keys);
  return `string match -- "$__l_cur*" ${words.length > FEW ? `$${lists.nameOf(words)}` : quoted(words)}`;
}

/** Words that take as long to be expanded as a variable with them. */
const FEW = 3;

/** Lists of words as variables; those that are the same are one. */
class Lists {
  readonly #names = new Map<string, string>();

  get texts(): string[] {
    return [...this.#names].map(([text, name]) => `set -g ${name} ${text}`);
  }

  nameOf(words: readonly string[]): string {
    const text = quoted(words);
    const name = this.#names.get(text) ?? `__linstor_words_${this.#names.size}`;
    this.#names.set(text, name);
    return name;
  }
}

/** Functions, none of which takes the place of another. */
function namedApart(functions: readonly (readonly [name: string, text: string])[]): string[] {
  const names = new Set(functions.map(([name]) => name));
  if (names.size < functions.length) throw new Error('Two tables of fish have one name');
  return functions.map(([name, text]) => `function __linstor_${name}\n${text}\nend`);
}

function linesOf(given: Known[string] | undefined): readonly string[] {
  if (given === undefined || given === '') return [];
  if (typeof given === 'string') return given.split('\n');
  return 'variable' in given ? [] : given;
}

/** Words in quotes for fish, their tabs outside of them. */
function quoted(words: readonly string[]): string {
  return words
    .map((word) => `'${word.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\t', "'\\t'")}'`)
    .join(' ');
}
