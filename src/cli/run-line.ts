import type { Controller } from '../controller/controller.ts';
import type { Command } from '../definition/command.ts';
import { STATE_NAMES, type Session } from '../definition/session.ts';
import type { ProgramAccess, Progress, Prompter, Surroundings } from '../definition/surroundings.ts';
import { BriefFault, ExitCode, Fault, usageFault } from '../model/fault.ts';
import { hideUserInfo } from '../model/secret.ts';
import { colourWanted, utf8Wanted } from '../output/colour.ts';
import { printableLine } from '../output/printable.ts';
import { showFault, showView } from '../output/show.ts';
import { FORMATS, type OutputSettings, type OutputStreams, type Shape } from '../output/settings.ts';
import type { View } from '../output/view.ts';
import type { DryRunController } from '../controller/dry-run.ts';
import { commandList } from './command-list.ts';
import { findCommand } from './find-command.ts';
import type { Globals } from './global-options.ts';
import { commandUsage, helpOf } from './help.ts';
import { GLOBAL_TABLE, LineFault, parseLine, type ParsedLine } from './parse-line.ts';
import { branches } from './tree.ts';
import { VERSION_LINE } from './version.ts';
import type { World } from './world.ts';

/** Runs one command line and shows what came out; returns the exit code. Only bugs are thrown. */
export async function runLine(words: readonly string[], world: World): Promise<number> {
  const streams = noting(world.streams, world.surroundings.progress);
  let how: OutputSettings | undefined;
  try {
    const line = parseLine(words, world.tree, world.sources);
    how = outputSettings(line.globals, world);
    return await runParsed(line, how, worldIn(line, { ...world, streams }));
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    world.surroundings.progress.clear();
    how ??= {
      ...outputSettings(undefined, world),
      format: (await import('./wanted-format.ts')).wantedFormat(words, world.sources),
    };
    // Data that has begun on stdout is not to be mixed with a message.
    if (how.format !== undefined && streams.used) how = { ...how, format: 'name' };
    const whole = error instanceof BriefFault ? await error.explained() : error;
    const fault = whole instanceof LineFault ? withHelpHint(whole) : whole;
    return await showFault(fault.exitCode === ExitCode.usage ? withoutUserInfo(fault) : fault, how, world.streams);
  }
}

/** A context that was typed, and controllers that were, count more than LS_CONTROLLERS, in the shell that the line may start, too. */
function worldIn({ context, controllersNamed }: ParsedLine, world: World): World {
  const isTyped = context?.typed === true && context.values.has('controllers');
  if (!isTyped && !controllersNamed) return world;
  const env = isTyped ? { ...world.sources.env, LS_CONTROLLERS: undefined } : world.sources.env;
  return {
    ...world,
    sources: { ...world.sources, env, controllersNamed },
    connect: (globals, overrides) => world.connect(globals, { env, controllersNamed, ...overrides }),
  };
}

/** The same streams, noting whether anything went to stdout; it takes the place of the line about what is waited for. */
function noting(streams: OutputStreams, progress: Progress): OutputStreams & { readonly used: boolean } {
  let used = false;
  return {
    get used() {
      return used;
    },
    get closed() {
      return streams.closed ?? false;
    },
    write: (chunk) => {
      used = true;
      progress.clear();
      return streams.write(chunk);
    },
    error: (line) => streams.error(line),
  };
}

async function runParsed({ found, globals, call }: ParsedLine, how: OutputSettings, world: World): Promise<number> {
  const { width, tree, streams } = world;
  const text = (shown: string): Promise<number> =>
    showView({ kind: 'text', text: shown }, { ...how, format: undefined }, streams);
  if (globals.version) return text(`${VERSION_LINE}\n`);
  if (globals.help) return text(helpOf(found, tree, width));
  if (call) return runCommand(call, globals, how, world);
  if (found.path.length === 0) return world.startShell(world, globals, {});
  const words = found.path.join(' ');
  const next = found.noun ? branches(found.noun, found.path).filter(({ hidden }) => !hidden) : [];
  const hint = `It goes on with: ${next.map(({ name }) => name).join(', ')}`;
  throw new LineFault(usageFault(`'linstor ${words}' needs one more word.`, [hint]), found.path);
}

async function runCommand(
  { command, input, more }: NonNullable<ParsedLine['call']>,
  globals: Globals,
  how: OutputSettings,
  world: World,
): Promise<number> {
  checkState(command, world.surroundings.session);
  if (how.shape) (await import('./check-shape.ts')).checkShape(command, how.shape, input);
  if (globals.watch !== undefined) (await import('./watch.ts')).checkWatch(command, { ...input, ...more }, how, world);
  // Commands that stay on this machine ask nobody, and so need no password.
  const connected = await world.connect(command.local === true ? { ...globals, user: undefined } : globals);
  const { progress } = world.surroundings;
  const isSilent = globals.machineReadable || !progress.visible;
  const real = isSilent ? connected : (connected.attended?.((where) => progress.wait(where)) ?? connected);
  const dry =
    globals.dryRun && !globals.curl && command.path !== 'interactive' ? await dryRunOf(command, real) : undefined;
  const controller = dry ?? real;
  if (globals.verbose && command.local !== true && !controller.rehearsal)
    await sayWhere(controller, how, world.streams);
  const run = (on: Controller): Promise<View> => viewOf({ command, input, more }, on, { globals, how, world });
  if (globals.watch !== undefined && !controller.rehearsal)
    return (await import('./watch.ts')).watch({ command, run, every: globals.watch ?? 2 }, controller, how, world);
  try {
    return await showRun(run, controller, { command, real, dry, how, world });
  } catch (error) {
    // An answer that nobody reads to its end would keep the program waiting.
    real.release?.();
    throw error;
  }
}

interface Shown {
  readonly command: Command;
  readonly real: Controller;
  readonly dry: DryRunController | undefined;
  readonly how: OutputSettings;
  readonly world: World;
}

async function showRun(
  run: (on: Controller) => Promise<View>,
  controller: Controller,
  { command, real, dry, how, world }: Shown,
): Promise<number> {
  const view = await run(controller);
  // Requests that are only printed, and what the program says of itself, have one form.
  const isPlain = controller.rehearsal || (command.local === true && view.kind === 'text' && !view.machine);
  const shownHow = isPlain ? { ...how, format: undefined } : how;
  const streams = real.rehearsal && view.kind !== 'text' ? onlyErrors(world.streams) : world.streams;
  const exitCode = await showView(view, shownHow, dry ? untilWithheld(world.streams, dry) : streams);
  world.surroundings.progress.clear();
  if (dry?.rehearsal) return (await import('./dry-run.ts')).showWithheld(dry.withheld, how, world.streams);
  if (real.rehearsal && real.hidSecrets)
    world.surroundings.warn('Secrets are shown as *** above; add --show-secrets for a command that works as it is.');
  return exitCode;
}

/** Throws a usage Fault for commands that send nothing: what they change on this machine would not be held back. */
async function dryRunOf(command: Command, real: Controller): Promise<DryRunController> {
  if (command.local)
    throw usageFault('--dry-run is about requests to the controller; this command sends none.', [
      `Leave it out: linstor ${command.path} …`,
    ]);
  const { DryRunController: DryRun } = await import('../controller/dry-run.ts');
  return new DryRun(real);
}

/** What is said about a change that did not happen is not shown. */
function untilWithheld(streams: OutputStreams, dry: DryRunController): OutputStreams {
  return {
    get closed() {
      return streams.closed ?? false;
    },
    write: (chunk) => (dry.rehearsal ? undefined : streams.write(chunk)),
    error: (line) => streams.error(line),
  };
}

/** Whether a person is there to answer, and wants to be asked. */
function mayAsk(globals: Globals, how: OutputSettings, { stdoutIsTerminal, surroundings }: World): boolean {
  const { yes, confirm, curl } = globals;
  const isThere = surroundings.ask.interactive && stdoutIsTerminal && surroundings.progress.visible;
  return isThere && modeOf(how) === 'text' && !yes && confirm !== 'never' && !curl;
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

interface Around {
  readonly globals: Globals;
  readonly how: OutputSettings;
  readonly world: World;
}

async function viewOf(
  { command, input, more }: NonNullable<ParsedLine['call']>,
  controller: Controller,
  { globals, how, world }: Around,
): Promise<View> {
  return command.run({
    ...world.surroundings,
    mode: modeOf(how),
    mayAsk: mayAsk(globals, how, world),
    ...(globals.dryRun ? { ask: onlySaying(world.surroundings) } : {}),
    stdoutIsTerminal: world.stdoutIsTerminal,
    // Scripts may merge stderr into stdout: -m says nothing beside its JSON.
    warn: globals.machineReadable ? () => undefined : world.surroundings.warn,
    program: programAccess(globals, world),
    context: globals.context === '' ? undefined : globals.context,
    controller,
    input,
    more,
    // JSON for scripts comes without a spinner, also on a terminal.
    ...(globals.machineReadable
      ? { progress: { ...world.surroundings.progress, visible: false, show: () => undefined } }
      : {}),
  });
}

/** Rows and columns are chosen from data, too, not from documents for people. */
function modeOf({ machine, format, shape }: OutputSettings): Surroundings['mode'] {
  if (machine !== undefined) return 'machine';
  return format !== undefined || (shape?.columns ?? shape?.sortBy ?? shape?.where) !== undefined ? 'data' : 'text';
}

async function sayWhere(controller: Controller, { format }: OutputSettings, streams: OutputStreams): Promise<void> {
  const line = `Connected to ${await controller.uri()}`;
  if (format === undefined) await streams.write(`${printableLine(line)}\n`);
  else streams.error(line);
}

/** With --curl only the requests are printed: the empty answers are read, since more requests may follow from them. */
function onlyErrors(streams: OutputStreams): OutputStreams {
  return { write: () => undefined, error: (line) => streams.error(line) };
}

/** In a transaction only what belongs to it is allowed; the commands of the transaction know their own states. */
function checkState({ path }: Command, { transaction }: Session): void {
  if (transaction === undefined || path.startsWith('resource create-transactional ')) return;
  if (!['resource create', 'help', 'list-commands', 'exit'].includes(path))
    throw new Fault(`Command not allowed in state '${STATE_NAMES.transaction}'`, ExitCode.notAllowedHere, [
      "'resource create-transactional commit' or 'abort' leaves it.",
    ]);
}

function programAccess(globals: Globals, world: World): ProgramAccess {
  return {
    guides: world.guides,
    fullWords: (words) => findCommand(words, world.tree, GLOBAL_TABLE).path,
    help: (words) => Promise.resolve(helpOf(findCommand(words, world.tree, GLOBAL_TABLE), world.tree, world.width)),
    commandList: (deep) => Promise.resolve(commandList(world.tree, deep)),
    startShell: (wishes = {}) => world.startShell(world, globals, wishes),
    demo: (wishes) => world.demo(world, globals, wishes),
    leave: world.leave,
  };
}

function outputSettings(globals: Globals | undefined, world: World): OutputSettings {
  const { env } = world.sources;
  return {
    machine: globals?.machineReadable ? machineVersion(globals, env) : undefined,
    format: FORMATS.find((format) => format === globals?.output),
    shape: globals && !globals.machineReadable ? shapeOf(globals, world) : undefined,
    terminal: world.stdoutIsTerminal,
    utf8: utf8Wanted(env, world.stdoutIsTerminal, globals?.noUtf8 ?? false),
    colour: colourWanted(env, world.stdoutIsTerminal, globals?.noColor ?? false),
    warnAsError: globals?.warnAsError ?? false,
    blocks: world.blocks ?? false,
  };
}

/** What is to be done with tables; undefined when nothing is. */
function shapeOf(globals: Globals, world: World): Shape | undefined {
  const { columns, sortBy, where, limit, noHeaders, bytes, units, fit, output } = globals;
  const wide = output === 'wide';
  if (!(wide || noHeaders || bytes || fit) && (columns ?? sortBy ?? where ?? limit ?? units) === undefined)
    return undefined;
  const window = fit ? world.window() : undefined;
  const unit = bytes ? 'B' : units;
  return {
    wide,
    columns,
    sortBy,
    where,
    limit,
    noHeaders,
    unit,
    fit: window?.columns,
    now: world.surroundings.clock.now(),
  };
}

function machineVersion({ outputVersion }: Globals, env: Readonly<Record<string, string | undefined>>): 'v0' | 'v1' {
  const wanted = outputVersion ?? env.LS_OUTPUT_VERSION ?? 'v1';
  if (wanted !== 'v0' && wanted !== 'v1')
    throw usageFault(`LS_OUTPUT_VERSION is '${wanted}', but only v0 and v1 exist.`);
  return wanted;
}

/** Wrong words are repeated in messages, but no password of an address among them. */
function withoutUserInfo({ message, exitCode, hints }: Fault): Fault {
  return new Fault(hideUserInfo(message), exitCode, hints.map(hideUserInfo));
}

/** Wrong words of a known command: shows its usage and where its help is. */
function withHelpHint(fault: LineFault): Fault {
  const { path, command } = fault;
  const usage = command ? [`Usage: ${commandUsage(command)}`] : [];
  return new Fault(fault.message, fault.exitCode, [
    ...fault.hints,
    ...usage,
    `'linstor help ${path.join(' ')}' explains it.`,
  ]);
}
