import type { Overview } from '../commands/top/overview.ts';
import type { Fault } from '../model/fault.ts';
import type { Cell, Colour } from '../output/view.ts';

export type { Overview } from '../commands/top/overview.ts';

export const TABS = ['overview', 'nodes', 'resources', 'volumes', 'storage-pools', 'errors', 'events'] as const;
export type Tab = (typeof TABS)[number];
export type ListTab = Exclude<Tab, 'overview' | 'events'>;

/** What the dashboard shows of the cluster, kept up to date by itself. It asks only for what is looked at. */
export interface TopModel {
  /** Calls it whenever anything that can be read here has changed, at most some ten times a second; gives the way to stop that. */
  subscribe(listener: () => void): () => void;
  /** Which tab is looked at: only this one is kept fresh. */
  look(tab: Tab): void;
  /** Nothing is asked or changed until it is called again with false. */
  pause(paused: boolean): void;
  /** Asks again at once. */
  refresh(): void;
  /** Whether the controller answers, and since when what is shown is true. */
  connection(): Connection;
  overview(): Overview | undefined;
  table(tab: ListTab): TopTable;
  /** What happened since the start, the newest first, at most 1,000. */
  events(): readonly TopEvent[];
  /** Filters a list; '' shows all. A word that is no expression is looked for in all cells. */
  filter(tab: ListTab, where: string): void;
  /** Sorts by the column of this key; the same key again turns the order round. */
  sort(tab: ListTab, key: string): void;
  /** Everything about the object of a row as lines of text, with colours (what `status node`, `status resource` and the lists' own pages say). */
  describe(tab: ListTab, row: TopRow): Promise<readonly (readonly Cell[])[]>;
  /** Ends all asking. */
  close(): void;
}

export interface Connection {
  /** Where the controller is. */
  readonly uri: string;
  readonly context: string | undefined;
  /** ms since the epoch; undefined: nothing has come yet. */
  readonly updatedAt: number | undefined;
  /** What is wrong at the moment; what was seen last is still there. */
  readonly fault: Fault | undefined;
  readonly paused: boolean;
}

/** A list as it is filtered and sorted now. */
export interface TopTable {
  readonly columns: readonly TopColumn[];
  /** Rows that the filter lets through. */
  readonly count: number;
  /** All rows. */
  readonly total: number;
  /** undefined: nothing has come yet. */
  readonly updatedAt: number | undefined;
  readonly filter: string;
  /** What is wrong with the filter; the rows are those of the last one that was right. */
  readonly filterFault: string | undefined;
  readonly sort: { readonly key: string; readonly descending: boolean } | undefined;
  /** Rows by their place, cheap however long the list is. */
  rows(first: number, count: number): readonly TopRow[];
  /** Where the row of this name is now; -1: no longer there. */
  placeOf(id: string): number;
}

export interface TopColumn {
  readonly heading: string;
  readonly key: string;
  readonly right: boolean;
  /** The first to go in a narrow window. */
  readonly minor: boolean;
  /** In display columns, over all rows of the list. */
  readonly width: number;
}

export interface TopRow {
  /** The same as long as it is the same object. */
  readonly id: string;
  /** The words that name the object for commands: `['alpha', 'db1']`. */
  readonly names: readonly string[];
  readonly cells: readonly { readonly text: string; readonly colour: Colour | undefined }[];
}

export interface TopEvent {
  /** ms since the epoch. */
  readonly at: number;
  /** What it is about: `node n1`, `resource db1 on n2`. */
  readonly about: string;
  readonly text: string;
  readonly colour: Colour | undefined;
}
