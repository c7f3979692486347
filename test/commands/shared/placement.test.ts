import { describe, expect, it } from 'vitest';
import {
  placementOptions,
  replicaCount,
  selectFilter,
  type PlacementInput,
} from '../../../src/commands/shared/placement.ts';

const none = Object.fromEntries(Object.keys(placementOptions()).map((name) => [name, undefined]));
const filter = (given: Partial<PlacementInput>): unknown =>
  JSON.parse(JSON.stringify(selectFilter({ ...none, ...given } as PlacementInput)));

describe('number of replicas', () => {
  it.each([
    ['3', { place_count: 3 }],
    ['0', { place_count: 0 }],
    ['-1', { place_count: -1 }],
    ['max', { place_count: -1 }],
    ['all', { place_count: -1 }],
    ['+2', { additional_place_count: 2 }],
    ['+0', {}],
  ])('%s gives %j', (word, count) => {
    expect(replicaCount.parse(word)).toEqual(count);
  });

  it.each(['', 'two', '1.5', '+', '++1'])('%j is refused', (word) => {
    expect(() => replicaCount.parse(word)).toThrow('not a number of replicas');
  });
});

describe('select filter', () => {
  it.each<[Partial<PlacementInput>, unknown]>([
    [{}, {}],
    [{ storagePool: ['p1', 'p2'] }, { storage_pool_list: ['p1', 'p2'] }],
    [{ storagePool: [] }, { storage_pool_list: [] }],
    [{ storagePool: [''] }, { storage_pool_list: [] }],
    [{ disklessStoragePool: ['d'] }, { storage_pool_diskless_list: ['d'] }],
    [{ doNotPlaceWith: ['a', 'b'] }, { not_place_with_rsc: ['a', 'b'] }],
    [{ doNotPlaceWithRegex: 'a.*' }, { not_place_with_rsc_regex: 'a.*' }],
    [{ doNotPlaceWithRegex: '' }, { not_place_with_rsc_regex: '' }],
    [{ doNotPlaceWithRegex: null }, {}],
    [{ replicasOnSame: ['site=a', 'Aux/x'] }, { replicas_on_same: ['Aux/site=a', 'Aux/Aux/x'] }],
    [{ replicasOnDifferent: [''] }, { replicas_on_different: [] }],
    [
      { xReplicasOnDifferent: ['dc', '2', 'rack', '1'] },
      { x_replicas_on_different_map: { 'Aux/dc': 2, 'Aux/rack': 1 } },
    ],
    [{ xReplicasOnDifferent: [] }, { x_replicas_on_different_map: {} }],
    [{ disklessOnRemaining: null }, { diskless_on_remaining: true }],
    [{ disklessOnRemaining: false }, { diskless_on_remaining: false }],
    [{ layerList: [] }, { layer_stack: [] }],
    [{ providers: ['lvm'] }, { provider_list: ['lvm'] }],
  ])('%j gives %j', (given, wanted) => {
    expect(filter(given)).toEqual(wanted);
  });

  it('refuses a property without a count', () => {
    expect(() => filter({ xReplicasOnDifferent: ['dc'] })).toThrow("'dc' needs a whole number");
    expect(() => filter({ xReplicasOnDifferent: ['dc', 'two'] })).toThrow("'dc' needs a whole number");
  });

  it('takes --diskless-on-remaining for yes unless it says false', () => {
    const { type: kind } = placementOptions().disklessOnRemaining;
    expect(['true', 'false', 'FALSE', 'x'].map((word) => kind.parse(word))).toEqual([true, false, false, true]);
  });
});
