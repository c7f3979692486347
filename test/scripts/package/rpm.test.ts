import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { FILES, TIME, loadScript, type PackedFile } from './load-script.ts';

const FACTS = {
  name: 'cli',
  version: '1.2.3',
  release: '1',
  architecture: 'x86_64',
  rpmLead: 1,
  license: 'MIT',
  vendor: 'Somebody',
  packager: 'Somebody <somebody@example.invalid>',
  homepage: 'https://example.invalid/',
  summary: 'Program of an example',
  description: ['One line.'],
  requires: ['libc.so.6()(64bit)'],
  conflicts: 'old-cli',
  changes: { who: 'Somebody', text: '- First.' },
};
const OPTIONS = { time: TIME, ownFolder: (path: string) => path.endsWith('/cli') };
const { rpm } = await loadScript<{
  rpm: (files: readonly PackedFile[], facts: typeof FACTS, options: typeof OPTIONS) => Buffer;
}>('rpm.mjs');

type Values = readonly (string | number)[] | Buffer;
interface Table {
  readonly tags: ReadonlyMap<number, Values>;
  readonly end: number;
}

/** A table of an .rpm, read as its format is described: an index of tag, type, offset and count, then the store. */
function tableAt(bytes: Buffer, at: number): Table {
  expect(bytes.subarray(at, at + 4).toString('hex')).toBe('8eade801');
  const [count, size] = [bytes.readUInt32BE(at + 8), bytes.readUInt32BE(at + 12)];
  const store = at + 16 + count * 16;
  const tags = new Map<number, Values>();
  for (let entry = 0; entry < count; entry += 1) {
    const field = (name: number): number => bytes.readUInt32BE(at + 16 + entry * 16 + name * 4);
    tags.set(field(0), valuesOf(bytes.subarray(store + field(2), store + size), field(1), field(3)));
  }
  return { tags, end: store + size };
}

function valuesOf(bytes: Buffer, type: number, count: number): Values {
  if (type === 7) return bytes.subarray(0, count);
  if (type === 3) return Array.from({ length: count }, (_, at) => bytes.readUInt16BE(at * 2));
  if (type === 4) return Array.from({ length: count }, (_, at) => bytes.readUInt32BE(at * 4));
  return bytes.toString().split('\0').slice(0, count);
}

function parts(bytes: Buffer): { signature: Table; header: Table; start: number; payload: Buffer } {
  expect(bytes.subarray(0, 6).toString('hex')).toBe('edabeedb0300');
  const signature = tableAt(bytes, 96);
  const start = Math.ceil(signature.end / 8) * 8;
  const header = tableAt(bytes, start);
  return { signature, header, start, payload: bytes.subarray(header.end) };
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

it('the sums of the signature are those of what follows', () => {
  const bytes = rpm(FILES, FACTS, OPTIONS);
  const { signature, header, start, payload } = parts(bytes);
  expect(signature.tags.get(273)).toEqual([sha256(bytes.subarray(start, header.end))]);
  expect(signature.tags.get(1000)).toEqual([bytes.length - start]);
  expect(signature.tags.get(1004)).toEqual(createHash('md5').update(bytes.subarray(start)).digest());
  expect(header.tags.get(5092)).toEqual([sha256(payload)]);
  expect(header.tags.get(5097)).toEqual([sha256(gunzipSync(payload))]);
});

it('the header says what the package is, needs, and cannot stand beside', () => {
  const { tags } = parts(rpm(FILES, FACTS, OPTIONS)).header;
  expect([1000, 1001, 1002, 1014, 1022].map((tag) => tags.get(tag))).toEqual(
    ['cli', '1.2.3', '1', 'MIT', 'x86_64'].map((text) => [text]),
  );
  expect(tags.get(1049)).toContain('libc.so.6()(64bit)');
  expect(tags.get(1054)).toEqual(['old-cli']);
  expect(tags.get(1090)).toBeUndefined();
});

it("has the files with their modes and sums, and only those folders that are the package's own", () => {
  const { tags } = parts(rpm(FILES, FACTS, OPTIONS)).header;
  const [names, folders, at] = [tags.get(1117), tags.get(1118), tags.get(1116)].map((values) => [...(values ?? [])]);
  const paths = names?.map((name, index) => `${String(folders?.[Number(at?.[index])])}${name}`);
  expect(paths).toEqual(['/usr/bin/other', '/usr/bin/program', '/usr/share/doc/cli', '/usr/share/doc/cli/text']);
  expect(tags.get(1030)).toEqual([0o120777, 0o100755, 0o040755, 0o100644]);
  expect(tags.get(1036)).toEqual(['program', '', '', '']);
  expect(tags.get(1035)).toEqual(['', sha256(Buffer.from('#!/bin/sh\n')), '', sha256(Buffer.from('words\n'))]);
});

it('the payload is an archive of these files, to its trailer', () => {
  const archive = gunzipSync(parts(rpm(FILES, FACTS, OPTIONS)).payload);
  const found: [string, string][] = [];
  for (let at = 0; at < archive.length;) {
    const field = (name: number): number =>
      parseInt(archive.toString('latin1', at + 6 + name * 8, at + 14 + name * 8), 16);
    expect(archive.toString('latin1', at, at + 6)).toBe('070701');
    const [size, nameSize] = [field(6), field(11)];
    const content = Math.ceil((at + 110 + nameSize) / 4) * 4;
    found.push([
      archive.toString('utf8', at + 110, at + 109 + nameSize),
      archive.toString('utf8', content, content + size),
    ]);
    at = Math.ceil((content + size) / 4) * 4;
  }
  expect(found).toEqual([
    ['./usr/bin/other', 'program'],
    ['./usr/bin/program', '#!/bin/sh\n'],
    ['./usr/share/doc/cli', ''],
    ['./usr/share/doc/cli/text', 'words\n'],
    ['TRAILER!!!', ''],
  ]);
});

it('the same files make the same bytes', () => {
  expect(rpm([...FILES].reverse(), FACTS, OPTIONS).equals(rpm(FILES, FACTS, OPTIONS))).toBe(true);
});
