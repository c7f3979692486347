import { CONNECTION_OPTIONS, type Globals } from '../argv/global-options.ts';
import type { CommandTree } from '../argv/tree.ts';
import type { CliRuntime } from '../cli/cli-runtime.ts';
import { parseLine } from '../cli/parse-line.ts';

/** What holds for every line inside: where commands go and how things look; `-m` and its like are for one line. */
export function inheritedOf(globals: Globals): Partial<Globals> {
  return { ...connectionOf(globals), ...mannersOf(globals) };
}

/** What is previewed, asked and shown, and how that looks. */
export function mannersOf(globals: Globals): Partial<Globals> {
  const { curl, dryRun, yes, confirm, showSecrets, noColor, noUtf8, pager, noPager, wide } = globals;
  return { curl, dryRun, yes, confirm, showSecrets, noColor, noUtf8, pager, noPager, wide };
}

/** The values of the options that say where and how to connect. */
export function connectionOf(globals: Globals): Partial<Globals> {
  return Object.fromEntries(Object.entries(globals).filter(([name]) => CONNECTION_OPTIONS.has(name)));
}

/** The global options of a line without any of its own. */
export function settingsOf(inherited: Partial<Globals>, sources: CliRuntime['sources']): Globals {
  return parseLine([], emptyTree, { ...sources, inherited }).globals;
}

/** Settings need no commands. */
const emptyTree: CommandTree = {
  nouns: [],
  load: (name) => {
    throw new Error(`no noun ${name}`);
  },
};
