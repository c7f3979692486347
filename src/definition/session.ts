import type { Body } from '../api/controller.ts';

/**
 * What lasts from one line to the next in the interactive shell, which keeps one Session for all its lines. A single
 * command line has one of its own.
 */
export class Session {
  /** Whether the shell reads the lines: it says so when it starts. */
  interactive = false;
  /** The resources collected since `resource create-transactional begin`; undefined outside of a transaction. */
  transaction: ResourceTransaction | undefined;
  /** The synchronizations that `status` saw last, for their speed since then. */
  lastSyncs: SyncsSeen | undefined;
}

/** How far each synchronization was, in percent, at a time in ms since the epoch. */
export interface SyncsSeen {
  readonly at: number;
  readonly percents: ReadonlyMap<string, number>;
}

/** Resources to be made together, by resource definition, in the order they were given. */
export class ResourceTransaction {
  /** The transaction is dropped as soon as a command fails. */
  readonly terminateOnError: boolean;
  /** The lines that added them, without secrets, as the history of changes will show them. */
  readonly lines: string[] = [];
  readonly #entries = new Map<string, Body[]>();

  constructor(terminateOnError: boolean) {
    this.terminateOnError = terminateOnError;
  }

  /** Adds the entries (`ResourceCreate` of the REST API) of one definition. */
  add(resourceDefinition: string, entries: readonly Body[]): void {
    this.#entries.set(resourceDefinition, [...(this.#entries.get(resourceDefinition) ?? []), ...entries]);
  }

  /** The entries of each definition. */
  entries(): Iterable<readonly [string, readonly Body[]]> {
    return this.#entries;
  }

  get isEmpty(): boolean {
    return this.#entries.size === 0;
  }

  /** How many resources were added. */
  get size(): number {
    return [...this.#entries.values()].reduce((sum, entries) => sum + entries.length, 0);
  }
}

/** How the shell calls its states, in its prompt and in messages. */
export const STATE_NAMES = { default: 'default', transaction: 'Resource Creation Transaction' } as const;
