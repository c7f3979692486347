import type { Noun } from '../../definition/command.ts';
import { resourceActivate, resourceDeactivate, resourceMakeAvailable } from './activate.ts';
import { transactionAbort, transactionBegin, transactionCommit } from './transaction.ts';
import { resourceCreate } from './create.ts';
import { resourceDelete } from './delete.ts';
import { resourceInvolved } from './involved.ts';
import { resourceListVolumes } from './list-volumes.ts';
import { resourceList } from './list.ts';
import { resourceToggleDisk } from './toggle-disk.ts';
import { resourceShow } from './show.ts';
import { resourceSettings } from './resource-settings.ts';

export const resource: Noun = {
  name: 'resource',
  aliases: ['r'],
  summary: 'Resources on the nodes: replicas of the data, with or without a disk',
  groups: {
    'create-transactional': { aliases: ['ct'], summary: 'Collect resources in the shell and make them together' },
  },
  commands: [
    ...resourceSettings,
    resourceActivate,
    resourceCreate,
    resourceDeactivate,
    resourceDelete,
    resourceInvolved,
    resourceList,
    resourceListVolumes,
    resourceMakeAvailable,
    resourceShow,
    resourceToggleDisk,
    transactionAbort,
    transactionBegin,
    transactionCommit,
  ],
};
