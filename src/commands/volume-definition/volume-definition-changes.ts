import { apiPath } from '../../api/path.ts';
import { integer, placementPoolName, secret, sizeKib, volumeNumber } from '../../definition/argument-types.ts';
import { argument, argumentMaybe, flag, option, optionMaybe } from '../../definition/option.ts';
import { unlessEmpty } from '../shared/unless-empty.ts';
import { optionalSecret, secretFile, secretInput } from '../shared/secret-input.ts';
import { changeCommand, del, post, put } from '../shared/replies.ts';
import { resourceName, volumeDefinitionPath, volumeDefinitionTarget } from './volume-definition-arguments.ts';
import { async } from '../shared/async-option.ts';
import { confirmLoss } from '../shared/data-loss.ts';

const since = ['1.22.0', 'A passphrase of its own for a volume'] as const;

/** `POST /v1/resource-definitions/RESOURCE/volume-definitions` */
export const volumeDefinitionCreate = changeCommand({
  path: 'volume-definition create',
  aliases: ['c'],
  summary: 'Add a volume to a resource definition',
  description:
    'On nodes that have the resource already, the volume is made at once. Units of the size are powers of 1024 (K, M, G, T, P) or of 1000 (kB, MB, GB, TB, PB).',
  examples: {
    'linstor volume-definition create db1 500G': 'A volume of 500 GiB',
    'linstor volume-definition create db1 100GB --storage-pool ssd': 'A volume in the pool "ssd"',
    'linstor volume-definition create db1 20G --passphrase-file db1.key': 'A volume with a LUKS passphrase of its own',
  },
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
  request: async (input, call) => {
    const passphrase = await optionalSecret(call, {
      typed: input.passphrase,
      file: input.passphraseFile,
      variable: 'LS_VOLUME_PASSPHRASE',
      question: 'Passphrase',
      twice: 'Passphrase again',
      instead: '--passphrase-file',
    });
    const pool = unlessEmpty(input.storagePool);
    return post(apiPath`/v1/resource-definitions/${input.resourceName}/volume-definitions`, {
      volume_definition: {
        size_kib: input.size,
        flags: [...(input.encrypt ? ['ENCRYPTED'] : []), ...(input.gross ? ['GROSS_SIZE'] : [])],
        volume_number: input.vlmnr,
        props: pool === undefined ? undefined : { StorPoolName: pool },
      },
      drbd_minor_number: input.minor,
      passphrase,
    });
  },
});

/** `DELETE /v1/resource-definitions/RESOURCE/volume-definitions/NUMBER` */
export const volumeDefinitionDelete = changeCommand({
  path: 'volume-definition delete',
  effect: 'destroys',
  aliases: ['d'],
  summary: 'Delete a volume of a resource definition',
  description: 'The volume and its data go on all nodes.',
  examples: { 'linstor volume-definition delete db1 0': 'Delete volume 0 with its data' },
  options: { async },
  arguments: volumeDefinitionTarget,
  request: async (input, call) => {
    await confirmLoss(call, {
      query: { resources: [input.resourceName] },
      hits: () => true,
      takesData: true,
      of: (resource) => `volume ${input.volumeNr} of ${resource}`,
    });
    return del(volumeDefinitionPath(input));
  },
});

/** `PUT /v1/resource-definitions/RESOURCE/volume-definitions/NUMBER/encryption-passphrase` */
export const volumeDefinitionModifyPassphrase = changeCommand({
  path: 'volume-definition modify-passphrase',
  aliases: ['mp'],
  since: ['1.22.0', 'Changing the passphrase of a volume'],
  summary: 'Change the LUKS passphrase of a volume',
  description: 'Without an argument the new passphrase is asked for twice.',
  examples: {
    'linstor volume-definition modify-passphrase db1 0': 'Asks for the new passphrase',
    'linstor volume-definition modify-passphrase db1 0 --passphrase-file db1.key':
      'Takes it from a file, so that it shows in no process list',
  },
  options: { passphraseFile: secretFile('--passphrase-file', 'the new passphrase') },
  arguments: {
    ...volumeDefinitionTarget,
    newPassphrase: argumentMaybe(secret('PASSPHRASE'), 'The new passphrase; other users can see it here'),
  },
  request: async (input, call) => {
    const passphrase = await secretInput(call, {
      typed: input.newPassphrase,
      file: input.passphraseFile,
      variable: 'LS_VOLUME_PASSPHRASE',
      question: 'New passphrase',
      twice: 'New passphrase again',
      instead: '--passphrase-file',
    });
    return put(`${volumeDefinitionPath(input)}/encryption-passphrase`, { new_passphrase: passphrase });
  },
});

/** `PUT /v1/resource-definitions/RESOURCE/volume-definitions/NUMBER` */
export const volumeDefinitionSetSize = changeCommand({
  path: 'volume-definition set-size',
  aliases: ['size'],
  summary: 'Resize a volume',
  description:
    'Volumes can grow while they are in use. Shrink only after the file system on it was made smaller, and only if the layers below allow it.',
  examples: { 'linstor volume-definition set-size db1 0 1T': 'Grow volume 0 to 1 TiB' },
  options: { gross: flag('--gross', 'The size includes the metadata of DRBD') },
  arguments: {
    ...volumeDefinitionTarget,
    size: argument(sizeKib, 'New size of the volume, in GiB unless it has a unit'),
  },
  request: (input) =>
    put(volumeDefinitionPath(input), { size_kib: input.size, flags: input.gross ? ['GROSS_SIZE'] : undefined }),
});
