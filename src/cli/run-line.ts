import type { Progress } from '../definition/surroundings.ts';
import { BriefFault, ExitCode, Fault, usageFault } from '../model/fault.ts';
import { hideUserInfo } from '../model/secret.ts';
import type { OutputSettings, OutputStreams } from '../output/settings.ts';
import { showFault, showView } from '../output/show.ts';
import { commandUsage, helpOf } from './help.ts';
import { outputSettings } from './output-settings.ts';
import { LineFault, parseLine, type ParsedLine } from './parse-line.ts';
import { runCommand } from './run-command.ts';
import { VERSION_LINE } from './version.ts';
import type { World } from './world.ts';

/** Runs one command line and shows what came out; returns the exit code. Only bugs are thrown. */
export async function runLine(words: readonly string[], world: World): Promise<number> {
  const streams = new LineStreams(world.streams, world.surroundings.progress);
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
      format: (await import('./wanted-format.ts')).wantedFormat(words, world.tree, world.sources),
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

async function runParsed({ found, globals, call }: ParsedLine, how: OutputSettings, world: World): Promise<number> {
  const { width, tree, streams } = world;
  const text = (shown: string): Promise<number> =>
    showView({ kind: 'text', text: shown }, { ...how, format: undefined }, streams);
  if (globals.version) return text(`${VERSION_LINE}\n`);
  if (globals.help) return text(helpOf(found, tree, width));
  if (call) return runCommand(call, globals, how, world);
  if (found.path.length === 0) return world.startShell(world, globals, {});
  const words = found.path.join(' ');
  const next = found.nextWords.filter(({ hidden }) => !hidden);
  const hint = `It goes on with: ${next.map(({ name }) => name).join(', ')}`;
  throw new LineFault(usageFault(`'linstor ${words}' needs one more word.`, [hint]), found.path);
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

/** The streams of one line: they know whether it wrote to stdout, and take away the line about what is waited for. */
class LineStreams implements OutputStreams {
  used = false;
  readonly #streams: OutputStreams;
  readonly #progress: Progress;

  constructor(streams: OutputStreams, progress: Progress) {
    this.#streams = streams;
    this.#progress = progress;
  }

  get closed(): boolean {
    return this.#streams.closed ?? false;
  }

  write(chunk: string | Uint8Array): Promise<void> | void {
    this.used = true;
    this.#progress.clear();
    return this.#streams.write(chunk);
  }

  error(line: string): void {
    this.#streams.error(line);
  }
}
