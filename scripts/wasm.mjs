#!/usr/bin/env node
/**
 * Compiles what is written in AssemblyScript (wasm/) to modules of src/ that hold WebAssembly as text.
 * usage: wasm.mjs [--check]
 *   --check: writes nothing, but tells which modules are not what would be written; exits with 1 when there are any
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const compiler = createRequire(import.meta.url).resolve('assemblyscript/bin/asc.js');
/** Vectors of 16 bytes and copies of blocks are what it is written for; memory belongs to whoever calls. */
const OPTIONS = [
  ...['-O3', '--noAssert', '--runtime', 'stub', '--importMemory', '--use', 'abort='],
  ...['--enable', 'simd', '--enable', 'bulk-memory'],
];

const folder = mkdtempSync(join(tmpdir(), 'linstor-wasm-'));
const sources = readdirSync(join(root, 'wasm')).filter((name) => name.endsWith('.ts'));
const outdated = sources.filter((source) => {
  const path = join(root, 'src/system/wasm', source);
  const text = moduleOf(source, compiled(source));
  const isWritten = existsSync(path) && readFileSync(path, 'utf8') === text;
  if (!isWritten && !process.argv.includes('--check')) writeFileSync(path, text);
  return !isWritten;
});
rmSync(folder, { recursive: true });
if (process.argv.includes('--check') && outdated.length > 0) {
  process.stdout.write(`not what wasm/ says: ${outdated.join(', ')} (npm run generate)\n`);
  process.exitCode = 1;
}

function compiled(source) {
  const binary = join(folder, 'out.wasm');
  execFileSync(process.execPath, [compiler, `wasm/${source}`, '-o', binary, ...OPTIONS], { cwd: root });
  return readFileSync(binary).toString('base64');
}

function moduleOf(source, text) {
  const name = basename(source, '.ts').replaceAll('-', '_').toUpperCase();
  return `/** wasm/${source} as WebAssembly, in base64; made by \`npm run generate\`. */\nexport const ${name} =\n  '${text}';\n`;
}
