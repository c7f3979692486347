import type { Noun } from '../../definition/command.ts';
import { waitBackup } from './backup.ts';
import { waitNode } from './node.ts';
import { waitResource } from './resource.ts';
import { waitSnapshot } from './snapshot.ts';

export const wait: Noun = {
  name: 'wait',
  aliases: [],
  summary: 'Wait until something in the cluster is as it should be',
  commands: [waitNode, waitResource, waitSnapshot, waitBackup],
};
