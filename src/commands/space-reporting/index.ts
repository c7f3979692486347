import type { Noun } from '../../definition/command.ts';
import { spaceReportingQuery } from './query.ts';

export const spaceReporting: Noun = {
  name: 'space-reporting',
  aliases: ['spr'],
  summary: 'Report on the space that is used',
  commands: [spaceReportingQuery],
};
