import { chmodSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cacheFolder } from '../../src/system/own-folder.ts';

describe('the folder for caches', () => {
  it('is made where nobody else can put something in its place', () => {
    const home = mkdtempSync(join(tmpdir(), 'cache-'));
    expect(cacheFolder('names', { HOME: home })).toBe(join(home, '.cache', 'linstor-client', 'names'));
    expect(cacheFolder('names', { HOME: home })).toBe(join(home, '.cache', 'linstor-client', 'names'));
  });

  it('leaves no trace in a place that is not its user’s alone', () => {
    const base = mkdtempSync(join(tmpdir(), 'cache-'));
    chmodSync(base, 0o777);
    expect(cacheFolder('names', { XDG_CACHE_HOME: join(base, 'deep', 'down') })).toBeUndefined();
    expect(readdirSync(base)).toEqual([]);
  });

  it('is not made in whatever folder one is in', () => {
    expect(cacheFolder('', { HOME: 'relative' })).toBeUndefined();
    expect(readdirSync('.')).not.toContain('relative');
  });
});
