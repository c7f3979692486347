import type { ExternalFile } from '../../api/objects/file.ts';
import { defineCommand } from '../../definition/command.ts';
import type { Column } from '../../output/view.ts';
import { pastable } from '../shared/list-options.ts';

/** `GET /v1/files` */
export const fileList = defineCommand({
  path: 'file list',
  aliases: ['l'],
  summary: 'Show the files that LINSTOR keeps',
  examples: [{ command: 'linstor file list', does: 'The paths of all files' }],
  columns: () => COLUMNS,
  options: { pastable },
  run: async ({ controller, input }) => ({
    kind: 'table',
    source: await controller.list<ExternalFile>({ path: '/v1/files' }),
    rows: (file: ExternalFile) => [file.path],
    columns: COLUMNS,
    pastable: input.pastable,
    machine: 'wrapped',
  }),
});

const COLUMNS: readonly Column<string>[] = [{ heading: 'Path', cell: (path) => path }];
