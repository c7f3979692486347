import { defineCommand } from '../../definition/command.ts';
import { sizeKib } from '../../definition/argument-types.ts';
import { argument, flag } from '../../definition/option.ts';
import { repliesOf } from '../shared/replies.ts';
import { volumeDefinitionPath, volumeDefinitionTarget } from './volume-definition-arguments.ts';

/** `PUT /v1/resource-definitions/RESOURCE/volume-definitions/NUMBER` */
export const volumeDefinitionSetSize = defineCommand({
  path: 'volume-definition set-size',
  aliases: ['size'],
  summary: 'Resize a volume',
  description:
    'Volumes can grow while they are in use. Shrink only after the file system on it was made smaller, and only if the layers below allow it.',
  examples: [{ command: 'linstor volume-definition set-size db1 0 1T', does: 'Grow volume 0 to 1 TiB' }],
  options: { gross: flag('--gross', 'The size includes the metadata of DRBD') },
  arguments: {
    ...volumeDefinitionTarget,
    size: argument(sizeKib, 'New size of the volume, in GiB unless it has a unit'),
  },
  run: ({ controller, input }) =>
    repliesOf(controller, {
      method: 'PUT',
      path: volumeDefinitionPath(input),
      body: { size_kib: input.size, flags: input.gross ? ['GROSS_SIZE'] : undefined },
    }),
});
