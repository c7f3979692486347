import type { Call, Values } from '../../definition/command.ts';
import { secret } from '../../definition/argument-types.ts';
import { list } from '../../definition/option.ts';
import { usageFault } from '../../model/fault.ts';
import type { Secret } from '../../model/secret.ts';
import { secretFile, secretsFromFile } from './secret-input.ts';

const since = ['1.22.0', 'Passphrases of their own for volumes'] as const;

/** `--volume-passphrase` and `--volume-passphrase-file`; `which` says whose they are: `one for each size`. */
export function volumePassphraseOptions(which: string) {
  return {
    volumePassphrase: list(
      '--volume-passphrase',
      secret('PASSPHRASE'),
      `LUKS passphrases of the volumes${which}; other users can see them here`,
      { minimum: 0, since },
    ),
    volumePassphraseFile: secretFile('--volume-passphrase-file', 'the LUKS passphrases of the volumes, one per line,', {
      since,
    }),
  } as const;
}

/**
 * The LUKS passphrases of several volumes, typed or one per line of a file; undefined when none were given.
 * Throws a usage Fault when they are given twice over.
 */
export async function volumePassphrases(
  call: Call<Values<ReturnType<typeof volumePassphraseOptions>>>,
): Promise<readonly Secret[] | undefined> {
  const { volumePassphrase: typed, volumePassphraseFile: file } = call.input;
  if (typed !== undefined && file !== undefined)
    throw usageFault('Give the passphrases once: by --volume-passphrase or by --volume-passphrase-file.');
  return file === undefined ? typed : secretsFromFile(call, file);
}
