import type { ContextSettings } from '../../config/contexts.ts';

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
