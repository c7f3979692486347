import { EXTERNAL_FILE, type ExternalFile } from '../../api/objects/file.ts';
import type { Column } from '../../output/view.ts';
import { listCommand } from '../shared/list-command.ts';

/** `GET /v1/files` */
export const fileList = listCommand({
  path: 'file list',
  aliases: ['l'],
  summary: 'Show the files that LINSTOR keeps',
  examples: { 'linstor file list': 'The paths of all files' },
  columns: () => COLUMNS,
  source: ({ controller }) => controller.list({ path: '/v1/files' }, EXTERNAL_FILE),
  rows: (file) => [file],
});

const COLUMNS: readonly Column<ExternalFile>[] = [{ heading: 'Path', cell: (file) => file.path }];
