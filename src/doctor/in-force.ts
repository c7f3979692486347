import { CONNECTION_OPTIONS, globalOptions, type Globals } from '../argv/global-options.ts';
import { longName } from '../argv/read-values.ts';
import type { ExaminedLine } from '../cli/cli-runtime.ts';
import { DEFAULT_CONTROLLERS } from '../cli/connect.ts';
import type { SettingLayers } from '../cli/parse-line.ts';
import type { ExaminedPart } from '../definition/examination.ts';
import type { Option } from '../definition/option.ts';
import { shownSetting } from './masked.ts';

/** A setting of the connection, and what said so. */
interface Winner {
  readonly key: string;
  readonly value: string;
  readonly from: string;
}

/** The settings of the connection that count in the end, and where each comes from. */
export function examineSettings({ globals, layers, cli }: ExaminedLine): ExaminedPart {
  const winners = [...controllers(globals, layers, cli.sources.env), ...others(globals, layers)];
  return {
    name: 'settings',
    title: 'Settings in force',
    rows: winners.map(({ key, value, from }) => [key, value, from]),
    value: Object.fromEntries(winners.map(({ key, value, from }) => [key, { value, from }])),
    findings: [],
  };
}

function controllers(
  globals: Globals,
  layers: SettingLayers,
  env: Readonly<Record<string, string | undefined>>,
): Winner[] {
  const { controllers: named } = globals;
  const variable = env.LS_CONTROLLERS === undefined || env.LS_CONTROLLERS === '' ? undefined : env.LS_CONTROLLERS;
  const list = [named, variable].filter((text) => text !== undefined && text !== '').join(',');
  const from = [named === undefined ? undefined : placeOf('controllers', named, layers), variable && 'LS_CONTROLLERS'];
  const places = from.filter((place) => place !== undefined).join(', then ');
  if (list === '') return [{ key: 'controllers', value: DEFAULT_CONTROLLERS, from: 'default' }];
  return [{ key: 'controllers', value: shownSetting('controllers', list), from: places }];
}

function others(globals: Globals, layers: SettingLayers): Winner[] {
  return Object.entries<Option>(globalOptions).flatMap(([name, option]) => {
    const value = globals[name as keyof Globals];
    const isSaid = value !== '' && placeOf(name, value, layers) !== 'default';
    if (name === 'controllers' || !CONNECTION_OPTIONS.has(name) || (!isSaid && name !== 'timeout')) return [];
    const key = longName(option).replace(/^--/, '');
    return [{ key, value: shownSetting(key, String(value)), from: placeOf(name, value, layers) }];
  });
}

/** The layers in the order of their rank; a context that is typed counts more than the environment. */
function placeOf(
  name: string,
  value: unknown,
  { typed, inherited, environment, context, configured }: SettingLayers,
): string {
  if (value === undefined) return 'default';
  const ofContext = [`context ${context?.name ?? ''}`, context?.values] as const;
  const ofEnvironment = ['environment', environment] as const;
  const ranked = context?.typed
    ? [ofContext, ['shell', inherited] as const, ofEnvironment]
    : [['shell', inherited] as const, ofEnvironment, ofContext];
  const all = [['command line', typed] as const, ...ranked, ['configuration', configured] as const];
  return all.find(([, values]) => values?.get(name) === value)?.[0] ?? 'default';
}
