/** What the program is made of, as a bill of materials in CycloneDX's format. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Writes the bill of the packages that are built into the program, of what these need, and of Node.
 * @param {{ root: string, cyclonedx: string, node: string, file: string }} options the checkout; the script of cyclonedx-npm; the version of Node in the executable
 */
export function writeSbom({ root, cyclonedx, node, file }) {
  const folder = mkdtempSync(join(tmpdir(), 'linstor-sbom-'));
  try {
    const facts = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
    const dependencies = builtIn(root, facts.devDependencies);
    const { name, version, description, license } = facts;
    const project = { name, version, description, license, dependencies };
    lock.packages[''] = { name, version, license, dependencies };
    writeFileSync(join(folder, 'package.json'), JSON.stringify(project));
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock));
    const words = [
      '--package-lock-only',
      '--output-reproducible',
      '--omit',
      'dev',
      '--no-validate',
      '--flatten-components',
    ];
    execFileSync(process.execPath, [cyclonedx, ...words, '--output-format', 'JSON', '--output-file', file], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const bill = JSON.parse(readFileSync(file, 'utf8'));
    bill.components.push({ type: 'platform', name: 'node', version: node, purl: `pkg:generic/node@${node}` });
    writeFileSync(file, `${JSON.stringify(bill, undefined, 2)}\n`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** They are there for developing only as far as npm knows: what is built brings them along. */
function builtIn(root, developing) {
  const notices = readFileSync(join(root, 'dist', 'THIRD-PARTY.txt'), 'utf8');
  const has = ([name, version]) =>
    new RegExp(`(^|, )${name} ${version.replaceAll('.', '\\.')}(,|$)`, 'm').test(notices);
  return Object.fromEntries(Object.entries(developing).filter(has));
}
