import type { Noun } from '../../definition/command.ts';
import { exosCreate } from './create.ts';
import { exosGetDefaults, exosSetDefaults } from './defaults.ts';
import { exosDelete } from './delete.ts';
import { exosEvents } from './events.ts';
import { exosExec } from './exec.ts';
import { exosList } from './list.ts';
import { exosMap } from './map.ts';
import { exosModify } from './modify.ts';

export const exos: Noun = {
  name: 'exos',
  aliases: [],
  summary: 'Seagate Exos enclosures that storage pools are made on',
  commands: [
    exosCreate,
    exosDelete,
    exosEvents,
    exosExec,
    exosGetDefaults,
    exosList,
    exosMap,
    exosModify,
    exosSetDefaults,
  ],
};
