import type { PropertyClass } from '../../drbd/properties.ts';
import type { JsonObject } from '../../model/json.ts';
import { isSecretName } from '../../model/secret.ts';
import type { Properties } from '../../model/properties.ts';
import { isSetByLinstor } from '../cluster/own-properties.ts';
import { environmentPlaceholder, literal } from '../tree/placeholders.ts';

/** How a tree is made of a cluster. */
export interface ToFileOptions {
  /** What LINSTOR itself has set, too. */
  readonly all: boolean;
  /** The secrets that the controller tells stand in it, so that they can be compared: such a tree is never written. */
  readonly withSecrets?: boolean;
}

/** What an object has besides the members of its own kind. */
export interface Settings {
  readonly properties: Record<string, string>;
  readonly 'set-by-linstor'?: Record<string, unknown>;
}

/** An object that has properties, and where it stands in the file. */
export interface Owner {
  readonly of: PropertyClass;
  readonly properties: Properties | null | undefined;
  /** The properties of the objects around it, the nearest first. */
  readonly above?: readonly Properties[];
  /** Its section and names, which the placeholders of its secrets are called after. */
  readonly words: readonly string[];
  /** What else LINSTOR has chosen: its UUID, its port. */
  readonly chosen?: JsonObject;
}

/**
 * The properties that are wanted of an object, DRBD's among them (see canonical.ts), with placeholders for secrets unless
 * `withSecrets`; with `all` also what LINSTOR itself has set, without secrets.
 */
export function settingsOf({ of, properties, above = [], words, chosen = {} }: Owner, how: ToFileOptions): Settings {
  const own = properties ?? {};
  const wanted: Record<string, string> = {};
  const set: Record<string, string> = {};
  for (const [key, value] of Object.entries(own))
    if (!isSetByLinstor(key, of, own, above)) wanted[key] = fileValue(key, value, words, how);
    else if (!isSecretName(key) && !key.startsWith('encrypted/')) set[key] = value;
  if (!how.all) return { properties: wanted };
  const known = Object.entries(chosen).filter(([, value]) => value !== undefined && value !== null);
  const made = { ...Object.fromEntries(known), ...(Object.keys(set).length > 0 && { properties: set }) };
  return { properties: wanted, 'set-by-linstor': made };
}

/** The value of a key as it stands in a file. */
export function fileValue(key: string, value: string, words: readonly string[], how: ToFileOptions): string {
  return isSecretName(key) && how.withSecrets !== true
    ? environmentPlaceholder(...words, ...key.split('/'))
    : literal(value);
}

/** The member `backup-schedules`, which LINSTOR keeps in properties: `Schedule/REMOTE/SCHEDULE/Enabled`. */
export function backupSchedulesOf(
  properties: Properties | null | undefined,
): Record<string, Record<string, { enabled: boolean; node?: string }>> {
  const found: Record<string, Record<string, { enabled: boolean; node?: string }>> = {};
  for (const [key, value] of Object.entries(properties ?? {})) {
    const [, remote, schedule] = /^Schedule\/([^/]+)\/([^/]+)\/Enabled$/.exec(key) ?? [];
    if (remote === undefined || schedule === undefined) continue;
    const node = properties?.[`Schedule/${remote}/${schedule}/PrefNode`];
    const enabled = value.toLowerCase() === 'true';
    found[remote] = { ...found[remote], [schedule]: { enabled, ...(node !== undefined && { node }) } };
  }
  return found;
}

/** The files that are deployed with a definition, which LINSTOR keeps in properties: `files/PATH`. */
export function filesOf(properties: Properties | null | undefined): string[] {
  return (
    Object.keys(properties ?? {})
      .filter((key) => key.startsWith('files/'))
      // The first slash of the path may have been taken for one between parts of the key.
      .map((key) => `/${key.replace(/^files\/+/, '')}`)
      .sort()
  );
}
