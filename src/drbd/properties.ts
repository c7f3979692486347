import { sameName } from '../model/name.ts';
import { nearest } from '../model/similar-words.ts';
import { drbdOptions, type DrbdOption, type DrbdOptionSet } from './options.ts';
import { PROPERTY_LINES, VALUE_PATTERNS } from './property-table.ts';

/** A property that LINSTOR itself gives a meaning. */
export interface KnownProperty {
  readonly key: string;
  readonly help: string;
  /** The values allowed; empty: free. */
  readonly values: readonly string[];
  /** Set by LINSTOR itself or by another command: known, but not offered. */
  readonly internal: boolean;
}

export const PROPERTY_CLASSES = [
  'controller',
  'node',
  'node-connection',
  'storage-pool',
  'storage-pool-definition',
  'resource-definition',
  'resource-group',
  'resource',
  'resource-connection',
  'volume-definition',
  'volume-group',
  'volume',
  'snapshot',
] as const;

export type PropertyClass = (typeof PROPERTY_CLASSES)[number];

/** For each class of objects its letter in the table and the DRBD options it takes. */
const CLASSES: Readonly<Record<PropertyClass, readonly [letter: string, options?: DrbdOptionSet]>> = {
  controller: ['c', 'full'],
  node: ['n'],
  'storage-pool': ['p'],
  'storage-pool-definition': ['P'],
  'resource-definition': ['D', 'full'],
  'resource-group': ['D', 'full'],
  resource: ['r'],
  'volume-definition': ['V', 'volume'],
  'volume-group': ['V', 'volume'],
  volume: ['v', 'volume'],
  'resource-connection': ['', 'peer'],
  'node-connection': ['', 'peer'],
  snapshot: [''],
};

/** The properties of a class of objects (`node`, `resource-definition`…), those of LINSTOR first, then DRBD options. */
export function knownProperties(of: PropertyClass): readonly KnownProperty[] {
  const [letter, options] = CLASSES[of];
  const own = letter === '' ? [] : propertyLines().filter(({ letters }) => letters.includes(letter));
  return [...own.map(ofLine), ...(options ? drbdOptions(options).map(ofDrbd) : [])];
}

/** A line of the table of properties. */
export interface PropertyLine {
  readonly key: string;
  /** The classes of objects, a letter each. */
  readonly letters: string;
  readonly value: PropertyValue;
  /** Its default and its unit; '' where there is none. */
  readonly usual: string;
  readonly unit: string;
  readonly help: string;
}

export type PropertyValue =
  | { readonly type: 'bool' | 'long' }
  | { readonly type: 'text' | 'words'; readonly words: readonly string[] }
  | { readonly type: 'range' | 'float'; readonly min: string; readonly max: string }
  | { readonly type: 'pattern'; readonly pattern: string };

let lines: readonly PropertyLine[] | undefined;

/** Every property that is no option of DRBD, in the order of their keys. */
export function propertyLines(): readonly PropertyLine[] {
  return (lines ??= PROPERTY_LINES.trim().split('\n').map(readLine));
}

function readLine(line: string): PropertyLine {
  const [key = '', letters = '', value = '', usual = '', unit = '', help = ''] = line.split('|');
  return { key, letters, value: readValue(value), usual, unit, help };
}

function readValue(text: string): PropertyValue {
  const [type = '', rule = ''] = text.split(':');
  switch (type) {
    case 'bool':
    case 'long':
      return { type };
    case 'text':
    case 'words':
      return { type, words: rule.split(',').filter((word) => word !== '') };
    case 'range':
    case 'float': {
      const [min = '', max = ''] = rule.split('..');
      return { type, min, max };
    }
    default:
      return { type: 'pattern', pattern: VALUE_PATTERNS[type] ?? '' };
  }
}

function ofLine({ key, letters, value, help }: PropertyLine): KnownProperty {
  const values = value.type === 'bool' ? ['true', 'false'] : 'words' in value ? value.words : [];
  return { key, help, values, internal: letters.startsWith('-') };
}

function ofDrbd({ key, help, value }: DrbdOption): KnownProperty {
  const values = value.type === 'boolean' ? ['yes', 'no'] : 'choices' in value ? value.choices : [];
  return { key, help, values, internal: false };
}

/**
 * The known key that an unknown one was probably meant to be; undefined when the key is known for any class of objects, is one
 * of the user's own (`Aux/`), or resembles none. Keys of the class `of` are preferred.
 */
export function nearMiss(key: string, of: PropertyClass): string | undefined {
  if (key.startsWith('Aux/')) return undefined;
  if (/^aux\//i.test(key)) return `Aux/${key.slice(4)}`;
  const all = allKeys(of);
  if (all.includes(key)) return undefined;
  return sameBut(key, all) ?? nearest(key, all, Math.min(3, Math.ceil(key.length / 6)));
}

/**
 * Up to `most` known keys that an unknown one may be meant to be, in the order of the keys: the near miss, if there is one, or
 * else those that hold what was typed as a part of a word.
 */
export function likeKeys(key: string, most: number): readonly string[] {
  const miss = nearMiss(key, 'controller');
  if (miss !== undefined) return [miss];
  const last = key.slice(key.lastIndexOf('/') + 1).toLowerCase();
  const names = [...new Set(allKeys('controller'))].toSorted();
  const holding = last.length < 3 ? [] : names.filter((known) => known.toLowerCase().includes(last));
  if (holding.length > 0) return holding.slice(0, most);
  // What is left is a slip in the last part of a key.
  const near = nearest(last, names.map(lastPart), Math.max(1, Math.floor(last.length / 4)));
  return near === undefined ? [] : names.filter((known) => lastPart(known) === near).slice(0, most);
}

function allKeys(of: PropertyClass): string[] {
  return [...knownProperties(of), ...propertyLines(), ...drbdOptions('full')].map((property) => property.key);
}

function lastPart(key: string): string {
  return key.slice(key.lastIndexOf('/') + 1);
}

/** The key that differs in letter case only, or whose last part is the whole word typed. */
function sameBut(key: string, all: readonly string[]): string | undefined {
  const lower = key.toLowerCase();
  return all.find((known) => sameName(known, key)) ?? all.find((known) => known.toLowerCase().endsWith(`/${lower}`));
}
