import { defineCommand } from '../../../definition/command.ts';
import { settingArguments, settingBody, type ConfigSettings } from '../../family/config-setting.ts';
import { repliesOf } from '../../family/replies.ts';

const SETTINGS: ConfigSettings = {
  'config.dir': 'text',
  'debug.console_enabled': 'switch',
  'log.print_stack_trace': 'switch',
  'log.directory': 'text',
  'log.level': 'log level',
  'log.level_global': 'log level',
  'log.level_linstor': 'log level',
  'log.level_linstor_global': 'log level',
  'log.rest_access_log_path': 'text',
  'log.rest_access_mode': 'text',
  'db.connection_url': 'text',
  'db.ca_certificate': 'text',
  'db.client_certificate': 'text',
  'db.in_memory': 'text',
  'db.version_check_disabled': 'switch',
  'db.etcd.operations_per_transaction': 'number',
  'db.etcd.prefix': 'text',
  'db.k8s.request_retries': 'number',
  'db.k8s.max_rollback_entries': 'number',
  'http.enabled': 'switch',
  'http.listen_address': 'text',
  'http.port': 'number',
  'https.enabled': 'switch',
  'https.listen_address': 'text',
  'https.port': 'number',
  'ldap.enabled': 'switch',
  'ldap.public_access_allowed': 'switch',
  'ldap.uri': 'text',
  'ldap.dn': 'text',
  'ldap.search_base': 'text',
  'ldap.search_filter': 'text',
};

/** `PUT /v1/controller/config` */
export const controllerConfigSet = defineCommand({
  path: 'controller config set',
  summary: 'Change a setting of the running controller',
  description:
    'What a controller changes while it runs depends on its version: the log settings in any case. To keep a setting over a restart, write it into the configuration file of the controller.',
  examples: [
    { command: 'linstor controller config set log.level_linstor DEBUG', does: 'Write more to the log' },
    { command: 'linstor controller config set log.level_linstor_global INFO', does: 'On the satellites, too' },
  ],
  arguments: settingArguments(SETTINGS),
  run: ({ controller, input }) =>
    repliesOf(controller, {
      method: 'PUT',
      path: '/v1/controller/config',
      body: settingBody(SETTINGS, input.key, input.value),
    }),
});
