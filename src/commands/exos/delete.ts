import { defineCommand } from '../../definition/command.ts';
import { exosEnclosureName } from '../../definition/argument-types.ts';
import { argument } from '../../definition/option.ts';
import { repliesOf } from '../shared/replies.ts';
import { enclosurePath, EXOS_API } from './enclosures.ts';

export const exosDelete = defineCommand({
  path: 'exos delete',
  effect: 'destroys',
  aliases: ['d'],
  since: EXOS_API,
  summary: 'Forget an Exos enclosure',
  examples: [{ command: 'linstor exos delete Alpha', does: 'Forget the enclosure Alpha' }],
  arguments: { name: argument(exosEnclosureName, 'Name of the enclosure') },
  run: ({ controller, input }) => {
    return repliesOf(controller, { method: 'DELETE', path: enclosurePath(input.name) });
  },
});
