import { isNeeded, needsOf } from '../argv/arguments.ts';
import { giveBack, type HandedOut } from '../argv/give-back.ts';
import { Scanner } from '../argv/scanner.ts';
import type { CommandTree } from '../argv/tree.ts';
import type { Argument } from '../definition/option.ts';
import { selectedFor, type SelectedObject } from './selected-object.ts';
import { lineAsUnderstood } from './line-as-understood.ts';

/**
 * The ways to complete a line with the chosen objects, as whole lines: every typed word stays where it is, and only
 * arguments that the line lacks are put in. [] for a line that is complete as it was typed, and for one that the objects do
 * not complete.
 */
export function readingsWith(
  words: readonly string[],
  chosen: readonly SelectedObject[],
  tree: CommandTree,
): string[][] {
  if (chosen.length === 0 || words.includes('--')) return [];
  const line = new Scanner(words, tree);
  // Running a faulty line says what is wrong.
  if (!line.command || line.pathFault || line.fault) return [];
  const typed = handedOut(line);
  const needed = neededIn(typed, Object.values(line.command.arguments));
  const names = needed.map(({ type: kind }) => selectedFor(kind.source, chosen)?.name);
  if (typed.positionals.length >= needed.length) return [];
  // A list option may mean the words that it would give back.
  const scans = Array.from({ length: typed.positionals.length + 1 }, (_, always) => giveBack(line, { always }));
  const readings = scans.flatMap(({ positionals }) => completed(line, positionals, names, tree));
  return [...new Map(readings.map((reading) => [JSON.stringify(reading), reading])).values()].filter(
    (reading) => lineAsUnderstood(reading, tree)?.call !== undefined,
  );
}

function handedOut(line: Scanner): HandedOut {
  return giveBack(line, needsOf(Object.values(line.command?.arguments ?? {})));
}

/** The arguments without which the command does nothing. */
function neededIn({ options }: HandedOut, specs: readonly Argument[]): readonly Argument[] {
  const given = new Set(options.map(({ known }) => known.name));
  return specs.filter((spec) => isNeeded(spec) || (spec.neededUnless !== undefined && !given.has(spec.neededUnless)));
}

/** The line with as many of the names as it lacks, in every way. */
function completed(
  line: Scanner,
  positionals: HandedOut['positionals'],
  names: readonly (string | undefined)[],
  tree: CommandTree,
): string[][] {
  return choices(names, names.length - positionals.length).flatMap((filled) => {
    const words = [...line.words];
    // From the right, so that the places of the words typed stay what they are.
    let typed = positionals.length;
    for (const name of [...filled].reverse()) {
      if (name === undefined) typed--;
      else words.splice(positionals[typed]?.at ?? (positionals.at(-1)?.at ?? line.start - 1) + 1, 0, name);
    }
    return means(new Scanner(words, tree), positionals, filled) ? [words] : [];
  });
}

/** Whether the line is read as it was meant: the objects in their places, and everything else as before. */
function means(line: Scanner, positionals: HandedOut['positionals'], filled: readonly (string | undefined)[]): boolean {
  const typed = positionals[Symbol.iterator]();
  const meant = filled.map((name): string | undefined => name ?? typed.next().value?.word);
  const read = handedOut(line).positionals;
  return read.length === meant.length && read.every(({ word }, at) => word === meant[at]);
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
