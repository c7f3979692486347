import type { ListTab, Tab, TopColumn, TopModel } from '../model.ts';
import type { Action, Target } from './actions.ts';
import type { Key } from './keys.ts';
import type { Line } from './text.ts';

/** Everything about the screen that keys change. The cluster's side is in the model. */
export interface ScreenState {
  readonly tab: Tab;
  readonly places: Readonly<Record<ListTab, Place>>;
  /** How many events are above the window. */
  readonly eventsAbove: number;
  readonly mode: Mode;
  /** What the last key brought about; until the next key. */
  readonly notice: Notice | undefined;
}

/** Where the cursor of a list is. */
export interface Place {
  /** The row it stands on: it stays there when the rows are sorted anew. undefined: none was seen yet. */
  readonly id: string | undefined;
  readonly at: number;
  /** The first row in the window. */
  readonly top: number;
  /** Somebody put it there: until then it stays in the first row, whatever comes. */
  readonly moved: boolean;
}

export interface Notice {
  readonly text: string;
  readonly isFault: boolean;
}

/** What the keys are about at the moment. */
export type Mode =
  | { readonly kind: 'browse' }
  | { readonly kind: 'filter'; readonly text: string }
  /** The key of the column to sort by. */
  | { readonly kind: 'sort'; readonly key: string }
  | PageMode
  | { readonly kind: 'menu'; readonly target: Target; readonly at: number }
  /** `KEY=VALUE` as far as it is typed. */
  | { readonly kind: 'property'; readonly action: Action; readonly text: string }
  | { readonly kind: 'confirm'; readonly words: readonly string[] }
  | RunMode;

export interface PageMode {
  readonly kind: 'page';
  readonly title: string;
  /** undefined: they are still to come. */
  readonly lines: readonly Line[] | undefined;
  readonly top: number;
  /** The command that shows the same. */
  readonly words: readonly string[] | undefined;
}

export interface RunMode {
  readonly kind: 'run';
  readonly words: readonly string[];
  /** What the command has said so far. */
  readonly output: readonly string[];
  readonly progress: string | undefined;
  readonly question: string | undefined;
  /** undefined: it is still running. */
  readonly exitCode: number | undefined;
}

/** What happens outside after a key. */
export type Effect =
  | { readonly kind: 'look'; readonly tab: Tab }
  | { readonly kind: 'filter'; readonly tab: ListTab; readonly where: string }
  | { readonly kind: 'sort'; readonly tab: ListTab; readonly key: string }
  | { readonly kind: 'pause'; readonly paused: boolean }
  | { readonly kind: 'describe'; readonly target: Target }
  | { readonly kind: 'run'; readonly words: readonly string[] }
  | { readonly kind: 'answer'; readonly yes: boolean }
  | { readonly kind: 'copy'; readonly text: string }
  | { readonly kind: 'refresh' | 'stop-run' | 'redraw' | 'leave' | 'suspend' };

export interface Step {
  readonly state: ScreenState;
  readonly effects: readonly Effect[];
}

/** What the keys and the drawing see besides the state. */
export interface Seen {
  readonly model: Pick<TopModel, 'connection' | 'overview' | 'table' | 'events'>;
  readonly window: { readonly columns: number; readonly rows: number };
}

const FIRST: Place = { id: undefined, at: 0, top: 0, moved: false };

export function newScreen(): ScreenState {
  return {
    tab: 'overview',
    places: { nodes: FIRST, resources: FIRST, volumes: FIRST, 'storage-pools': FIRST, errors: FIRST },
    eventsAbove: 0,
    mode: { kind: 'browse' },
    notice: undefined,
  };
}

/** The tab when it is a list. */
export function listTab(tab: Tab): ListTab | undefined {
  return tab === 'overview' || tab === 'events' ? undefined : tab;
}

/** The place as the list is now: on its row, and in the window of so many rows. */
export function settledPlace(place: Place, tab: ListTab, { model }: Seen, height: number): Place {
  const table = model.table(tab);
  const found = place.id === undefined || !place.moved ? -1 : table.placeOf(place.id);
  const wanted = found >= 0 ? found : place.moved ? place.at : 0;
  const at = Math.max(0, Math.min(wanted, table.count - 1));
  const lowest = Math.max(0, table.count - height);
  const top = Math.max(0, Math.min(Math.max(place.top, at - height + 1), at, lowest));
  return { id: table.rows(at, 1)[0]?.id, at, top, moved: place.moved };
}

/** The row under the cursor, as it was seen last; undefined: it is gone. */
export function rowAtCursor({ tab, places }: ScreenState, { model }: Seen): Target | undefined {
  const list = listTab(tab);
  if (list === undefined) return undefined;
  const { id } = places[list];
  const table = model.table(list);
  const at = id === undefined ? -1 : table.placeOf(id);
  const row = at < 0 ? undefined : table.rows(at, 1)[0];
  return row && { tab: list, row };
}

/** Whether this key says Yes where something is asked. */
export function isYes(key: Key): boolean {
  return 'text' in key && ['y', 'Y'].includes(key.text);
}

/** Whether a key may be taken for the answer to a question. */
export function isAsking({ mode }: ScreenState): boolean {
  return mode.kind === 'confirm' || (mode.kind === 'run' && mode.question !== undefined);
}

export function columnAt(columns: readonly TopColumn[], key: string): number {
  return columns.findIndex((column) => column.key === key);
}

/** An action is shown as the command it is before anything runs. */
export function begun(action: Action): Mode {
  return action.kind === 'property' ? { kind: 'property', action, text: '' } : { kind: 'confirm', words: action.words };
}
