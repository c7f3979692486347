import { object, type Body } from '../http/body.ts';
import { changes, creations, views, type Routes } from '../http/answer.ts';
import { done, scope, type Reply } from '../reply.ts';
import type { Context } from '../state/context.ts';
import { propertyChange } from '../operations/properties.ts';
import { changeControllerProperties } from '../operations/controller.ts';
import { logLevel } from '../operations/nodes.ts';
import { sortedProps } from '../views/common.ts';

/** The version the demo speaks: the API of this controller. */
const VERSION = {
  version: '1.34.0',
  git_hash: '0000000000000000000000000000000000000000',
  build_time: '2026-01-01T00:00:00+00:00',
  rest_api_version: '1.28.0',
};

/** The controller itself: version, properties, configuration, counts. */
export const controllerRoutes: Routes = {
  ...views({
    'GET /v1/controller/version': () => VERSION,
    'GET /v1/controller/properties': ({ state }) => sortedProps(state.props) ?? {},
    'GET /v1/controller/config': configView,
    'GET /v1/stats/nodes': ({ state }) => ({ count: state.nodes.size }),
    'GET /v1/stats/storage-pools': ({ state }) => ({
      count: [...state.nodes.values()].reduce((sum, node) => sum + node.pools.size, 0),
    }),
    'GET /v1/stats/resource-definitions': ({ state }) => ({ count: state.definitions.size }),
    'GET /v1/stats/resource-groups': ({ state }) => ({ count: state.groups.size }),
    'GET /v1/stats/resources': ({ state }) => ({
      count: [...state.definitions.values()].reduce((sum, one) => sum + one.resources.size, 0),
    }),
    'GET /v1/stats/error-reports': ({ state }) => ({ count: state.reports.length }),
  }),
  ...changes({
    'DELETE /v1/controller/properties/{key}': (context, key) =>
      changeControllerProperties(context, { set: {}, remove: [key], removeBelow: [] }),
    'PUT /v1/controller/config': configure,
  }),
  ...creations({
    'POST /v1/controller/properties': (context, body) => changeControllerProperties(context, propertyChange(body)),
  }),
};

function configure({ state: { config } }: Context, body: Body): Reply[] {
  const log = object(body, 'log');
  const level = logLevel(log, 'level') ?? logLevel(log, 'level_global');
  const linstorLevel = logLevel(log, 'level_linstor') ?? logLevel(log, 'level_linstor_global');
  config.level = level ?? config.level;
  config.linstorLevel = linstorLevel ?? config.linstorLevel;
  return [done(scope('modify', 'controller'), 'MODIFIED', 'Configuration of the controller updated.')];
}

function configView({ state }: Context): object {
  return {
    config: { dir: '/etc/linstor/' },
    debug: { console_enabled: false },
    log: {
      print_stack_trace: false,
      directory: '/var/log/linstor-controller',
      level: state.config.level,
      level_linstor: state.config.linstorLevel,
      rest_access_log_path: 'rest-access.log',
      rest_access_mode: 'NO_LOG',
    },
    db: {
      connection_url: 'memory',
      version_check_disabled: false,
      k8s: { request_retries: 3, max_rollback_entries: 100 },
    },
    http: { enabled: true, listen_address: '127.0.0.1', port: 3370 },
    https: { enabled: false, listen_address: '::', port: 3371 },
    ldap: { enabled: false, public_access_allowed: false, uri: 'ldap://localhost', dn: 'uid={user}' },
  };
}
