import type { ArgumentType } from './argument-type.ts';
import { text } from './argument-types.ts';

/** How many words follow: none, one, one or none, one or more, any number, or (`each`) any number each time, all of which count. */
export type Arity = 'nothing' | 'one' | 'maybe' | 'some' | 'any' | 'each';

/** The lowest REST API (`1.12.0`) that knows something, and what needs it, as in `… needs a controller with REST API 1.12.0`. */
export type Since = readonly [version: string, feature: string];

/** An option of a command; T is the type of its value in `input`. */
export interface Option<T = unknown> {
  /** `-n, --nodes`: every spelling, short ones first. */
  readonly flags: string;
  readonly help: string;
  readonly arity: Arity;
  readonly type: ArgumentType<unknown>;
  /** The value when the option is absent. */
  readonly defaultValue: T;
  readonly required?: boolean;
  /** Not shown in help and completion. */
  readonly hidden?: boolean;
  /** Heading of the section in help. */
  readonly group?: string;
  /** Options with the same word here exclude each other. */
  readonly excludes?: string;
  /** Newer than the client that scripts were written for: what abbreviates an older option too means the older one. */
  readonly added?: boolean;
  /** Only the first value of this list counts unless the option of this name is given, so that further words are rather arguments. */
  readonly oneUnless?: string;
  /** The long spelling of a global option that may be typed where this one is meant: behind the command it is refused. */
  readonly mistakenFor?: string;
  /** An older controller would leave out what the option asks for. */
  readonly since?: Since;
  /** Whether `since` matters with this value among these values; default: with any but the default and an empty text. */
  sinceIf?(value: unknown, input: Readonly<Record<string, unknown>>): boolean;
}

/** What may be said about an option beyond its flags, kind and help. */
export interface OptionDetails {
  readonly hidden?: boolean;
  readonly group?: string;
  readonly excludes?: string;
  readonly added?: boolean;
  readonly since?: Since;
}

/** A switch: false unless given. */
export function flag(flags: string, help: string, details: OptionDetails = {}): Option<boolean> {
  return { flags, help, arity: 'nothing', type: text('FLAG'), defaultValue: false, ...details };
}

/** An option with one value. */
export function option<T>(
  flags: string,
  type: ArgumentType<T>,
  help: string,
  details: OptionDetails = {},
): Option<T | undefined> {
  return { flags, help, arity: 'one', type, defaultValue: undefined, ...details };
}

/** An option with one value that must be given. */
export function requiredOption<T>(
  flags: string,
  type: ArgumentType<T>,
  help: string,
  details: OptionDetails = {},
): Option<T> {
  // The parser refuses the line when a required option is absent, so the default is never seen.
  return { flags, help, arity: 'one', type, defaultValue: undefined as T, required: true, ...details };
}

/** An option with one value that has a default. */
export function optionOr<T>(
  flags: string,
  type: ArgumentType<T>,
  defaultValue: T,
  help: string,
  details: OptionDetails = {},
): Option<T> {
  return { flags, help, arity: 'one', type, defaultValue, ...details };
}

/** An option whose value may be left out; `null` stands for "given without a value". */
export function optionMaybe<T>(
  flags: string,
  type: ArgumentType<T>,
  help: string,
  details: OptionDetails = {},
): Option<T | null | undefined> {
  return { flags, help, arity: 'maybe', type, defaultValue: undefined, ...details };
}

/** An option followed by one or more values (`minimum` 0: any number); undefined when absent. */
export function list<T>(
  flags: string,
  type: ArgumentType<T>,
  help: string,
  details: OptionDetails & { minimum?: 0 | 1 } = {},
): Option<readonly T[] | undefined> {
  const { minimum = 1, ...rest } = details;
  return { flags, help, arity: minimum === 0 ? 'any' : 'some', type, defaultValue: undefined, ...rest };
}

/** A list that must be given. */
export function requiredList<T>(flags: string, type: ArgumentType<T>, help: string): Option<readonly T[]> {
  return { flags, help, arity: 'some', type, defaultValue: [], required: true };
}

/** An option that may be given several times with any number of values, which all count together; undefined when absent. */
export function each<T>(
  flags: string,
  type: ArgumentType<T>,
  help: string,
  details: OptionDetails = {},
): Option<readonly T[] | undefined> {
  return { flags, help, arity: 'each', type, defaultValue: undefined, ...details };
}

/** Such an option that must be given. */
export function requiredEach<T>(flags: string, type: ArgumentType<T>, help: string): Option<readonly T[]> {
  return { flags, help, arity: 'each', type, defaultValue: [], required: true };
}

/** A positional argument; T is the type of its value in `input`. */
export interface Argument<T = unknown> {
  readonly help: string;
  readonly arity: 'one' | 'maybe' | 'some' | 'any';
  readonly type: ArgumentType<unknown>;
  readonly defaultValue: T;
  /** A list that may be empty only with the option of this name: the command itself says so. */
  readonly neededUnless?: string;
}

export function argument<T>(type: ArgumentType<T>, help: string): Argument<T> {
  // A missing mandatory argument is refused by the parser, so the default is never seen.
  return { help, arity: 'one', type, defaultValue: undefined as T };
}

export function argumentMaybe<T>(type: ArgumentType<T>, help: string): Argument<T | undefined> {
  return { help, arity: 'maybe', type, defaultValue: undefined };
}

export function argumentList<T>(type: ArgumentType<T>, help: string, minimum: 0 | 1 = 1): Argument<readonly T[]> {
  return { help, arity: minimum === 0 ? 'any' : 'some', type, defaultValue: [] };
}

/** `-n, --nodes` as its spellings. */
export function spellings(flags: string): string[] {
  return flags.split(', ');
}
