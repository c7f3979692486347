import type { FilledLine } from '../cli/filled-line.ts';
import { ExitCode, chosenEnd } from '../model/fault.ts';
import type { OutputStreams } from '../output/output-settings.ts';
import { runBuiltin } from './builtins.ts';
import { toldFault } from './faults.ts';
import { interruptible, undisturbed } from './interrupts.ts';
import type { ShellContext } from './shell-context.ts';
import type { Statement } from './statements.ts';
import { openTarget, runSystem, type Target } from './output-target.ts';

/** Does what a statement says and tells its faults; gives the exit code. */
export async function runStatement(statement: Statement, stage: ShellContext): Promise<number> {
  const { host, state, terminal } = stage;
  const start = performance.now();
  try {
    const exitCode =
      statement.kind === 'system'
        ? await undisturbed(host, () => runSystem(statement.command, terminal))
        : await performCommand(statement, stage);
    if (state.timing) host.streams.error(`Time: ${Math.round(performance.now() - start)} ms`);
    return exitCode;
  } catch (error) {
    const { text, exitCode } = toldFault(error);
    host.streams.error(text);
    return exitCode;
  }
}

async function performCommand(
  { words, output }: Extract<Statement, { kind: 'command' }>,
  stage: ShellContext,
): Promise<number> {
  const { streams } = stage.host;
  if (!output)
    return await runWords(words, { streams, terminal: stage.terminal, close: () => Promise.resolve(0) }, stage);
  const target = await openTarget(output, streams);
  const exitCode = await runWords(words, target, stage).finally(() => undisturbed(stage.host, target.close));
  return exitCode === 0 ? await target.close() : exitCode;
}

async function runWords(typed: readonly string[], target: Target, stage: ShellContext): Promise<number> {
  const words = translated(typed);
  const builtin = await runBuiltin(words, target, stage);
  if (builtin !== undefined) return builtin;
  const { host, state, terminal, line } = stage;
  const filled = await announced(host.fill(words, state.chosen), stage);
  const run = (signal: AbortSignal): Promise<number> =>
    host.run(filled, {
      streams: gated(target.streams, signal),
      terminal: target.terminal,
      blocks: state.blocks,
      pages: true,
      signal,
      line,
    });
  // Lines of a script have nobody who goes on after Ctrl-C: it ends the program.
  return await (terminal ? interruptible(host, run) : run(new AbortController().signal));
}

/**
 * Shows a line that `use` has completed before it is run: in a script only one that changes something. On a terminal one that
 * takes something away is asked about. Throws a Fault when the answer is no.
 */
async function announced({ words, shown }: FilledLine, { host, terminal }: ShellContext): Promise<readonly string[]> {
  if (shown === undefined) return words;
  const { effect, asks } = host.effect(words);
  if (terminal || effect !== 'reads') host.streams.error(`→ ${shown}`);
  if (terminal && effect === 'destroys' && asks && !(await host.confirm(`Run '${shown}'?`)))
    throw chosenEnd('Nothing was sent.', ExitCode.client);
  return words;
}

/** Other ways to say a command. */
function translated(words: readonly string[]): readonly string[] {
  if (words.length === 1 && words[0] === '\\q') return ['exit'];
  if (words.length < 2 || words.at(-1) !== '?') return words;
  const end = words.findIndex((word) => word.startsWith('-') || word === '?');
  return ['help', ...words.slice(0, end)];
}

function gated(streams: OutputStreams, signal: AbortSignal): OutputStreams {
  return {
    get closed() {
      return signal.aborted || (streams.closed ?? false);
    },
    write: (chunk) => (signal.aborted ? undefined : streams.write(chunk)),
    error: (line) => {
      if (!signal.aborted) streams.error(line);
    },
  };
}
