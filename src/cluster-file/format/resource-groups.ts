import * as z from 'zod';
import { backupSchedules, count, propertiesMember, setByLinstor, word } from './common.ts';
import { drbdOptionsMember } from './drbd-options.ts';
import { member, members, named, text } from './member.ts';

const names = z.array(text);

const placement = members({
  'place-count': member(count, { description: 'How many replicas with storage a resource gets', example: 2 }),
  'storage-pools': member(names, {
    description: 'Storage pools that replicas may use',
    form: 'names',
    example: ['ssd'],
  }),
  'diskless-storage-pools': member(names, { description: 'Storage pools for diskless replicas', form: 'names' }),
  nodes: member(names, { description: 'Nodes that replicas may be on', form: 'names', example: ['n1', 'n2'] }),
  'replicas-on-same': member(names, {
    description: 'Properties whose values must be the same on all nodes of a resource, or KEY=VALUE',
    form: 'set',
    example: ['Aux/site'],
  }),
  'replicas-on-different': member(names, {
    description: 'Properties whose values must be different on all nodes of a resource, or KEY=VALUE',
    form: 'set',
    example: ['Aux/rack'],
  }),
  'x-replicas-on-different': member(named('KEY', count), {
    description: 'How many replicas may be on nodes with the same value of a property',
    example: { 'Aux/rack': 2 },
  }),
  'do-not-place-with': member(names, {
    description: 'Resources whose nodes are avoided',
    form: 'names',
    example: ['db1'],
  }),
  'do-not-place-with-regex': member(text, {
    description: 'A regular expression for the names of resources whose nodes are avoided',
    example: 'db.*',
  }),
  layers: member(z.array(word), { description: 'Layers of the replicas, top first', example: ['DRBD', 'STORAGE'] }),
  providers: member(z.array(word), {
    description: 'Kinds of storage that may be used',
    form: 'set',
    example: ['LVM_THIN'],
  }),
  'diskless-on-remaining': member(z.boolean(), {
    description: 'Whether all other nodes get a diskless replica',
    default: false,
  }),
});

const volume = members({
  'gross-size': member(z.boolean(), {
    description: 'Whether sizes count the metadata of DRBD in',
    default: false,
  }),
  'drbd-options': drbdOptionsMember('volume'),
  properties: propertiesMember({ StorPoolName: 'ssd' }),
  'set-by-linstor': setByLinstor,
});

const group = members({
  description: member(text, { description: 'What the group is for', example: 'two copies on fast disks' }),
  placement: member(placement, {
    description: 'Where the controller places the replicas of the resources in this group',
    default: {},
    example: { 'place-count': 2, 'storage-pools': ['ssd'] },
  }),
  'peer-slots': member(z.int().min(1).max(31), {
    description: 'For how many peers new resources keep room',
    example: 7,
  }),
  'drbd-options': drbdOptionsMember('full'),
  'backup-schedules': backupSchedules,
  properties: propertiesMember({ 'FileSystem/Type': 'xfs' }),
  volumes: member(named('VOLUME_NUMBER', volume), {
    description: 'Volume groups: the volumes that resources spawned from the group have',
    default: {},
    example: { '0': {} },
  }),
  'set-by-linstor': setByLinstor,
});

export const resourceGroups = member(named('RESOURCE_GROUP', group), {
  description: 'Templates for resources, by their names',
});
