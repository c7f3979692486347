import * as z from 'zod';
import { count } from './common.ts';
import { member, members, named, needed, text } from './member.ts';

const schedule = members({
  'full-cron': needed(text, { description: 'When full backups are shipped: five cron fields', example: '0 2 * * 0' }),
  'incremental-cron': member(text, {
    description: 'When incremental backups are shipped: five cron fields',
    example: '0 2 * * 1-6',
  }),
  'keep-local': member(count, {
    description: 'How many full backups keep their snapshots in the cluster; absent: all',
    example: 3,
  }),
  'keep-remote': member(count, { description: 'How many full backups stay on the remote; absent: all', example: 14 }),
  'on-failure': member(z.enum(['SKIP', 'RETRY']), {
    description: 'What to do when a backup could not be shipped',
    default: 'SKIP',
  }),
  'max-retries': member(count, { description: 'How many times RETRY tries again; absent: for ever', example: 3 }),
});

export const schedules = member(named('SCHEDULE', schedule), {
  description:
    'When backups are shipped, by name; "backup-schedules" of controller, groups and resources says for what and whereto',
});
