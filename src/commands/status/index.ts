import type { Noun } from '../../definition/command.ts';
import { statusNode } from './node.ts';
import { statusResource } from './resource.ts';
import { status } from './status.ts';

export const statusNoun: Noun = {
  name: 'status',
  aliases: [],
  summary: 'The health of the cluster, of a node or a resource',
  commands: [status, statusNode, statusResource],
};
