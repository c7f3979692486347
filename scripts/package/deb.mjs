/** Debian's binary packages: an `ar` archive of a version, the control files and the files (deb(5)). */
import { createHash } from 'node:crypto';
import { contentOf, withFolders } from './files.mjs';
import { LARGE, gzip } from './gzip.mjs';
import { tar } from './tar.mjs';

/** @typedef {{ name: string, version: string, architecture: string, maintainer: string, homepage: string, section: string, depends: string, conflicts: string, summary: string, description: string[] }} DebFacts */

/**
 * @param {readonly import('./files.mjs').File[]} files
 * @param {DebFacts} facts
 * @param {number} time seconds since 1970
 */
export function deb(files, facts, time) {
  const all = withFolders(files);
  const control = [
    { path: 'control', mode: 0o644, content: Buffer.from(controlOf(all, facts)) },
    { path: 'md5sums', mode: 0o644, content: Buffer.from(sums(files)) },
  ];
  const packed = (list, level) => gzip(tar(list, { time, prefix: './' }), level);
  return ar(
    [
      ['debian-binary', Buffer.from('2.0\n')],
      ['control.tar.gz', packed(control)],
      ['data.tar.gz', packed(all, LARGE)],
    ],
    time,
  );
}

/** The list of changes in the form that Debian's tools read. @param {DebFacts} facts @param {number} time seconds since 1970 */
export function debChangelog({ name, version, maintainer }, time) {
  const date = new Date(time * 1000).toUTCString().replace('GMT', '+0000');
  return `${name} (${version}) stable; urgency=medium\n\n  * What changed is told in NEWS.gz.\n\n -- ${maintainer}  ${date}\n`;
}

function controlOf(all, facts) {
  const kilobytes = all.reduce((total, file) => total + Math.max(1, Math.ceil(contentOf(file).length / 1024)), 0);
  const fields = {
    Package: facts.name,
    Version: facts.version,
    Section: facts.section,
    Priority: 'optional',
    Architecture: facts.architecture,
    Maintainer: facts.maintainer,
    'Installed-Size': kilobytes,
    Depends: facts.depends,
    Provides: facts.conflicts,
    Conflicts: facts.conflicts,
    Replaces: facts.conflicts,
    Homepage: facts.homepage,
    Description: facts.summary,
  };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}`);
  return [...lines, ...facts.description.map((line) => ` ${line === '' ? '.' : line}`), ''].join('\n');
}

function sums(files) {
  const plain = files.filter((file) => 'content' in file).sort((one, other) => (one.path < other.path ? -1 : 1));
  return plain.map(({ path, content }) => `${createHash('md5').update(content).digest('hex')}  ${path}\n`).join('');
}

function ar(members, time) {
  const parts = members.flatMap(([name, content]) => [
    Buffer.from(
      [name.padEnd(16), String(time).padEnd(12), '0'.padEnd(6), '0'.padEnd(6), '100644'.padEnd(8)].join('') +
        `${String(content.length).padEnd(10)}\`\n`,
    ),
    content,
    Buffer.from(content.length % 2 === 1 ? '\n' : ''),
  ]);
  return Buffer.concat([Buffer.from('!<arch>\n'), ...parts]);
}
