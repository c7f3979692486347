import { nearest } from '../model/near.ts';
import { drbdOptions } from './options.ts';
import type { DrbdOption, DrbdOptionSet } from './options.ts';
import { PROPERTY_LINES } from './property-table.ts';

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
  const own = letter === '' ? [] : table().filter((line) => line.letters.includes(letter));
  return [...own, ...(options ? drbdOptions(options).map(ofDrbd) : [])];
}

interface Line extends KnownProperty {
  readonly letters: string;
}

let lines: readonly Line[] | undefined;

function table(): readonly Line[] {
  return (lines ??= PROPERTY_LINES.trim().split('\n').map(readLine));
}

function readLine(line: string): Line {
  const [key = '', letters = '', values = '', help = ''] = line.split('|');
  const words = values === 'bool' ? ['true', 'false'] : values.split(',').filter((word) => word !== '');
  return { key, letters, help, values: words, internal: letters.startsWith('-') };
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
  const all = [...knownProperties(of), ...table(), ...drbdOptions('full')].map((property) => property.key);
  if (all.includes(key)) return undefined;
  return sameBut(key, all) ?? nearest(key, all, Math.min(3, Math.ceil(key.length / 6)));
}

/** The key that differs in letter case only, or whose last part is the whole word typed. */
function sameBut(key: string, all: readonly string[]): string | undefined {
  const lower = key.toLowerCase();
  return (
    all.find((known) => known.toLowerCase() === lower) ?? all.find((known) => known.toLowerCase().endsWith(`/${lower}`))
  );
}
