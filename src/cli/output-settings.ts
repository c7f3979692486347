import type { Runtime } from '../definition/runtime.ts';
import { usageFault } from '../model/fault.ts';
import { colourWanted, utf8Wanted } from '../output/colour.ts';
import { FORMATS, type OutputSettings, type TableSelection } from '../output/output-settings.ts';
import type { Globals } from '../argv/global-options.ts';
import type { CliRuntime } from './cli-runtime.ts';

/** How the line wants its output; undefined: the line was not understood. Throws a usage Fault for a version of -m that does not exist. */
export function outputSettings(globals: Globals | undefined, cli: CliRuntime): OutputSettings {
  const { env } = cli.sources;
  return {
    machine: globals?.machineReadable ? machineVersion(globals, env) : undefined,
    format: FORMATS.find((format) => format === globals?.output),
    selection: globals && !globals.machineReadable ? shapeOf(globals, cli) : undefined,
    terminal: cli.stdoutIsTerminal,
    utf8: utf8Wanted(env, cli.stdoutIsTerminal, globals?.noUtf8 ?? false),
    colour: colourWanted(env, cli.stdoutIsTerminal, globals?.noColor ?? false),
    warnAsError: globals?.warnAsError ?? false,
    blocks: cli.blocks ?? false,
    ...(globals && !globals.machineReadable ? fitOf(globals, cli) : {}),
  };
}

/** Rows and columns are chosen from data, too, not from documents for people. */
export function modeOf({ machine, format, selection: shape }: OutputSettings): Runtime['mode'] {
  if (machine !== undefined) return 'machine';
  return format !== undefined || (shape?.columns ?? shape?.sortBy ?? shape?.where) !== undefined ? 'data' : 'text';
}

function machineVersion({ outputVersion }: Globals, env: Readonly<Record<string, string | undefined>>): 'v0' | 'v1' {
  const wanted = outputVersion ?? env.LS_OUTPUT_VERSION ?? 'v1';
  if (wanted !== 'v0' && wanted !== 'v1')
    throw usageFault(`LS_OUTPUT_VERSION is '${wanted}', but only v0 and v1 exist.`);
  return wanted;
}

/**
 * Who types at a terminal gets tables that fit into the window unless all their columns are asked for, and texts wrapped at its edge.
 * A script that reads a pseudo-terminal gets what it gets from a pipe, unless it says --fit.
 */
function fitOf({ fit, wide, output }: Globals, cli: CliRuntime): Pick<OutputSettings, 'fit' | 'width'> {
  const columns = cli.stdoutIsTerminal && (fit || cli.isTyped()) ? cli.window()?.columns : undefined;
  return { width: columns, fit: (wide || output === 'wide') && !fit ? undefined : columns };
}

/** What is to be done with tables; undefined when nothing is. */
function shapeOf(globals: Globals, cli: CliRuntime): TableSelection | undefined {
  const { columns, sortBy, where, limit, noHeaders, bytes, units, output } = globals;
  const wide = output === 'wide';
  if (!(wide || noHeaders || bytes) && (columns ?? sortBy ?? where ?? limit ?? units) === undefined) return undefined;
  return {
    ...{ wide, columns, sortBy, where, limit, noHeaders },
    unit: bytes ? 'B' : units,
    now: cli.runtime.clock.now(),
  };
}
