import * as z from 'zod';
import { DEFAULT_GROUP } from '../../model/default-names.ts';
import { backupSchedules, count, propertiesMember, setByLinstor, word } from './common.ts';
import { drbdOptionsMember } from './drbd-options.ts';
import { member, members, named, needed, text } from './member.ts';

const size = text
  .regex(/^[1-9]\d*(B|S|[KMGTP](i?B)?)$/i)
  .meta({ form: 'size', description: 'A whole number with a unit: KiB, MiB, GiB, TiB, PiB, or kB, MB, GB, TB, PB' });

const volume = members({
  size: needed(size, { description: 'What the volume offers to its users', example: '10GiB', form: 'size' }),
  'gross-size': member(z.boolean(), {
    description: 'Whether the size counts the metadata of DRBD in',
    default: false,
  }),
  passphrase: member(text, {
    description:
      'Passphrase of a volume with a LUKS layer, if it has one of its own. Only a new volume is given it: "volume-definition modify-passphrase" changes it',
    example: '${env:DB1_PASSPHRASE}',
    secret: true,
    untold: true,
  }),
  'drbd-options': drbdOptionsMember('volume'),
  properties: propertiesMember({ StorPoolName: 'ssd' }),
  'set-by-linstor': setByLinstor,
});

const replicaVolume = members({
  'drbd-options': drbdOptionsMember('volume'),
  properties: propertiesMember({ 'sys/fs/blkio_throttle_write': '1048576' }),
});

const replica = members({
  'storage-pool': member(text, {
    description: 'Storage pool of the volumes; without it the controller chooses by its properties',
    example: 'ssd',
    form: 'name',
    leftIfAbsent: true,
  }),
  diskless: member(z.boolean(), {
    description: 'Whether the replica has no storage of its own and uses that of its peers',
    default: false,
  }),
  'nvme-initiator': member(z.boolean(), {
    description: 'Whether the replica uses the storage of another node over NVMe',
    default: false,
  }),
  'tie-breaker': member(z.boolean(), {
    description: 'A diskless replica that LINSTOR made for the quorum; only "export --all" writes it',
    default: false,
  }),
  active: member(z.boolean(), {
    description: 'Whether its devices are there; false is what "resource deactivate" makes of it',
    default: true,
  }),
  properties: propertiesMember({ 'Aux/owner': 'ops' }),
  volumes: member(named('VOLUME_NUMBER', replicaVolume), {
    description: 'What is set on single volumes of this replica',
    default: {},
    example: { '0': { properties: { 'sys/fs/blkio_throttle_write': '1048576' } } },
  }),
  'set-by-linstor': setByLinstor,
});

/** The layers of a resource of which nobody says any. */
export const DEFAULT_LAYERS: readonly string[] = ['DRBD', 'STORAGE'];

const definition = members({
  group: member(text, {
    description: 'Resource group that the resource belongs to',
    default: DEFAULT_GROUP,
    form: 'name',
  }),
  'external-name': member(text, { description: "The user's own name, where it is none that LINSTOR allows" }),
  layers: member(z.array(word), {
    description: 'Layers of the resource, top first',
    default: DEFAULT_LAYERS,
  }),
  'peer-slots': member(z.int().min(1).max(31), {
    description: 'For how many peers DRBD keeps room; only new resources can be given it. Absent: as the group has it',
    example: 7,
    leftIfAbsent: true,
  }),
  'drbd-options': drbdOptionsMember('full'),
  'backup-schedules': backupSchedules,
  files: member(z.array(text), {
    description: 'Files of the section "files" that are written on the nodes of the resource',
    default: [],
    form: 'set',
    example: ['/etc/systemd/system/db1.service'],
  }),
  properties: propertiesMember({ 'AutoSnapshot/RunEvery': '60' }),
  volumes: member(named('VOLUME_NUMBER', volume), {
    description: 'Volume definitions by their numbers',
    default: {},
    example: { '0': { size: '10GiB' } },
  }),
  'place-count': member(count, {
    description:
      'How many replicas with storage there are to be; the controller chooses the nodes. Not with "replicas"',
    example: 2,
    leftIfAbsent: true,
  }),
  replicas: member(named('NODE', replica), {
    description:
      'The replicas by their nodes, exactly these. Without it and without "place-count" replicas are left as they are',
    example: { n1: { 'storage-pool': 'ssd' }, n2: { 'storage-pool': 'ssd' } },
    leftIfAbsent: true,
  }),
  'set-by-linstor': setByLinstor,
});

export const resourceDefinitions = member(named('RESOURCE_DEFINITION', definition), {
  description: 'Resources with their volumes and replicas, by their names',
  example: {
    db1: {
      group: 'databases',
      volumes: { '0': { size: '10GiB' } },
      replicas: { n1: { 'storage-pool': 'ssd' }, n2: { 'storage-pool': 'ssd' } },
    },
  },
});
