import type { Call } from '../../definition/command.ts';
import { usageFault } from '../../model/fault.ts';
import type { Secret } from '../../model/secret.ts';
import { secretsFromFile } from './secret-input.ts';

interface VolumePassphraseInput {
  readonly volumePassphrase: readonly Secret[] | undefined;
  readonly volumePassphraseFile: string | undefined;
}

/**
 * The LUKS passphrases of several volumes, typed or one per line of a file; undefined when none were given.
 * Throws a Fault when the controller is too old for them, and a usage Fault when they are given twice over.
 */
export async function volumePassphrases(call: Call<VolumePassphraseInput>): Promise<readonly Secret[] | undefined> {
  const { volumePassphrase: typed, volumePassphraseFile: file } = call.input;
  if (typed === undefined && file === undefined) return undefined;
  if (typed !== undefined && file !== undefined)
    throw usageFault('Give the passphrases once: by --volume-passphrase or by --volume-passphrase-file.');
  await call.controller.requireVersion('1.22.0', 'Passphrases of their own for volumes');
  return file === undefined ? typed : secretsFromFile(call, file);
}
