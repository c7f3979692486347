#!/usr/bin/env node
/**
 * `npm run package`: everything that is published, into `out/`: the npm tarball, the executable with Node in it, and `.tar.gz`, `.deb`
 * and `.rpm` of it, a bill of materials and the sums of all. The same commit gives the same bytes.
 * `--node FILE`: another program of Node for the executable than the pinned one.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { deb, debChangelog } from './package/deb.mjs';
import { makeExecutable } from './package/executable.mjs';
import { NAME, factsOf, timeOf } from './package/facts.mjs';
import { withFolders } from './package/files.mjs';
import { gzip } from './package/gzip.mjs';
import { archiveFiles, debFiles, isOwnFolder, rpmFiles } from './package/layout.mjs';
import { rpm } from './package/rpm.mjs';
import { writeSbom } from './package/sbom.mjs';
import { tar } from './package/tar.mjs';
import { packageTools } from './package/tools.mjs';

/** What `npm install` may be asked to fetch, in bytes. */
const MOST_FOR_NPM = 1_000_000;
const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'out');
const { values } = parseArgs({ options: { node: { type: 'string' } } });

rmSync(out, { recursive: true, force: true });
mkdirSync(out);
step('npm tarball');
execFileSync('npm', ['pack', '--silent', '--pack-destination', out], { cwd: root, stdio: ['ignore', 'ignore', 2] });
step('executable');
const tools = packageTools(root);
const program = join(out, 'linstor-linux-x64');
const node = values.node ?? tools.node;
const folder = join(root, 'node_modules', '.cache', 'executable');
makeExecutable({ root, node, postject: tools.postject, folder, file: program });
step('tar.gz, deb, rpm');
writePackages(readFileSync(program), readFileSync(tools.licenseOfNode));
step('bill of materials and sums');
writeSbom({ root, cyclonedx: tools.cyclonedx, node: versionOf(node), file: join(out, `${NAME}.cdx.json`) });
const names = readdirSync(out).sort();
const sums = names.map((name) => `${sha256(readFileSync(join(out, name)))}  ${name}\n`);
writeFileSync(join(out, 'SHA256SUMS'), sums.join(''));
for (const name of names) process.stdout.write(`${String(statSync(join(out, name)).size).padStart(11)}  ${name}\n`);
checkSizes();

function writePackages(executable, licenseOfNode) {
  const time = timeOf(root);
  const { version, deb: debFacts, rpm: rpmFacts } = factsOf(root);
  const inArchive = `${NAME}-${version}`;
  const archive = tar(withFolders(archiveFiles(root, executable, licenseOfNode)), { time, prefix: `${inArchive}/` });
  write(`${inArchive}-linux-x64.tar.gz`, gzip(archive));
  const changelog = debChangelog(debFacts, time);
  write(`${NAME}_${version}_amd64.deb`, deb(debFiles({ root, executable, licenseOfNode, changelog }), debFacts, time));
  const files = rpmFiles(root, executable, licenseOfNode);
  write(`${inArchive}-1.x86_64.rpm`, rpm(files, rpmFacts, { time, ownFolder: isOwnFolder }));
}

function versionOf(program) {
  return execFileSync(program, ['--version'], { encoding: 'utf8' }).trim().slice(1);
}

function write(name, content) {
  writeFileSync(join(out, name), content);
}

function checkSizes() {
  const tarball = names.find((name) => name.endsWith('.tgz')) ?? '';
  const { size } = statSync(join(out, tarball));
  if (size <= MOST_FOR_NPM) return;
  process.stderr.write(`${tarball} has ${size} bytes, more than ${MOST_FOR_NPM}.\n`);
  process.exitCode = 1;
}

function sha256(content) {
  return createHash('sha256').update(content).digest('hex');
}

function step(name) {
  process.stderr.write(`== ${name}\n`);
}
