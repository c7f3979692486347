import type { Command } from '../definition/command.ts';
import type { Argument } from '../definition/option.ts';
import { Fault } from '../model/fault.ts';
import { chosenFor, type Chosen } from './chosen.ts';
import { findCommand } from './find-command.ts';
import { OptionTable } from './option-table.ts';
import { GLOBAL_TABLE } from './parse-line.ts';
import { needsOf } from './read-values.ts';
import { scanLine, type Needs, type ScannedLine } from './scan-line.ts';
import type { CommandTree } from './tree.ts';
import { understood } from './understood.ts';

/**
 * The ways to complete a line with the chosen objects, as whole lines: every typed word stays where it is, and only
 * arguments that the line lacks are put in. [] for a line that is complete as it was typed, and for one that the objects do
 * not complete.
 */
export function readingsWith(words: readonly string[], chosen: readonly Chosen[], tree: CommandTree): string[][] {
  if (chosen.length === 0 || words.includes('--')) return [];
  try {
    const { command, rest } = findCommand(words, tree, GLOBAL_TABLE);
    if (!command) return [];
    const before = words.slice(0, words.length - rest.length);
    const lines = new Lacking(command, rest, chosen).readings().map((line) => [...before, ...line]);
    return lines.filter((line) => understood(line, tree)?.call !== undefined);
  } catch (error) {
    if (error instanceof Fault) return []; // running it says what is wrong
    throw error;
  }
}

/** The words after a command, and the arguments of it that they may leave out. */
class Lacking {
  readonly #rest: readonly string[];
  readonly #tables: readonly OptionTable[];
  readonly #needs: Needs;
  readonly #specs: readonly Argument[];
  readonly #chosen: readonly Chosen[];

  constructor(command: Command, rest: readonly string[], chosen: readonly Chosen[]) {
    this.#rest = rest;
    this.#tables = [new OptionTable({ ...command.options, ...command.moreOptions?.() }), GLOBAL_TABLE];
    this.#specs = Object.values(command.arguments);
    this.#needs = needsOf(this.#specs);
    this.#chosen = chosen;
  }

  readings(): string[][] {
    const typed = this.#scan(this.#rest, this.#needs);
    const needed = this.#neededIn(typed);
    if (typed.positionals.length >= needed.length) return [];
    // A list option may mean the words that it would give back.
    const scans = Array.from({ length: typed.positionals.length + 1 }, (_, always) =>
      this.#scan(this.#rest, { always }),
    );
    const lines = scans.flatMap((line) => this.#completed(line, needed));
    return [...new Map(lines.map((line) => [JSON.stringify(line), line])).values()];
  }

  #scan(rest: readonly string[], needs: Needs): ScannedLine {
    return scanLine(rest, this.#tables, needs);
  }

  /** The arguments without which the command does nothing. */
  #neededIn({ options }: ScannedLine): readonly Argument[] {
    const given = new Set(options.map(({ known }) => known.name));
    return this.#specs.filter(
      ({ takes, neededUnless }) =>
        takes === 'one' || takes === 'some' || (neededUnless !== undefined && !given.has(neededUnless)),
    );
  }

  /** The line with as many objects as it lacks, in every way. */
  #completed(line: ScannedLine, needed: readonly Argument[]): string[][] {
    const names = needed.map(({ kind }) => chosenFor(kind.source, this.#chosen)?.name);
    return choices(names, needed.length - line.positionals.length).flatMap((filled) => {
      const rest = [...this.#rest];
      // From the right, so that the places of the words typed stay what they are.
      let typed = line.places.length;
      for (const name of [...filled].reverse()) {
        if (name === undefined) typed--;
        else rest.splice(line.places[typed] ?? (line.places.at(-1) ?? -1) + 1, 0, name);
      }
      return this.#means(rest, line, filled) ? [rest] : [];
    });
  }

  /** Whether the line is read as it was meant: the objects in their places, and everything else as before. */
  #means(rest: readonly string[], { positionals }: ScannedLine, filled: readonly (string | undefined)[]): boolean {
    const typed = positionals[Symbol.iterator]();
    const meant = filled.map((name) => name ?? typed.next().value);
    const read = this.#scan(rest, this.#needs).positionals;
    return read.length === meant.length && read.every((word, at) => word === meant[at]);
  }
}

/** Every way to take `count` of the names, each object once: the names taken in their places, undefined in the others. */
function choices(names: readonly (string | undefined)[], count: number): (string | undefined)[][] {
  const [name, ...others] = names;
  if (names.length === 0) return count === 0 ? [[]] : [];
  const without = choices(others, count).map((rest) => [undefined, ...rest]);
  if (name === undefined || count === 0) return without;
  const taken = choices(
    others.map((other) => (other === name ? undefined : other)),
    count - 1,
  );
  return [...taken.map((rest) => [name, ...rest]), ...without];
}
