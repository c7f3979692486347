import { defineCommand } from '../../definition/command.ts';
import { secret } from '../../definition/argument-types.ts';
import { option } from '../../definition/option.ts';
import { usageFault } from '../../model/fault.ts';
import { repliesOf } from '../shared/replies.ts';
import { secretFile, secretInput } from '../shared/secret-input.ts';

/** `PUT /v1/encryption/passphrase` */
export const encryptionModifyPassphrase = defineCommand({
  path: 'encryption modify-passphrase',
  aliases: ['mp'],
  summary: 'Change the master passphrase',
  description: 'What is not given as an option is asked for, the new passphrase twice.',
  examples: [
    { command: 'linstor encryption modify-passphrase', does: 'Asks for the old and the new passphrase' },
    {
      command: 'linstor encryption modify-passphrase --old-passphrase-file old.key --new-passphrase-file new.key',
      does: 'Takes both from files',
    },
  ],
  options: {
    oldPassphrase: option(
      '--old-passphrase',
      secret('PASSPHRASE'),
      'The passphrase so far; other users can see it here',
    ),
    newPassphrase: option('--new-passphrase', secret('PASSPHRASE'), 'The new passphrase; other users can see it here'),
    oldPassphraseFile: secretFile('--old-passphrase-file', 'the passphrase so far'),
    newPassphraseFile: secretFile('--new-passphrase-file', 'the new passphrase'),
  },
  run: async (call) => {
    const { input } = call;
    if (input.oldPassphraseFile === '-' && input.newPassphraseFile === '-')
      throw usageFault('Only one of the two passphrases can come from stdin.');
    const old = await secretInput(call, {
      typed: input.oldPassphrase,
      file: input.oldPassphraseFile,
      variable: 'LS_PASSPHRASE',
      question: 'Old passphrase',
      instead: '--old-passphrase-file',
    });
    const fresh = await secretInput(call, {
      typed: input.newPassphrase,
      file: input.newPassphraseFile,
      variable: 'LS_NEW_PASSPHRASE',
      question: 'New passphrase',
      twice: 'New passphrase again',
      instead: '--new-passphrase-file',
    });
    return repliesOf(call.controller, {
      method: 'PUT',
      path: '/v1/encryption/passphrase',
      body: { new_passphrase: fresh, old_passphrase: old },
    });
  },
});
