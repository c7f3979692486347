import type { Noun } from '../../definition/command.ts';
import { nodeList } from './list.ts';
import { nodeSetProperty } from './set-property.ts';

export const node: Noun = {
  name: 'node',
  aliases: ['n'],
  summary: 'Nodes of the cluster, their network interfaces and properties',
  commands: [nodeList, nodeSetProperty],
};
