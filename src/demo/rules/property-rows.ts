import { drbdOptions, type DrbdOption, type DrbdOptionSet, type DrbdUnit, type Range } from '../../drbd/options.ts';
import { propertyLines, type PropertyLine } from '../../drbd/properties.ts';

/** What the controller tells of a property that an object takes, in its own words. */
export interface PropertyRow {
  readonly key: string;
  /** The classes of objects that take it, a letter each, see `OWNERS`. */
  readonly objects: string;
  readonly type: string;
  /** A regular expression or a range; '' where there is none. */
  readonly rule: string;
  readonly usual: string;
  readonly unit: string;
  readonly help: string;
}

/** Every property that the controller knows; several rows for a key whose rule depends on the object. */
export function propertyRows(): readonly PropertyRow[] {
  return [...propertyLines().map(ofLine), ...SETS.flatMap(([set, objects]) => ofOptions(set, objects))];
}

/** The sets of DRBD's options and who takes them: `M` a volume, `L` and `K` connections, `X`, `Z`, `A`, `T` DRBD Proxy and its compressions. */
const SETS: readonly (readonly [DrbdOptionSet, string])[] = [
  ['full', 'cD'],
  ['volume', 'Vv'],
  ['peer', 'LK'],
  ['proxy', 'X'],
  ['zlib', 'Z'],
  ['lzma', 'A'],
  ['zstd', 'T'],
];

function ofLine({ key, letters, value, usual, unit, help }: PropertyLine): PropertyRow {
  const facts = { key, objects: letters.replace('-', ''), usual, unit, help };
  switch (value.type) {
    case 'bool':
      return { ...facts, type: 'boolean_true_false', rule: '' };
    case 'long':
      return { ...facts, type: 'long', rule: '' };
    case 'text':
      return { ...facts, type: 'string', rule: '' };
    case 'range':
    case 'float':
      return { ...facts, type: value.type === 'float' ? 'range_float' : 'range', rule: rangeRule(value) };
    case 'words':
      return { ...facts, type: 'regex', rule: choiceRule(value.words) };
    case 'pattern':
      return { ...facts, type: 'regex', rule: value.pattern };
  }
}

function ofOptions(set: DrbdOptionSet, objects: string): PropertyRow[] {
  return drbdOptions(set).map((option) => ({ objects, ...ofOption(option) }));
}

function ofOption({ key, value, help }: DrbdOption): Omit<PropertyRow, 'objects'> {
  const usual = 'default' in value ? (value.default ?? '') : '';
  const unit = ('unit' in value ? value.unit : undefined) ?? '';
  const facts = { key, help, usual, unit: UNITS.get(unit) ?? unit };
  switch (value.type) {
    case 'boolean':
      return { ...facts, usual: usual === 'yes' ? 'True' : 'False', type: 'boolean', rule: '' };
    case 'symbol':
      return { ...facts, type: 'regex', rule: choiceRule(value.choices) };
    case 'number-or-symbol':
      return { ...facts, type: 'numeric_or_symbol', rule: `${rangeRule(value)} or ${choiceRule(value.choices)}` };
    case 'text':
      return { ...facts, type: 'string', rule: '' };
    default:
      return { ...facts, type: 'range', rule: rangeRule(value) };
  }
}

/** Units as the controller calls them. */
const UNITS: ReadonlyMap<string, string> = new Map([
  ['tenths of a second', '1/10 seconds'],
  ['sectors', 'bytes'],
  ['KiB/s', 'bytes/second'],
] satisfies (readonly [DrbdUnit, string])[]);

function rangeRule({ min, max }: Pick<Range, 'min' | 'max'> | { min: string; max: string }): string {
  return `(${min} - ${max})`;
}

function choiceRule(words: readonly string[]): string {
  return `(?:${words.toSorted().join('|')})`;
}
