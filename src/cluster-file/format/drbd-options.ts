import * as z from 'zod';
import { drbdOptions, type DrbdOption, type DrbdOptionSet, type DrbdValue } from '../../drbd/options.ts';
import { member, members } from './member.ts';

/** A value of an option as it stands in the file. */
export type OptionValue = string | number | boolean;

export type FileOptionSet = Extract<DrbdOptionSet, 'full' | 'volume' | 'peer'>;

/** DRBD's options by their names, as `linstor … drbd-options` has them. */
export function drbdOptionsMember(set: FileOptionSet) {
  return member(OPTIONS[set], {
    description: 'Options of DRBD by their names, without the section that they stand in',
    default: {},
    example: set === 'volume' ? { 'on-io-error': 'detach' } : { protocol: 'C' },
  });
}

const OPTIONS = { full: optionsOf('full'), volume: optionsOf('volume'), peer: optionsOf('peer') };

function optionsOf(set: FileOptionSet) {
  const shape = Object.fromEntries(drbdOptions(set).map((option) => [option.name, optionMember(option)]));
  return members(shape).meta({ id: `drbd-options-${set}` }) as unknown as z.ZodType<
    Readonly<Record<string, OptionValue | undefined>>
  >;
}

function optionMember({ help, value }: DrbdOption): z.ZodType {
  const unit = 'unit' in value && value.unit !== undefined ? { unit: value.unit } : {};
  const secret = value.type === 'text' && value.secret === true ? { secret: true } : {};
  const form = value.type === 'boolean' ? ({ form: 'yes-no' } as const) : {};
  // Absent is not the same as DRBD's own default, which another level may have changed: it is told, but not filled in.
  const usual = 'default' in value && value.default !== undefined ? `; DRBD's own default is ${value.default}` : '';
  return member(schemaOf(value), { description: `${help}${usual}`, ...unit, ...secret, ...form });
}

function schemaOf(value: DrbdValue): z.ZodType {
  switch (value.type) {
    case 'boolean':
      return z.union([z.boolean(), z.enum(['yes', 'no'])]);
    case 'symbol':
      return z.enum(value.choices);
    case 'text':
      return z.string();
    case 'number-or-symbol':
      return z.union([z.enum(value.choices), numberFrom(value.min, value.max)]);
    default:
      return numberFrom(value.min, value.max);
  }
}

function numberFrom(min: bigint, max: bigint) {
  return z.int().min(Number(min)).max(Number(max));
}

/** The options of a set by the keys of their properties: `DrbdOptions/Net/protocol`. */
export function optionsByKey(set: FileOptionSet): ReadonlyMap<string, DrbdOption> {
  const known = byKey.get(set) ?? new Map(drbdOptions(set).map((option) => [option.key, option]));
  byKey.set(set, known);
  return known;
}

const byKey = new Map<FileOptionSet, ReadonlyMap<string, DrbdOption>>();

/** A property's text as the option has it in the file; undefined when the option does not allow it. */
export function optionValue({ value }: DrbdOption, property: string): OptionValue | undefined {
  const word = property.trim();
  if (value.type === 'boolean') return { yes: true, no: false }[word.toLowerCase()];
  if (value.type === 'text') return property;
  if ('choices' in value && value.choices.includes(word)) return word;
  if (!('min' in value) || !/^\d{1,15}$/.test(word)) return undefined;
  const number = BigInt(word);
  return number >= value.min && number <= value.max ? Number(number) : undefined;
}

/** An option's value as the text of its property. */
export function propertyOf(value: OptionValue): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value);
}
