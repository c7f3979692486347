import { defineCommand } from '../../definition/command.ts';
import { isJsonObject } from '../../model/json.ts';
import type { View } from '../../output/view.ts';
import { lookup } from '../../model/lookup.ts';

const MEANINGS: Readonly<Record<string, string>> = {
  unset: "No master passphrase is set. 'linstor encryption create-passphrase' sets one.",
  locked: "Locked: encrypted volumes cannot be opened until 'linstor encryption enter-passphrase'.",
  unlocked: 'Unlocked: the controller knows the master passphrase.',
};

/** `GET /v1/encryption/passphrase` */
export const encryptionStatus = defineCommand({
  path: 'encryption status',
  effect: 'reads',
  aliases: ['s'],
  summary: 'Show whether the master passphrase is set and entered',
  examples: { 'linstor encryption status': 'Unset, locked or unlocked' },
  run: async ({ controller }): Promise<View> => {
    const answer = await controller.read({ path: '/v1/encryption/passphrase' });
    const status = isJsonObject(answer) && typeof answer.status === 'string' ? answer.status : 'unknown';
    return {
      kind: 'text',
      text: `${lookup(MEANINGS, status) ?? status}\n`,
      prose: true,
      machine: { value: answer, layout: 'lines' },
    };
  },
});
