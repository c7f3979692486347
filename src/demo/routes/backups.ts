import { isSet, type Handler, type Request, type Routes } from '../http/answer.ts';
import { sorted } from '../state/find.ts';
import { deleteBackups } from '../areas/backup-delete.ts';
import { restoreBackup, shipBackup } from '../areas/backup-restore.ts';
import { abortBackup, backupInfo, createBackup, listBackups } from '../areas/backups.ts';
import { createRemote, deleteRemote, modifyRemote, remoteViews, type RemoteKind } from '../areas/remotes.ts';
import {
  createSchedule,
  deleteSchedule,
  modifySchedule,
  removeSchedule,
  scheduleView,
  schedulesByResource,
  schedulesOf,
  switchSchedule,
} from '../areas/schedules.ts';

const remote = (request: Request): string => request.param('remote');
const schedule = (request: Request): string => request.param('schedule');

/** Remotes of the three kinds. */
export const remoteRoutes: Routes = {
  'GET /v1/remotes': ({ state }) => {
    const kinds = (['s3', 'linstor', 'ebs'] as const).map(
      (kind) => [`${kind}_remotes`, remoteViews(state, kind)] as const,
    );
    return { json: Object.fromEntries(kinds.filter(([, list]) => list.length > 0)) };
  },
  'DELETE /v1/remotes': (context, request) => ({
    replies: deleteRemote(context, request.query.get('remote_name') ?? ''),
  }),
  ...ofKind('s3'),
  ...ofKind('linstor'),
  ...ofKind('ebs'),
};

function ofKind(kind: RemoteKind): Routes {
  const routes: Record<string, Handler> = {
    [`GET /v1/remotes/${kind}`]: ({ state }) => ({ items: remoteViews(state, kind) }),
    [`POST /v1/remotes/${kind}`]: (context, request) => ({ replies: createRemote(context, kind, request.body) }),
    [`PUT /v1/remotes/${kind}/{remote}`]: (context, request) => ({
      replies: modifyRemote(context, kind, remote(request), request.body),
    }),
  };
  return routes;
}

/** Backups on remotes. */
export const backupRoutes: Routes = {
  'GET /v1/remotes/{remote}/backups': (context, request) => ({
    json: listBackups(context, remote(request), request.query.get('rsc_name'), request.query.get('snap_name')),
  }),
  'POST /v1/remotes/{remote}/backups': (context, request) => ({
    replies: createBackup(context, remote(request), request.body),
    status: 201,
  }),
  'DELETE /v1/remotes/{remote}/backups': (context, request) => ({
    replies: deleteBackups(context, remote(request), {
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
  'POST /v1/remotes/{remote}/backups/restore': (context, request) => ({
    replies: restoreBackup(context, remote(request), request.body),
    status: 201,
  }),
  'POST /v1/remotes/{remote}/backups/abort': (context, request) => ({
    replies: abortBackup(context, remote(request), request.body),
  }),
  'POST /v1/remotes/{remote}/backups/ship': (context, request) => ({
    replies: shipBackup(context, remote(request), request.body),
    status: 201,
  }),
  'POST /v1/remotes/{remote}/backups/info': (context, request) => ({
    json: backupInfo(context, remote(request), request.body),
  }),
  'GET /v1/view/backup/queue': () => ({ json: {} }),
};

/** Schedules, and what they apply to. */
export const scheduleRoutes: Routes = {
  'GET /v1/schedules': ({ state }) => ({
    json: state.schedules.size === 0 ? {} : { data: sorted(state.schedules).map(scheduleView) },
  }),
  'POST /v1/schedules': (context, request) => ({ replies: createSchedule(context, request.body) }),
  'PUT /v1/schedules/{schedule}': (context, request) => ({
    replies: modifySchedule(context, schedule(request), request.body),
  }),
  'DELETE /v1/schedules/{schedule}': (context, request) => ({ replies: deleteSchedule(context, schedule(request)) }),
  'PUT /v1/remotes/{remote}/backups/schedule/{schedule}/enable': (context, request) => ({
    replies: switchSchedule(context, remote(request), schedule(request), request.body, true),
  }),
  'PUT /v1/remotes/{remote}/backups/schedule/{schedule}/disable': (context, request) => ({
    replies: switchSchedule(context, remote(request), schedule(request), request.body, false),
  }),
  'DELETE /v1/remotes/{remote}/backups/schedule/{schedule}/delete': (context, request) => ({
    replies: removeSchedule(
      context,
      remote(request),
      schedule(request),
      request.query.get('rsc_dfn_name') ?? request.query.get('rsc_name'),
      request.query.get('rsc_grp_name') ?? request.query.get('grp_name'),
    ),
  }),
  'GET /v1/view/schedules-by-resource': (context, request) => ({
    json: schedulesByResource(context, {
      resource: request.query.get('rsc'),
      remote: request.query.get('remote'),
      schedule: request.query.get('schedule'),
      activeOnly: isSet(request, 'active-only'),
    }),
  }),
  'GET /v1/view/schedules-by-resource/{resource}': (context, request) => ({
    json: schedulesOf(context, request.param('resource')),
  }),
};
