#!/usr/bin/env node
/**
 * Walks recorded scenarios through a fresh demo controller each and prints what agrees.
 * usage: walk-demo.mjs [--list] WALK_PROGRAM CASES SCENARIO[:FAULT]...
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const list = process.argv[2] === '--list';
const [walk, cases, ...scenarios] = process.argv.slice(list ? 3 : 2);
if (!walk || !cases || scenarios.length === 0) {
  console.error('usage: walk-demo.mjs [--list] WALK_PROGRAM CASES SCENARIO[:FAULT]...');
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'walk-demo-'));
try {
  const outfile = join(folder, 'demo.mjs');
  await build({
    entryPoints: ['src/demo/index.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'error',
  });
  const { startDemo } = await import(pathToFileURL(outfile).href);
  for (const one of scenarios) {
    const [scenario, fault] = one.split(':');
    const demo = await startDemo({ content: 'empty', faults: fault ? [fault] : [] });
    const output = await run(process.execPath, [
      walk,
      '--url',
      demo.url,
      '--scenario',
      scenario,
      ...(list ? ['--list'] : []),
      cases,
    ]);
    await demo.close();
    const [passed = 0, failed = 0] = (/(\d+) passed, (\d+) failed/.exec(output) ?? []).slice(1).map(Number);
    if (list) process.stdout.write(output);
    console.log(`${one}: ${passed} agree, ${failed} differ (${((100 * passed) / (passed + failed)).toFixed(1)} %)`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function run(program, args) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    child.stdout.on('data', (piece) => (text += piece));
    child.on('close', () => resolve(text));
  });
}
