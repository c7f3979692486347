import { existsSync, realpathSync } from 'node:fs';
import { isSea } from 'node:sea';
import { dirname, join, resolve, sep } from 'node:path';
import { VERSION_LINE } from '../cli/version.ts';
import type { ExaminedPart, Finding } from '../definition/examination.ts';
import { pathFolders, programFiles } from '../system/platform.ts';
import { programAt, type FoundProgram } from './programs-on-path.ts';
import { factsPart, warning } from './part.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Which program this is, how it came here, and which one the word `linstor` starts. */
export function examineProgram(env: Environment): ExaminedPart {
  const called = isSea() ? process.execPath : (process.argv[1] ?? process.execPath);
  const real = realOf(called);
  const others = programsOnPath(env, real);
  const kind = installed(real);
  const [, version = '', commit = ''] = /^linstor-client (.+); GIT-hash: (.+)$/.exec(VERSION_LINE) ?? [];
  return factsPart(
    'program',
    'Program',
    [
      { key: 'version', name: 'Version', value: version },
      { key: 'commit', name: 'Commit', value: commit },
      { key: 'path', name: 'Called as', value: called },
      { key: 'real_path', name: 'Real path', value: real },
      { key: 'installed_as', name: 'Installed as', value: kind },
      { key: 'node', name: 'Node.js', value: process.version, shown: `${process.version} (${process.execPath})` },
      { key: 'platform', name: 'Platform', value: `${process.platform} ${process.arch}` },
      {
        key: 'on_path',
        name: 'linstor on PATH',
        value: others.map(({ path, what, isThis }) => ({ path, what, this_program: isThis })),
        shown: others.length === 0 ? 'none' : others.map(({ path, what }) => `${path} (${what})`).join(', then '),
      },
    ],
    judged(others),
  );
}

function programsOnPath(env: Environment, real: string): readonly FoundProgram[] {
  // Where nothing stands between two colons, the shell looks in the folder one is in.
  const folders = [...new Set(pathFolders(env).map((folder) => resolve(folder)))];
  const files = programFiles('linstor', env);
  const found = folders.flatMap((folder) => files.flatMap((file) => programAt(join(folder, file), real) ?? []));
  // On many systems /bin is a link to /usr/bin.
  return found.filter(({ realPath }, at) => found.findIndex((one) => one.realPath === realPath) === at);
}

function judged(found: readonly FoundProgram[]): Finding[] {
  const [first] = found;
  if (first === undefined)
    return [
      warning(
        "The word 'linstor' starts nothing: no folder of PATH holds it.",
        'Add the folder of this program to PATH.',
      ),
    ];
  if (first.isThis) return [];
  const own = found.find(({ isThis }) => isThis);
  const folder = dirname(first.path);
  return [
    warning(
      `The word 'linstor' starts another program: ${first.path} (${first.what}).`,
      own === undefined
        ? `This program is in no folder of PATH: add its folder there, before ${folder}.`
        : `Put ${dirname(own.path)} before ${folder} on PATH.`,
    ),
  ];
}

function installed(real: string): string {
  const folder = dirname(real);
  if (isSea()) {
    if (existsSync('/var/lib/dpkg/info/linstor-cli.list') && folder === '/usr/bin') return 'Debian package linstor-cli';
    if (folder === '/usr/bin') return 'package of the system';
    return 'executable';
  }
  if (real.split(sep).includes('node_modules')) return 'npm package';
  return existsSync(join(folder, '..', '.git')) ? 'working copy' : 'files';
}

function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
