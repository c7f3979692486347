import { changes, creations, isSet, views, type Routes } from '../http/answer.ts';
import { sorted } from '../state/find.ts';
import { deleteBackups } from '../operations/backup-delete.ts';
import { restoreBackup, shipBackup } from '../operations/backup-restore.ts';
import { abortBackup, backupInfo, createBackup, listBackups } from '../operations/backups.ts';
import { createRemote, deleteRemote, modifyRemote, remoteViews } from '../operations/remotes.ts';
import * as schedules from '../operations/schedules.ts';

/** Remotes of the three kinds. */
export const remoteRoutes: Routes = {
  ...views({
    'GET /v1/remotes': ({ state }) => {
      const kinds = (['s3', 'linstor', 'ebs'] as const).map((kind) => [kind, remoteViews(state, kind)] as const);
      const some = kinds.filter(([, remotes]) => remotes.length > 0);
      return Object.fromEntries(some.map(([kind, remotes]) => [`${kind}_remotes`, remotes]));
    },
    'GET /v1/remotes/{kind:s3|linstor|ebs}': ({ state }, kind) => remoteViews(state, kind),
  }),
  ...changes({
    'POST /v1/remotes/{kind:s3|linstor|ebs}': createRemote,
    'PUT /v1/remotes/{kind:s3|linstor|ebs}/{remote}': modifyRemote,
    'DELETE /v1/remotes': (context, _body, { query }) => deleteRemote(context, query.get('remote_name') ?? ''),
  }),
};

/** Backups on remotes. */
export const backupRoutes: Routes = {
  ...views({
    'GET /v1/remotes/{remote}/backups': (context, remote, { query }) => listBackups(context, remote, query),
    'POST /v1/remotes/{remote}/backups/info': (context, remote, { body }) => backupInfo(context, remote, body),
    'GET /v1/view/backup/queue': () => ({}),
  }),
  ...changes({
    'POST /v1/remotes/{remote}/backups/abort': abortBackup,
    'DELETE /v1/remotes/{remote}/backups': (context, remote, _body, request) =>
      deleteBackups(context, remote, {
        id: request.query.get('id'),
        prefix: request.query.get('id_prefix'),
        cascading: isSet(request, 'cascading'),
        before: request.query.get('timestamp'),
        resource: request.query.get('resource_name'),
        node: request.query.get('node_name'),
        all: isSet(request, 'all') || isSet(request, 'all_local'),
        s3key: request.query.get('s3key'),
        keepSnaps: isSet(request, 'keep_snaps'),
        dryRun: isSet(request, 'dryrun'),
      }),
  }),
  ...creations({
    'POST /v1/remotes/{remote}/backups': createBackup,
    'POST /v1/remotes/{remote}/backups/restore': restoreBackup,
    'POST /v1/remotes/{remote}/backups/ship': shipBackup,
  }),
};

/** Schedules, and what they apply to. */
export const scheduleRoutes: Routes = {
  ...views({
    'GET /v1/schedules': ({ state }) =>
      state.schedules.size === 0 ? {} : { data: sorted(state.schedules).map(schedules.scheduleView) },
    'GET /v1/view/schedules-by-resource': (context, request) =>
      schedules.schedulesByResource(context, {
        resource: request.query.get('rsc'),
        remote: request.query.get('remote'),
        schedule: request.query.get('schedule'),
        activeOnly: isSet(request, 'active-only'),
      }),
    'GET /v1/view/schedules-by-resource/{resource}': schedules.schedulesOf,
  }),
  ...changes({
    'POST /v1/schedules': schedules.createSchedule,
    'PUT /v1/schedules/{schedule}': schedules.modifySchedule,
    'DELETE /v1/schedules/{schedule}': schedules.deleteSchedule,
    'PUT /v1/remotes/{remote}/backups/schedule/{schedule}/{verb:enable|disable}': schedules.switchSchedule,
    'DELETE /v1/remotes/{remote}/backups/schedule/{schedule}/delete': (context, remote, schedule, _body, { query }) =>
      schedules.removeSchedule(context, remote, schedule, query),
  }),
};
