import type { JsonValue } from '../../model/json.ts';
import { bytesOfUnit, exactNumber } from '../../model/size.ts';
import type { ShownUnit } from '../output-settings.ts';
import type { ColumnType } from '../view.ts';

/** A size of a column as a number of `unit`: exact where it is whole. Values that are no sizes stay as they are. */
export function sizeValue(value: JsonValue, type: ColumnType | undefined, unit: ShownUnit): JsonValue {
  if (Array.isArray(value)) return value.map((one) => sizeValue(one, type, unit));
  const bytes = bytesOf(value, type);
  if (bytes === undefined) return value;
  const each = bytesOfUnit(unit) ?? 1n;
  return bytes % each === 0n ? exactNumber(bytes / each) : Number(bytes) / Number(each);
}

/** The same for people: digits alone for bytes, else with the unit and at most two decimals; undefined: no size. */
export function sizeText(value: JsonValue, type: ColumnType | undefined, unit: ShownUnit): string | undefined {
  if (Array.isArray(value)) return value.map((one) => sizeText(one, type, unit) ?? '-').join('\n');
  const bytes = bytesOf(value, type);
  if (bytes === undefined) return undefined;
  if (unit === 'B') return String(bytes);
  const each = bytesOfUnit(unit) ?? 1n;
  if (bytes % each === 0n) return `${bytes / each} ${unit}`;
  const cents = (bytes * 200n + each) / (each * 2n);
  return `${cents / 100n}.${String(cents % 100n).padStart(2, '0')} ${unit}`;
}

function bytesOf(value: JsonValue, type: ColumnType | undefined): bigint | undefined {
  if (type !== 'size' && type !== 'bytes') return undefined;
  if (typeof value !== 'bigint' && !(typeof value === 'number' && Number.isInteger(value))) return undefined;
  return BigInt(value) * (type === 'size' ? 1024n : 1n);
}
