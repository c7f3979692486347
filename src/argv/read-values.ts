import { counted } from '../model/counted.ts';
import { spellings, type Argument, type Option } from '../definition/option.ts';
import type { ArgumentType } from '../definition/argument-type.ts';
import { Fault, onFault, usageFault } from '../model/fault.ts';
import { isNeeded, shares } from './arguments.ts';
import type { GivenOption } from './scanner.ts';

/** Reads the values of the options given, by name; an option given twice counts as it was given last. Throws usage Faults. */
export function readOptions(given: readonly GivenOption[]): Map<string, unknown> {
  const values = new Map<string, unknown>();
  for (const { known, values: placed, typed } of given) {
    const { name, option } = known;
    const words = placed.map(({ word }) => word);
    const read = (word: string): unknown => readValue(option.type, word, typed);
    switch (option.arity) {
      case 'nothing':
        values.set(name, true);
        break;
      case 'one':
        values.set(name, read(words[0] ?? ''));
        break;
      case 'maybe':
        values.set(name, words[0] === undefined ? null : read(words[0]));
        break;
      case 'each':
        values.set(name, [...((values.get(name) as unknown[] | undefined) ?? []), ...words.map(read)]);
        break;
      default:
        values.set(name, words.map(read));
    }
  }
  return values;
}

/** Throws a usage Fault when two options exclude each other or a required one is missing. */
export function checkOptions(options: Readonly<Record<string, Option>>, given: readonly GivenOption[]): void {
  const groups = new Map<string, GivenOption>();
  for (const one of given) {
    const group = one.known.option.excludes;
    if (group === undefined) continue;
    const other = groups.get(group);
    if (other && other.known.name !== one.known.name)
      throw usageFault(`${one.typed} cannot be used together with ${other.typed}.`);
    groups.set(group, one);
  }
  const names = new Set(given.map(({ known }) => known.name));
  for (const name of Object.keys(options)) {
    const option = options[name];
    if (option?.required && !names.has(name))
      throw usageFault(`Option ${longName(option)} is required: ${option.help}`);
  }
}

/**
 * Hands the positional words out to the arguments, each list taking as many as the others leave. `takesSecret`: a fault does not
 * repeat them. Throws usage Faults.
 */
export function readArguments(
  specs: Readonly<Record<string, Argument>>,
  words: readonly string[],
  takesSecret = false,
): Map<string, unknown> {
  const values = new Map<string, unknown>();
  const counts = shares(Object.values(specs), words.length);
  let next = 0;
  for (const [index, [name, spec]] of Object.entries(specs).entries()) {
    const own = words.slice(next, next + (counts[index] ?? 0));
    next += own.length;
    if (own.length === 0 && isNeeded(spec)) throw usageFault(`${spec.type.placeholder} is missing: ${spec.help}`);
    const read = own.map((word) => readValue(spec.type, word, spec.type.placeholder));
    const single = spec.arity === 'one' || spec.arity === 'maybe';
    values.set(name, single ? (read.length > 0 ? read[0] : spec.defaultValue) : read);
  }
  if (next < words.length) throw tooMany(words.slice(next), takesSecret);
  return values;
}

/** Where a secret belongs to the command, the surplus may be one that was typed in the wrong place. */
function tooMany(surplus: readonly string[], takesSecret: boolean): Fault {
  if (takesSecret)
    return usageFault(`${counted(surplus.length, 'word')} too many.`, [
      'What is too much is not repeated here: it may be a secret.',
    ]);
  return usageFault(`Too many words: ${surplus.map((word) => word || "''").join(' ')}`);
}

function readValue(type: ArgumentType<unknown>, word: string, place: string): unknown {
  return onFault(
    () => type.parse(word),
    ({ message, exitCode, hints }) => {
      throw new Fault(`${place}: ${message}`, exitCode, hints);
    },
  );
}

/** `--nodes` of `-n, --nodes`. */
export function longName(option: Option): string {
  const all = spellings(option.flags);
  return all.find((spelling) => spelling.startsWith('--')) ?? all[0] ?? '';
}
