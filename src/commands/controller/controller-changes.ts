import { apiPath } from '../../api/path.ts';
import type { Command } from '../../definition/command.ts';
import { newName, propertyKey } from '../../definition/argument-types.ts';
import { argument, argumentList, argumentMaybe, flag } from '../../definition/option.ts';
import { type ConfigSettings, settingArguments, settingBody } from '../shared/config-setting.ts';
import { unlessEmpty } from '../shared/unless-empty.ts';
import { logLevel } from '../shared/log-level.ts';
import { changeCommand, del, post, put } from '../shared/replies.ts';

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

/** Commands that do no more than send a change. */
export const controllerChanges: readonly Command[] = [
  changeCommand({
    path: 'controller backupdb',
    aliases: ['bakdb'],
    since: ['1.13.0', 'Saving the database'],
    summary: 'Save the database of the controller to a file beside it',
    description: 'Only for the built-in database. The file lies on the host of the controller.',
    examples: { 'linstor controller backupdb before-upgrade': 'Save the database before an upgrade' },
    arguments: { backupName: argument(newName('BACKUP_NAME'), 'Name of the file, without a directory') },
    request: (input) => post('/v1/controller/backup/db', { backup_name: input.backupName }),
  }),
  /** `PUT /v1/controller/config` */
  changeCommand({
    path: 'controller config set',
    summary: 'Change a setting of the running controller',
    description:
      'What a controller changes while it runs depends on its version: the log settings in any case. To keep a setting over a restart, write it into the configuration file of the controller.',
    examples: {
      'linstor controller config set log.level_linstor DEBUG': 'Write more to the log',
      'linstor controller config set log.level_linstor_global INFO': 'On the satellites, too',
    },
    arguments: settingArguments(SETTINGS),
    request: (input) => put('/v1/controller/config', settingBody(SETTINGS, input.key, input.value)),
  }),
  /** `DELETE /v1/controller/properties/KEY` */
  changeCommand({
    path: 'controller delete-property',
    effect: 'destroys',
    summary: 'Remove properties of the controller',
    examples: { 'linstor controller delete-property TcpPortAutoRange': 'Back to the default, in the whole cluster' },
    arguments: { keys: argumentList(propertyKey('controller'), 'Names of the properties') },
    request: (input) => input.keys.map((key) => del(apiPath`/v1/controller/properties/${key}`)),
  }),
  /** `POST /v1/controller/database/export` */
  changeCommand({
    path: 'controller export-db',
    summary: 'Export the database of the controller, whatever kind it is, to a JSON file',
    description:
      'The file lies on the host of the controller. It is what a controller needs to move to another kind of database.',
    examples: { 'linstor controller export-db before-upgrade': 'Export the database before an upgrade' },
    arguments: {
      backupName: argumentMaybe(newName('NAME'), 'Name of the file; the controller chooses one when absent'),
    },
    request: (input) => post('/v1/controller/database/export', { backup_name: unlessEmpty(input.backupName) }),
  }),
  changeCommand({
    path: 'controller set-log-level',
    aliases: ['setloglevel'],
    summary: 'Set how much the controller writes to its log',
    examples: {
      'linstor controller set-log-level DEBUG': 'Look closely at the controller',
      'linstor controller set-log-level --global INFO': 'All satellites too',
    },
    options: {
      library: flag('--library, --lib', 'The log level of the libraries LINSTOR uses instead of its own'),
      global: flag('--global', 'On the satellites too'),
    },
    arguments: { level: argument(logLevel, 'Lowest level that is logged') },
    request: (input) =>
      put('/v1/controller/config', {
        log: { [`level${input.library ? '' : '_linstor'}${input.global ? '_global' : ''}`]: input.level },
      }),
  }),
];
