import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeFinding, poolFinding, replicaOf, resourceFindings, verdictOf } from '../../src/diagnosis/health.ts';
import type { Resource } from '../../src/api/objects/resource.ts';
import type { StoragePool } from '../../src/api/objects/storage-pool.ts';

describe('nodeFinding', () => {
  it.each([
    ['ONLINE', [], undefined, undefined],
    ['OFFLINE', [], 'error', 'linstor node reconnect alpha'],
    ['CONNECTED', [], 'warning', undefined],
    ['OFFLINE', ['EVICTED'], 'error', 'linstor node restore alpha'],
    ['ONLINE', ['EVACUATE'], 'warning', undefined],
  ])('%s with flags %j', (connection_status, flags, verdict, remedy) => {
    const finding = nodeFinding({ name: 'alpha', type: 'SATELLITE', connection_status, flags });
    expect([finding?.verdict, finding?.remedy]).toEqual([verdict, remedy]);
  });
});

describe('poolFinding', () => {
  const pool: StoragePool = { storage_pool_name: 'thin', node_name: 'alpha', provider_kind: 'LVM_THIN' };

  it.each([
    [100, 100, undefined],
    [10, 100, undefined],
    [9, 100, 'pool-nearly-full'],
    [1, 100, 'pool-full'],
    [0, 0, undefined],
    [9223372036854775807n, 9223372036854775807n, undefined],
  ])('%s KiB free of %s', (free_capacity, total_capacity, cause) => {
    expect(poolFinding({ ...pool, free_capacity, total_capacity })?.cause).toBe(cause);
  });

  it('tells the error the pool reports', () => {
    const reports = [{ ret_code: -4611686018427386906, message: 'no such volume group' }];
    expect(poolFinding({ ...pool, reports })).toMatchObject({
      verdict: 'error',
      cause: 'pool-failed',
      text: expect.stringContaining('no such volume group') as unknown,
    });
  });

  it('has nothing to say about pools without space', () => {
    expect(poolFinding({ ...pool, provider_kind: 'DISKLESS' })).toBeUndefined();
  });
});

type Peers = Record<string, { connected: boolean; message: string }>;

/** A replica on `node` that is as it should be, but for `changes`. */
function replica(
  node: string,
  disk_state: string,
  peers: Record<string, string>,
  changes: Partial<Resource> = {},
): Resource {
  const connections: Peers = {};
  for (const [peer, message] of Object.entries(peers))
    connections[peer] = { connected: message === 'Connected', message };
  return {
    name: 'db1',
    node_name: node,
    layer_object: { type: 'DRBD', drbd: { connections } },
    volumes: [{ volume_number: 0, state: { disk_state }, layer_data_list: [{ type: 'DRBD' }] }],
    ...changes,
  };
}

function causes(...resources: Resource[]): string[] {
  return resourceFindings(resources.map(replicaOf)).map((finding) => finding.cause);
}

describe('resourceFindings', () => {
  const up = { n1: 'Connected', n2: 'Connected' };
  const tieBreaker = replica('n3', 'Diskless', up, { flags: ['DISKLESS', 'DRBD_DISKLESS', 'TIE_BREAKER'] });
  const well = [
    replica('n1', 'UpToDate', { n2: 'Connected', n3: 'Connected' }),
    replica('n2', 'UpToDate', up),
    tieBreaker,
  ];

  it('finds nothing in a resource that is well', () => {
    expect(causes(...well)).toEqual([]);
    expect(causes()).toEqual([]);
  });

  it('names the last copy while another replica is resynchronized', () => {
    expect(causes(replica('n1', 'UpToDate', { n2: 'Connected' }), replica('n2', 'SyncTarget(12.00%)', up))).toEqual([
      'last-copy',
      'replica-changing',
    ]);
  });

  it('misses data when no replica is up to date, worst first', () => {
    const findings = causes(replica('n1', 'Outdated', { n2: 'Connected' }), replica('n2', 'Failed', up));
    expect(findings).toEqual(['no-data', 'replica-failed', 'replica-changing']);
  });

  it('suspects a split brain where a peer gave up', () => {
    const findings = causes(
      replica('n1', 'UpToDate', { n2: 'StandAlone' }),
      replica('n2', 'UpToDate', { n1: 'Connecting' }),
    );
    expect(findings).toEqual(['split-brain', 'disconnected']);
  });

  it('warns of a primary among a minority', () => {
    const alone = replica('n1', 'UpToDate', { n2: 'Connecting', n3: 'Connecting' }, { state: { in_use: true } });
    expect(causes(alone)).toEqual(['no-majority', 'disconnected']);
  });

  it('warns of use on two nodes', () => {
    const state = { in_use: true };
    expect(
      causes(replica('n1', 'UpToDate', { n2: 'Connected' }, { state }), replica('n2', 'UpToDate', up, { state })),
    ).toEqual(['two-primaries']);
  });

  it('tells how a skipped disk is used again', () => {
    const effective_props = { 'DrbdOptions/SkipDisk': { type: 'RESOURCE', value: 'True' } };
    const [finding] = resourceFindings([replicaOf(replica('n1', 'UpToDate', {}, { effective_props }))]);
    expect(finding?.remedy).toBe('linstor resource set-property n1 db1 DrbdOptions/SkipDisk');
  });

  it('leaves replicas alone that are being deleted or were deactivated', () => {
    expect(causes(...well, replica('n4', 'Failed', {}, { flags: ['DELETE'] }))).toEqual([]);
    expect(causes(...well, replica('n4', 'Failed', {}, { flags: ['INACTIVE'] }))).toEqual([]);
  });

  it('takes a resource without DRBD as it is', () => {
    const plain = { name: 'db1', node_name: 'n1', layer_object: { type: 'STORAGE' }, volumes: [{ volume_number: 0 }] };
    expect(causes(plain)).toEqual([]);
  });

  it('is well exactly when nothing is found', () => {
    const states = fc.constantFrom('UpToDate', 'Outdated', 'Failed', 'Diskless', 'DUnknown');
    const message = fc.constantFrom('Connected', 'Connecting', 'StandAlone');
    const some = fc.array(fc.tuple(states, fc.dictionary(fc.constantFrom('n1', 'n2', 'n3'), message)), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(some, (drawn) => {
        const findings = resourceFindings(drawn.map(([disk, peers], i) => replicaOf(replica(`n${i}`, disk, peers))));
        const verdicts = findings.map((finding) => finding.verdict);
        expect(verdictOf(findings)).toBe(verdicts[0] ?? 'ok');
        const isWell = drawn.every(
          ([disk, peers]) => disk === 'UpToDate' && Object.values(peers).every((one) => one === 'Connected'),
        );
        expect(verdicts.length === 0).toBe(isWell);
      }),
    );
  });
});
