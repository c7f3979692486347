import type { Globals } from '../argv/global-options.ts';
import { PagedOutput } from '../output/paging.ts';
import type { OutputStreams } from '../output/output-settings.ts';
import { showView } from '../output/show-view.ts';
import type { CliRuntime } from './cli-runtime.ts';
import { mayPage, pagerOf } from './may-page.ts';
import { outputSettings } from './output-settings.ts';

/**
 * Shows something that may be longer than the screen: through a pager where a person sits at a terminal and wants one. Returns
 * what `show` returns once it has been read.
 */
export async function paged(
  globals: Globals,
  cli: CliRuntime,
  show: (streams: OutputStreams) => Promise<number>,
): Promise<number> {
  const { streams, pager, runtime } = cli;
  const command = pagerOf(globals, cli);
  const window = cli.window();
  if (pager === undefined || command === undefined || window === undefined) return show(streams);
  const noted = { isInterrupted: false, isMissing: false, release: (): void => undefined };
  const start = async () => {
    runtime.progress.clear();
    const started = await pager(command);
    // The terminal sends Ctrl-C to the pager, too, and it is meant for that: here it only ends the reading.
    if (started) noted.release = cli.onInterrupt(() => (noted.isInterrupted = true));
    else noted.isMissing = globals.pager !== undefined;
    return started;
  };
  const output = new PagedOutput(streams, { start, window, withErrors: runtime.progress.visible });
  const readable: OutputStreams = {
    get closed() {
      return noted.isInterrupted || output.closed;
    },
    write: (chunk) => output.write(chunk),
    error: (line) => output.error(line),
  };
  try {
    return await show(readable);
  } finally {
    await output.end().finally(() => noted.release());
    if (noted.isMissing)
      streams.error(`The pager '${command}' cannot be found: LINSTOR_PAGER, --pager or the configuration names it.`);
  }
}

/** Shows running text, on a terminal wrapped and, where it is longer than the screen, paged. */
export async function pageText(text: string, globals: Globals, cli: CliRuntime): Promise<void> {
  const how = { ...outputSettings(globals, cli), format: undefined };
  const show = (to: OutputStreams): Promise<number> => showView({ kind: 'text', text, prose: true }, how, to);
  await (mayPage(globals, cli) ? paged(globals, cli, show) : show(cli.streams));
}
