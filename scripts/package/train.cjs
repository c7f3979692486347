'use strict';
/**
 * Runs the program as the executable does, from the parts in a folder, and leaves V8's code cache of every part that ran beside it:
 * `train.cjs FOLDER WORD…`. What was in the cache stays, and what this run compiled comes in addition.
 */
const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

const [folder = '', ...words] = process.argv.slice(2);
/** @type {{ start: (assets: (name: string) => ArrayBuffer | undefined, name: string, words: string[]) => Map<string, import('node:vm').Script> }} */
const { start } = require(join(folder, 'executable.js'));
const compiled = start(assetOf, 'linstor', words);

process.once('exit', () => {
  for (const [name, script] of compiled) {
    if (script.cachedDataRejected) throw new Error(`V8 refuses the code cache of ${name}`);
    writeFileSync(join(folder, `${name}.cache`), script.createCachedData());
  }
});

function assetOf(name) {
  const file = join(folder, name);
  if (!existsSync(file)) return undefined;
  const { buffer, byteOffset, length } = readFileSync(file);
  return buffer.slice(byteOffset, byteOffset + length);
}
