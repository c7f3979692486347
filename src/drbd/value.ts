import { clientFault, usageFault } from '../model/fault.ts';
import { SIZE_UNITS, bytesOfUnit } from '../model/size.ts';
import type { DrbdUnit, DrbdValue, Measured, Range } from './options.ts';

/**
 * The word typed as the text of the property. Throws a Fault: usage (exit 2) for a value that is not allowed, client (exit 1,
 * as it always was) for a size that cannot be read.
 */
export function propertyText(value: DrbdValue, word: string): string {
  switch (value.type) {
    case 'boolean':
      return oneOf(['yes', 'no'], word.toLowerCase());
    case 'symbol':
      return oneOf(value.choices, word);
    case 'text':
      return word;
    case 'number':
      return wholeNumber(value, word);
    case 'size':
      return sizeInUnit(value, word);
    case 'number-or-symbol':
      return value.choices.includes(word) ? word : numberOrSymbol(value, word);
  }
}

/** Range, unit and default for help: `67 to 65534, default 1237`. */
export function describeValue(value: DrbdValue): string {
  const usual = 'default' in value && value.default !== undefined ? `default ${value.default}` : '';
  const allowed = 'min' in value ? `${value.min} to ${value.max}${unitWord(value)}` : '';
  return [allowed, usual].filter((part) => part !== '').join(', ');
}

function unitWord({ unit }: Partial<Measured>): string {
  return unit === undefined ? '' : ` ${unit}`;
}

function oneOf(choices: readonly string[], word: string): string {
  if (!choices.includes(word)) throw usageFault(`'${word}' is not one of: ${choices.join(', ')}`);
  return word;
}

function wholeNumber(value: Measured, word: string): string {
  const number = integerOf(word);
  if (number === undefined) throw usageFault(`'${word}' is not a whole number.`);
  if (!isWithin(value, number))
    throw usageFault(`${number} is out of range: ${value.min} to ${value.max}${unitWord(value)}.`);
  return number.toString();
}

function integerOf(word: string): bigint | undefined {
  return /^\s*[-+]?\d+\s*$/.test(word) ? BigInt(word.replace('+', '')) : undefined;
}

function isWithin({ min, max }: Range, number: bigint): boolean {
  return number >= min && number <= max;
}

function numberOrSymbol(value: Range & { readonly choices: readonly string[] }, word: string): string {
  const number = integerOf(word);
  if (number === undefined)
    throw usageFault(`'${word}' is neither a whole number nor one of: ${value.choices.join(', ')}`);
  if (!isWithin(value, number)) throw usageFault(`${number} is out of range: ${value.min} to ${value.max}.`);
  return number.toString();
}

/** Bytes in one of the unit in which DRBD stores a size. */
const BYTES_OF: Readonly<Partial<Record<DrbdUnit, bigint>>> = { 'KiB/s': 1024n, sectors: 512n };

/** The size in the option's unit, cut to a whole number. A bare number counts as bytes: scripts rely on that. */
function sizeInUnit(value: Measured, word: string): string {
  const { digits, unit } = sizeParts(word);
  const bytes = BigInt(digits) * bytesPer(unit, word);
  const size = bytes / ((value.unit && BYTES_OF[value.unit]) ?? 1n);
  if (isWithin(value, size)) return size.toString();
  const typed = unit === '' && value.unit ? `${digits}B` : word;
  const range = `${value.min} to ${value.max}${unitWord(value)}`;
  throw usageFault(`${typed} is out of range: ${range}.`, unit === '' ? bareNumberHints(value, digits) : []);
}

function sizeParts(word: string): { digits: string; unit: string } {
  const [, digits, unit = ''] = /^\s*(\d+)\s*(.*?)\s*$/.exec(word) ?? [];
  if (digits === undefined)
    throw clientFault(`'${word}' is not a size.`, [
      'Give a whole number with a unit, such as 10M; a bare number is bytes.',
    ]);
  return { digits, unit };
}

function bytesPer(unit: string, word: string): bigint {
  const bytes = unit === '' ? 1n : bytesOfUnit(unit);
  if (bytes === undefined)
    throw clientFault(`'${word}' is not a size: "${unit}" is no unit.`, [`Units: ${SIZE_UNITS.join(', ')}`]);
  return bytes;
}

const SUFFIX: Readonly<Partial<Record<DrbdUnit, string>>> = { 'KiB/s': 'K', sectors: 'S' };

function bareNumberHints(value: Measured, digits: string): readonly string[] {
  const suffix = value.unit && SUFFIX[value.unit];
  if (suffix === undefined || !isWithin(value, BigInt(digits))) return [];
  return [`A bare number counts as bytes; write ${digits}${suffix} for ${digits} ${value.unit}.`];
}
