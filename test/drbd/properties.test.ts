import { describe, expect, it } from 'vitest';
import { knownProperties, nearMiss, propertyLines, type PropertyClass } from '../../src/drbd/properties.ts';
import { PROPERTY_LINES } from '../../src/drbd/property-table.ts';

describe('the property table', () => {
  const lines = PROPERTY_LINES.trim().split('\n');

  it.each(lines)('has six parts that are in order: %s', (line) => {
    expect(line).toMatch(/^[A-Za-z][\w/-]*\|-?c?n?P?p?D?r?V?v?\|[a-z-]+(:[\w,.-]+)?\|[^|]*\|[a-z]*\|[A-Z.][^|]*[^.|]$/);
  });

  it('names only patterns that exist', () => {
    const patterns = propertyLines().flatMap(({ value }) => (value.type === 'pattern' ? [value.pattern] : []));
    expect(patterns.length).toBeGreaterThan(30);
    for (const pattern of patterns) expect(pattern).not.toBe('');
  });

  it('is sorted and names each key once', () => {
    const keys = lines.map((line) => line.split('|')[0]);
    expect(keys).toEqual([...new Set(keys)].sort());
  });
});

describe('knownProperties', () => {
  it('knows the properties of a class of objects and its DRBD options', () => {
    const keys = (of: PropertyClass): string[] => knownProperties(of).map((property) => property.key);
    expect(keys('node')).toContain('PrefNic');
    expect(keys('node')).not.toContain('DrbdOptions/Net/protocol');
    expect(keys('resource-definition')).toContain('DrbdOptions/Net/protocol');
    expect(keys('resource-group')).toEqual(keys('resource-definition'));
    expect(keys('volume')).toContain('DrbdOptions/Disk/al-extents');
    expect(keys('snapshot')).toEqual([]);
  });

  it('knows the values that are allowed', () => {
    const values = Object.fromEntries(knownProperties('controller').map(({ key, values }) => [key, values]));
    expect(values).toMatchObject({
      'NVMe/TRType': ['rdma', 'tcp'],
      'REST/AutoHTTPS': ['true', 'false'],
      'DrbdOptions/Resource/auto-promote': ['yes', 'no'],
      SearchDomain: [],
    });
  });
});

describe('nearMiss', () => {
  it.each([
    ['prefnic', 'PrefNic'],
    ['PrefNick', 'PrefNic'],
    ['site', 'Site'],
    ['auto-quorum', 'DrbdOptions/auto-quorum'],
    ['DrbdOptions/auto-diskfull', 'DrbdOptions/auto-diskful'],
    ['DrbdOptions/Net/protocoll', 'DrbdOptions/Net/protocol'],
    ['protocol', 'DrbdOptions/Net/protocol'],
    ['aux/site', 'Aux/site'],
    ['StorPoolNmae', 'StorPoolName'],
  ])('takes %s for %s', (key, meant) => {
    expect(nearMiss(key, 'node')).toBe(meant);
  });

  it.each(['PrefNic', 'DrbdOptions/Net/protocol', 'Aux/prefnic', 'MyOwn/Property', 'SnapshotShipping/Keep', ''])(
    'leaves %j alone',
    (key) => {
      expect(nearMiss(key, 'node')).toBeUndefined();
    },
  );
});
