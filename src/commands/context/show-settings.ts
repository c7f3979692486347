import type { ContextSettings } from '../../config/contexts.ts';
import { withoutPasswords } from '../../transport/address.ts';
import { MASK } from '../../model/secret.ts';

/** The settings as they may be shown: a file from elsewhere may hold what is never saved here. */
export function shownSettings(settings: ContextSettings): ContextSettings {
  const shown = Object.entries(settings).map(([key, value]) => [
    key,
    key === 'password' ? MASK : URLS.includes(key) ? withoutPasswords(value) : value,
  ]);
  return Object.fromEntries(shown) as ContextSettings;
}

/** Settings that somebody may have written a user name and password into. */
const URLS = ['controllers', 'proxy'];

/** Settings for a table, in the order of help. */
export const SETTING_COLUMNS = [
  ['controllers', 'Controllers'],
  ['user', 'User'],
  ['tls', 'TLS'],
  ['output', 'Output'],
] as const;

/** What a context says besides the columns, as `key=value`. */
export function otherSettings(settings: ContextSettings): string {
  const shown = new Set<string>(SETTING_COLUMNS.map(([key]) => key));
  return Object.entries(settings)
    .filter(([key]) => !shown.has(key))
    .map(([key, value]) => (value === '' ? key : `${key}=${value}`))
    .join(' ');
}
