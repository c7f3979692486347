import type { Globals } from '../argv/global-options.ts';
import type { Controller } from '../api/controller.ts';
import type { Call } from '../definition/command.ts';
import type { ProgramAccess, Prompter } from '../definition/runtime.ts';
import type { OutputSettings } from '../output/output-settings.ts';
import { commandList } from './command-list.ts';
import { helpOf } from './help.ts';
import { modeOf } from './output-settings.ts';
import type { ParsedLine } from './parse-line.ts';
import type { Preview } from './preview.ts';
import type { CliRuntime, ExaminedLine } from './cli-runtime.ts';

/** What a line runs in and how it is to be shown. */
export interface Line {
  readonly globals: Globals;
  readonly how: OutputSettings;
  readonly cli: CliRuntime;
  readonly preview: Preview;
}

/** Everything that the command of a line may use. */
export function callOf(
  { input, more, layers }: Pick<NonNullable<ParsedLine['call']>, 'input' | 'more' | 'layers'>,
  controller: Controller,
  { globals, how, cli, preview }: Line,
): Call<unknown> {
  const { runtime } = cli;
  const around = preview.around(runtime);
  const mode = modeOf(how);
  return {
    ...runtime,
    ...around,
    mode,
    warnAsError: how.warnAsError && mode !== 'machine',
    hasAgreed: globals.yes || globals.confirm === 'never' || globals.dryRun || globals.curl,
    mayAsk: mode === 'text' && mayAsk(globals, cli),
    ...(globals.dryRun ? { ask: onlySaying(runtime) } : {}),
    // With --curl nothing comes that could be lost in a pipe.
    stdoutIsTerminal: cli.stdoutIsTerminal || globals.curl,
    program: programAccess({ cli, globals, how, layers }, controller),
    context: globals.context === '' ? undefined : globals.context,
    controller,
    input,
    more,
    // JSON for scripts comes without a spinner, also on a terminal, and without advice: scripts may merge stderr into stdout.
    ...(globals.machineReadable
      ? { warn: () => undefined, progress: { ...runtime.progress, visible: false, show: () => undefined } }
      : {}),
  };
}

/** Whether a person is there to answer, and wants to be asked. */
function mayAsk({ yes, confirm, curl }: Globals, { stdoutIsTerminal, runtime }: CliRuntime): boolean {
  const isThere = runtime.ask.interactive && stdoutIsTerminal && runtime.progress.visible;
  return isThere && !yes && confirm !== 'never' && !curl;
}

/** In a dry run nobody has to decide anything: what would be asked is said. */
function onlySaying({ ask, warn }: CliRuntime['runtime']): Prompter {
  return {
    ...ask,
    confirm: (question) => {
      warn(`Without --dry-run this asks first: ${question}`);
      return Promise.resolve(true);
    },
  };
}

function programAccess(line: ExaminedLine, controller: Controller): ProgramAccess {
  const { cli, globals } = line;
  return {
    guides: cli.guides,
    manualPage: async (words) => (await import('./help-subject.ts')).manualPage(words, cli.tree),
    help: (words) => helpText(words, cli),
    commandList: (deep) => Promise.resolve(commandList(cli.tree, deep)),
    startShell: (options = {}) => cli.startShell(cli, globals, options),
    startTop: () => cli.startTop(cli, globals, controller),
    examine: (options) => cli.examine(line, options),
    demo: (options) => cli.demo(cli, globals, options),
    leave: cli.leave,
  };
}

/** A subject of the same name as a command is explained below it. Throws a usage Fault for unknown words. */
async function helpText(words: readonly string[], { tree, width, guides }: CliRuntime): Promise<string> {
  const { helpSubject } = await import('./help-subject.ts');
  const { place, topic } = helpSubject(words, tree);
  const texts = [
    ...(place ? [helpOf(place, tree, width)] : []),
    ...(topic ? [await guides.explainTopic(topic, width)] : []),
  ];
  return texts.join('\n');
}
