import { describe, expect, it } from 'vitest';
import { editorCommand, editorOf } from '../../src/system/editor-command.ts';
import {
  canBeStopped,
  isInUse,
  pathFolders,
  programEnds,
  programFiles,
  withoutTilde,
} from '../../src/system/platform.ts';

describe('the folders of PATH', () => {
  it('are separated by colons, and on Windows by semicolons', () => {
    expect(pathFolders({ PATH: '/usr/bin:/bin' }, 'linux')).toEqual(['/usr/bin', '/bin']);
    expect(pathFolders({ PATH: 'C:\\Windows;D:\\tools' }, 'win32')).toEqual(['C:\\Windows', 'D:\\tools']);
  });

  it('are found in a variable called Path, on Windows only', () => {
    expect(pathFolders({ Path: 'C:\\Windows;' }, 'win32')).toEqual(['C:\\Windows']);
    expect(pathFolders({ Path: '/bin' }, 'linux')).toEqual(['']);
  });
});

describe('the file of a program', () => {
  it('has the name that is typed, and on Windows perhaps an end of PATHEXT', () => {
    expect(programFiles('less', { PATHEXT: '.EXE' }, 'linux')).toEqual(['less']);
    expect(programFiles('less', { PathExt: '.EXE;.CMD' }, 'win32')).toEqual(['less', 'less.EXE', 'less.CMD']);
    expect(programFiles('less.exe', { PATHEXT: '.EXE;.CMD' }, 'win32')).toEqual(['less.exe']);
  });

  it('may have the usual ends where PATHEXT is not set', () => {
    expect(programEnds({}, 'win32')).toEqual(['.COM', '.EXE', '.BAT', '.CMD']);
    expect(programEnds({}, 'darwin')).toEqual([]);
  });
});

describe('~', () => {
  it.each([
    ['~/a/b', 'linux', '/home/u/a/b'],
    ['~\\a', 'linux', '~\\a'],
    ['~\\a', 'win32', '/home/u\\a'],
    ['~/a', 'win32', '/home/u/a'],
    ['~other/a', 'win32', '~other/a'],
    ['a/~/b', 'darwin', 'a/~/b'],
  ] as const)('in %s on %s gives %s', (path, platform, expected) => {
    expect(withoutTilde(path, '/home/u', platform)).toBe(expected);
  });
});

describe('the editor', () => {
  it('is the one of VISUAL or EDITOR, or the one that every system has', () => {
    expect(editorOf({ VISUAL: 'code --wait', EDITOR: 'vi' }, 'win32')).toBe('code --wait');
    expect(editorOf({ VISUAL: ' ', EDITOR: 'vi' }, 'linux')).toBe('vi');
    expect([editorOf({}, 'linux'), editorOf({}, 'darwin'), editorOf({}, 'win32')]).toEqual(['nano', 'nano', 'notepad']);
  });

  it('is started by the shell of the system, and gets the file as one word', () => {
    expect(editorCommand('vi -n', "/tmp/a 'b'.yaml", 'linux')).toEqual({
      command: '/bin/sh',
      words: ['-c', 'vi -n "$1"', 'vi -n', "/tmp/a 'b'.yaml"],
      shell: false,
    });
    expect(editorCommand('notepad', 'C:\\Users\\A B\\edit.yaml', 'win32')).toEqual({
      command: 'notepad "C:\\Users\\A B\\edit.yaml"',
      words: [],
      shell: true,
    });
  });
});

it('stops for its shell everywhere but on Windows', () => {
  expect([canBeStopped('linux'), canBeStopped('darwin'), canBeStopped('win32')]).toEqual([true, true, false]);
});

it('takes a file that Windows refuses to touch for one that is in use', () => {
  expect([isInUse('EPERM', 'win32'), isInUse('EBUSY', 'win32'), isInUse('EPERM', 'linux')]).toEqual([
    true,
    true,
    false,
  ]);
  expect([isInUse('ENOENT', 'win32'), isInUse(undefined, 'win32')]).toEqual([false, false]);
});
