import type { Routes } from '../http/answer.ts';
import { backupRoutes, remoteRoutes, scheduleRoutes } from './backups.ts';
import { controllerRoutes } from './controller.ts';
import { groupRoutes } from './groups.ts';
import { informationRoutes } from './information.ts';
import { nodeRoutes, poolRoutes } from './nodes.ts';
import { definitionRoutes, resourceRoutes, snapshotRoutes } from './resources.ts';
import { actionRoutes, keepingRoutes, supportRoutes } from './support.ts';

/** All operations of the REST API. */
export const routes: Routes = {
  ...controllerRoutes,
  ...nodeRoutes,
  ...poolRoutes,
  ...definitionRoutes,
  ...resourceRoutes,
  ...snapshotRoutes,
  ...groupRoutes,
  ...remoteRoutes,
  ...backupRoutes,
  ...scheduleRoutes,
  ...actionRoutes,
  ...keepingRoutes,
  ...supportRoutes,
  ...informationRoutes,
  'GET /v1/events/nodes': () => ({ events: 'nodes' }),
  'GET /v1/events/drbd/promotion': () => ({ events: 'promotion' }),
};
