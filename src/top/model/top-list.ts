import type { JsonValue } from '../../model/json.ts';
import { compareValues } from '../../output/selection/compare-values.ts';
import type { TopRow, TopTable } from '../model.ts';
import { filterOf, type Filter } from './row-test.ts';
import type { ListData, ListRow } from './list-rows.ts';
import { sortInTurns } from './sort-in-turns.ts';
import { Turns, Unwanted } from './turns.ts';

type Sorting = NonNullable<TopTable['sort']>;

interface ListHow {
  readonly now: () => number;
  readonly sort: Sorting | undefined;
  /** What is shown has changed. */
  readonly changed: () => void;
  /** A filter asks for properties that were not read. */
  readonly askAgain: () => void;
}

/** One list of the dashboard: what was read of it, and how it is filtered and sorted. Neither needs a new request. */
export class TopList {
  readonly #how: ListHow;
  #data: ListData | undefined;
  #updatedAt: number | undefined;
  #filter = '';
  #filterFault: string | undefined;
  #test: Filter['test'];
  #sort: Sorting | undefined;
  #shown: readonly ListRow[] = [];
  #places: Map<string, number> | undefined;
  /** The newest arrangement wins. */
  #arrangements = 0;
  #table: TopTable | undefined;

  constructor(how: ListHow) {
    this.#how = how;
    this.#sort = how.sort;
  }

  /** The keys of the properties that its filter needs. */
  properties: readonly string[] = [];

  get table(): TopTable {
    return (this.#table ??= this.#makeTable());
  }

  /** Takes what was read at a time; the table changes when it is filtered and sorted. */
  async take(data: ListData, at: number): Promise<void> {
    const isSame = this.#data !== undefined && (await sameRows(this.#data, data));
    this.#updatedAt = at;
    this.#table = undefined;
    if (isSame) return;
    this.#data = data;
    this.#readFilter();
    await this.#arrange();
  }

  filter(text: string): void {
    this.#filter = text;
    this.#readFilter();
    this.#table = undefined;
    this.#how.changed();
    if (this.#filterFault === undefined) void this.#arrange();
  }

  /** By the column of this key; the same one again turns round. */
  sort(key: string): void {
    this.#sort = { key, descending: this.#sort?.key === key && !this.#sort.descending };
    this.#table = undefined;
    this.#how.changed();
    void this.#arrange();
  }

  /** The rows of the last filter that was right stay. */
  #readFilter(): void {
    if (this.#data === undefined) return;
    const { test, fault, missing } = filterOf(this.#filter, this.#data, this.#how.now());
    this.#filterFault = fault;
    if (fault !== undefined) return;
    this.#test = test;
    if (missing.length === 0) return;
    this.properties = [...new Set([...this.properties, ...missing])];
    this.#how.askAgain();
  }

  async #arrange(): Promise<void> {
    const data = this.#data;
    if (data === undefined) return;
    const nth = ++this.#arrangements;
    const turns = new Turns(() => nth === this.#arrangements);
    try {
      // Of letters that come together only the last one is worked for.
      await turns.give();
      const kept = await filtered(data.rows, this.#test, turns);
      const sorted = await inOrder(kept, data, this.#sort, turns);
      if (nth === this.#arrangements) this.#show(sorted);
    } catch (error) {
      if (!(error instanceof Unwanted)) throw error;
    }
  }

  #show(rows: readonly ListRow[]): void {
    this.#shown = rows;
    this.#places = undefined;
    this.#table = undefined;
    this.#how.changed();
  }

  #makeTable(): TopTable {
    const shown = this.#shown;
    const data = this.#data;
    return {
      columns: data?.fields ?? [],
      count: shown.length,
      total: data?.rows.length ?? 0,
      updatedAt: this.#updatedAt,
      filter: this.#filter,
      filterFault: this.#filterFault,
      sort: this.#sort,
      rows: (first, count) => (data ? shown.slice(first, first + count).map((row) => topRow(row, data)) : []),
      placeOf: (id) => (this.#places ??= placesOf(this.#shown)).get(id) ?? -1,
    };
  }
}

function topRow(row: ListRow, { fields, namesOf }: ListData): TopRow {
  return { id: row.id, names: namesOf(row), cells: fields.map((field) => field.cell(row)) };
}

function placesOf(rows: readonly ListRow[]): Map<string, number> {
  return new Map(rows.map(({ id }, place) => [id, place]));
}

async function sameRows(a: ListData, b: ListData): Promise<boolean> {
  if (a.rows.length !== b.rows.length || a.properties.length !== b.properties.length) return false;
  const turns = new Turns();
  for (const [at, row] of a.rows.entries()) {
    const other = b.rows[at];
    if (row.line !== other?.line || row.id !== other.id) return false;
    if (row.properties.some((value, nth) => value !== other.properties[nth])) return false;
    if (turns.due()) await turns.give();
  }
  return true;
}

async function filtered(rows: readonly ListRow[], test: Filter['test'], turns: Turns): Promise<readonly ListRow[]> {
  if (test === undefined) return rows;
  const kept: ListRow[] = [];
  for (const row of rows) {
    if (test(row)) kept.push(row);
    if (turns.due()) await turns.give();
  }
  return kept;
}

/** A row with what it is sorted by. */
interface Keyed {
  readonly row: ListRow;
  readonly values: readonly JsonValue[];
}

async function inOrder(
  rows: readonly ListRow[],
  { fields, sortBy }: ListData,
  sort: Sorting | undefined,
  turns: Turns,
): Promise<readonly ListRow[]> {
  const keys = sort ? [sort.key] : (sortBy ?? []);
  const by = keys.flatMap((key) => fields.find((field) => field.key === key) ?? []);
  if (by.length === 0) return rows;
  const keyed: Keyed[] = [];
  for (const row of rows) {
    keyed.push({ row, values: by.map((field) => field.value(row)) });
    if (turns.due()) await turns.give();
  }
  const sign = sort?.descending === true ? -1 : 1;
  const sorted = await sortInTurns(keyed, (a, b) => sign * compareAll(a.values, b.values), turns);
  return sorted.map(({ row }) => row);
}

function compareAll(a: readonly JsonValue[], b: readonly JsonValue[]): number {
  for (const [at, value] of a.entries()) {
    const difference = compareValues(value, b[at] ?? null);
    if (difference !== 0) return difference;
  }
  return 0;
}
