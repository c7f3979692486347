/** Where the files of a package go, below /usr. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzip } from './gzip.mjs';
import { NAME } from './facts.mjs';

const NAMES = ['kubectl-linstor', 'kubectl_complete-linstor'];
/** Where each shell looks for the completion of `linstor`. `linstor doctor` looks there, too: `src/completion/script-file.ts`. @public for the test of both */
export const COMPLETIONS = {
  'linstor.bash': 'share/bash-completion/completions/linstor',
  'linstor.fish': 'share/fish/vendor_completions.d/linstor.fish',
  _linstor: 'share/zsh/site-functions/_linstor',
};

/**
 * What every kind of package holds: the program under its three names, manual pages, completions.
 * @param {string} root the checkout
 * @param {Buffer} executable
 * @returns {import('./files.mjs').File[]}
 */
function commonFiles(root, executable) {
  return [
    { path: 'bin/linstor', mode: 0o755, content: executable },
    ...NAMES.map((name) => ({ path: `bin/${name}`, link: 'linstor' })),
    ...Object.entries(COMPLETIONS).map(([name, path]) => plain(path, read(root, 'completions', name))),
    ...readdirSync(join(root, 'man')).map((page) =>
      plain(`share/man/man${page.slice(-1)}/${page}.gz`, gzip(read(root, 'man', page))),
    ),
    ...NAMES.map((name) => ({ path: `share/man/man1/${name}.1.gz`, link: '../man7/linstor-kubectl.7.gz' })),
  ];
}

/** The `.tar.gz`: all in one folder. */
export function archiveFiles(root, executable, licenseOfNode) {
  const texts = { LICENSE: read(root, 'LICENSE'), 'THIRD-PARTY.txt': thirdParty(root, licenseOfNode) };
  const more = { 'README.md': read(root, 'packaging', 'README.md'), 'CHANGELOG.md': read(root, 'CHANGELOG.md') };
  return [
    ...commonFiles(root, executable),
    ...Object.entries({ ...texts, ...more }).map(([path, content]) => plain(path, content)),
  ];
}

/**
 * The `.deb`: as Debian's policy has it.
 * @param {{ root: string, executable: Buffer, licenseOfNode: Buffer, changelog: string }} from
 */
export function debFiles({ root, executable, licenseOfNode, changelog }) {
  const doc = `usr/share/doc/${NAME}`;
  return [
    ...below('usr', commonFiles(root, executable)).map((file) => ({ ...file, path: onDebian(file.path) })),
    plain(`${doc}/changelog.gz`, gzip(Buffer.from(changelog))),
    plain(`${doc}/NEWS.gz`, gzip(read(root, 'CHANGELOG.md'))),
    plain(`${doc}/copyright`, Buffer.from(COPYRIGHT)),
    plain(`${doc}/third-party.txt.gz`, gzip(thirdParty(root, licenseOfNode))),
    plain(`usr/share/lintian/overrides/${NAME}`, Buffer.from(OVERRIDES)),
  ];
}

/** Debian's zsh looks elsewhere than that of others. @public for the test of both @param {string} path */
export function onDebian(path) {
  return path.replace('zsh/site-functions', 'zsh/vendor-completions');
}

/** The `.rpm`: as Fedora's guidelines have it. */
export function rpmFiles(root, executable, licenseOfNode) {
  return [
    ...below('usr', commonFiles(root, executable)),
    plain(`usr/share/doc/${NAME}/CHANGELOG.md`, read(root, 'CHANGELOG.md')),
    plain(`usr/share/licenses/${NAME}/LICENSE`, read(root, 'LICENSE')),
    plain(`usr/share/licenses/${NAME}/THIRD-PARTY.txt`, thirdParty(root, licenseOfNode)),
  ];
}

/** Folders that no other package has. @param {string} path */
export function isOwnFolder(path) {
  return path.endsWith(`/${NAME}`);
}

/** Node comes as its makers built it: the libraries within and the symbols are theirs. */
const OVERRIDES = ['unstripped-binary-or-object', 'embedded-library', 'hardening-no-pie']
  .map((tag) => `${NAME}: ${tag}\n`)
  .join('');

const COPYRIGHT = `Copyright: the linstor-client developers
License: Apache-2.0
 On Debian systems, the text of this licence is in /usr/share/common-licenses/Apache-2.0.

The program contains Node.js and packages with licences of their own, which are in third-party.txt.gz beside this file.
`;

function below(folder, files) {
  return files.map((file) => ({ ...file, path: `${folder}/${file.path}` }));
}

function thirdParty(root, licenseOfNode) {
  const rule = `\n${'='.repeat(72)}\n\nThe program runs on Node.js, which is part of it:\n\n`;
  return Buffer.concat([read(root, 'dist', 'THIRD-PARTY.txt'), Buffer.from(rule), licenseOfNode]);
}

function plain(path, content) {
  return { path, mode: 0o644, content };
}

function read(...names) {
  return readFileSync(join(...names));
}
