import type { Controller, Query } from '../../controller/controller.ts';
import { apiPath } from '../../controller/path.ts';
import type { Happenings } from '../../output/happening.ts';
import { repliesOf } from '../family/replies.ts';
import { BACKUPS_SINCE } from './options.ts';

/** `DELETE /v1/remotes/{remote}/backups`: the query says which backups. */
export async function deleteBackups(controller: Controller, remote: string, query: Query): Promise<Happenings> {
  await controller.requireVersion(BACKUPS_SINCE, 'Deleting backups');
  return repliesOf(controller, { method: 'DELETE', path: apiPath`/v1/remotes/${remote}/backups`, query });
}
