#!/usr/bin/env node
/**
 * Tries what `npm run package` left in `out/`: installs the npm tarball into an empty prefix and unpacks the rest into empty folders,
 * runs the program from each, all but the first without Node on the path, and asks lintian, rpm and rpmlint where they are installed.
 * The last line says how many checks passed.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'out');
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
execFileSync('dpkg-deb', ['-x', packed('.deb'), deb]);
tryProgram('deb', join(deb, 'usr', 'bin'), { man: join(deb, 'usr', 'share', 'man') });
tryCompletions('deb', join(deb, 'usr', 'share'), 'zsh/vendor-completions');

const archive = folderFor('tar.gz');
execFileSync('tar', ['-xzf', packed('.tar.gz'), '-C', archive, '--strip-components=1']);
tryProgram('tar.gz', join(archive, 'bin'), { man: join(archive, 'share', 'man') });

const alone = folderFor('executable');
copyFileSync(packed('-x64'), join(alone, 'linstor'));
chmodSync(join(alone, 'linstor'), 0o755);
tryProgram('executable', alone, {});

lint('lintian', ['--fail-on', 'error', '--allow-root', packed('.deb')], (text) => !/^E: /m.test(text));
lint('rpm', ['-K', '-v', packed('.rpm')], (text) => /Header SHA256 digest: OK/.test(text) && !/BAD/.test(text));
lint('rpmlint', ['-c', join(root, 'packaging', 'rpmlint.toml'), packed('.rpm')], (text) => !/: E: /.test(text));

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
  say('its own manual', run('linstor', 'help', '--man', 'node'), /LINSTOR-NODE\(1\)/i);
  if (man === undefined) return;
  say('man', output('man', ['-M', man, 'linstor-node'], path), /LINSTOR-NODE\(1\)/i);
  say('kubectl linstor', run('kubectl-linstor', '--help'), /^Usage: kubectl linstor/);
  say('completion of kubectl', run('kubectl_complete-linstor', 'no'), /^node\b/m);
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
  const name = readdirSync(out).find((one) => one.endsWith(end));
  if (name === undefined) throw new Error(`no file ends in ${end} in ${out}: npm run package`);
  return join(out, name);
}

function folderFor(name) {
  const path = join(folder, name);
  mkdirSync(path);
  return path;
}
