import { execFileSync } from 'node:child_process';
import { mkdtempSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { settingsFile, statsOf } from '../../src/system/settings-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'settings-'));
const inFolder = (name: string): string => join(folder, name);

describe('a file that people write', () => {
  it('is read, also through a link, and /dev/null is an empty one', () => {
    writeFileSync(inFolder('file'), 'text');
    symlinkSync('file', inFolder('link'));
    expect(settingsFile(inFolder('link')).toString()).toBe('text');
    expect(settingsFile('/dev/null')).toHaveLength(0);
  });

  it('is refused at once where reading might never end', () => {
    execFileSync('mkfifo', [inFolder('pipe')]);
    expect(() => settingsFile(inFolder('pipe'))).toThrow('it is a pipe or a device, no file');
    expect(() => settingsFile('/dev/zero')).toThrow('it is a pipe or a device, no file');
    writeFileSync(inFolder('huge'), '');
    truncateSync(inFolder('huge'), 10 * 1024 ** 3);
    expect(() => settingsFile(inFolder('huge'))).toThrow('it is longer than 16 MiB');
  });

  it('that is a folder or not there fails as the system says', () => {
    expect(() => settingsFile(folder)).toThrow('EISDIR');
    expect(() => settingsFile(inFolder('none'))).toThrow('ENOENT');
  });

  it('that cannot be looked at has no facts', () => {
    symlinkSync('circle', inFolder('circle'));
    expect(statsOf(inFolder('circle'))).toBeUndefined();
    expect(statsOf(folder)?.isDirectory()).toBe(true);
  });
});
