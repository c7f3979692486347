import type { Properties } from './properties.ts';

/** The properties of one object that may decide about another: `resource group web`. */
export interface Level {
  readonly where: string;
  readonly properties: Properties | undefined;
}

/** Where a property is set. */
export interface Setting {
  readonly where: string;
  readonly value: string;
}

/**
 * Every place where a property is set, the one that wins first. `levels` come from the closest to the object on: volume,
 * resource, volume definition, resource definition, volume group, resource group, node, controller ("the value closer to the
 * resource or volume wins", user's guide, resource groups).
 */
export function settingsOf(key: string, levels: readonly Level[]): Setting[] {
  return levels.flatMap(({ where, properties }) => {
    const value = properties?.[key];
    return value === undefined ? [] : [{ where, value }];
  });
}

/** The property that wins of every key for which `wanted` says yes, by key. */
export function winningSettings(
  levels: readonly Level[],
  wanted: (key: string) => boolean,
): (Setting & { readonly key: string })[] {
  const keys = new Set(levels.flatMap(({ properties }) => Object.keys(properties ?? {})).filter(wanted));
  return [...keys].sort().flatMap((key) =>
    settingsOf(key, levels)
      .slice(0, 1)
      .map((setting) => ({ key, ...setting })),
  );
}
