import type { Noun } from '../../definition/command.ts';
import { remoteCreateEbs } from './create-ebs.ts';
import { remoteCreateLinstor } from './create-linstor.ts';
import { remoteCreateS3 } from './create-s3.ts';
import { remoteDelete } from './delete.ts';
import { remoteList } from './list.ts';
import { remoteModifyEbs } from './modify-ebs.ts';
import { remoteModifyLinstor } from './modify-linstor.ts';
import { remoteModifyS3 } from './modify-s3.ts';

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
