import type { Noun } from '../../definition/command.ts';
import { dmMigrate } from './migrate.ts';

export const dmMigration: Noun = {
  name: 'dm-migrate',
  aliases: [],
  summary: dmMigrate.summary,
  commands: [dmMigrate],
};
