/** RPM packages of version 3 of the file format, which every rpm since 4.6 installs: lead, signature, header, payload. */
import { createHash } from 'node:crypto';
import { cpio } from './cpio.mjs';
import { contentOf, fullMode, withFolders } from './files.mjs';
import { LARGE, gzip } from './gzip.mjs';
import { BINARY, I18N, INT16, INT32, STRING, STRINGS, rpmHeader } from './rpm-header.mjs';

/** @typedef {{ name: string, version: string, release: string, architecture: string, rpmLead: number, license: string, vendor: string, packager: string, homepage: string, summary: string, description: string[], requires: string[], conflicts: string, changes: { who: string, text: string } }} RpmFacts */

const SIGNATURES = 62;
const IMMUTABLE = 63;
/** Flags of a dependency: equal; less or equal; on what rpm itself must be able to do. */
const EQUAL = 8;
const LESS_EQUAL = 10;
const OF_RPM = 0x1000000;
const DOCUMENT = 2;
const LICENSE = 128;
const SHA256 = 8;

/**
 * @param {readonly import('./files.mjs').File[]} files
 * @param {RpmFacts} facts
 * @param {{ time: number, ownFolder: (path: string) => boolean }} options seconds since 1970; the folders that belong to the package
 */
export function rpm(files, facts, { time, ownFolder }) {
  const all = withFolders(files, ownFolder);
  const archive = cpio(all, time);
  const payload = gzip(archive, LARGE);
  const header = rpmHeader(IMMUTABLE, [
    ...tagsOfPackage(facts, time),
    ...tagsOfDependencies(facts),
    ...tagsOfFiles(all, time),
    { tag: 1009, type: INT32, value: [all.reduce((total, file) => total + contentOf(file).length, 0)] },
    { tag: 5092, type: STRINGS, value: [sha256(payload)] },
    { tag: 5093, type: INT32, value: [SHA256] },
    { tag: 5097, type: STRINGS, value: [sha256(archive)] },
  ]);
  return Buffer.concat([lead(facts), signature(header, payload, archive.length), header, payload]);
}

function tagsOfPackage(facts, time) {
  const texts = {
    1000: facts.name,
    1001: facts.version,
    1002: facts.release,
    1007: 'reproducible',
    1011: facts.vendor,
    1015: facts.packager,
  };
  const more = { 1014: facts.license, 1020: facts.homepage, 1021: 'linux', 1022: facts.architecture, 1124: 'cpio' };
  const packing = {
    1125: 'gzip',
    1126: String(LARGE),
    1044: `${facts.name}-${facts.version}-${facts.release}.src.rpm`,
  };
  return [
    ...Object.entries({ ...texts, ...more, ...packing }).map(([tag, value]) => ({
      tag: Number(tag),
      type: STRING,
      value,
    })),
    { tag: 100, type: STRINGS, value: ['C'] },
    { tag: 1004, type: I18N, value: [facts.summary] },
    { tag: 1005, type: I18N, value: [facts.description.join('\n')] },
    { tag: 1016, type: I18N, value: ['System Environment/Base'] },
    { tag: 1006, type: INT32, value: [time] },
    // Noon of its day, as rpm writes it.
    { tag: 1080, type: INT32, value: [time - (time % 86_400) + 43_200] },
    { tag: 1081, type: STRINGS, value: [facts.changes.who] },
    { tag: 1082, type: STRINGS, value: [facts.changes.text] },
  ];
}

function tagsOfDependencies({ name, version, release, requires, conflicts }) {
  const own = `${version}-${release}`;
  const ofRpm = { CompressedFileNames: '3.0.4-1', FileDigests: '4.6.0-1', PayloadFilesHavePrefix: '4.0-1' };
  const needs = [
    ...requires.map((need) => [need, '', 0]),
    ...Object.entries(ofRpm).map(([feature, since]) => [`rpmlib(${feature})`, since, LESS_EQUAL | OF_RPM]),
  ];
  const gives = [
    [name, own, EQUAL],
    [conflicts, '', 0],
  ];
  return [
    ...dependencies(gives, [1047, 1113, 1112]),
    ...dependencies(needs, [1049, 1050, 1048]),
    ...dependencies([[conflicts, '', 0]], [1054, 1055, 1053]),
  ];
}

function dependencies(list, [names, versions, flags]) {
  return [
    { tag: names, type: STRINGS, value: list.map(([name]) => name) },
    { tag: versions, type: STRINGS, value: list.map(([, version]) => version) },
    { tag: flags, type: INT32, value: list.map(([, , flag]) => flag) },
  ];
}

function tagsOfFiles(all, time) {
  const folders = [...new Set(all.map(({ path }) => folderOf(path)))].sort();
  const of = (tag, type, value) => ({ tag, type, value: all.map(value) });
  const size = (file) => ('link' in file ? file.link.length : contentOf(file).length);
  return [
    of(1028, INT32, size),
    of(1030, INT16, fullMode),
    of(1033, INT16, () => 0),
    of(1034, INT32, () => time),
    of(1035, STRINGS, (file) => ('content' in file ? sha256(file.content) : '')),
    of(1036, STRINGS, (file) => ('link' in file ? file.link : '')),
    of(1037, INT32, ({ path }) => flagOf(path)),
    of(1039, STRINGS, () => 'root'),
    of(1040, STRINGS, () => 'root'),
    of(1045, INT32, () => -1),
    of(1095, INT32, () => 1),
    of(1096, INT32, (_, at) => at + 1),
    of(1097, STRINGS, () => ''),
    of(1116, INT32, ({ path }) => folders.indexOf(folderOf(path))),
    of(1117, STRINGS, ({ path }) => path.slice(path.lastIndexOf('/') + 1)),
    { tag: 1118, type: STRINGS, value: folders },
    { tag: 5011, type: INT32, value: [SHA256] },
  ];
}

function folderOf(path) {
  return `/${path.slice(0, path.lastIndexOf('/') + 1)}`;
}

function flagOf(path) {
  if (path.startsWith('usr/share/licenses/')) return LICENSE;
  return /^usr\/share\/(doc|man)\//.test(path) ? DOCUMENT : 0;
}

/** What old tools know an .rpm by; rpm itself takes everything from the header. */
function lead({ name, version, release, rpmLead }) {
  const block = Buffer.alloc(96);
  block.set([0xed, 0xab, 0xee, 0xdb, 3, 0, 0, 0, 0, rpmLead]);
  block.write(`${name}-${version}-${release}`.slice(0, 65), 10);
  block.set([0, 1, 0, 5], 76);
  return block;
}

/** Sums, by which rpm tells whether the file came whole. */
function signature(header, payload, unpacked) {
  const both = Buffer.concat([header, payload]);
  const table = rpmHeader(SIGNATURES, [
    { tag: 269, type: STRING, value: createHash('sha1').update(header).digest('hex') },
    { tag: 273, type: STRING, value: sha256(header) },
    { tag: 1000, type: INT32, value: [both.length] },
    { tag: 1004, type: BINARY, value: createHash('md5').update(both).digest() },
    { tag: 1007, type: INT32, value: [unpacked] },
  ]);
  return Buffer.concat([table, Buffer.alloc((8 - (table.length % 8)) % 8)]);
}

function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}
