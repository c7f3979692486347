import type { Globals } from '../argv/global-options.ts';
import { Scanner } from '../argv/scanner.ts';
import type { CommandTree } from '../argv/tree.ts';
import type { Controller } from '../controller/controller.ts';
import type { Call } from '../definition/command.ts';
import type { ProgramAccess, Prompter } from '../definition/surroundings.ts';
import type { OutputSettings } from '../output/settings.ts';
import { commandList } from './command-list.ts';
import { helpOf } from './help.ts';
import { modeOf } from './output-settings.ts';
import type { ParsedLine } from './parse-line.ts';
import type { Preview } from './preview.ts';
import type { World } from './world.ts';

/** What a line runs in and how it is to be shown. */
export interface Line {
  readonly globals: Globals;
  readonly how: OutputSettings;
  readonly world: World;
  readonly preview: Preview;
}

/** Everything that the command of a line may use. */
export function callOf(
  { input, more }: Pick<NonNullable<ParsedLine['call']>, 'input' | 'more'>,
  controller: Controller,
  { globals, how, world, preview }: Line,
): Call<unknown> {
  const { surroundings } = world;
  const around = preview.around(surroundings);
  const mode = modeOf(how);
  return {
    ...surroundings,
    ...around,
    mode,
    warnAsError: how.warnAsError && mode !== 'machine',
    mayAsk: mode === 'text' && mayAsk(globals, world),
    ...(globals.dryRun ? { ask: onlySaying(surroundings) } : {}),
    // With --curl nothing comes that could be lost in a pipe.
    stdoutIsTerminal: world.stdoutIsTerminal || globals.curl,
    program: programAccess(globals, world),
    context: globals.context === '' ? undefined : globals.context,
    controller,
    input,
    more,
    // JSON for scripts comes without a spinner, also on a terminal, and without advice: scripts may merge stderr into stdout.
    ...(globals.machineReadable
      ? { warn: () => undefined, progress: { ...surroundings.progress, visible: false, show: () => undefined } }
      : {}),
  };
}

/** Whether a person is there to answer, and wants to be asked. */
function mayAsk({ yes, confirm, curl }: Globals, { stdoutIsTerminal, surroundings }: World): boolean {
  const isThere = surroundings.ask.interactive && stdoutIsTerminal && surroundings.progress.visible;
  return isThere && !yes && confirm !== 'never' && !curl;
}

/** In a dry run nobody has to decide anything: what would be asked is said. */
function onlySaying({ ask, warn }: World['surroundings']): Prompter {
  return {
    ...ask,
    confirm: (question) => {
      warn(`Without --dry-run this asks first: ${question}`);
      return Promise.resolve(true);
    },
  };
}

function programAccess(globals: Globals, world: World): ProgramAccess {
  return {
    guides: world.guides,
    fullWords: (words) => commandAt(words, world.tree).path,
    help: (words) => Promise.resolve(helpOf(commandAt(words, world.tree), world.tree, world.width)),
    commandList: (deep) => Promise.resolve(commandList(world.tree, deep)),
    startShell: (wishes = {}) => world.startShell(world, globals, wishes),
    demo: (wishes) => world.demo(world, globals, wishes),
    leave: world.leave,
  };
}

/** Where these words lead, whatever follows them. Throws a usage Fault for an unknown or ambiguous one. */
function commandAt(words: readonly string[], tree: CommandTree): Scanner {
  const line = new Scanner(words, tree);
  if (line.pathFault) throw line.pathFault;
  return line;
}
