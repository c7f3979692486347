import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { installCompletion, uninstallCompletion, type ShellUser } from '../../src/completion/install.ts';
import type { ShellName } from '../../src/definition/runtime.ts';
import { wholeTree } from '../support/whole-tree.ts';

let home: string;
let user: ShellUser;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'linstor-install-'));
  user = { home, shell: '/bin/bash', env: { HOME: home } };
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** The start-up file of a shell, whichever of its names is used. */
async function installed(shell: 'bash' | 'zsh'): Promise<string> {
  const lines = await installCompletion(shell, user, wholeTree);
  const file = /^(\S+) loads it/.exec(lines.at(-1) ?? '')?.[1] ?? '';
  expect(file).toContain(home);
  return file;
}

it.each(['bash', 'zsh'] as const)('takes away a start-up file of %s that only the installation made', async (shell) => {
  const file = await installed(shell);
  expect(readFileSync(file, 'utf8')).toContain('linstor-client');
  await installCompletion(shell, user, wholeTree);
  expect(await uninstallCompletion(shell, user)).toContain(`Removed ${file}, in which there was nothing else`);
  expect(existsSync(file)).toBe(false);
  expect(existsSync(join(home, '.local/share/linstor-client'))).toBe(false);
});

it.each([
  ['is empty', ''],
  ['holds lines of the user', 'alias l=linstor\n'],
])('leaves a start-up file that was there before and %s as it was', async (_, text) => {
  for (const name of ['.bashrc', '.bash_profile']) writeFileSync(join(home, name), text);
  const file = await installed('bash');
  expect(readFileSync(file, 'utf8')).not.toBe(text);
  await uninstallCompletion('bash', user);
  expect(readFileSync(file, 'utf8')).toBe(text);
});

it('leaves a start-up file to which the user added lines since, and a link', async () => {
  const file = await installed('zsh');
  writeFileSync(file, `${readFileSync(file, 'utf8')}setopt vi\n`);
  await uninstallCompletion('zsh', user);
  expect(readFileSync(file, 'utf8')).toBe('setopt vi\n');
  rmSync(file);
  const made = await installed('zsh');
  mkdirSync(join(home, 'settings'));
  writeFileSync(join(home, 'settings', 'zshrc'), readFileSync(made, 'utf8'));
  rmSync(made);
  symlinkSync(join(home, 'settings', 'zshrc'), made);
  await uninstallCompletion('zsh', user);
  expect(readFileSync(made, 'utf8')).toBe('');
});

it('forgets the names of the cluster that were kept for it', async () => {
  const names = join(home, '.cache', 'linstor-client', 'names');
  mkdirSync(names, { recursive: true, mode: 0o700 });
  writeFileSync(join(names, 'nodes'), '1\nalpha\t\n');
  await installed('bash');
  await uninstallCompletion('bash', user);
  expect(existsSync(names)).toBe(false);
});

it.each(['bash', 'zsh', 'fish'] satisfies ShellName[])('says that nothing is installed for %s', async (shell) => {
  expect(await uninstallCompletion(shell, user)).toEqual([`No completion is installed for ${shell}.`]);
});
