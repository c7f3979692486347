import { defineCommand } from '../../definition/command.ts';
import { isJsonObject } from '../../model/json.ts';
import type { View } from '../../output/view.ts';

export const controllerVersion = defineCommand({
  path: 'controller version',
  effect: 'reads',
  aliases: ['v'],
  summary: 'Show the version of the controller',
  examples: { 'linstor controller version': 'Version and commit of the controller in use' },
  run: async ({ controller }): Promise<View> => {
    // Asked here and not by `controller.version()`, because -m shows members that this client does not know, too.
    const answer = await controller.read({ path: '/v1/controller/version' });
    const { version, git_hash }: VersionAnswer = isJsonObject(answer) ? answer : {};
    return {
      kind: 'text',
      text: `linstor controller ${version ?? 'None'}; GIT-hash: ${git_hash ?? 'None'}\n`,
      machine: { value: answer, layout: 'one-line' },
    };
  },
});

interface VersionAnswer {
  readonly version?: string;
  readonly git_hash?: string;
}

export const controllerWhich = defineCommand({
  path: 'controller which',
  effect: 'reads',
  summary: 'Show which controller is in use',
  examples: { 'linstor controller which': 'The address of the active controller' },
  run: async ({ controller }): Promise<View> => {
    const uri = await controller.uri();
    return { kind: 'text', text: `${uri}\n`, machine: { value: { controller_uri: uri }, layout: 'one-line' } };
  },
});
