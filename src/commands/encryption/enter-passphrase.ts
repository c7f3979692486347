import { defineCommand } from '../../definition/command.ts';
import { secret } from '../../definition/argument-types.ts';
import { option } from '../../definition/option.ts';
import { repliesOf } from '../shared/replies.ts';
import { secretFile, secretInput } from '../shared/secret-input.ts';

/** `PATCH /v1/encryption/passphrase`; the body is the passphrase as a bare JSON string. */
export const encryptionEnterPassphrase = defineCommand({
  path: 'encryption enter-passphrase',
  aliases: ['ep'],
  summary: 'Unlock encryption after the controller was restarted',
  description:
    'Until the master passphrase is entered, encrypted volumes cannot be opened. Without an option it is asked for.',
  examples: [
    { command: 'linstor encryption enter-passphrase', does: 'Asks for the master passphrase' },
    {
      command: 'pass show linstor | linstor encryption enter-passphrase --passphrase-file -',
      does: 'Takes it from a password manager',
    },
  ],
  options: {
    passphrase: option('-p, --passphrase', secret('PASSPHRASE'), 'The master passphrase; other users can see it here'),
    passphraseFile: secretFile('--passphrase-file', 'the passphrase'),
  },
  run: async (call) =>
    repliesOf(call.controller, {
      method: 'PATCH',
      path: '/v1/encryption/passphrase',
      body: await secretInput(call, {
        typed: call.input.passphrase,
        file: call.input.passphraseFile,
        variable: 'LS_PASSPHRASE',
        question: 'Passphrase',
        instead: '--passphrase-file',
      }),
    }),
});
