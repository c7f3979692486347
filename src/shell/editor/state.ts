import type { Suggestion } from '../../completion/suggestion.ts';
import { EMPTY, type Buffer } from './buffer.ts';
import type { Menu } from './menu.ts';

/** A search through the history with Ctrl-R. */
export interface Search {
  readonly query: string;
  /** The line found; undefined when no line has the query in it. */
  readonly found: number | undefined;
  /** What was being typed before. */
  readonly before: Buffer;
}

/** Suggestions from the history, shown in grey behind the cursor. */
export interface Ghosts {
  /** Lines typed in this session; they go before those of others. */
  readonly own: ReadonlySet<string>;
  /** Lines that are not suggested: something secret may stand in them. */
  readonly isDoubtful?: ((line: string) => boolean) | undefined;
}

/** Everything about one line in the making. */
export interface EditorState {
  readonly buffer: Buffer;
  /** The lines typed before, oldest first. */
  readonly history: readonly string[];
  /** Which of them is shown; `history.length`: a new one. */
  readonly at: number;
  /** Lines as they were left when moving through the history. */
  readonly drafts: ReadonlyMap<number, string>;
  /** What was cut out last. */
  readonly killed: string;
  readonly search: Search | undefined;
  readonly menu: Menu | undefined;
  /** TAB was pressed before there were suggestions. */
  readonly tabbed: boolean;
  /** Suggestions were sent away: they come back with the next change or TAB. */
  readonly quiet: boolean;
  /** What the history suggests was sent away until the next change. */
  readonly hidden: boolean;
  /** How the history suggests the rest of the line; undefined: not at all. */
  readonly ghosts: Ghosts | undefined;
  /** Ctrl-X was pressed: the next key belongs to it. */
  readonly chord: boolean;
  /** Between the marks of a paste. */
  readonly pasting: boolean;
  readonly undo: readonly Buffer[];
}

/** What happens outside after a key. */
export type Effect =
  | { readonly kind: 'submit'; readonly text: string }
  | { readonly kind: 'end' | 'interrupt' | 'suspend' | 'clear-screen' }
  /** The text is to be changed in the user's editor. */
  | { readonly kind: 'edit'; readonly text: string }
  | { readonly kind: 'none' };

export interface Step {
  readonly state: EditorState;
  readonly effect: Effect;
}

/** Suggestions that came for a buffer. */
export interface Arrival {
  readonly for: Buffer;
  readonly items: readonly Suggestion[];
}

/** An empty line. `killed`: what was cut out of the lines before. */
export function newEditor(history: readonly string[], killed = '', ghosts?: Ghosts): EditorState {
  return {
    buffer: EMPTY,
    history,
    at: history.length,
    drafts: new Map(),
    killed,
    search: undefined,
    menu: undefined,
    tabbed: false,
    quiet: false,
    hidden: false,
    ghosts,
    chord: false,
    pasting: false,
    undo: [],
  };
}
