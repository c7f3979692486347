import type { Controller } from '../api/controller.ts';
import type { Command } from '../definition/command.ts';
import { STATE_NAMES, type Session } from '../definition/session.ts';
import { ExitCode, Fault } from '../model/fault.ts';
import type { Happenings } from '../output/happening.ts';
import { printableLine } from '../output/printable.ts';
import type { OutputSettings, OutputStreams } from '../output/output-settings.ts';
import { presenterFor, showView } from '../output/show-view.ts';
import type { View } from '../output/view.ts';
import { callOf, type Line } from './command-call.ts';
import { checkSince } from './check-since.ts';
import type { Globals } from '../argv/global-options.ts';
import type { ParsedLine } from './parse-line.ts';
import { Preview } from './preview.ts';
import { mayPage } from './may-page.ts';
import type { CliRuntime } from './cli-runtime.ts';

/** Runs the command of a line and shows what comes of it; gives the exit code. Throws Faults. */
export async function runCommand(
  call: NonNullable<ParsedLine['call']>,
  globals: Globals,
  how: OutputSettings,
  cli: CliRuntime,
): Promise<number> {
  const { command, input, more } = call;
  checkState(command, cli.runtime.session);
  if (how.selection) (await import('./check-selection.ts')).checkSelection(command, how.selection, input);
  if (globals.watch !== undefined) (await import('./watch.ts')).checkWatch(command, { ...input, ...more }, how, cli);
  const line: Line = { globals, how, cli, preview: new Preview(globals, command) };
  const controller = await controllerOf(call, line);
  const run = async (on: Controller): Promise<View | Happenings> => {
    await checkSince(command, input, on);
    const own = callOf(call, on, line);
    return globals.dryRun && !globals.curl && command.dryRun ? command.dryRun(own) : command.run(own);
  };
  try {
    if (globals.watch === undefined || globals.curl) return await shown(call, () => run(controller), line);
    const { watch } = await import('./watch.ts');
    return await watch({ command, run, every: globals.watch ?? 2 }, controller, how, cli);
  } finally {
    // An answer that nobody reads to its end would keep the program waiting.
    controller.release();
  }
}

/** The controller as the command is to see it; with --verbose it is told which one that is. */
async function controllerOf(
  { command, input, more }: NonNullable<ParsedLine['call']>,
  { globals, how, cli, preview }: Line,
): Promise<Controller> {
  const isLocal = command.local === true;
  // Commands that stay on this machine ask nobody, and so need no password.
  const who = isLocal ? { user: undefined, password: undefined, passwordFile: undefined } : {};
  const opened = await cli.connect(
    { ...globals, ...who },
    {
      masked: () => (preview.hidSecrets = true),
    },
  );
  const mayChange = !isLocal && !globals.curl && command.effectOf({ ...input, ...more }) !== 'reads';
  const connected = mayChange && cli.note ? cli.note.over(opened) : opened;
  const { progress } = cli.runtime;
  const isSilent = globals.machineReadable || !progress.visible;
  const controller = await preview.over(isSilent ? connected : connected.attended((where) => progress.wait(where)));
  if (globals.verbose && !isLocal && !globals.curl) await sayWhere(controller, how, cli.streams);
  return controller;
}

async function sayWhere(controller: Controller, { format }: OutputSettings, streams: OutputStreams): Promise<void> {
  const line = `Connected to ${await controller.uri()}`;
  if (format === undefined) await streams.write(`${printableLine(line)}\n`);
  else streams.error(line);
}

async function shown(
  call: NonNullable<ParsedLine['call']>,
  run: () => Promise<View | Happenings>,
  line: Line,
): Promise<number> {
  const { preview, how, cli } = line;
  let exitCode: number = ExitCode.ok;
  try {
    const result = await run();
    exitCode = await ('kind' in result ? showReading(result, call, line) : drive(result, line));
  } catch (error) {
    if (!preview.isEndedBy(error)) throw error;
  }
  cli.runtime.progress.clear();
  return preview.end(exitCode, how, cli);
}

/** What a command shows that changes nothing may be read page by page. */
async function showReading(view: View, call: NonNullable<ParsedLine['call']>, line: Line): Promise<number> {
  const { command, input, more } = call;
  const { globals, cli, how } = line;
  const ifEmpty = how.width === undefined ? undefined : await hintIfEmpty(call, globals);
  const isLive = view.kind === 'bytes' && view.live === true;
  if (isLive || command.effectOf({ ...input, ...more }) !== 'reads' || !mayPage(globals, cli))
    return showResult(view, command, { ...line, how: { ...how, ifEmpty } });
  const { paged } = await import('./paging.ts');
  return paged(globals, cli, (streams) =>
    showResult(view, command, { ...line, how: { ...how, ifEmpty }, cli: { ...cli, streams } }),
  );
}

async function hintIfEmpty(
  { command, input }: NonNullable<ParsedLine['call']>,
  globals: Globals,
): Promise<string | undefined> {
  return (await import('./filters.ts')).nothingMatches(command, input, globals);
}

/** What follows from answers that did not come is not shown. */
async function showResult(view: View, command: Command, { preview, how, cli }: Line): Promise<number> {
  if (!preview.shows(view)) return ExitCode.ok;
  // What the program says of itself has one form.
  const isPlain = preview.isBlind || (command.local === true && view.kind === 'text' && !view.machine);
  return showView(view, isPlain ? { ...how, format: undefined } : how, cli.streams);
}

/** Has a command do its work step by step, and shows each step until a preview has nothing more to show. */
async function drive(happenings: Happenings, { preview, how, cli }: Line): Promise<number> {
  const presenter = await presenterFor(how, cli.streams);
  try {
    for await (const happening of happenings) if (!preview.isBlind) await presenter.show(happening);
  } catch (error) {
    if (preview.isBlind) throw error;
    return presenter.breakOff(error);
  }
  return preview.isBlind ? ExitCode.ok : presenter.end();
}

/** In a transaction only what belongs to it is allowed; the commands of the transaction know their own states. */
function checkState({ path }: Command, { transaction }: Session): void {
  if (transaction === undefined || path.startsWith('resource create-transactional ')) return;
  if (!['resource create', 'help', 'list-commands', 'exit'].includes(path))
    throw new Fault(`Command not allowed in state '${STATE_NAMES.transaction}'`, ExitCode.notAllowedHere, [
      "'resource create-transactional commit' or 'abort' leaves it.",
    ]);
}
