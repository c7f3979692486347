import { defineCommand } from '../../definition/command.ts';
import { newName } from '../../definition/kinds.ts';
import { argumentMaybe } from '../../definition/option.ts';
import { given } from '../family/given.ts';
import { repliesOf } from '../family/replies.ts';

/** `POST /v1/controller/database/export` */
export const controllerExportDb = defineCommand({
  path: 'controller export-db',
  summary: 'Export the database of the controller, whatever kind it is, to a JSON file',
  description:
    'The file lies on the host of the controller. It is what a controller needs to move to another kind of database.',
  examples: [{ command: 'linstor controller export-db before-upgrade', does: 'Export the database before an upgrade' }],
  arguments: { backupName: argumentMaybe(newName('NAME'), 'Name of the file; the controller chooses one when absent') },
  run: ({ controller, input }) =>
    repliesOf(controller, {
      method: 'POST',
      path: '/v1/controller/database/export',
      body: { backup_name: given(input.backupName) },
    }),
});
