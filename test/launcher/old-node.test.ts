import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';

const programs = readdirSync('bin').map((name) => join('bin', name));
let folder: string;
let olderNode: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'old-node-'));
  olderNode = join(folder, 'older.cjs');
  writeFileSync(olderNode, 'delete process.getBuiltinModule;');
});

afterAll(() => rmSync(folder, { recursive: true }));

it.each(['linstor', 'kubectl-linstor', 'kubectl_complete-linstor'])(
  '%s says which Node it needs, on one that is too old',
  (name) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--require', olderNode, `bin/${name}.js`, '--version'],
      {
        encoding: 'utf8',
      },
    );
    expect(stderr).toContain(
      `Error: linstor needs Node.js 20.18 or newer (22: 22.3 or newer), and this is ${process.version}`,
    );
    expect(stderr).toContain('Install a newer Node.js');
    expect([stdout, status]).toEqual(['', 1]);
  },
);

it.each(programs)('%s can be read by a Node as old as 12', async (file) => {
  const text = readFileSync(file, 'utf8');
  const [forOld, forNew] = await Promise.all([
    transform(text, { target: 'node12' }),
    transform(text, { target: 'node20' }),
  ]);
  expect(forOld.code).toBe(forNew.code);
});
