import { describe, expect, test } from 'vitest';
import { choosePlaces, type DemoState, type PlacementQuestion } from '../../src/demo/index.ts';
import { addNode } from '../../src/demo/operations/nodes.ts';
import { addPool } from '../../src/demo/operations/pools.ts';
import { applyFault } from '../../src/demo/faults.ts';
import { emptyState } from '../../src/demo/state/create.ts';

const GIB = 1024 * 1024;

/** Nodes n1… with a thin pool each, of which the later ones are larger. */
function cluster(count: number, props: Record<string, string>[] = []): DemoState {
  const state = emptyState(0);
  for (let number = 1; number <= count; number += 1) {
    const node = addNode({ state, now: 0 }, `n${number}`, 'SATELLITE');
    node.props = { ...props[number - 1] };
    const pool = addPool({ state, now: 0 }, node, 'thin', 'LVM_THIN', {
      'StorDriver/StorPoolName': 'linstor_vg/thinpool',
    });
    pool.capacityKib = number * 10 * GIB;
  }
  return state;
}

function question(count: number, filter: PlacementQuestion['filter'] = {}, sizeKib = GIB): PlacementQuestion {
  return {
    filter,
    count,
    volumes: [{ sizeKib, gross: false }],
    layers: ['DRBD', 'STORAGE'],
    peerSlots: 7,
    kinds: new Set(),
  };
}

const chosen = (state: DemoState, asked: PlacementQuestion): string[] | undefined =>
  choosePlaces(state, 0, asked)
    .chosen?.map((place) => place.node.name)
    .sort();

const reasonOf = (state: DemoState, asked: PlacementQuestion, node: string): string | undefined =>
  choosePlaces(state, 0, asked).verdicts.find((one) => one.node === node)?.reason;

describe('automatic placement', () => {
  test('takes the nodes with the most free space', () => {
    expect(chosen(cluster(4), question(2))).toEqual(['n3', 'n4']);
  });

  test('finds nothing when there are not enough nodes', () => {
    expect(chosen(cluster(2), question(3))).toBeUndefined();
  });

  test('says for each node why it does not fit', () => {
    const state = cluster(4, [{}, { AutoplaceTarget: 'false' }]);
    applyFault(state, 'node-offline=n1');
    state.nodes.get('N3')?.flags.push('EVACUATE');
    const asked = question(1, {}, 20 * 40 * GIB);
    expect(reasonOf(state, asked, 'n1')).toContain('offline');
    expect(reasonOf(state, asked, 'n2')).toContain('AutoplaceTarget');
    expect(reasonOf(state, asked, 'n3')).toContain('EVACUATE');
    expect(reasonOf(state, asked, 'n4')).toContain('free space');
  });

  test('a thin pool takes twenty times its free space unless a property says otherwise', () => {
    const state = cluster(1);
    expect(chosen(state, question(1, {}, 199 * GIB))).toEqual(['n1']);
    expect(chosen(state, question(1, {}, 201 * GIB))).toBeUndefined();
    state.props.MaxOversubscriptionRatio = '2';
    expect(chosen(state, question(1, {}, 21 * GIB))).toBeUndefined();
  });

  test('replicas on the same site share it', () => {
    const state = cluster(4, [{ 'Aux/site': 'a' }, { 'Aux/site': 'a' }, { 'Aux/site': 'b' }, {}]);
    expect(chosen(state, question(2, { replicasOnSame: ['Aux/site'] }))).toEqual(['n1', 'n2']);
  });

  test('replicas on different racks do not share one', () => {
    const state = cluster(4, [{ 'Aux/rack': '1' }, { 'Aux/rack': '2' }, { 'Aux/rack': '3' }, { 'Aux/rack': '3' }]);
    expect(chosen(state, question(3, { replicasOnDifferent: ['Aux/rack'] }))).toEqual(['n1', 'n2', 'n4']);
    expect(chosen(state, question(4, { replicasOnDifferent: ['Aux/rack'] }))).toBeUndefined();
  });

  test('a number of replicas per datacenter is not exceeded', () => {
    const state = cluster(4, [{ 'Aux/dc': 'x' }, { 'Aux/dc': 'y' }, { 'Aux/dc': 'y' }, { 'Aux/dc': 'y' }]);
    expect(chosen(state, question(3, { xReplicasOnDifferent: { 'Aux/dc': 2 } }))).toEqual(['n1', 'n3', 'n4']);
    expect(chosen(state, question(4, { xReplicasOnDifferent: { 'Aux/dc': 2 } }))).toBeUndefined();
  });

  test('a property with a value asks for that value, or forbids it', () => {
    const state = cluster(3, [{ 'Aux/tier': 'gold' }, { 'Aux/tier': 'gold' }, { 'Aux/tier': 'tin' }]);
    expect(chosen(state, question(2, { replicasOnSame: ['Aux/tier=gold'] }))).toEqual(['n1', 'n2']);
    expect(chosen(state, question(1, { replicasOnDifferent: ['Aux/tier=tin'] }))).toEqual(['n2']);
  });

  test('only asked pools, kinds of storage and nodes are taken', () => {
    const state = cluster(3);
    expect(chosen(state, question(1, { nodes: ['N1'] }))).toEqual(['n1']);
    expect(chosen(state, question(1, { pools: ['fast'] }))).toBeUndefined();
    expect(chosen(state, question(1, { providers: ['ZFS'] }))).toBeUndefined();
    expect(chosen(state, question(1, { pools: ['THIN'], providers: ['LVM_THIN'] }))).toEqual(['n3']);
  });

  test('layers that the satellites lack fit nowhere', () => {
    expect(chosen(cluster(3), { ...question(1), layers: ['NVME', 'STORAGE'] })).toBeUndefined();
  });

  test('replicas of other kinds of storage are not mixed', () => {
    expect(chosen(cluster(3), { ...question(1), kinds: new Set(['ZFS']) })).toBeUndefined();
    expect(chosen(cluster(3), { ...question(1), kinds: new Set(['LVM']) })).toEqual(['n3']);
  });

  test('many nodes with rules that cannot be met are given up in time', () => {
    const props = Array.from({ length: 60 }, (_, index) => ({ 'Aux/rack': String(index % 7) }));
    expect(chosen(cluster(60, props), question(8, { replicasOnDifferent: ['Aux/rack'] }))).toBeUndefined();
  });
});
