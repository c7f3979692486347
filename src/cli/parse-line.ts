import { needsOf } from '../argv/arguments.ts';
import { giveBack } from '../argv/give-back.ts';
import { GLOBAL_TABLE, globalOptions, type Globals } from '../argv/global-options.ts';
import { checkOptions, longName, readArguments, readOptions } from '../argv/read-values.ts';
import { scanned, type GivenOption, type Scanner } from '../argv/scanner.ts';
import type { CommandTree } from '../argv/tree.ts';
import type { Configuration } from '../config/files.ts';
import type { Command } from '../definition/command.ts';
import type { Option } from '../definition/option.ts';
import { Fault, usageFault } from '../model/fault.ts';
import { contextInUse, settingsWithheldFrom, type ContextInUse } from './context-settings.ts';
import type { SettingSources } from './setting-sources.ts';
import { tolerantSources } from './tolerant-settings.ts';
import { applySection, optionsOfConfig, optionsOfEnvironment, optionsOfView } from './settings.ts';

/** A line understood. */
export interface ParsedLine {
  readonly found: Scanner;
  readonly globals: Globals;
  readonly context: ContextInUse | undefined;
  /** The controllers were named on the line, or on the one that started the shell. */
  readonly controllersNamed: boolean;
  /** The command to run and its values; undefined for help, version, and a line without a complete command. */
  readonly call:
    | {
        readonly command: Command;
        readonly input: Readonly<Record<string, unknown>>;
        readonly more: Readonly<Record<string, unknown>>;
        readonly layers: SettingLayers;
      }
    | undefined;
}

/** Global options by where they were said, for those who explain them; read only when somebody asks. */
export interface SettingLayers {
  readonly typed: ReadonlyMap<string, unknown>;
  /** Of the line that started the shell. */
  readonly inherited: ReadonlyMap<string, unknown>;
  readonly environment: ReadonlyMap<string, unknown>;
  readonly context: ContextInUse | undefined;
  readonly configured: ReadonlyMap<string, unknown>;
}

/** A fault in the line of a known command or noun, so that the message can point at its help. */
export class LineFault extends Fault {
  readonly path: readonly string[];
  readonly command: Command | undefined;

  constructor(fault: Fault, path: readonly string[], command?: Command) {
    super(fault.message, fault.exitCode, fault.hints);
    this.path = path;
    this.command = command;
  }
}

/** Reads a whole command line with its settings from configuration and environment. Throws usage Faults. */
export function parseLine(words: readonly string[], tree: CommandTree, given: SettingSources): ParsedLine {
  const found = scanned(words, tree);
  const isTolerant = !found.pathFault && found.command?.toleratesSettings === true;
  const sources = isTolerant ? tolerantSources(given) : given;
  const configuration = configurationFor(found, sources);
  if (found.pathFault) throw found.pathFault;
  const { command } = found;
  const background = backgroundOf(configuration, sources);
  if (!command) {
    const typed = readOptions(found.options);
    const { before, context } = settingsBefore(background, typed);
    const globals = globalsOf(withView(before, found.options, configuration));
    return { found, globals, context, controllersNamed: isNamed(typed, sources), call: undefined };
  }
  try {
    if (found.fault) throw found.fault;
    return parseCommand(command, found, background, configuration);
  } catch (error) {
    if (error instanceof Fault) throw new LineFault(error, found.path, command);
    throw error;
  }
}

function parseCommand(
  command: Command,
  found: Scanner,
  background: Background,
  configuration: Configuration,
): ParsedLine {
  const line = giveBack(found, needsOf(Object.values(command.arguments)));
  const own = line.options.filter((option) => found.isOwn(option));
  const typed = line.options.filter((option) => !found.isOwn(option));
  refuseMistaken(
    found.own,
    typed.filter(({ at }) => at >= found.start),
  );
  checkOptions(globalOptions, typed);
  const connects = command.local !== true || command.path === 'interactive' || command.toleratesSettings === true;
  const typedValues = readOptions(typed);
  const { before, context } = settingsBefore(background, typedValues, connects);
  const globalValues = withView(before, typed, configuration);
  applySection(globalValues, globalOptions, sectionOf(command, configuration), command.configSection ?? '');
  const globals = globalsOf(globalValues);
  const understood = { found, globals, context, controllersNamed: isNamed(typedValues, background.sources) };
  if (globals.help || globals.version) return { ...understood, call: undefined };
  checkOptions(found.own, own);
  const values = readOptions(own);
  const positionals = line.positionals.map(({ word }) => word);
  const read = readArguments(command.arguments, positionals, takesSecret(command));
  applySection(values, command.options, sectionOf(command, configuration), command.configSection ?? '');
  const layers = { ...background, typed: typedValues, context };
  return { ...understood, call: { command, ...inputOf(command, found.more, values, read), layers } };
}

function isNamed(typed: ReadonlyMap<string, unknown>, { controllersNamed = false }: SettingSources): boolean {
  return typed.has('controllers') || controllersNamed;
}

/** Refuses a global option behind a command with one of nearly the same name, since either may be meant. Throws a usage Fault. */
function refuseMistaken(options: Readonly<Record<string, Option>>, globals: readonly GivenOption[]): void {
  for (const { known, typed } of globals) {
    const meant = Object.values(options).find(({ mistakenFor }) => mistakenFor === longName(known.option));
    if (meant && typed.startsWith('--'))
      throw usageFault(`${typed} may mean two options here.`, [
        `${longName(meant)}: ${meant.help}`,
        `${longName(known.option)} in front of the command: ${known.option.help}`,
      ]);
  }
}

function takesSecret(command: Command): boolean {
  return [...Object.values(command.options), ...Object.values(command.arguments)].some(
    ({ type: kind }) => kind.secret === true,
  );
}

/** Global options that are not typed, each source by itself. */
interface Background {
  readonly configured: ReadonlyMap<string, unknown>;
  readonly environment: ReadonlyMap<string, unknown>;
  readonly inherited: ReadonlyMap<string, unknown>;
  readonly sources: SettingSources;
}

function backgroundOf(configuration: Configuration, sources: SettingSources): Background {
  return {
    configured: readOptions(optionsOfConfig(configuration, GLOBAL_TABLE)),
    environment: readOptions(optionsOfEnvironment(sources.env, GLOBAL_TABLE)),
    inherited: new Map(Object.entries(sources.inherited ?? {})),
    sources,
  };
}

/**
 * What counts below what is typed: the environment, the context, the configuration, in this order. A context that is itself
 * typed counts more than the environment. What does not connect has no use for a context, and must not fail for its sake.
 */
function settingsBefore(
  { configured, environment, inherited, sources }: Background,
  typed: ReadonlyMap<string, unknown>,
  connects = true,
): { before: Map<string, unknown>; context: ContextInUse | undefined } {
  const names = {
    typed: typed.get('context'),
    inherited: inherited.get('context'),
    background: environment.get('context') ?? configured.get('context'),
  };
  const isAsked = connects && !typed.has('help') && !typed.has('version');
  const context = isAsked ? contextInUse(names, sources.contexts, GLOBAL_TABLE) : undefined;
  const merge = (values: ReadonlyMap<string, unknown>, carried: ReadonlyMap<string, unknown>): Map<string, unknown> => {
    const [below, above] = context?.typed ? [[], values] : [values, []];
    return new Map([...configured, ...below, ...environment, ...carried, ...above]);
  };
  const values = context?.values ?? new Map<string, unknown>();
  const all = merge(values, inherited);
  const withheld = settingsWithheldFrom(
    controllersOf(typed.get('controllers') ?? all.get('controllers'), context, sources),
    values,
  );
  const before = withheld.length > 0 ? merge(without(values, withheld), without(inherited, withheld)) : all;
  // Two lists of controllers are not mixed: LS_CONTROLLERS alone counts, unless the context was typed.
  if (!context?.typed && context?.values.has('controllers') && sources.env.LS_CONTROLLERS) before.delete('controllers');
  return { before: before.set('context', context?.name ?? ''), context };
}

/** All that a line may lead to, with those of LS_CONTROLLERS where they are added. */
function controllersOf(named: unknown, context: ContextInUse | undefined, { env }: SettingSources): string[] {
  const isAlone = context?.typed === true && context.values.has('controllers');
  return [named, isAlone ? undefined : env.LS_CONTROLLERS].flatMap((list) =>
    typeof list === 'string' && list !== '' ? list.split(',').filter((item) => item !== '') : [],
  );
}

function without(values: ReadonlyMap<string, unknown>, names: readonly string[]): ReadonlyMap<string, unknown> {
  return new Map([...values].filter(([name]) => !names.includes(name)));
}

/** What is typed counts more than what came before, and the saved view that is asked for in between. A format that is typed counts more than one that is set. */
function withView(
  before: ReadonlyMap<string, unknown>,
  typed: readonly GivenOption[],
  configuration: Configuration,
): Map<string, unknown> {
  const given = readOptions(typed);
  const view = given.get('view') ?? before.get('view');
  const saved = typeof view === 'string' ? readOptions(optionsOfView(view, configuration, GLOBAL_TABLE)) : [];
  if (given.get('machineReadable') === true) refuseWithMachine(given);
  const values = new Map([...before, ...saved, ...given]);
  const setAside = given.has('output') ? 'machineReadable' : 'output';
  if (values.get('machineReadable') === true && values.get('output') !== undefined) values.delete(setAside);
  return values;
}

/** What scripts get with -m is not to be shaped. */
function refuseWithMachine(given: ReadonlyMap<string, unknown>): void {
  const other = SHAPING.find((name) => given.has(name));
  if (other === undefined) return;
  throw usageFault(`-m cannot be used together with ${longName(globalOptions[other])}.`, [
    "'-o json' is the JSON that goes with it.",
  ]);
}

const SHAPING = [
  'output',
  'columns',
  'sortBy',
  'where',
  'limit',
  'noHeaders',
  'bytes',
  'units',
  'view',
  'watch',
] as const;

function inputOf(
  command: Command,
  more: Readonly<Record<string, Option>>,
  values: ReadonlyMap<string, unknown>,
  positionals: ReadonlyMap<string, unknown>,
): { input: Record<string, unknown>; more: Record<string, unknown> } {
  const given = [...values].filter(([name]) => name in more);
  return {
    input: { ...withDefaults(command.options, values), ...Object.fromEntries(positionals) },
    more: Object.fromEntries(given),
  };
}

function sectionOf(command: Command, configuration: Configuration) {
  return command.configSection === undefined ? undefined : configuration.get(command.configSection);
}

function globalsOf(values: ReadonlyMap<string, unknown>): Globals {
  return withDefaults(globalOptions, values) as Globals;
}

function withDefaults(options: Readonly<Record<string, Option>>, values: ReadonlyMap<string, unknown>) {
  const all: Record<string, unknown> = {};
  for (const name of Object.keys(options))
    all[name] = values.has(name) ? values.get(name) : options[name]?.defaultValue;
  return all;
}

/** The configuration files that count for a line, right or wrong: none when it disables them. Throws Faults of the files. */
export function configurationFor({ options }: Scanner, { env, configuration }: SettingSources): Configuration {
  const isDisabled = options.some(({ known }) => known.option === globalOptions.disableConfig);
  return isDisabled || env.LS_CLIENT_DISABLE_CONFIG !== undefined ? new Map() : configuration();
}
