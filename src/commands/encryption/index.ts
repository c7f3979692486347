import type { Noun } from '../../definition/command.ts';
import { encryptionCreatePassphrase } from './create-passphrase.ts';
import { encryptionEnterPassphrase } from './enter-passphrase.ts';
import { encryptionModifyPassphrase } from './modify-passphrase.ts';
import { encryptionStatus } from './status.ts';

export const encryption: Noun = {
  name: 'encryption',
  aliases: ['e'],
  summary: 'The master passphrase for encrypted volumes',
  commands: [encryptionCreatePassphrase, encryptionEnterPassphrase, encryptionModifyPassphrase, encryptionStatus],
};
