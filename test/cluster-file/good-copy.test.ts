import { expect, test } from 'vitest';
import type { Replica } from '../../src/cluster-file/cluster/cluster-state.ts';
import { isGoodCopy } from '../../src/cluster-file/plan/kinds/replica-state.ts';

const replica = (states: readonly (string | undefined)[], flags: readonly string[] = []): Replica => ({
  resource: 'db1',
  node: 'n1',
  flags,
  properties: {},
  volumes: states.map((diskState, number) => ({
    number,
    storagePool: 'ssd',
    properties: {},
    diskState,
    syncing: false,
    allocatedKib: undefined,
  })),
  inUse: undefined,
  layers: ['DRBD', 'STORAGE'],
  uuid: undefined,
  ports: [],
});

test.each([
  ['all volumes up to date', replica(['UpToDate', 'UpToDate']), true],
  ['a volume that is not there yet', replica(['UpToDate']), false],
  ['no volume yet', replica([]), false],
  ['a volume of which nothing is known', replica(['UpToDate', undefined]), false],
  ['an outdated volume', replica(['UpToDate', 'Outdated']), false],
  ['a volume that is being synchronized', replica(['Inconsistent', 'UpToDate']), false],
  ['no devices', replica(['UpToDate', 'UpToDate'], ['INACTIVE']), false],
  ['no storage', replica(['UpToDate', 'UpToDate'], ['DISKLESS']), false],
  ['little time left', replica(['UpToDate', 'UpToDate'], ['DELETE']), false],
])('a replica with %s counts as a good copy of two volumes or not', (_what, given, isGood) => {
  expect(isGoodCopy(given, [0, 1])).toBe(isGood);
});
