import type { Globals } from '../argv/global-options.ts';
import type { Interrupts } from '../cli/interrupts.ts';
import { processRuntime } from './process-runtime.ts';
import { runLine } from '../cli/run-line.ts';
import { handleSignals } from './signals.ts';
import type { CommandTree } from '../argv/tree.ts';
import type { CliRuntime } from '../cli/cli-runtime.ts';
import { guidesOf } from './guides.ts';
import { ExitCode } from '../model/fault.ts';
import { homeFolder } from '../system/home.ts';
import { stderrText } from './stderr.ts';
import type { ShellStart } from './run-shell.ts';

/** Runs the program on this process's command line and streams; sets the exit code. */
export async function main(tree: CommandTree, words: readonly string[]): Promise<void> {
  const interrupts: Interrupts = {};
  let left = false;
  const shell = async (start: Pick<ShellStart, 'cli' | 'globals' | 'options' | 'label'>): Promise<number> => {
    const { startShell } = await import('./run-shell.ts');
    return startShell({ ...start, interrupts, left: () => left, reportInternalError });
  };
  const cli = processRuntime(tree, interrupts, {
    startShell: (inside, globals, options) => shell({ cli: inside, globals, options }),
    startTop: async (inside, globals, controller) => {
      const { startTop } = await import('./run-top.ts');
      return startTop({ cli: inside, globals, controller, interrupts, reportInternalError });
    },
    examine: async (line, options) => (await import('../doctor/index.ts')).examine(line, options),
    demo: async (outside, globals, options) => {
      const { runDemo } = await import('./run-demo.ts');
      const inDemo = (inside: CliRuntime, given: Globals): Promise<number> =>
        shell({ cli: inside, globals: given, options: {}, label: 'demo' });
      return runDemo(options, outside, { globals, interrupts, shell: inDemo });
    },
    guides: guidesOf(tree, homeFolder(), process.env),
    leave: () => (left = true),
  });
  handleSignals(interrupts, reportInternalError);
  process.exitCode = await runLine(words, cli).catch(reportInternalError);
  // Whoever leaves the shell does not wait for suggestions that were asked for and are slow to come.
  if (cli.runtime.session.interactive && process.stdin.isTTY) process.exit();
}

/** Anything that is no Fault is a bug of ours: one line, and how to report it. Never a stack trace. */
function reportInternalError(error: unknown): number {
  if (process.env.LINSTOR_CLIENT_DEBUG !== undefined && error instanceof Error)
    process.stderr.write(`${error.stack ?? ''}\n`);
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(
    stderrText(
      `Error: This is a fault of the program itself: ${message}\n` +
        '  Please report it with the command line you used (LINSTOR_CLIENT_DEBUG=1 shows more).\n',
    ),
  );
  return ExitCode.client;
}
