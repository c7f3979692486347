/** The licences of the packages that are in the program, which ask to be passed on with it. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A text with every package that one of these files belongs to; packages with the same licence text stand together.
 * @param {string} root the checkout
 * @param {readonly string[]} files paths below it, as esbuild tells what it has read
 */
export function noticesOf(root, files) {
  /** @type {Map<string, string[]>} */
  const byText = new Map();
  for (const folder of packagesOf(files)) {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const text = licenseIn(join(root, folder)) ?? `Licence: ${license}`;
    byText.set(text, [...new Set([...(byText.get(text) ?? []), `${name} ${version}`])]);
  }
  const parts = [...byText].map(([text, names]) => `${names.join(', ')}\n\n${text.trim()}\n`);
  return `The program contains these packages, under these licences.\n\n${parts.join(`\n${'-'.repeat(72)}\n\n`)}`;
}

/** The folders of packages, also of those within others. */
function packagesOf(files) {
  const folders = files.map(
    (file) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file.replace(/^[\w-]+:/, ''))?.[0],
  );
  return [...new Set(folders.filter((folder) => folder !== undefined))].sort();
}

function licenseIn(folder) {
  const name = readdirSync(folder).find((one) => /^licen[cs]e(\.(md|txt))?$/i.test(one));
  return name !== undefined && existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : undefined;
}
