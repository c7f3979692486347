import type { Controller } from '../../controller/controller.ts';
import { notFoundFault } from '../../model/fault.ts';
import { JsonFloat, isJsonObject, type JsonObject, type JsonValue } from '../../model/json.ts';
import { jsonLine } from '../../output/json-text.ts';
import type { Column, TableView } from '../../output/view.ts';

interface Setting {
  readonly key: string;
  readonly value: JsonValue;
}

/** The columns of every such table. */
export const SETTING_COLUMNS: readonly Column<Setting>[] = [
  { heading: 'Key', cell: ({ key }) => key },
  { heading: 'Value', cell: ({ value }) => shown(value), value: ({ value }) => value },
];

/** One object of the API (`GET path`) as keys with dots (`log.level`, `volumes.0.size_kib`) and values; -m: as it came. */
export function settingsTable(controller: Controller, path: string, pastable: boolean): TableView<Setting, Setting> {
  return objectTable(() => controller.read({ path }), pastable);
}

/** Likewise, for one of a list (`GET path`). Throws a not-found Fault when none fits. */
export function pickedTable(
  controller: Controller,
  path: string,
  picks: { readonly fits: (item: JsonObject) => boolean; readonly missing: string; readonly pastable: boolean },
): TableView<Setting, Setting> {
  const read = async (): Promise<JsonValue> => {
    for await (const item of controller.list({ path }).items()) if (picks.fits(item)) return item;
    throw notFoundFault(picks.missing);
  };
  return objectTable(read, picks.pastable);
}

/** Likewise, for an object however it is come by. */
export function objectTable(read: () => Promise<JsonValue>, pastable: boolean): TableView<Setting, Setting> {
  return {
    kind: 'table',
    source: {
      items: async function* () {
        yield* flattened(await read());
      },
      raw: async function* () {
        yield Buffer.from(jsonLine(await read()));
      },
    },
    rows: (setting) => [setting],
    object: read,
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
