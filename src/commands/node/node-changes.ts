import { apiPath } from '../../api/path.ts';
import type { Command } from '../../definition/command.ts';
import { netInterfaceName, newName, nodeName, remoteName } from '../../definition/argument-types.ts';
import { argument, argumentList, flag, option } from '../../definition/option.ts';
import { usageFault } from '../../model/fault.ts';
import { type ConfigSettings, settingArguments, settingBody } from '../shared/config-setting.ts';
import { logLevel } from '../shared/log-level.ts';
import { changeCommand, del, post, put } from '../shared/replies.ts';
import { nodeType } from './node-type.ts';

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

/** Commands that do no more than send a change. */
export const nodeChanges: readonly Command[] = [
  /** `PUT /v1/nodes/NODE/config` */
  changeCommand({
    path: 'node config set',
    summary: 'Change a setting of the running satellite of a node',
    description:
      'What a satellite changes while it runs depends on its version: the log settings in any case. To keep a setting over a restart, write it into the configuration file of the satellite.',
    examples: { 'linstor node config set alpha log.level_linstor DEBUG': 'Look closely at one satellite' },
    arguments: { nodeName: argument(nodeName, 'Name of the node'), ...settingArguments(SETTINGS) },
    request: (input) => put(apiPath`/v1/nodes/${input.nodeName}/config`, settingBody(SETTINGS, input.key, input.value)),
  }),
  changeCommand({
    path: 'node create-ebs-target',
    aliases: ['cebst'],
    summary: 'Add a node that stands for an Amazon EBS target',
    examples: { 'linstor node create-ebs-target ebs1 my-ebs': 'Add a target on the EBS remote my-ebs' },
    arguments: {
      nodeName: argument(newName('NODE'), 'Name of the node'),
      ebsRemoteName: argument(remoteName, 'EBS remote to use'),
    },
    request: (input) => post('/v1/nodes/ebs', { name: input.nodeName, ebs_remote_name: input.ebsRemoteName }),
  }),
  changeCommand({
    path: 'node interface delete',
    effect: 'destroys',
    aliases: ['d'],
    summary: 'Remove network interfaces from a node',
    examples: { 'linstor node interface delete alpha nic1 nic2': 'Remove two interfaces' },
    arguments: {
      nodeName: argument(nodeName, 'Name of the node'),
      interfaceName: argumentList(netInterfaceName, 'Names of the interfaces'),
    },
    request: (input) =>
      input.interfaceName.map((name) => del(apiPath`/v1/nodes/${input.nodeName}/net-interfaces/${name}`)),
  }),
  changeCommand({
    path: 'node modify',
    aliases: ['m'],
    summary: 'Change the type of a node',
    examples: { 'linstor node modify alpha --node-type combined': 'alpha is a controller, too' },
    options: { nodeType: option('-t, --node-type', nodeType, 'What runs on the node') },
    arguments: { nodeName: argument(nodeName, 'Name of the node') },
    request: (input) => {
      if (input.nodeType === undefined)
        throw usageFault('There is nothing to change.', ['Give the new type of the node with --node-type.']);
      return put(apiPath`/v1/nodes/${input.nodeName}`, { node_type: input.nodeType });
    },
  }),
  changeCommand({
    path: 'node reconnect',
    aliases: ['rc'],
    summary: 'Let the controller connect anew to the satellites of nodes',
    examples: { 'linstor node reconnect alpha bravo': 'Reconnect two nodes' },
    arguments: { nodes: argumentList(nodeName, 'Names of the nodes') },
    request: (input) => input.nodes.map((name) => put(apiPath`/v1/nodes/${name}/reconnect`)),
  }),
  changeCommand({
    path: 'node set-log-level',
    aliases: ['setloglevel'],
    summary: "Set how much a node's satellite logs",
    examples: { 'linstor node set-log-level alpha DEBUG': 'Let the satellite on alpha log more' },
    options: { library: flag('--library, --lib', 'Set the level of the libraries instead of that of LINSTOR itself') },
    arguments: {
      nodeName: argument(nodeName, 'Name of the node'),
      level: argument(logLevel, 'Least severity that is logged'),
    },
    request: (input) =>
      put(apiPath`/v1/nodes/${input.nodeName}/config`, {
        log: { [input.library ? 'level' : 'level_linstor']: input.level },
      }),
  }),
];
