import type { Noun } from '../../definition/command.ts';
import { exosCreate, exosDelete, exosExec, exosModify } from './exos-changes.ts';
import { exosGetDefaults, exosSetDefaults } from './defaults.ts';
import { exosEvents } from './events.ts';
import { exosList } from './list.ts';
import { exosMap } from './map.ts';

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
