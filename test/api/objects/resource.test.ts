import { describe, expect, it } from 'vitest';
import {
  failedConnections,
  layersOf,
  resourceState,
  skipDiskLevels,
  volumeState,
  withSkipDisk,
  type Resource,
  type Volume,
} from '../../../src/api/objects/resource.ts';

const drbdVolume = (disk_state?: string, flags: string[] = []): Volume => ({
  volume_number: 0,
  layer_data_list: [{ type: 'DRBD' }],
  flags,
  ...(disk_state === undefined ? {} : { state: { disk_state } }),
});
const resource = (rest: Partial<Resource>): Resource => ({ name: 'r', node_name: 'n', ...rest });

describe('state of a volume', () => {
  it.each([
    ['UpToDate', [], 'UpToDate', 'none'],
    ['Attached', [], 'Attached', 'none'],
    [undefined, [], 'Unknown', 'warning'],
    ['DUnknown', [], 'Unknown', 'warning'],
    ['Diskless', [], 'Diskless', 'fault'],
    ['Diskless', ['DISKLESS'], 'Diskless', 'none'],
    ['Diskless', ['DISKLESS', 'TIE_BREAKER'], 'TieBreaker', 'none'],
    ['Inconsistent', [], 'Inconsistent', 'fault'],
    ['To: Attaching', [], 'To: Attaching', 'fault'],
    ['Inconsistent(50%)', [], 'Inconsistent(50%)', 'warning'],
    ['SyncTarget(33.33%)', [], 'SyncTarget(33.33%)', 'warning'],
    ['uptodate', [], 'uptodate', 'warning'],
  ])('%s with flags %j reads %s (%s)', (disk, flags, text, concern) => {
    expect(volumeState(drbdVolume(disk), flags)).toEqual({ text, concern });
  });

  it('says that a volume is being resized, save for tie-breakers', () => {
    expect(volumeState(drbdVolume('UpToDate', ['RESIZE']), []).text).toBe('Resizing, UpToDate');
    expect(volumeState(drbdVolume('Diskless', ['RESIZE']), ['DISKLESS', 'TIE_BREAKER']).text).toBe('TieBreaker');
  });

  it('knows no disk state without DRBD on top', () => {
    expect(volumeState({ volume_number: 0, state: { disk_state: 'Failed' } }, [])).toEqual({
      text: 'Created',
      concern: 'none',
    });
  });
});

describe('state of a resource', () => {
  const volumes = [drbdVolume('UpToDate'), drbdVolume('Outdated'), drbdVolume('Failed')];

  it.each<[string, Partial<Resource>, string, string]>([
    ['being deleted', { flags: ['INACTIVE', 'DRBD_DELETE'], volumes }, 'DELETING', 'fault'],
    ['inactive and evicted', { flags: ['EVICTED', 'INACTIVE'], volumes }, 'INACTIVE', 'warning'],
    ['without volumes', { flags: ['EVACUATE'] }, 'Unknown', 'warning'],
    ['with worrying volumes', { volumes }, 'Outdated', 'warning'],
    ['with healthy volumes', { volumes: [drbdVolume('Created'), drbdVolume('UpToDate')] }, 'UpToDate', 'none'],
    ['being evacuated', { flags: ['EVACUATE'], volumes }, 'Outdated, Evacuating', 'warning'],
  ])('%s', (_, rest, text, concern) => {
    expect(resourceState(resource(rest))).toEqual({ text, concern });
  });
});

describe('skipped disks', () => {
  const skipping = (value: string): Resource =>
    resource({
      effective_props: {
        'DrbdOptions/SkipDisk': {
          type: 'NODE',
          value,
          other: [{ type: 'SATELLITE', value: 'False' }, { type: 'VOLUME' }],
        },
      },
    });

  it('names every level where the property is set', () => {
    expect(skipDiskLevels(skipping('True'))).toBe('N, C, VOLUME');
    expect(skipDiskLevels(skipping('true'))).toBeUndefined();
    expect(skipDiskLevels(resource({}))).toBeUndefined();
  });

  it('are at least a warning', () => {
    expect(withSkipDisk({ text: 'UpToDate', concern: 'none' }, 'R')).toEqual({
      text: 'UpToDate, SkipDisk (R)',
      concern: 'warning',
    });
    expect(withSkipDisk({ text: 'Failed', concern: 'fault' }, 'R').concern).toBe('fault');
    expect(withSkipDisk({ text: 'Failed', concern: 'fault' }, undefined).text).toBe('Failed');
  });
});

describe('layers and connections', () => {
  const drbd = {
    connections: {
      n2: { connected: false, message: 'Connecting' },
      n3: { connected: false, message: 'StandAlone' },
      n4: { connected: false, message: 'Connecting' },
      n5: { connected: true, message: 'Connected' },
      n6: {},
    },
  };

  it('lists failed connections by message', () => {
    const text = 'Connecting(n2,n4),StandAlone(n3),None(n6)';
    expect(failedConnections(resource({ layer_object: { type: 'DRBD', drbd } }))).toBe(text);
    expect(failedConnections(resource({ layer_object: { type: 'LUKS', drbd } }))).toBe('');
    expect(failedConnections(resource({ layer_object: { type: 'DRBD' } }))).toBe('');
  });

  it('names each layer once, from the top', () => {
    const storage = { type: 'STORAGE' };
    const layer_object = { type: 'DRBD', children: [{ type: 'LUKS', children: [storage] }, storage] };
    expect(layersOf(resource({ layer_object }))).toBe('DRBD,LUKS,STORAGE');
    expect(layersOf(resource({}))).toBe('');
  });
});
