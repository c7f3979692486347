import * as z from 'zod';
import { propertiesMember, setByLinstor, word } from './common.ts';
import { member, members, named, needed, text } from './member.ts';

const pool = members({
  provider: needed(word, {
    description: 'Kind of storage: LVM, LVM_THIN, ZFS, ZFS_THIN, FILE, FILE_THIN, DISKLESS…',
    example: 'LVM_THIN',
  }),
  'pool-name': member(text, {
    description: 'What the pool is on its node: volume group, VOLUME_GROUP/THIN_POOL, zpool or directory',
    example: 'linstor_vg/thinpool',
  }),
  'shared-space': member(text, {
    description: 'The name under which several nodes share the space of the pool',
    example: 'san1',
  }),
  'external-locking': member(z.boolean(), {
    description: 'Whether something else than LINSTOR locks the shared space',
    default: false,
  }),
  properties: propertiesMember({ MaxOversubscriptionRatio: '2' }),
  'set-by-linstor': setByLinstor,
});

export const storagePools = member(named('NODE', named('STORAGE_POOL', pool)), {
  description: 'Storage pools, by node and name',
  example: { n1: { ssd: { provider: 'LVM_THIN', 'pool-name': 'linstor_vg/thinpool' } } },
});

const poolDefinition = members({
  properties: propertiesMember({ MaxOversubscriptionRatio: '2' }),
  'set-by-linstor': setByLinstor,
});

export const storagePoolDefinitions = member(named('STORAGE_POOL', poolDefinition), {
  description: 'Properties that pools of one name have in common on all nodes',
  example: { ssd: { properties: { MaxOversubscriptionRatio: '2' } } },
});
