import type { Noun } from '../../definition/command.ts';
import { encryptionCreatePassphrase, encryptionEnterPassphrase, encryptionModifyPassphrase } from './passphrase.ts';
import { encryptionStatus } from './status.ts';

export const encryption: Noun = {
  name: 'encryption',
  aliases: ['e'],
  summary: 'The master passphrase for encrypted volumes',
  commands: [encryptionCreatePassphrase, encryptionEnterPassphrase, encryptionModifyPassphrase, encryptionStatus],
};
