import { defineCommand, type Command } from '../../definition/command.ts';
import { nodeName, resourceDefinitionName } from '../../definition/argument-types.ts';
import { argument } from '../../definition/option.ts';
import { repliesOf } from '../shared/replies.ts';
import { resourcePath } from '../shared/resource-on-node.ts';

export const resourceActivate = activation('activate', 'act', 'Bring a deactivated replica back up on its node');

export const resourceDeactivate = activation(
  'deactivate',
  'deact',
  'Take a replica down on its node and keep its data',
);

function activation(verb: 'activate' | 'deactivate', alias: string, summary: string): Command {
  return defineCommand({
    path: `resource ${verb}`,
    aliases: [alias],
    summary,
    examples: [{ command: `linstor resource ${verb} alpha backups`, does: `${summary}: backups on alpha` }],
    arguments: {
      nodeName: argument(nodeName, 'Node that the resource is on'),
      resourceName: argument(resourceDefinitionName, 'Name of the resource'),
    },
    run: ({ controller, input }) => repliesOf(controller, { method: 'POST', path: `${resourcePath(input)}/${verb}` }),
  });
}
