import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';

let root: string;
const start = () => spawnSync(process.execPath, [join(root, 'scripts', 'start.mjs')], { encoding: 'utf8' });

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'linstor-setup-'));
  mkdirSync(join(root, 'scripts'));
  mkdirSync(join(root, 'bin'));
  for (const name of ['setup.mjs', 'start.mjs']) copyFileSync(`scripts/${name}`, join(root, 'scripts', name));
  writeFileSync(join(root, 'package-lock.json'), '{}');
  writeFileSync(join(root, 'bin', 'linstor.js'), 'console.log(process.argv.slice(2).join(" "))');
  writeFileSync(join(root, 'scripts', 'build.mjs'), '');
  const elsewhere = mkdtempSync(join(tmpdir(), 'linstor-packages-'));
  writeFileSync(join(elsewhere, 'kept'), '');
  symlinkSync(elsewhere, join(root, 'node_modules'));
});

describe('npm start', () => {
  it('leaves packages alone that a link leads to, and shows the tour when there is no terminal', () => {
    const { status, stdout, stderr } = start();
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'demo --tour\n' });
    expect(stderr).toContain('node_modules is a link');
    expect(existsSync(join(root, 'node_modules', 'kept'))).toBe(true);
  });

  it('says which step failed, without a stack trace', () => {
    writeFileSync(join(root, 'scripts', 'build.mjs'), 'process.exit(3)');
    const { status, stdout, stderr } = start();
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/build\.mjs failed\.\n$/);
    expect(stderr).not.toContain(' at ');
  });
});
