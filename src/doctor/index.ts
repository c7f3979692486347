import type { ExaminedLine } from '../cli/cli-runtime.ts';
import type { Configuration } from '../config/files.ts';
import type { Examination, ExaminationOptions, ExaminedPart } from '../definition/examination.ts';
import { ExitCode } from '../model/fault.ts';
import { examineCompletion } from './completion.ts';
import { examineContexts } from './contexts.ts';
import { examineFiles } from './files.ts';
import { examineIdentity, examinePins } from './identity.ts';
import { examineSettings } from './in-force.ts';
import { examineKept } from './kept.ts';
import { examineProgram } from './program.ts';
import { examineControllers } from './reach.ts';
import { swept } from './sweep.ts';
import { examineTerminal } from './terminal.ts';
import { examineVariables } from './variables.ts';

/**
 * What whoever helps asks for first: about the program, how it is set up, and the way to the controllers. Nothing is changed, no secret
 * is in it, and what is wrong with the set-up is a finding. Throws nothing but bugs.
 */
export async function examine(line: ExaminedLine, { offline }: ExaminationOptions): Promise<Examination> {
  const { cli, globals, layers } = line;
  const { env } = cli.sources;
  const now = cli.runtime.clock.now();
  const disabled = disabledBy(line);
  const configured = disabled === undefined ? configurationOf(line) : new Map();
  const pins = await examinePins(cli.home);
  const settings = [
    examineFiles(cli.home, configured, disabled),
    await examineContexts(cli.sources, layers, configured),
    examineVariables(env),
    examineSettings(line),
    await examineIdentity(line, now),
  ];
  const own = [
    examineProgram(env),
    examineTerminal(line),
    await examineCompletion(cli.tree, cli.home, env.SHELL),
    await examineKept(cli.home, env),
  ];
  const reach = offline || globals.curl ? undefined : await examineControllers(line, now);
  const [program, terminal, ...others] = own;
  const parts = [program, ...settings, pins, reach?.part, terminal, ...others].filter((part) => part !== undefined);
  const reached = reach?.exitCode ?? (isFaulty(pins) ? ExitCode.noController : ExitCode.ok);
  return {
    parts: swept(eachOnce(parts), cli.sources, configured),
    exitCode: settings.some(isFaulty) ? ExitCode.usage : reached,
  };
}

/** What is wrong with a file stands in the way of the controllers, too, and is told where it is found first. */
function eachOnce(parts: readonly ExaminedPart[]): ExaminedPart[] {
  const told = new Set<string>();
  return parts.map((part) => {
    const findings = part.findings.filter(({ text }) => !told.has(text));
    for (const { text } of findings) told.add(text);
    return { ...part, findings };
  });
}

/** What the files say; nothing when one of them is faulty, which is a finding of its own. */
function configurationOf({ cli }: ExaminedLine): Configuration {
  try {
    return cli.sources.configuration();
  } catch {
    return new Map();
  }
}

function isFaulty({ findings }: ExaminedPart): boolean {
  return findings.some(({ verdict }) => verdict === 'error');
}

/** By what the configuration files are switched off. */
function disabledBy({ globals, cli }: ExaminedLine): string | undefined {
  if (cli.sources.env.LS_CLIENT_DISABLE_CONFIG !== undefined) return 'LS_CLIENT_DISABLE_CONFIG is set';
  return globals.disableConfig ? '--disable-config' : undefined;
}
