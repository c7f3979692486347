import type { ObjectSource } from '../definition/argument-type.ts';
import { PROPERTY_CLASSES, knownProperties, type KnownProperty, type PropertyClass } from '../drbd/properties.ts';
import { lookup } from '../model/lookup.ts';
import type { GivenValue } from './cursor.ts';
import type { Name } from './name-source.ts';
import type { Suggestion } from './suggestion.ts';

/** The property keys of a class of objects and those in use, one step of their path at a time. */
export function keySuggestions(current: string, of: string, inUse: readonly Name[]): Suggestion[] {
  const known = propertiesOf(of).map(({ key, help }) => ({ word: key, description: help }));
  const all = new Map([...inUse, ...known, AUX].map((name) => [name.word, name]));
  return steps(
    current,
    [...all.values()].filter(({ word }) => word.startsWith(current)),
  );
}

/** Users' own properties. */
const AUX: Name = { word: 'Aux/', description: 'A property of your own' };

/** Keys cut after the next slash where several share what is before it, or where only the beginning is known. */
function steps(current: string, names: readonly Name[]): Suggestion[] {
  const groups = new Map<string, Name[]>();
  for (const name of names) {
    const slash = name.word.indexOf('/', current.length);
    const step = slash < 0 ? name.word : name.word.slice(0, slash + 1);
    groups.set(step, [...(groups.get(step) ?? []), name]);
  }
  return [...groups].map(([step, [first, ...others]]) => {
    const word = others.length === 0 && first ? first.word : step;
    const description = others.length === 0 ? (first?.description ?? '') : '';
    return { word, description, more: word.endsWith('/') };
  });
}

/** What the value of the property key on the line may be: words, and names of objects where it names one. */
export function valuesOfProperty(
  of: string,
  given: readonly GivenValue[],
): { words: readonly Name[]; source: ObjectSource | undefined } {
  const key = given.find(({ source }) => source === 'property-keys')?.word;
  const property = propertiesOf(of).find((known) => known.key === key);
  const words = property?.values.map((word) => ({ word, description: '' })) ?? [];
  return { words, source: lookup(NAMING, key ?? '') };
}

/** Properties whose value is the name of an object. */
export const NAMING: Readonly<Record<string, ObjectSource>> = {
  StorPoolName: 'storage-pool-definitions',
  StorPoolNameDrbdMeta: 'storage-pool-definitions',
  PrefNic: 'net-interfaces',
};

function propertiesOf(of: string): readonly KnownProperty[] {
  return isPropertyClass(of) ? knownProperties(of).filter(({ internal }) => !internal) : [];
}

function isPropertyClass(of: string): of is PropertyClass {
  return PROPERTY_CLASSES.some((known) => known === of);
}
