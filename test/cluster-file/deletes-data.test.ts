import { expect, test } from 'vitest';
import { canonical } from '../../src/cluster-file/tree/canonical.ts';
import { compare } from '../../src/cluster-file/compare/compare.ts';
import { deletesData } from '../../src/cluster-file/compare/deletes-data.ts';
import type { ClusterTree } from '../../src/cluster-file/format/cluster-file.ts';

type Definition = NonNullable<ClusterTree['resource-definitions']>[string];

const DB1 = { volumes: { 0: { size: '2GiB' }, 1: { size: '1GiB' } }, replicas: { n1: {}, n2: {} } };

/** Members of db1 that would lose data on the way from one definition to the other. */
function losses(wanted: Definition | undefined, actual: Definition = DB1): string[] {
  const tree = canonical({ linstor: 1, 'resource-definitions': wanted ? { DB1: wanted } : {} });
  const found = compare(tree, canonical({ linstor: 1, 'resource-definitions': { db1: actual } }));
  return found.filter((one) => deletesData(one, tree)).map(({ path }) => path.slice(2).join(' '));
}

test.each<[what: string, wanted: Definition | undefined, lost: string[]]>([
  ['a resource goes', undefined, ['']],
  ['a volume goes', { ...DB1, volumes: { 0: { size: '2GiB' } } }, ['volumes 1']],
  ['a volume shrinks', { ...DB1, volumes: { ...DB1.volumes, 0: { size: '1GiB' } } }, ['volumes 0 size']],
  ['all replicas go', { ...DB1, replicas: {} }, ['replicas n1', 'replicas n2']],
  ['all lose their storage', { ...DB1, replicas: { n1: { diskless: true } } }, ['replicas n1 diskless', 'replicas n2']],
])('data is lost when %s', (_, wanted, lost) => {
  expect(losses(wanted)).toEqual(lost);
});

test.each<[what: string, wanted: Definition]>([
  ['nothing changes', DB1],
  ['a volume grows', { ...DB1, volumes: { ...DB1.volumes, 0: { size: '3GiB' } } }],
  ['a replica goes while another stays', { ...DB1, replicas: { n2: {} } }],
  ['all replicas move', { ...DB1, replicas: { n3: {}, n4: {} } }],
  ['nobody says where replicas are', { volumes: DB1.volumes }],
])('no data is lost when %s', (_, wanted) => {
  expect(losses(wanted)).toEqual([]);
});

test('no data is lost with a resource that has no volumes, nor with a diskless replica', () => {
  expect(losses(undefined, {})).toEqual([]);
  expect(losses({ replicas: {} }, { replicas: { n1: { diskless: true } } })).toEqual([]);
});

test('a storage pool goes with what is in it, unless it is diskless', () => {
  const pools = { n1: { ssd: { provider: 'LVM' }, none: { provider: 'DISKLESS' } } };
  const wanted: ClusterTree = { linstor: 1, 'storage-pools': {} };
  const found = compare(wanted, canonical({ linstor: 1, 'storage-pools': pools }));
  expect(found.map((one) => deletesData(one, wanted))).toEqual([false, true]);
});
