#!/usr/bin/env node
/** Writes what is made from the command tree, the help topics and the table of differences: completion, manual pages, pages of docs/, reasons for the replay. */
import { build } from 'esbuild';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'linstor-generate-'));
const bundle = join(folder, 'generated.cjs');
await build({
  entryPoints: [join(root, 'src/app/generated-files.ts')],
  bundle: true,
  platform: 'node',
  format: 'cjs',
  outfile: bundle,
  logLevel: 'warning',
});
const files = createRequire(import.meta.url)(bundle).generatedFiles();
rmSync(folder, { recursive: true });
for (const [path, text] of files) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
for (const page of readdirSync(join(root, 'man'))) if (!files.has(`man/${page}`)) rmSync(join(root, 'man', page));
process.stdout.write(`${files.size} files written\n`);
