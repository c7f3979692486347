import { apiPath } from '../../api/path.ts';

/** Everything about Exos needs at least this REST API. */
export const EXOS_API = ['1.7.0', 'Exos enclosures'] as const;

export const EXOS_PATH = '/v1/vendor/seagate/exos';

/** The path of one enclosure. */
export function enclosurePath(name: string): string {
  return apiPath`/v1/vendor/seagate/exos/enclosures/${name}`;
}
