#!/usr/bin/env node
/**
 * Tries what `npm run package` left in `out/`: installs the npm tarball into an empty prefix and unpacks the rest into empty folders,
 * runs the program from each, all but the first without Node on the path; root shuts the executable up with the libraries that it names and
 * nothing else. Asks lintian, rpm and rpmlint where they are installed. Files for other machines than this are looked at by rpmlint and lintian only.
 * The last line says how many checks passed.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ARCHITECTURES } from './package/architectures.mjs';

/** What bash does when TAB is pressed behind `linstor node li`, with the script and the program of `$1`. */
const TAB = `
eval "$("$1" completion bash)"
COMP_WORDS=(linstor node li) COMP_CWORD=2 COMP_LINE='linstor node li' COMP_POINT=15 COMP_TYPE=9 COMP_KEY=9
compopt() { :; }
handler=$(complete -p linstor); handler=\${handler#*-F }
"\${handler%% *}" linstor li node
printf '%s\\n' "\${COMPREPLY[@]%% }"
`;
const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'out');
const { deb: debName, rpm: rpmName } = process.arch === 'arm64' ? ARCHITECTURES.arm64 : ARCHITECTURES.x64;
const [DEB, RPM] = [`_${debName}.deb`, `.${rpmName}.rpm`];
const folder = mkdtempSync(join(tmpdir(), 'linstor-packages-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
let passed = 0;
let failed = 0;

const prefix = join(folder, 'npm');
execFileSync('npm', ['install', '--global', '--offline', '--silent', '--prefix', prefix, packed('.tgz')]);
const tools = toolsWithoutNode();
tryProgram('npm', join(prefix, 'bin'), {
  man: join(prefix, 'share', 'man'),
  path: `${dirname(process.execPath)}:${tools}`,
});

const deb = folderFor('deb');
execFileSync('dpkg-deb', ['-x', packed(DEB), deb]);
tryProgram('deb', join(deb, 'usr', 'bin'), { man: join(deb, 'usr', 'share', 'man') });
tryCompletions('deb', join(deb, 'usr', 'share'), 'zsh/vendor-completions');

const archive = folderFor('tar.gz');
execFileSync('tar', ['-xzf', packed(`linux-${process.arch}.tar.gz`), '-C', archive, '--strip-components=1']);
tryProgram('tar.gz', join(archive, 'bin'), { man: join(archive, 'share', 'man') });

const alone = folderFor('executable');
copyFileSync(packed(`linux-${process.arch}`), join(alone, 'linstor'));
chmodSync(join(alone, 'linstor'), 0o755);
tryProgram('executable', alone, {});
const version = output('env', ['NODE_OPTIONS=--of-another-version', join(alone, 'linstor'), '--version'], tools);
check('executable: NODE_OPTIONS of other programs', version.startsWith('linstor-client '), version);
tryShutUp(alone);

lint('lintian', ['--fail-on', 'error', '--allow-root', ...all('.deb')], (text) => !/^E: /m.test(text));
lint('rpm', ['-K', '-v', packed(RPM)], (text) => /Header SHA256 digest: OK/.test(text) && !/BAD/.test(text));
lint('rpmlint', ['-c', join(root, 'packaging', 'rpmlint.toml'), ...all('.rpm')], (text) => !/: E: /.test(text));

process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

/**
 * Runs the program of a folder for what everybody does first.
 * @param {string} name
 * @param {string} bin
 * @param {{ man?: string, path?: string }} options where its manual pages are, with which it has links for kubectl, too
 */
function tryProgram(name, bin, { man, path = tools }) {
  const run = (file, ...words) => output(join(bin, file), words, path);
  const say = (what, text, wanted) => check(`${name}: ${what}`, wanted.test(text), text);
  say('--version', run('linstor', '--version'), /^linstor-client \d+\.\d+\.\d+; GIT-hash: [0-9a-f]{40}\n$/);
  say('--help', run('linstor', '--help'), /^Usage: linstor/m);
  say('a command of the demo', run('linstor', 'demo', '--', 'node', 'list'), /\| n1 +\| COMBINED/);
  say('YAML', run('linstor', 'demo', '--', '-o', 'yaml', 'node', 'list'), /name: n1/);
  say('the format of cluster files', run('linstor', 'explain', 'format'), /^ +resource-definitions /m);
  say('completion', run('linstor', 'completion', 'bash'), /complete .*linstor/);
  say('TAB', output('bash', ['-c', TAB, 'bash', join(bin, 'linstor')], `${bin}:${path}`), /^list$/m);
  say('its own manual', run('linstor', 'help', '--man', 'node'), /LINSTOR-NODE\(1\)/i);
  if (man === undefined) return;
  say('man', output('man', ['-M', man, 'linstor-node'], path), /LINSTOR-NODE\(1\)/i);
  say('kubectl linstor', run('kubectl-linstor', '--help'), /^Usage: kubectl linstor/);
  say('completion of kubectl', run('kubectl_complete-linstor', 'no'), /^node\b/m);
}

/** In a folder that is all there is: without Node, a shell, a home and temporary files, but with the libraries that the program names. */
function tryShutUp(root) {
  if (process.getuid?.() !== 0) {
    process.stdout.write('skipped: executable: with nothing else there (only root can try)\n');
    return;
  }
  const libraries = output('ldd', [join(root, 'linstor')], tools).match(/\/\S+/g) ?? [];
  for (const library of libraries) {
    mkdirSync(join(root, dirname(library)), { recursive: true });
    copyFileSync(library, join(root, library));
  }
  const run = (...words) => output('chroot', [root, '/linstor', ...words], process.env.PATH ?? '');
  const say = (what, text, wanted) => check(`executable, with nothing else there: ${what}`, wanted.test(text), text);
  say('--version', run('--version'), /^linstor-client \d/);
  say('help', run('help', 'node', 'list'), /^Usage: linstor node list/m);
  say('no temporary folder', run('demo', '--', 'node', 'list'), /^Error: Cannot make a temporary folder in \/tmp: /);
  mkdirSync(join(root, 'tmp'));
  say('a command of the demo', run('demo', '--', 'node', 'list'), /\| n1 +\| COMBINED/);
}

function tryCompletions(name, share, zsh) {
  /** @type {[shell: string, file: string, words: string[]][]} */
  const scripts = [
    ['bash', 'bash-completion/completions/linstor', ['-n']],
    ['zsh', `${zsh}/_linstor`, ['-n']],
    ['fish', 'fish/vendor_completions.d/linstor.fish', ['--no-execute']],
  ];
  for (const [shell, file, words] of scripts)
    lint(shell, [...words, join(share, file)], (_, status) => status === 0, `${name}: completion where ${shell} looks`);
}

/** A check by a program that need not be there. */
function lint(program, words, isGood, name = program) {
  const { status, stdout, stderr, error } = spawnSync(program, words, { encoding: 'utf8' });
  if (error !== undefined) process.stdout.write(`skipped: ${name} (${program} is not installed)\n`);
  else check(name, isGood(`${stdout}${stderr}`, status), `${stdout}${stderr}`);
}

function check(name, isGood, text) {
  if (isGood) passed += 1;
  else failed += 1;
  process.stdout.write(`${isGood ? 'ok' : 'FAILED'}: ${name}\n${isGood ? '' : `${text.slice(0, 2000)}\n`}`);
}

function output(file, words, path) {
  const env = { PATH: path, HOME: join(folder, 'home'), TZ: 'UTC', LC_ALL: 'C.UTF-8', MANWIDTH: '80' };
  const { stdout, stderr, error } = spawnSync(file, words, { env, encoding: 'utf8', timeout: 60_000 });
  return error === undefined ? `${stdout}${stderr}` : String(error);
}

/** A folder with links to all programs of the system but Node and what comes with it. */
function toolsWithoutNode() {
  const links = folderFor('tools');
  for (const from of ['/usr/bin', '/bin'])
    for (const name of readdirSync(from))
      if (!/^(node|nodejs|npm|npx|corepack)$/.test(name) && !existsSync(join(links, name)))
        symlinkSync(join(from, name), join(links, name));
  return links;
}

function packed(end) {
  const [file] = all(end);
  if (file === undefined) throw new Error(`no file ends in ${end} in ${out}: npm run package`);
  return file;
}

function all(end) {
  const names = readdirSync(out).filter((one) => one.endsWith(end));
  return names.map((name) => join(out, name));
}

function folderFor(name) {
  const path = join(folder, name);
  mkdirSync(path);
  return path;
}
