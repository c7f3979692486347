import type { Body } from '../../api/controller.ts';
import { isSecretName, Secret } from '../../model/secret.ts';
import type { Difference } from '../compare/compare.ts';
import { optionsByKey, propertyOf, type FileOptionSet, type OptionValue } from '../format/drbd-options.ts';

type OptionValues = Readonly<Record<string, OptionValue | undefined>>;

/** What an object has besides the members of its own kind. */
export interface WantedSettings {
  readonly properties?: Readonly<Record<string, string>> | undefined;
  readonly 'drbd-options'?: OptionValues | undefined;
}

/** The properties to set and to take away; a part that is empty is absent. */
export interface PropertyChange {
  readonly override_props?: Readonly<Record<string, string | Secret>>;
  readonly delete_props?: readonly string[];
}

/** All properties of a new object, DRBD's options among them; undefined when there are none. */
export function newProperties(
  wanted: WantedSettings | undefined,
  set: FileOptionSet,
): Record<string, Body> | undefined {
  const made: Record<string, Body> = {};
  for (const [key, value] of Object.entries(wanted?.properties ?? {})) made[key] = valueOf(key, value);
  for (const [name, value] of Object.entries(wanted?.['drbd-options'] ?? {}))
    if (value !== undefined) made[keyOf(set, name)] = valueOf(keyOf(set, name), propertyOf(value));
  return Object.keys(made).length > 0 ? made : undefined;
}

/** The change of those properties and options that differ; `members`: what differs in the object that has them. */
export function propertyChange(
  members: readonly Difference[],
  wanted: WantedSettings | undefined,
  set: FileOptionSet,
): PropertyChange {
  const override: Record<string, string | Secret> = {};
  const remove: string[] = [];
  for (const { path } of members) {
    const [kind, name] = path;
    if (name === undefined || (kind !== 'properties' && kind !== 'drbd-options')) continue;
    const key = kind === 'properties' ? name : keyOf(set, name);
    const value = kind === 'properties' ? wanted?.properties?.[name] : optionText(wanted, name);
    if (value === undefined) remove.push(key);
    else override[key] = valueOf(key, value);
  }
  return {
    ...(Object.keys(override).length > 0 && { override_props: override }),
    ...(remove.length > 0 && { delete_props: remove }),
  };
}

function optionText(wanted: WantedSettings | undefined, name: string): string | undefined {
  const value = wanted?.['drbd-options']?.[name];
  return value === undefined ? undefined : propertyOf(value);
}

/** Whether there is nothing to change. */
export function isEmpty({ override_props: set, delete_props: remove }: PropertyChange): boolean {
  return set === undefined && remove === undefined;
}

function valueOf(key: string, value: string): string | Secret {
  return isSecretName(key) ? new Secret(value) : value;
}

function keyOf(set: FileOptionSet, name: string): string {
  let known = keys.get(set);
  if (known === undefined)
    keys.set(set, (known = new Map(Array.from(optionsByKey(set).values(), (one) => [one.name, one.key]))));
  return known.get(name) ?? name;
}

const keys = new Map<FileOptionSet, ReadonlyMap<string, string>>();
