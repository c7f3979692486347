import { defineCommand } from '../../definition/command.ts';
import { secret } from '../../definition/argument-types.ts';
import { option } from '../../definition/option.ts';
import { repliesOf } from '../shared/replies.ts';
import { secretFile, secretInput } from '../shared/secret-input.ts';

/** `POST /v1/encryption/passphrase` */
export const encryptionCreatePassphrase = defineCommand({
  path: 'encryption create-passphrase',
  aliases: ['cp'],
  summary: 'Set the master passphrase that protects the keys of encrypted volumes',
  description:
    'The controller needs this passphrase before it can create LUKS volumes or keep the secrets of remotes. Without an option it is asked for twice.',
  examples: [
    { command: 'linstor encryption create-passphrase', does: 'Asks for the new passphrase' },
    {
      command: 'linstor encryption create-passphrase --passphrase-file /root/master.key',
      does: 'Takes it from a file, so that it shows in no process list',
    },
  ],
  options: {
    passphrase: option('-p, --passphrase', secret('PASSPHRASE'), 'The new passphrase; other users can see it here'),
    passphraseFile: secretFile('--passphrase-file', 'the passphrase'),
  },
  run: async (call) => {
    const passphrase = await secretInput(call, {
      typed: call.input.passphrase,
      file: call.input.passphraseFile,
      variable: 'LS_PASSPHRASE',
      question: 'Passphrase',
      twice: 'Passphrase again',
      instead: '--passphrase-file',
    });
    return repliesOf(call.controller, {
      method: 'POST',
      path: '/v1/encryption/passphrase',
      body: { new_passphrase: passphrase },
    });
  },
});
