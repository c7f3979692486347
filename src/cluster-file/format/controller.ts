import { backupSchedules, propertiesMember, setByLinstor } from './common.ts';
import { drbdOptionsMember } from './drbd-options.ts';
import { member, members } from './member.ts';

export const controller = member(
  members({
    'drbd-options': drbdOptionsMember('full'),
    'backup-schedules': backupSchedules,
    properties: propertiesMember({ TcpPortAutoRange: '7000-7999' }),
    'set-by-linstor': setByLinstor,
  }),
  { description: 'What holds for the whole cluster' },
);
