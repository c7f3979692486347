import type { Noun } from '../../definition/command.ts';
import { remoteDelete } from './delete.ts';
import { remoteCreateEbs, remoteModifyEbs } from './ebs.ts';
import { remoteCreateLinstor, remoteModifyLinstor } from './linstor.ts';
import { remoteList } from './list.ts';
import { remoteCreateS3, remoteModifyS3 } from './s3.ts';

export const remote: Noun = {
  name: 'remote',
  aliases: [],
  summary: 'Remotes: S3 buckets, EBS zones and other LINSTOR clusters that backups are shipped to',
  groups: {
    create: { aliases: ['c'], summary: 'Make a remote known' },
    modify: { aliases: ['m'], summary: 'Change a remote' },
  },
  commands: [
    remoteCreateEbs,
    remoteCreateLinstor,
    remoteCreateS3,
    remoteDelete,
    remoteList,
    remoteModifyEbs,
    remoteModifyLinstor,
    remoteModifyS3,
  ],
};
