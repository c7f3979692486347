import { usageFault } from './fault.ts';

/** A size in KiB; a bigint where a number would lose digits. */
export type Kib = number | bigint;

const PRINTED_UNITS = ['KiB', 'MiB', 'GiB', 'TiB', 'PiB'];

/** A size in KiB for people: `1 GiB`, `1.46 GiB`; negative sizes stay in KiB. */
export function formatSize(kib: Kib): string {
  let unit = 0;
  let magnitude = 1;
  while (unit < PRINTED_UNITS.length - 1 && kib >= magnitude * 1024) {
    magnitude *= 1024;
    unit += 1;
  }
  return `${quotient(kib, magnitude)} ${PRINTED_UNITS[unit] ?? ''}`;
}

/** Whole if it is whole, else with two decimals, rounded half to even; exact, for no step leaves 2^53. */
function quotient(kib: Kib, magnitude: number): string {
  const size = typeof kib === 'bigint' ? kib : BigInt(Math.trunc(kib));
  const rest = Number(size % BigInt(magnitude));
  if (rest === 0) return String(size / BigInt(magnitude));
  const hundredths = Math.floor((rest * 100) / magnitude);
  const left = rest * 100 - hundredths * magnitude;
  const up = left * 2 > magnitude || (left * 2 === magnitude && hundredths % 2 === 1);
  const cents = (size / BigInt(magnitude)) * 100n + BigInt(hundredths + (up ? 1 : 0));
  return `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`;
}

/** Bytes of one unit of each size that can be typed; units are spelled in any letter case. */
const UNIT_BYTES: ReadonlyMap<string, bigint> = new Map([
  ['B', 1n],
  ['S', 512n],
  ...['K', 'M', 'G', 'T', 'P'].flatMap((letter, i): [string, bigint][] => [
    [letter, 1024n ** BigInt(i + 1)],
    [`${letter}IB`, 1024n ** BigInt(i + 1)],
    [`${letter}B`, 1000n ** BigInt(i + 1)],
  ]),
]);

/** The units as people write them. */
export const SIZE_UNITS = 'B S K kB KiB M MB MiB G GB GiB T TB TiB P PB PiB'.split(' ');

/**
 * The size typed, in KiB rounded up; without a unit it counts in `unit`. What follows the unit is ignored if it begins with a
 * digit, as it always was. Throws a usage Fault that shows valid forms.
 */
export function parseSize(text: string, unit: 'KiB' | 'GiB' = 'GiB'): Kib {
  const [, digits, typed = ''] = /^(\d+)(\D*)/.exec(text) ?? [];
  const valid = `Valid are whole numbers with a unit, such as 5G, 512MiB or 100GB; without a unit it is ${unit}.`;
  if (digits === undefined) throw usageFault(`'${text}' is not a valid size.`, [valid]);
  return exactNumber((BigInt(digits) * unitBytes(typed === '' ? unit : typed, text, valid) + 1023n) / 1024n);
}

function unitBytes(unit: string, text: string, valid: string): bigint {
  const bytes = bytesOfUnit(unit);
  if (bytes !== undefined) return bytes;
  const what = unit.startsWith('.') || unit.startsWith(',') ? 'fractions are not possible' : `"${unit}" is no unit`;
  throw usageFault(`'${text}' is not a valid size: ${what}.`, [valid, `Units: ${SIZE_UNITS.join(', ')}`]);
}

/** Bytes of a unit in any letter case; undefined: no such unit. */
export function bytesOfUnit(unit: string): bigint | undefined {
  return UNIT_BYTES.get(unit.toUpperCase());
}

/** As a number where it loses no digit. */
export function exactNumber(value: bigint): number | bigint {
  return value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER ? Number(value) : value;
}
