import type { Noun } from '../../definition/command.ts';
import { errorReportsDelete } from './delete.ts';
import { errorReportsList } from './list.ts';
import { errorReportsShow } from './show.ts';

export const errorReports: Noun = {
  name: 'error-reports',
  aliases: ['err'],
  summary: 'Error reports of the controller and the satellites',
  commands: [errorReportsDelete, errorReportsList, errorReportsShow],
};
