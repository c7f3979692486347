import type { Noun } from '../../definition/command.ts';
import { sosReportCreate } from './create.ts';
import { sosReportDownload } from './download.ts';

export const sosReport: Noun = {
  name: 'sos-report',
  aliases: ['sos'],
  summary: 'Archives of logs and states, for those who help with a problem',
  commands: [sosReportCreate, sosReportDownload],
};
