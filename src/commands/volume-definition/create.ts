import { apiPath } from '../../api/path.ts';
import { defineCommand } from '../../definition/command.ts';
import { integer, placementPoolName, secret, sizeKib, volumeNumber } from '../../definition/argument-types.ts';
import { argument, flag, option, optionMaybe } from '../../definition/option.ts';
import { unlessEmpty } from '../shared/unless-empty.ts';
import { optionalSecret } from '../shared/optional-secret.ts';
import { repliesOf } from '../shared/replies.ts';
import { secretFile } from '../shared/secret-input.ts';
import { resourceName } from './volume-definition-arguments.ts';

const since = ['1.22.0', 'A passphrase of its own for a volume'] as const;

/** `POST /v1/resource-definitions/RESOURCE/volume-definitions` */
export const volumeDefinitionCreate = defineCommand({
  path: 'volume-definition create',
  aliases: ['c'],
  summary: 'Add a volume to a resource definition',
  description:
    'On nodes that have the resource already, the volume is made at once. Units of the size are powers of 1024 (K, M, G, T, P) or of 1000 (kB, MB, GB, TB, PB).',
  examples: [
    { command: 'linstor volume-definition create db1 500G', does: 'A volume of 500 GiB' },
    { command: 'linstor volume-definition create db1 100GB --storage-pool ssd', does: 'A volume in the pool "ssd"' },
    {
      command: 'linstor volume-definition create db1 20G --passphrase-file db1.key',
      does: 'A volume with a LUKS passphrase of its own',
    },
  ],
  options: {
    storagePool: option('-s, --storage-pool', placementPoolName, 'Storage pool of this volume'),
    vlmnr: option('-n, --vlmnr', volumeNumber, 'Number of the volume; the next free one when absent'),
    minor: option('-m, --minor', integer('MINOR'), 'Minor number of the DRBD device; a free one when absent'),
    encrypt: flag('--encrypt', 'Encrypt the volume; better give the resource definition a layer list with luks'),
    gross: flag('--gross', 'The size includes the metadata of DRBD, so that the usable size is smaller'),
    passphrase: optionMaybe(
      '--passphrase',
      secret('PASSPHRASE'),
      'LUKS passphrase of this volume; without a value it is asked for',
      { since },
    ),
    passphraseFile: secretFile('--passphrase-file', 'the LUKS passphrase of this volume', { since }),
  },
  arguments: { resourceName, size: argument(sizeKib, 'Size of the volume, in GiB unless it has a unit') },
  run: async (call) => {
    const { controller, input } = call;
    const passphrase = await optionalSecret(call, {
      typed: input.passphrase,
      file: input.passphraseFile,
      variable: 'LS_VOLUME_PASSPHRASE',
      question: 'Passphrase',
      twice: 'Passphrase again',
      instead: '--passphrase-file',
    });
    const pool = unlessEmpty(input.storagePool);
    return repliesOf(controller, {
      method: 'POST',
      path: apiPath`/v1/resource-definitions/${input.resourceName}/volume-definitions`,
      body: {
        volume_definition: {
          size_kib: input.size,
          flags: [...(input.encrypt ? ['ENCRYPTED'] : []), ...(input.gross ? ['GROSS_SIZE'] : [])],
          volume_number: input.vlmnr,
          props: pool === undefined ? undefined : { StorPoolName: pool },
        },
        drbd_minor_number: input.minor,
        passphrase,
      },
    });
  },
});
