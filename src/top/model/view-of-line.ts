import type { Globals } from '../../argv/global-options.ts';
import type { Controller } from '../../api/controller.ts';
import { checkSince } from '../../cli/check-since.ts';
import type { CliRuntime } from '../../cli/cli-runtime.ts';
import { callOf } from '../../cli/command-call.ts';
import { outputSettings } from '../../cli/output-settings.ts';
import { parseLine } from '../../cli/parse-line.ts';
import { Preview } from '../../cli/preview.ts';
import type { View } from '../../output/view.ts';

/** What lines are read and run with. */
export interface LineWorld {
  /** With the settings of the line that started the dashboard as inherited ones. */
  readonly cli: CliRuntime;
  readonly controller: Controller;
}

/** What a line that only reads would show to people, before anything is chosen from it. Throws the Faults of the line and its requests. */
export async function viewOfLine(words: readonly string[], { cli, controller }: LineWorld): Promise<View> {
  const { call, globals: given } = parseLine(words, cli.tree, cli.sources);
  if (call === undefined) throw new Error(`no command: ${words.join(' ')}`);
  const { command, input } = call;
  const globals: Globals = { ...given, curl: false, dryRun: false };
  const how = { ...outputSettings(globals, cli), machine: undefined, format: undefined, selection: undefined };
  await checkSince(command, input, controller);
  const quiet = { ...cli, runtime: quietly(cli.runtime) };
  const line = { globals, how, cli: quiet, preview: new Preview(globals, command) };
  const result = await command.run(callOf(call, controller, line));
  if (!('kind' in result)) throw new Error(`'${words.join(' ')}' changes something`);
  return result;
}

/** Nothing is asked, and nothing is written beside the screen. */
function quietly(runtime: CliRuntime['runtime']): CliRuntime['runtime'] {
  return {
    ...runtime,
    ask: { ...runtime.ask, interactive: false },
    warn: () => undefined,
    progress: { ...runtime.progress, visible: false, show: () => undefined, wait: () => () => undefined },
  };
}
