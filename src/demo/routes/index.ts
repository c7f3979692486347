import type { Routes } from '../http/answer.ts';
import { nodeRoutes, poolRoutes } from './nodes.ts';
import { definitionRoutes, resourceRoutes, snapshotRoutes } from './resources.ts';
import { controllerRoutes } from './controller.ts';

/** All operations of the REST API. */
export const routes: Routes = {
  ...controllerRoutes,
  ...nodeRoutes,
  ...poolRoutes,
  ...definitionRoutes,
  ...resourceRoutes,
  ...snapshotRoutes,
};
