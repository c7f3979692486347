import { Fault } from '../../model/fault.ts';
import { matcher } from '../../output/selection/matcher.ts';
import type { ListData, ListRow } from './list-rows.ts';

/** Which rows a filter lets through, or what is wrong with it. */
export interface Filter {
  /** undefined: all of them. */
  readonly test: ((row: ListRow) => boolean) | undefined;
  readonly fault: string | undefined;
  /** Properties that it asks for and that the rows do not have yet. */
  readonly missing: readonly string[];
}

/** What makes a text an expression; names have none of it. */
const OPERATOR = /[=<>~!&|()]/;

/** Makes a test of an expression of --where, or of a text that is looked for in all cells whatever its letter case. */
export function filterOf(text: string, data: ListData, now: number): Filter {
  const words = text.trim();
  if (words === '') return { test: undefined, fault: undefined, missing: [] };
  if (!OPERATOR.test(words)) return { test: containing(words.toLowerCase()), fault: undefined, missing: [] };
  const missing: string[] = [];
  try {
    const test = matcher<ListRow>(words, now, (name) => {
      const found = data.find(name);
      if ('field' in found) return found.field;
      const place = data.properties.indexOf(found.property);
      if (place < 0) missing.push(found.property);
      return { value: ({ properties }) => properties[place] ?? '' };
    });
    return { test, fault: undefined, missing };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { test: undefined, fault: error.message.replace(/^--where: /, ''), missing: [] };
  }
}

function containing(words: string): (row: ListRow) => boolean {
  return ({ line }) => line.toLowerCase().includes(words);
}
