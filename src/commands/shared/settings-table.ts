import type { Controller } from '../../api/controller.ts';
import { notFoundFault } from '../../model/fault.ts';
import { JsonFloat, isJsonObject, type JsonObject, type JsonValue } from '../../model/json.ts';
import { jsonLine } from '../../output/json-text.ts';
import { sourceOf } from '../../output/source.ts';
import type { Column, TableView } from '../../output/view.ts';

interface Setting {
  readonly key: string;
  readonly value: JsonValue;
}

type SettingsTable = TableView<Setting, Setting>;

/** The columns of every such table. */
export const SETTING_COLUMNS: readonly Column<Setting>[] = [
  { heading: 'Key', cell: ({ key }) => key },
  { heading: 'Value', cell: ({ value }) => shown(value), value: ({ value }) => value },
];

/** One object of the API (`GET path`) as keys with dots (`log.level`, `volumes.0.size_kib`) and values; -m: as it came. */
export async function settingsTable(controller: Controller, path: string, pastable: boolean): Promise<SettingsTable> {
  return objectTable(await controller.read({ path }), pastable);
}

/** Likewise, for one of a list (`GET path`). Throws a not-found Fault when none fits. */
export async function pickedTable(
  controller: Controller,
  path: string,
  picks: { readonly fits: (item: JsonObject) => boolean; readonly missing: string; readonly pastable: boolean },
): Promise<SettingsTable> {
  for await (const item of controller.items({ path })) if (picks.fits(item)) return objectTable(item, picks.pastable);
  throw notFoundFault(picks.missing);
}

/** Likewise, for an object however it was come by. */
export function objectTable(object: JsonValue, pastable: boolean): SettingsTable {
  return {
    kind: 'table',
    source: sourceOf(flattened(object), object),
    rows: (setting) => [setting],
    object,
    columns: SETTING_COLUMNS,
    pastable,
    machine: 'bare',
  };
}

/** Objects and lists of objects are taken apart, lists of values are not. */
function* flattened(value: JsonValue, key = ''): Iterable<Setting> {
  const members: readonly (readonly [string, JsonValue | undefined])[] | undefined = isJsonObject(value)
    ? Object.entries(value)
    : Array.isArray(value) && value.some(isJsonObject)
      ? value.map((item, at) => [String(at), item] as const)
      : undefined;
  if (!members) yield { key, value };
  for (const [name, member] of members ?? [])
    if (member !== undefined) yield* flattened(member, key === '' ? name : `${key}.${name}`);
}

function shown(value: JsonValue): string {
  if (Array.isArray(value)) return value.map(shown).join(', ');
  return typeof value === 'object' && !(value instanceof JsonFloat) ? jsonLine(value) : String(value);
}
