import type { FilledLine } from '../cli/filled-line.ts';
import { ExitCode, chosenEnd } from '../model/fault.ts';
import type { OutputStreams } from '../output/output-settings.ts';
import { runBuiltin } from './builtins.ts';
import { asInShell, toldFault } from './faults.ts';
import { interruptible, undisturbed } from './interrupts.ts';
import type { ShellContext } from './shell-context.ts';
import type { Statement } from './statements.ts';
import { openTarget, runSystem, type Target } from './output-target.ts';

/** Does what a statement says and tells its faults; gives the exit code. */
export async function runStatement(statement: Statement, stage: ShellContext): Promise<number> {
  const { host, state } = stage;
  const start = performance.now();
  try {
    const { exitCode, isTimed } = await performed(statement, stage);
    if (state.timing && isTimed) host.streams.error(`Time: ${Math.round(performance.now() - start)} ms`);
    return exitCode;
  } catch (error) {
    const { text, exitCode } = toldFault(error);
    host.streams.error(stage.terminal ? asInShell(text) : text);
    return exitCode;
  }
}

/** How a statement went, and whether its time is worth telling: that of what the shell does itself is not. */
interface Done {
  readonly exitCode: number;
  readonly isTimed: boolean;
}

async function performed(statement: Statement, stage: ShellContext): Promise<Done> {
  const { host, terminal } = stage;
  if (statement.kind === 'command') return await performCommand(statement, stage);
  return { exitCode: await undisturbed(host, () => runSystem(statement.command, terminal)), isTimed: true };
}

async function performCommand(
  { words, output }: Extract<Statement, { kind: 'command' }>,
  stage: ShellContext,
): Promise<Done> {
  const { streams } = stage.host;
  if (!output)
    return await runWords(words, { streams, terminal: stage.terminal, close: () => Promise.resolve(0) }, stage);
  const target = await openTarget(output, streams);
  const done = await runWords(words, target, stage).finally(() => undisturbed(stage.host, target.close));
  return done.exitCode === 0 ? { ...done, exitCode: await target.close() } : done;
}

async function runWords(typed: readonly string[], target: Target, stage: ShellContext): Promise<Done> {
  const words = await runBuiltin(typed, target, stage);
  if (typeof words === 'number') return { exitCode: words, isTimed: typed[0] === 'use' };
  const { host, state, terminal, line } = stage;
  const filled = await announced(await host.fill(words, state.chosen), stage);
  const run = (signal: AbortSignal): Promise<number> =>
    host.run(filled, {
      streams: gated(target.streams, signal, terminal),
      terminal: target.terminal,
      blocks: state.blocks,
      pages: true,
      signal,
      line,
    });
  // Lines of a script have nobody who goes on after Ctrl-C: it ends the program.
  const exitCode = await (terminal ? interruptible(host, run) : run(new AbortController().signal));
  return { exitCode, isTimed: true };
}

/**
 * Shows a line that `use` has completed before it is run: in a script only one that changes something. On a terminal one that
 * takes something away is asked about. Throws a Fault when the answer is no.
 */
async function announced({ words, shown }: FilledLine, { host, terminal }: ShellContext): Promise<readonly string[]> {
  if (shown === undefined) return words;
  const { effect, asks } = await host.effect(words);
  if (terminal || effect !== 'reads') host.streams.error(`→ ${shown}`);
  if (terminal && effect === 'destroys' && asks && !(await host.confirm(`Run '${shown}'?`)))
    throw chosenEnd('Nothing was sent.', ExitCode.client);
  return words;
}

function gated(streams: OutputStreams, signal: AbortSignal, terminal: boolean): OutputStreams {
  return {
    get closed() {
      return signal.aborted || (streams.closed ?? false);
    },
    write: (chunk) => (signal.aborted ? undefined : streams.write(chunk)),
    error: (line) => {
      if (!signal.aborted) streams.error(terminal ? asInShell(line) : line);
    },
  };
}
