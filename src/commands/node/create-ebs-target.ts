import { defineCommand } from '../../definition/command.ts';
import { newName, remoteName } from '../../definition/kinds.ts';
import { argument } from '../../definition/option.ts';
import { repliesOf } from '../family/replies.ts';

export const nodeCreateEbsTarget = defineCommand({
  path: 'node create-ebs-target',
  aliases: ['cebst'],
  summary: 'Add a node that stands for an Amazon EBS target',
  examples: [{ command: 'linstor node create-ebs-target ebs1 my-ebs', does: 'Add a target on the EBS remote my-ebs' }],
  arguments: {
    nodeName: argument(newName('NODE'), 'Name of the node'),
    ebsRemoteName: argument(remoteName, 'EBS remote to use'),
  },
  run: ({ controller, input }) =>
    repliesOf(controller, {
      method: 'POST',
      path: '/v1/nodes/ebs',
      body: { name: input.nodeName, ebs_remote_name: input.ebsRemoteName },
    }),
});
