import { defineCommand } from '../../definition/command.ts';
import type { View } from '../../output/view.ts';

export const controllerWhich = defineCommand({
  path: 'controller which',
  effect: 'reads',
  summary: 'Show which controller is in use',
  examples: [{ command: 'linstor controller which', does: 'The address of the active controller' }],
  run: async ({ controller }): Promise<View> => {
    const uri = await controller.uri();
    return { kind: 'text', text: `${uri}\n`, machine: { value: { controller_uri: uri }, layout: 'one-line' } };
  },
});
