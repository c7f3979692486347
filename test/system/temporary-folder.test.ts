import { rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../../src/system/temporary-folder.ts';

afterEach(() => vi.unstubAllEnvs());

it('is a folder of its own among the temporary ones, closed to others', () => {
  const folder = temporaryFolder('linstor-test-');
  try {
    expect(dirname(folder)).toBe(tmpdir());
    expect(statSync(folder).mode & 0o077).toBe(0);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('says which folder is missing where there can be none, and what to do', () => {
  vi.stubEnv('TMPDIR', '/nonexistent');
  expect(() => temporaryFolder('linstor-test-')).toThrow(
    expect.objectContaining({
      message: 'Cannot make a temporary folder in /nonexistent: no such file or directory',
      hints: ['Make room there, or set TMPDIR to another folder.'],
    }) as Error,
  );
});
