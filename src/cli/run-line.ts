import type { Progress } from '../definition/runtime.ts';
import { BriefFault, ExitCode, Fault, usageFault } from '../model/fault.ts';
import { hideUserInfo } from '../model/secret.ts';
import type { OutputSettings, OutputStreams } from '../output/output-settings.ts';
import { showFault, showView } from '../output/show-view.ts';
import { commandUsage, helpOf } from './help.ts';
import { outputSettings } from './output-settings.ts';
import { mayPage } from './may-page.ts';
import { LineFault, parseLine, type ParsedLine } from './parse-line.ts';
import { runCommand } from './run-command.ts';
import { ChangeNote } from './change-note.ts';
import { VERSION_LINE } from './version.ts';
import type { CliRuntime } from './cli-runtime.ts';

/** Runs one command line, shows what came out, and notes what it changed; returns the exit code. Only bugs are thrown. */
export async function runLine(words: readonly string[], cli: CliRuntime): Promise<number> {
  const note = cli.noteAs && new ChangeNote(words, cli.noteAs, cli);
  let code: number = ExitCode.client;
  try {
    code = await shownLine(words, { ...cli, note });
  } finally {
    await note?.end(code);
  }
  return code;
}

async function shownLine(words: readonly string[], cli: CliRuntime): Promise<number> {
  const { progress } = cli.runtime;
  const streams = lineStreams(cli.streams, progress);
  let how: OutputSettings | undefined;
  try {
    const line = parseLine(words, cli.tree, cli.sources);
    how = outputSettings(line.globals, cli);
    cli.note?.understood(line);
    return await runParsed(line, how, cliOfLine(line, { ...cli, streams }));
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    progress.clear();
    how ??= {
      ...outputSettings(undefined, cli),
      format: (await import('./wanted-format.ts')).wantedFormat(words, cli.tree, cli.sources),
    };
    // Data that has begun on stdout is not to be mixed with a message.
    if (how.format !== undefined && streams.used) how = { ...how, format: 'name' };
    const whole = error instanceof BriefFault ? await error.explained() : error;
    const fault = whole instanceof LineFault ? withHelpHint(whole) : whole;
    return await showFault(
      fault.exitCode === ExitCode.usage ? withoutUserInfo(fault) : withDoctor(fault, how, cli),
      how,
      cli.streams,
    );
  }
}

/** A context that was typed, and controllers that were, count more than LS_CONTROLLERS, in the shell that the line may start, too. */
function cliOfLine({ context, controllersNamed }: ParsedLine, cli: CliRuntime): CliRuntime {
  const isTyped = context?.typed === true && context.values.has('controllers');
  if (!isTyped && !controllersNamed) return cli;
  const env = isTyped ? { ...cli.sources.env, LS_CONTROLLERS: undefined } : cli.sources.env;
  return {
    ...cli,
    sources: { ...cli.sources, env, controllersNamed },
    connect: (globals, overrides) => cli.connect(globals, { env, controllersNamed, ...overrides }),
  };
}

async function runParsed({ found, globals, call }: ParsedLine, how: OutputSettings, cli: CliRuntime): Promise<number> {
  const { width, tree, streams } = cli;
  const show = (text: string): Promise<number> =>
    showView({ kind: 'text', text, prose: true }, { ...how, format: undefined }, streams);
  if (globals.version) return show(`${VERSION_LINE}\n`);
  if (globals.help) {
    const help = helpOf(found, tree, width);
    if (!mayPage(globals, cli)) return show(help);
    await (await import('./paging.ts')).pageText(help, globals, cli);
    return ExitCode.ok;
  }
  if (call) return runCommand(call, globals, how, cli);
  if (found.path.length === 0) return cli.startShell(cli, globals, {});
  const words = found.path.join(' ');
  const next = found.nextWords.filter(({ hidden }) => !hidden);
  const hint = `It goes on with: ${next.map(({ name }) => name).join(', ')}`;
  throw new LineFault(usageFault(`'linstor ${words}' needs one more word.`, [hint]), found.path);
}

/** Who sits at a terminal and reaches no controller is told what looks into it; scripts are not. */
function withDoctor(fault: Fault, { machine, format }: OutputSettings, { runtime }: CliRuntime): Fault {
  const isForPeople = machine === undefined && format === undefined && runtime.progress.visible;
  if (fault.exitCode !== ExitCode.noController || !isForPeople) return fault;
  return new Fault(fault.message, fault.exitCode, [
    ...fault.hints,
    "'linstor doctor' tells how far one comes, and why no further.",
  ]);
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
function lineStreams(streams: OutputStreams, progress: Progress): OutputStreams & { used: boolean } {
  const line: OutputStreams & { used: boolean } = {
    used: false,
    get closed() {
      return streams.closed ?? false;
    },
    write: (chunk) => {
      line.used = true;
      progress.clear();
      return streams.write(chunk);
    },
    error: (text) => streams.error(text),
  };
  return line;
}
