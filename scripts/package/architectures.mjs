/** The machines for which there are packages, and how their programs run on this one. */
import { spawnSync } from 'node:child_process';

/**
 * By the name that Node gives it: what Debian and RPM call it, its number in the lead of an .rpm, and what runs its programs elsewhere
 * (on Debian: qemu-user-static and libstdc++6-arm64-cross).
 */
export const ARCHITECTURES = {
  x64: { deb: 'amd64', rpm: 'x86_64', rpmLead: 1, emulator: ['qemu-x86_64-static', '-L', '/usr/x86_64-linux-gnu'] },
  arm64: {
    deb: 'arm64',
    rpm: 'aarch64',
    rpmLead: 19,
    emulator: ['qemu-aarch64-static', '-L', '/usr/aarch64-linux-gnu'],
  },
};

/** @typedef {keyof typeof ARCHITECTURES} Architecture */

/**
 * The words that run `program`, which is for that architecture: it alone, or after those of an emulator; undefined if this machine cannot.
 * @param {Architecture} architecture
 * @param {string} program one that knows `--version`
 */
export function runWords(architecture, program) {
  const ways = [[program], [...ARCHITECTURES[architecture].emulator, program]];
  return ways.find(([file = '', ...words]) => spawnSync(file, [...words, '--version']).status === 0);
}

/** The architectures of a list such as `x64,arm64`. @param {string} list */
export function architecturesIn(list) {
  const names = list.split(',');
  const unknown = names.find((name) => !Object.hasOwn(ARCHITECTURES, name));
  if (unknown === undefined) return /** @type {Architecture[]} */ (names);
  throw new Error(`no packages are made for "${unknown}", only for ${Object.keys(ARCHITECTURES).join(', ')}`);
}
