import type { ApiReply } from '../api/objects/reply.ts';
import type { Cell } from './view.ts';

/** What a command tells while it changes something; `cli` drives the command by asking for one after the other. */
export type Happening =
  /** The controller's replies to a change. The exit code follows from all replies. */
  | { readonly replies: readonly ApiReply[] }
  /** There are no more replies: what follows is only waited for. */
  | { readonly waits: true }
  /** A line for people about work that goes on, in pieces that may be coloured; the last exit code given counts. */
  | { readonly line: readonly Cell[]; readonly exitCode?: number };

export type Happenings = AsyncIterable<Happening>;

/** Shows what happens, at once or, where the format wants a whole, in the end. */
export interface Presenter {
  show(happening: Happening): Promise<void>;
  /** Nothing more happens; gives the exit code. */
  end(): Promise<number>;
  /** The command ended by this error: shows what was kept so far. Throws the error again unless it was shown, too; gives the exit code. */
  breakOff(error: unknown): Promise<number>;
}
