import { didYouMean } from '../model/similar-words.ts';
import { usageFault } from '../model/fault.ts';
import { lookup } from '../model/lookup.ts';
import type { Target } from './output-target.ts';
import type { ShellContext } from './shell-context.ts';
import type { ShellState } from './state.ts';

/** What can be turned on and off. */
interface Setting {
  readonly does: string;
  /** Where the state keeps it. */
  readonly kept: 'timing' | 'blocks' | 'stopOnError';
  /** What is said once it is turned. */
  readonly said: (on: boolean) => string;
}

export const SETTINGS: Readonly<Record<string, Setting>> = {
  ON_ERROR_STOP: {
    does: 'Files, scripts and lines end at the first command that fails',
    kept: 'stopOnError',
    said: (on) => `ON_ERROR_STOP is ${on ? 'on' : 'off'}.`,
  },
  timing: {
    does: 'Say how long each command takes',
    kept: 'timing',
    said: (on) => `Timing is ${on ? 'on' : 'off'}.`,
  },
  x: {
    does: 'Lists show one object per block',
    kept: 'blocks',
    said: (on) => `Lists show ${on ? 'one object per block' : 'a table'}.`,
  },
};

/** `\timing` and `\x`: turns a setting on, off, or round. Throws usage Faults. */
export function toggle(name: 'timing' | 'x', [word, ...more]: readonly string[], stage: ShellContext): number {
  const { state, quiet, host } = stage;
  if (more.length > 0) throw usageFault("Only 'on' or 'off' may follow.");
  const said = turn(name, word ?? (state[settingOf(name).kept] ? 'off' : 'on'), state);
  if (!quiet) host.streams.error(said);
  return 0;
}

/** `\set`: shows all settings, or one; or changes one. Throws usage Faults. */
export async function set(words: readonly string[], target: Target, stage: ShellContext): Promise<number> {
  const [name, value, ...more] = words;
  if (more.length > 0) throw usageFault("'\\set' takes a name and a value.", ['For example: \\set ON_ERROR_STOP on']);
  if (value === undefined) {
    const names = name === undefined ? Object.keys(SETTINGS) : [fullName(name)];
    await target.streams.write(names.map((one) => settingLine(one, stage.state)).join(''));
    return 0;
  }
  const said = turn(fullName(name ?? ''), value, stage.state);
  // A script knows what it sets.
  if (stage.terminal && !stage.quiet) stage.host.streams.error(said);
  return 0;
}

function settingLine(name: string, state: ShellState): string {
  const { does, kept } = settingOf(name);
  return `${name.padEnd(WIDEST)}  ${(state[kept] ? 'on' : 'off').padEnd(3)}  ${does}\n`;
}

const WIDEST = Math.max(...Object.keys(SETTINGS).map((name) => name.length));

/** The name in the letter case of the table. */
function fullName(name: string): string {
  const found = Object.keys(SETTINGS).find((known) => known.toLowerCase() === name.toLowerCase());
  if (found !== undefined) return found;
  throw usageFault(`The shell has no setting '${name}'.`, [
    ...didYouMean(name, Object.keys(SETTINGS)),
    `Its settings are: ${Object.keys(SETTINGS).join(', ')}`,
  ]);
}

function settingOf(name: string): Setting {
  const found = lookup(SETTINGS, name);
  if (!found) throw new Error(`no setting ${name}`);
  return found;
}

/** Gives what there is to say about it. */
function turn(name: string, word: string, state: ShellState): string {
  const on = lookup(VALUES, word.toLowerCase());
  if (on === undefined) throw usageFault("Only 'on' or 'off' may follow.");
  const { kept, said } = settingOf(name);
  state[kept] = on;
  return said(on);
}

/** As other programs write it, too. */
const VALUES: Readonly<Record<string, boolean>> = {
  on: true,
  off: false,
  1: true,
  0: false,
  true: true,
  false: false,
  yes: true,
  no: false,
};
