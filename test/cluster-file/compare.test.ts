import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { canonical } from '../../src/cluster-file/tree/canonical.ts';
import { compare, type Difference, type ValueOf } from '../../src/cluster-file/compare/compare.ts';
import { CLUSTER_FILE, type ClusterTree } from '../../src/cluster-file/format/cluster-file.ts';
import { factsOf } from '../../src/cluster-file/format/member.ts';
import { partsOf } from '../../src/cluster-file/format/walk.ts';
import { HIDDEN } from '../../src/cluster-file/tree/secrets.ts';
import { isThereByItself } from '../../src/cluster-file/cluster/usual-objects.ts';
import { arbitraryTree } from './arbitrary-tree.ts';

type Tree = Omit<ClusterTree, 'linstor'>;

function differences(wanted: Tree, actual: Tree, valueOf?: ValueOf): readonly Difference[] {
  return compare(canonical({ linstor: 1, ...wanted }), canonical({ linstor: 1, ...actual }), valueOf);
}

/** The section with the definition db1 alone. */
function db1(definition: NonNullable<ClusterTree['resource-definitions']>[string]): Tree {
  return { 'resource-definitions': { db1: definition } };
}

const TWO = { n1: { 'storage-pool': 'ssd' }, n2: { 'storage-pool': 'ssd' } };

const EBS = { ebs: { endpoint: 'https://ec2.z.example.com', region: 'z', 'availability-zone': 'za' } };

describe('comparing a file with a cluster', () => {
  test('tells a new object as one difference', () => {
    const n1 = { interfaces: { default: { address: '10.0.0.1', satellite: true } } };
    expect(differences({ nodes: { n1 } }, { nodes: {} })).toEqual([
      { path: ['nodes', 'n1'], change: 'add', after: n1, needsPrune: false },
    ]);
  });

  test('tells each changed, new and missing property', () => {
    const wanted = { properties: { 'Aux/a': '2', 'Aux/c': '3' } };
    const actual = { properties: { 'Aux/a': '1', 'Aux/b': '2' } };
    const path = (key: string) => ['controller', 'properties', key];
    expect(differences({ controller: wanted }, { controller: actual })).toEqual([
      { path: path('Aux/a'), change: 'change', before: '1', after: '2', needsPrune: false },
      { path: path('Aux/b'), change: 'remove', before: '2', needsPrune: false },
      { path: path('Aux/c'), change: 'add', after: '3', needsPrune: false },
    ]);
  });

  test('leaves a section alone that the file does not have, and marks what only --prune removes', () => {
    const actual: Tree = { schedules: { s: { 'full-cron': '* * * * *' } }, 'key-value-store': { a: { k: 'v' } } };
    expect(differences({}, actual)).toEqual([]);
    expect(differences({ 'key-value-store': {} }, actual)).toEqual([
      { path: ['key-value-store', 'a'], change: 'remove', before: { k: 'v' }, needsPrune: true },
    ]);
  });

  test('takes sizes, DRBD options, sets and names for what they mean', () => {
    const wanted = db1({
      group: 'FAST',
      files: ['/a', '/b'],
      'drbd-options': { 'allow-two-primaries': 'yes' },
      volumes: { 0: { size: '10240MiB' } },
      replicas: { N1: { 'storage-pool': 'SSD' } },
    });
    const actual = db1({
      group: 'fast',
      files: ['/b', '/a'],
      'drbd-options': { 'allow-two-primaries': true },
      volumes: { 0: { size: '10GiB' } },
      replicas: { n1: { 'storage-pool': 'ssd' } },
    });
    expect(differences(wanted, actual)).toEqual([]);
    const content = { content: '$${env:A}' };
    const base64 = { 'content-base64': Buffer.from('${env:A}').toString('base64') };
    expect(differences({ files: { '/a': content } }, { files: { '/a': base64 } })).toEqual([]);
    const group = (layers: string[]): Tree => ({ 'resource-groups': { g: { placement: { layers } } } });
    expect(differences(group(['DRBD', 'STORAGE']), group(['storage', 'drbd']))).toHaveLength(1);
  });

  test('fills defaults in on both sides', () => {
    const node = (more: object) => ({ nodes: { n1: { interfaces: { a: { address: '1.2.3.4', ...more } } } } });
    expect(differences(node({ satellite: false }), node({}))).toEqual([]);
    expect(differences(node({}), node({ satellite: true }))).toEqual([
      {
        path: ['nodes', 'n1', 'interfaces', 'a', 'satellite'],
        change: 'change',
        before: true,
        after: false,
        needsPrune: false,
      },
    ]);
  });

  test('names replicas exactly', () => {
    expect(differences(db1({ replicas: TWO }), db1({ replicas: { n2: TWO.n2, n3: TWO.n1 } }))).toEqual([
      { path: ['resource-definitions', 'db1', 'replicas', 'n1'], change: 'add', after: TWO.n1, needsPrune: false },
      { path: ['resource-definitions', 'db1', 'replicas', 'n3'], change: 'remove', before: TWO.n1, needsPrune: false },
    ]);
  });

  test.each([
    [3, [{ change: 'change', before: 2, after: 3 }]],
    [2, []],
    [1, []],
  ])('counts replicas with storage for a place-count of %i', (count, expected) => {
    const replicas = { ...TWO, n3: { diskless: true }, n4: { 'tie-breaker': true } };
    const path = ['resource-definitions', 'db1', 'place-count'];
    const found = expected.map((one) => ({ path, ...one, needsPrune: false }));
    expect(differences(db1({ 'place-count': count }), db1({ replicas }))).toEqual(found);
  });

  test('leaves replicas alone of which the file says nothing, and what LINSTOR chose', () => {
    expect(differences(db1({}), db1({ replicas: TWO, 'peer-slots': 9 }))).toEqual([]);
    expect(differences(db1({ replicas: { n1: {}, n2: {} } }), db1({ replicas: TWO }))).toEqual([]);
    const tie = { ...TWO, n3: { 'tie-breaker': true } };
    expect(differences(db1({ replicas: tie }), db1({ replicas: TWO }))).toEqual([]);
    expect(differences(db1({ replicas: TWO }), db1({ replicas: tie }))).toEqual([]);
    const own = { 'resource-groups': { DfltRscGrp: { description: 'ours' } } };
    expect(differences({ 'resource-groups': {} }, own)).toEqual([]);
    expect(differences({ 'resource-groups': { dfltrscgrp: {} } }, { 'resource-groups': {} })).toMatchObject([
      { path: ['resource-groups', 'dfltrscgrp', 'placement', 'place-count'], change: 'remove', before: 2 },
    ]);
    expect(differences({ 'storage-pool-definitions': { ssd: {} } }, { 'storage-pool-definitions': {} })).toEqual([]);
  });

  test.each([
    ['the scheme and port of a controller', { linstor: { url: 'other' } }, { linstor: { url: 'http://other:3370' } }],
    ['those of one with TLS', { linstor: { url: 'https://o/' } }, { linstor: { url: 'https://o:3371' } }],
    ['what the controller makes of the zone', { ebs: { 'availability-zone': 'za' } }, EBS],
  ])('does not tell of %s when the file leaves them out', (_what, wanted, actual) => {
    const remote = (own: object): Tree => ({ remotes: { r: own } });
    expect(differences(remote(wanted), remote(actual))).toEqual([]);
    expect(differences(remote({ linstor: { url: 'http://other:80' } }), remote(actual))).not.toEqual([]);
  });

  test('leaves the passphrase of a volume alone, which only a new one is given', () => {
    const volume = (own: object): Tree => ({
      'resource-definitions': { r: { volumes: { 0: { size: '1GiB', ...own } } } },
    });
    expect(differences(volume({ passphrase: '${env:A}' }), volume({}))).toEqual([]);
    expect(differences(volume({}), volume({ passphrase: '${env:A}' }))).toEqual([]);
  });

  test('compares secrets that are known on both sides and never tells one', () => {
    const remote = (linstor: object): Tree => ({ remotes: { r: { linstor: { url: 'a', ...linstor } } } });
    expect(differences(remote({ passphrase: '${env:A}', 'cluster-id': 'b' }), remote({}))).toEqual([]);
    const wanted = { controller: { properties: { 'Aux/password': '${env:A}' } } };
    const actual = { controller: { properties: { 'Aux/password': 'hunter2' } } };
    expect(differences(wanted, actual)).toEqual([]);
    expect(differences(wanted, actual, () => 'hunter2')).toEqual([]);
    const found = differences(wanted, actual, () => 'other');
    expect(found).toMatchObject([{ change: 'change', before: HIDDEN, after: '${env:A}' }]);
    const gone = differences({ 'key-value-store': {} }, { 'key-value-store': { a: { password: 'hunter2' } } });
    expect(gone).toMatchObject([{ before: { password: HIDDEN } }]);
  });

  test('is in the order of the format and of names', () => {
    const n = { interfaces: {} };
    const wanted: Tree = { schedules: { s: { 'full-cron': '*' } }, nodes: { n10: n, n2: n } };
    expect(differences(wanted, { nodes: { n3: n } }).map(({ path }) => path[1])).toEqual(['n2', 'n3', 'n10', 's']);
  });
});

describe('comparing any trees', () => {
  test('finds no difference between a tree and itself', () => {
    fc.assert(
      fc.property(arbitraryTree, (tree) => {
        expect(differences(tree, tree)).toEqual([]);
      }),
    );
  });

  test('finds no difference if and only if the canonical texts are the same', () => {
    const plain = arbitraryTree.map((tree) => canonical(plainly(tree, CLUSTER_FILE, []) as ClusterTree));
    fc.assert(
      fc.property(plain, plain, (a, b) => {
        const together = { ...Object.fromEntries(Object.keys(a).map((section) => [section, {}])), ...b } as ClusterTree;
        const shared = Object.fromEntries(Object.keys(a).map((section) => [section, together[section as 'nodes']]));
        const other = canonical(shared as unknown as ClusterTree);
        expect(compare(a, other).length === 0).toBe(JSON.stringify(a) === JSON.stringify(other));
      }),
    );
  });
});

/** Without what is equal although its canonical text differs: see the tests above for those. */
function plainly(value: unknown, schema: z.ZodType, path: readonly string[]): unknown {
  const { form, secret } = factsOf(schema);
  if (Array.isArray(value))
    return form === 'set' || form === 'names' ? [] : value.map((item) => plainly(item, schema, path));
  if (typeof value === 'string') return secret === true ? 'x' : value.replace('${', '').toLowerCase();
  if (typeof value !== 'object' || value === null) return value;
  const parts = partsOf(schema);
  const kept = Object.entries(value).flatMap(([name, own]): [string, unknown][] => {
    const member = parts.kind === 'map' ? parts.value : parts.kind === 'members' ? parts.members[name] : undefined;
    if (member === undefined || isThereByItself([...path, name])) return [];
    const { leftIfAbsent, untold } = factsOf(member);
    if (leftIfAbsent === true || untold === true || name === 'tie-breaker') return [];
    const made = plainly(own, member, [...path, name]);
    return path.length === 1 && Object.keys(made as object).length === 0 ? [] : [[name, made]];
  });
  return Object.fromEntries(kept);
}
