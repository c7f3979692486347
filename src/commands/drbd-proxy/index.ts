import type { Noun } from '../../definition/command.ts';
import { compressionCommands, drbdProxyOptions } from './drbd-proxy-options.ts';
import { drbdProxyChanges } from './drbd-proxy-changes.ts';

export const drbdProxy: Noun = {
  name: 'drbd-proxy',
  aliases: ['proxy'],
  summary: 'DRBD Proxy between the replicas of a resource, for replication over long distances',
  groups: { compression: { aliases: ['c'], summary: 'How DRBD Proxy compresses what it sends' } },
  commands: [...drbdProxyChanges, drbdProxyOptions, ...compressionCommands],
};
