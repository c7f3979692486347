import { apiPath } from '../../../controller/path.ts';
import { defineCommand } from '../../../definition/command.ts';
import { nodeName } from '../../../definition/kinds.ts';
import { argument } from '../../../definition/option.ts';
import { settingArguments, settingBody, type ConfigSettings } from '../../family/config-setting.ts';
import { repliesOf } from '../../family/replies.ts';

const SETTINGS: ConfigSettings = {
  'config.dir': 'text',
  'debug.console_enabled': 'switch',
  'log.print_stack_trace': 'switch',
  'log.directory': 'text',
  'log.level': 'log level',
  'log.level_linstor': 'log level',
  stlt_override_node_name: 'text',
  remote_spdk: 'switch',
  ebs: 'switch',
  special_satellite: 'switch',
  drbd_keep_res_pattern: 'text',
  'net.bind_address': 'text',
  'net.port': 'number',
  'net.com_type': 'text',
};

/** `PUT /v1/nodes/NODE/config` */
export const nodeConfigSet = defineCommand({
  path: 'node config set',
  summary: 'Change a setting of the running satellite of a node',
  description:
    'What a satellite changes while it runs depends on its version: the log settings in any case. To keep a setting over a restart, write it into the configuration file of the satellite.',
  examples: [
    { command: 'linstor node config set alpha log.level_linstor DEBUG', does: 'Look closely at one satellite' },
  ],
  arguments: { nodeName: argument(nodeName, 'Name of the node'), ...settingArguments(SETTINGS) },
  run: ({ controller, input }) =>
    repliesOf(controller, {
      method: 'PUT',
      path: apiPath`/v1/nodes/${input.nodeName}/config`,
      body: settingBody(SETTINGS, input.key, input.value),
    }),
});
