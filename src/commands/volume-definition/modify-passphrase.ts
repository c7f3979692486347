import { defineCommand } from '../../definition/command.ts';
import { secret } from '../../definition/argument-types.ts';
import { argumentMaybe } from '../../definition/option.ts';
import { repliesOf } from '../shared/replies.ts';
import { secretFile, secretInput } from '../shared/secret-input.ts';
import { volumeDefinitionPath, volumeDefinitionTarget } from './volume-definition-arguments.ts';

/** `PUT /v1/resource-definitions/RESOURCE/volume-definitions/NUMBER/encryption-passphrase` */
export const volumeDefinitionModifyPassphrase = defineCommand({
  path: 'volume-definition modify-passphrase',
  aliases: ['mp'],
  since: ['1.22.0', 'Changing the passphrase of a volume'],
  summary: 'Change the LUKS passphrase of a volume',
  description: 'Without an argument the new passphrase is asked for twice.',
  examples: [
    { command: 'linstor volume-definition modify-passphrase db1 0', does: 'Asks for the new passphrase' },
    {
      command: 'linstor volume-definition modify-passphrase db1 0 --passphrase-file db1.key',
      does: 'Takes it from a file, so that it shows in no process list',
    },
  ],
  options: { passphraseFile: secretFile('--passphrase-file', 'the new passphrase') },
  arguments: {
    ...volumeDefinitionTarget,
    newPassphrase: argumentMaybe(secret('PASSPHRASE'), 'The new passphrase; other users can see it here'),
  },
  run: async (call) => {
    const { controller, input } = call;
    const passphrase = await secretInput(call, {
      typed: input.newPassphrase,
      file: input.passphraseFile,
      variable: 'LS_VOLUME_PASSPHRASE',
      question: 'New passphrase',
      twice: 'New passphrase again',
      instead: '--passphrase-file',
    });
    return repliesOf(controller, {
      method: 'PUT',
      path: `${volumeDefinitionPath(input)}/encryption-passphrase`,
      body: { new_passphrase: passphrase },
    });
  },
});
