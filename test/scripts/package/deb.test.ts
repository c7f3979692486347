import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { FILES, TIME, loadScript, type PackedFile } from './load-script.ts';

const FACTS = {
  name: 'cli',
  version: '1.2.3',
  architecture: 'amd64',
  maintainer: 'Somebody <somebody@example.invalid>',
  homepage: 'https://example.invalid/',
  section: 'admin',
  depends: 'libc6 (>= 2.28)',
  conflicts: 'old-cli',
  summary: 'program of an example',
  description: ['One line.', '', 'Another.'],
};
const { deb, debChangelog } = await loadScript<{
  deb: (files: readonly PackedFile[], facts: typeof FACTS, time: number) => Buffer;
  debChangelog: (facts: typeof FACTS, time: number) => string;
}>('deb.mjs');
const { tar } = await loadScript<{ tar: (files: readonly PackedFile[], options: { time: number }) => Buffer }>(
  'tar.mjs',
);

/** The members of an `ar` archive, by their names. */
function members(archive: Buffer): Map<string, Buffer> {
  expect(archive.subarray(0, 8).toString()).toBe('!<arch>\n');
  const found = new Map<string, Buffer>();
  for (let at = 8; at < archive.length;) {
    const head = archive.subarray(at, at + 60).toString();
    expect(head.slice(58)).toBe('`\n');
    const size = Number(head.slice(48, 58));
    found.set(head.slice(0, 16).trim(), archive.subarray(at + 60, at + 60 + size));
    at += 60 + size + (size % 2);
  }
  return found;
}

function unpacked(archive: Buffer, ...words: readonly string[]): string {
  return execFileSync('tar', words, { input: archive, encoding: 'utf8', env: { ...process.env, TZ: 'UTC' } });
}

it('a .deb has a version, control files and the files, in this order', () => {
  const parts = members(deb(FILES, FACTS, TIME));
  expect([...parts.keys()]).toEqual(['debian-binary', 'control.tar.gz', 'data.tar.gz']);
  expect(parts.get('debian-binary')?.toString()).toBe('2.0\n');
});

it('the control file says what apt needs to know, with the empty lines of the description as dots', () => {
  const control = gunzipSync(members(deb(FILES, FACTS, TIME)).get('control.tar.gz') ?? '');
  expect(unpacked(control, '-xO', './control')).toBe(`Package: cli
Version: 1.2.3
Section: admin
Priority: optional
Architecture: amd64
Maintainer: Somebody <somebody@example.invalid>
Installed-Size: 8
Depends: libc6 (>= 2.28)
Provides: old-cli
Conflicts: old-cli
Replaces: old-cli
Homepage: https://example.invalid/
Description: program of an example
 One line.
 .
 Another.
`);
  const sum = (text: string): string => createHash('md5').update(text).digest('hex');
  expect(unpacked(control, '-xO', './md5sums')).toBe(
    `${sum('#!/bin/sh\n')}  usr/bin/program\n${sum('words\n')}  usr/share/doc/cli/text\n`,
  );
});

it("the files are root's, with every folder before what is in it", () => {
  const data = gunzipSync(members(deb(FILES, FACTS, TIME)).get('data.tar.gz') ?? '');
  const lines = unpacked(data, '-tv').trim().split('\n');
  expect(lines.every((line) => line.includes(' root/root ') && line.includes(' 2023-11-14 22:13 '))).toBe(true);
  expect(lines.map((line) => `${line.slice(0, 10)} ${line.split(' 22:13 ')[1] ?? ''}`)).toEqual([
    'drwxr-xr-x ./usr/',
    'drwxr-xr-x ./usr/bin/',
    'lrwxrwxrwx ./usr/bin/other -> program',
    '-rwxr-xr-x ./usr/bin/program',
    'drwxr-xr-x ./usr/share/',
    'drwxr-xr-x ./usr/share/doc/',
    'drwxr-xr-x ./usr/share/doc/cli/',
    '-rw-r--r-- ./usr/share/doc/cli/text',
  ]);
});

it('the same files make the same bytes, in whatever order they are named', () => {
  expect(deb([...FILES].reverse(), FACTS, TIME).equals(deb(FILES, FACTS, TIME))).toBe(true);
  expect(deb(FILES, FACTS, TIME + 1).equals(deb(FILES, FACTS, TIME))).toBe(false);
});

it('a path that the archive could only cut short is refused', () => {
  const path = `usr/${'x'.repeat(100)}`;
  expect(() => tar([{ path, mode: 0o644, content: Buffer.alloc(0) }], { time: TIME })).toThrow('too long a path');
});

it('the list of changes has the form that Debian reads', () => {
  expect(debChangelog(FACTS, TIME)).toMatch(
    /^cli \(1\.2\.3\) stable; urgency=medium\n\n {2}\* .*\n\n -- Somebody <somebody@example\.invalid> {2}Tue, 14 Nov 2023 22:13:20 \+0000\n$/,
  );
});
