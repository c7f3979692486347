import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { warnOfReaders } from '../../src/cli/open-files.ts';
import { readConfiguration } from '../../src/config/files.ts';
import { typedNames } from '../../src/shell/programs.ts';
import { homeFolder } from '../../src/system/home.ts';
import { cacheFolder, readOwn, readTrusted } from '../../src/system/own-folder.ts';
import { storedCas } from '../../src/transport/system-cas.ts';
import { findToken } from '../../src/transport/token-files.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'windows-'));
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

/** Windows has no numbers of users, and shows every file as if all could write to it. */
function likeWindows(): void {
  vi.spyOn(process, 'platform', 'get').mockReturnValue('win32');
  vi.spyOn(process, 'getuid').mockReturnValue(undefined as unknown as number);
}

function writableForAll(name: string, content: string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  chmodSync(file, 0o666);
  return file;
}

describe('files of the user', () => {
  it('are read on Windows, which shows no owner, and elsewhere not when others may write them', () => {
    const file = writableForAll('shellrc', '\uFEFFuse node alpha\r\n');
    expect([readOwn(file), readTrusted(file)]).toEqual([undefined, { refused: 'others may write to it' }]);
    likeWindows();
    expect(readOwn(file)?.length).toBeGreaterThan(0);
    expect(readTrusted(file)).toEqual({ text: 'use node alpha\r\n' });
  });

  it('are kept on Windows in a folder below the home folder', () => {
    likeWindows();
    mkdirSync(join(folder, '.cache'));
    chmodSync(join(folder, '.cache'), 0o777);
    expect(cacheFolder('code', { HOME: folder })).toBe(join(folder, '.cache', 'linstor-client', 'code'));
  });

  it('draw no warning about a mode that Windows does not have', () => {
    const warnings: string[] = [];
    const file = writableForAll('password', 'secret');
    warnOfReaders(file, 'a password', (line) => warnings.push(line));
    expect(warnings).toHaveLength(1);
    likeWindows();
    warnOfReaders(file, 'a password', (line) => warnings.push(line));
    expect(warnings).toHaveLength(1);
  });
});

describe('files of the machine, in folders that anybody could make on Windows,', () => {
  const files: Readonly<Record<string, string>> = {
    '/etc/linstor/linstor-client.conf': '[global]\ncontrollers = other',
    '/etc/linstor/linstor-client.d/a.conf': '[node list]\ngroupby = []',
  };
  const reader = (own: Readonly<Record<string, string>> = {}) => ({
    home: '/h',
    read: (path: string) => ({ ...files, ...own })[path],
    list: () => ['a.conf'],
  });

  it('set nothing there', () => {
    expect([...readConfiguration(reader(), 'linux').keys()]).toEqual(['node list', 'global']);
    expect([...readConfiguration(reader(), 'win32').keys()]).toEqual([]);
  });

  it('are no reason against those of the user', () => {
    const own = { '/h/.config/linstor/linstor-client.conf': '[global]\r\ncontrollers = mine\r\n' };
    expect(readConfiguration(reader(own), 'win32').get('global')?.values.get('controllers')).toBe('mine');
  });

  it('hold no token there', async () => {
    const sources = { env: {}, readFile: () => Promise.resolve('{"token": "abc"}') };
    expect((await findToken({ ...sources, platform: 'linux' }))?.secret?.reveal()).toBe('abc');
    expect(await findToken({ ...sources, platform: 'win32' })).toBeUndefined();
  });
});

it('the CAs of Windows are asked of Node, where it can tell them', () => {
  expect(storedCas({})).toBeUndefined();
  expect(storedCas({ getCACertificates: (kind) => [`a CA of ${kind}`] })).toEqual([
    'a CA of default',
    'a CA of system',
  ]);
});

it('programs are offered as they are typed, and files that are none are not', () => {
  expect(typedNames(['Less.EXE', 'readme.txt', 'npm.cmd', 'npm'], ['.exe', '.CMD'])).toEqual(['Less', 'npm']);
  expect(typedNames(['less', 'a.sh'], [])).toEqual(['less', 'a.sh']);
});

it('the home folder of a user that the system does not know is the root folder', () => {
  vi.spyOn(process, 'getBuiltinModule').mockReturnValue({
    userInfo: () => {
      throw new Error('uv_os_get_passwd returned ENOENT');
    },
  });
  expect([homeFolder({}), homeFolder({ HOME: '' }), homeFolder({ HOME: '/h' })]).toEqual(['/', '/', '/h']);
});
