import type { Call, Values } from '../../definition/command.ts';
import { secret } from '../../definition/argument-types.ts';
import { option } from '../../definition/option.ts';
import { changeCommand, post, put } from '../shared/replies.ts';
import { secretFile, secretInput } from '../shared/secret-input.ts';
import { usageFault } from '../../model/fault.ts';
import type { Secret } from '../../model/secret.ts';

/** `POST /v1/encryption/passphrase` */
export const encryptionCreatePassphrase = changeCommand({
  path: 'encryption create-passphrase',
  aliases: ['cp'],
  summary: 'Set the master passphrase that protects the keys of encrypted volumes',
  description:
    'The controller needs this passphrase before it can create LUKS volumes or keep the secrets of remotes. Without an option it is asked for twice.',
  examples: {
    'linstor encryption create-passphrase': 'Asks for the new passphrase',
    'linstor encryption create-passphrase --passphrase-file /root/master.key':
      'Takes it from a file, so that it shows in no process list',
  },
  options: passphraseOptions('The new passphrase'),
  request: async (_input, call) => {
    const passphrase = await masterPassphrase(call, { twice: 'Passphrase again' });
    return post('/v1/encryption/passphrase', { new_passphrase: passphrase });
  },
});

/** `PATCH /v1/encryption/passphrase`; the body is the passphrase as a bare JSON string. */
export const encryptionEnterPassphrase = changeCommand({
  path: 'encryption enter-passphrase',
  aliases: ['ep'],
  summary: 'Unlock encryption after the controller was restarted',
  description:
    'Until the master passphrase is entered, encrypted volumes cannot be opened. Without an option it is asked for.',
  examples: {
    'linstor encryption enter-passphrase': 'Asks for the master passphrase',
    'pass show linstor | linstor encryption enter-passphrase --passphrase-file -': 'Takes it from a password manager',
  },
  options: passphraseOptions('The master passphrase'),
  request: async (_input, call) => ({
    method: 'PATCH',
    path: '/v1/encryption/passphrase',
    body: await masterPassphrase(call),
  }),
});

/** `PUT /v1/encryption/passphrase` */
export const encryptionModifyPassphrase = changeCommand({
  path: 'encryption modify-passphrase',
  aliases: ['mp'],
  summary: 'Change the master passphrase',
  description: 'What is not given as an option is asked for, the new passphrase twice.',
  examples: {
    'linstor encryption modify-passphrase': 'Asks for the old and the new passphrase',
    'linstor encryption modify-passphrase --old-passphrase-file old.key --new-passphrase-file new.key':
      'Takes both from files',
  },
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
  request: async (input, call) => {
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
    return put('/v1/encryption/passphrase', { new_passphrase: fresh, old_passphrase: old });
  },
});

function passphraseOptions(what: string) {
  return {
    passphrase: option('-p, --passphrase', secret('PASSPHRASE'), `${what}; other users can see it here`),
    passphraseFile: secretFile('--passphrase-file', 'the passphrase'),
  };
}

function masterPassphrase(
  call: Call<Values<ReturnType<typeof passphraseOptions>>>,
  asked: { readonly twice?: string } = {},
): Promise<Secret> {
  const { passphrase: typed, passphraseFile: file } = call.input;
  const variable = 'LS_PASSPHRASE';
  return secretInput(call, { typed, file, variable, question: 'Passphrase', ...asked, instead: '--passphrase-file' });
}
