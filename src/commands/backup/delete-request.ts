import type { Controller, Query } from '../../api/controller.ts';
import { apiPath } from '../../api/path.ts';
import type { Happenings } from '../../output/happening.ts';
import { repliesOf } from '../shared/replies.ts';
import { BACKUPS_SINCE } from './backup-options.ts';

/** The lowest REST API that deletes backups. */
export const deletesSince = [BACKUPS_SINCE, 'Deleting backups'] as const;

/** `DELETE /v1/remotes/{remote}/backups`: the query says which backups. */
export function deleteBackups(controller: Controller, remote: string, query: Query): Happenings {
  return repliesOf(controller, { method: 'DELETE', path: apiPath`/v1/remotes/${remote}/backups`, query });
}
