import { longName } from '../argv/read-values.ts';
import type { Globals } from '../argv/global-options.ts';
import type { Command } from '../definition/command.ts';

/** Options of lists that choose no rows. */
const OTHERS = /^(pastable|groupby|fromFile|full|show.*)$/;

/** What to say to a person when nothing was left by the filters of a list; undefined: it has none. */
export function nothingMatches(
  { columns, options }: Command,
  input: Readonly<Record<string, unknown>>,
  { where }: Pick<Globals, 'where'>,
): string | undefined {
  if (columns === undefined) return undefined;
  const given = Object.entries(options).flatMap(([name, option]) => {
    const value = input[name];
    if (OTHERS.test(name) || value === undefined || value === option.defaultValue) return [];
    if (option.type.secret || !isShown(value)) return [longName(option)];
    return [[longName(option), ...[value].flat().map(String)].join(' ')];
  });
  const filters = [...given, ...(where === undefined ? [] : [`--where '${where}'`])];
  return filters.length === 0 ? undefined : `Nothing matches ${filters.join(' and ')}.`;
}

function isShown(value: unknown): boolean {
  return [value].flat().every((one) => typeof one === 'string' || typeof one === 'number');
}
