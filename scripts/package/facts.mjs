/** What packages say about themselves. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ARCHITECTURES } from './architectures.mjs';

/** Other than the package of the Python client, in whose place it comes: both have `/usr/bin/linstor`. */
export const NAME = 'linstor-cli';
const REPLACES = 'linstor-client';
const SUMMARY = 'command-line client and shell for LINSTOR storage clusters';
const DESCRIPTION = [
  'linstor talks to the controller of a LINSTOR cluster: it shows and changes',
  'nodes, storage pools, resources and all else there is, has a shell, a',
  'dashboard and a demo cluster, and completes words in bash, zsh and fish.',
  'kubectl-linstor runs it where the controller is a pod of Kubernetes.',
];
const HOMEPAGE = 'https://linbit.com/linstor/';
/** Distributions demand an address of who maintains a package; this one says that nobody has given one. */
const NO_ADDRESS = 'nobody@example.invalid';

/**
 * @param {string} root the checkout
 * @param {import('./architectures.mjs').Architecture} architecture
 */
export function factsOf(root, architecture) {
  const { deb, rpm, rpmLead } = ARCHITECTURES[architecture];
  const { version, license, author } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { name: vendor, maintainer } = maintainerOf(author);
  const general = { name: NAME, version, homepage: HOMEPAGE, description: DESCRIPTION, conflicts: REPLACES };
  return {
    version,
    deb: {
      ...general,
      summary: SUMMARY,
      architecture: deb,
      section: 'admin',
      maintainer,
      // What the program of Node asks for: glibc of RHEL 8 and Debian 10, the C++ library of GCC 5.
      depends: 'libc6 (>= 2.28), libgcc-s1 (>= 3.0), libstdc++6 (>= 5.2)',
    },
    rpm: {
      ...general,
      summary: `${SUMMARY.charAt(0).toUpperCase()}${SUMMARY.slice(1)}`,
      architecture: rpm,
      rpmLead,
      release: '1',
      license: `${license} AND MIT`,
      vendor,
      packager: maintainer,
      requires: [
        'libc.so.6(GLIBC_2.28)(64bit)',
        'libstdc++.so.6(GLIBCXX_3.4.21)(64bit)',
        'libgcc_s.so.1(GCC_3.0)(64bit)',
      ],
      changes: { who: `${maintainer} - ${version}-1`, text: '- See CHANGELOG.md of the project.' },
    },
  };
}

/**
 * Who maintains the packages, from `author` of package.json (`Name <address>`): the name, and both as distributions want them.
 * @param {string} author
 */
export function maintainerOf(author) {
  const [, name = '', address = ''] = /^([^<]*?) *(?:<([^>]*)>)?$/.exec(author) ?? [];
  const hasAddress = address !== '' && !address.endsWith('.invalid');
  return { name, hasAddress, maintainer: `${name} <${hasAddress ? address : NO_ADDRESS}>` };
}

/** The time that everything in packages has, in seconds: SOURCE_DATE_EPOCH, else that of the last commit. @param {string} root */
export function timeOf(root) {
  const { SOURCE_DATE_EPOCH: asked } = process.env;
  if (asked !== undefined) return Number(asked);
  try {
    const words = ['log', '-1', '--format=%ct'];
    return Number(execFileSync('git', words, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    return 0; // no history, as in an archive of the source
  }
}
