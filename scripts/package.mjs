#!/usr/bin/env node
/**
 * `npm run package`: everything that is published, into `out/`: the npm tarball, the executable with Node in it, and `.tar.gz`, `.deb`
 * and `.rpm` of it, a bill of materials and the sums of all. The same commit gives the same bytes.
 * `--arch x64`: for these machines, instead of all (`x64,arm64`); `--node FILE`: another program of Node for the executable than the
 * pinned one.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { architecturesIn, runWords } from './package/architectures.mjs';
import { deb, debChangelog } from './package/deb.mjs';
import { makeExecutable } from './package/executable.mjs';
import { NAME, factsOf, timeOf } from './package/facts.mjs';
import { withFolders } from './package/files.mjs';
import { LARGE, gzip } from './package/gzip.mjs';
import { archiveFiles, debFiles, isOwnFolder, rpmFiles } from './package/layout.mjs';
import { rpm } from './package/rpm.mjs';
import { writeSbom } from './package/sbom.mjs';
import { tooLarge } from './package/sizes.mjs';
import { tar } from './package/tar.mjs';
import { packageTools } from './package/tools.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'out');
const { values } = parseArgs({ options: { node: { type: 'string' }, arch: { type: 'string', default: 'x64,arm64' } } });
const architectures = architecturesIn(values.arch);

rmSync(out, { recursive: true, force: true });
mkdirSync(out);
step('npm tarball');
execFileSync('npm', ['pack', '--silent', '--pack-destination', out], { cwd: root, stdio: ['ignore', 'ignore', 2] });
const tools = packageTools(root);
const nodeHere = firstThatRuns();
for (const architecture of architectures) makeFor(architecture);
step('bill of materials and sums');
writeSbom({ root, cyclonedx: tools.cyclonedx, node: versionOf(nodeHere), file: join(out, `${NAME}.cdx.json`) });
const names = readdirSync(out).sort();
const sums = names.map((name) => `${sha256(readFileSync(join(out, name)))}  ${name}\n`);
writeFileSync(join(out, 'SHA256SUMS'), sums.join(''));
for (const name of names) process.stdout.write(`${String(statSync(join(out, name)).size).padStart(11)}  ${name}\n`);
for (const sentence of tooLarge(names.map((name) => ({ name, bytes: statSync(join(out, name)).size })))) {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}

function makeFor(architecture) {
  step(`executable for ${architecture}`);
  const program = join(out, `linstor-linux-${architecture}`);
  const node = values.node ?? tools.nodeFor(architecture);
  const own = runWords(architecture, node);
  if (own === undefined) process.stderr.write(`Programs for ${architecture} do not run here: it has no code cache.\n`);
  const folder = join(root, 'node_modules', '.cache', 'executable', architecture);
  const { postject } = tools;
  makeExecutable({ root, node, run: own ?? nodeHere, compile: own !== undefined, postject, folder, file: program });
  step(`tar.gz, deb, rpm for ${architecture}`);
  writePackages(readFileSync(program), readFileSync(tools.licenseOfNode), architecture);
}

function writePackages(executable, licenseOfNode, architecture) {
  const time = timeOf(root);
  const { version, deb: debFacts, rpm: rpmFacts } = factsOf(root, architecture);
  const inArchive = `${NAME}-${version}`;
  const archive = tar(withFolders(archiveFiles(root, executable, licenseOfNode)), { time, prefix: `${inArchive}/` });
  write(`${inArchive}-linux-${architecture}.tar.gz`, gzip(archive, LARGE));
  const changelog = debChangelog(debFacts, time);
  write(
    `${NAME}_${version}_${debFacts.architecture}.deb`,
    deb(debFiles({ root, executable, licenseOfNode, changelog }), debFacts, time),
  );
  const files = rpmFiles(root, executable, licenseOfNode);
  write(`${inArchive}-1.${rpmFacts.architecture}.rpm`, rpm(files, rpmFacts, { time, ownFolder: isOwnFolder }));
}

/** The words for a Node of the version that is packed which runs on this machine. */
function firstThatRuns() {
  const all = /** @type {const} */ (['x64', 'arm64']);
  const found = values.node === undefined ? all.map((one) => runWords(one, tools.nodeFor(one))) : [[values.node]];
  const words = found.find((one) => one !== undefined);
  if (words === undefined) throw new Error('none of the programs of Node runs here');
  return words;
}

function versionOf([program = '', ...words]) {
  return execFileSync(program, [...words, '--version'], { encoding: 'utf8' })
    .trim()
    .slice(1);
}

function write(name, content) {
  writeFileSync(join(out, name), content);
}

function sha256(content) {
  return createHash('sha256').update(content).digest('hex');
}

function step(name) {
  process.stderr.write(`== ${name}\n`);
}
