import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { examineProgram } from '../../src/doctor/program.ts';
import { programAt } from '../../src/doctor/programs-on-path.ts';

it.each([
  ['#!/usr/bin/python3 -s\nimport sys', 'the Python client'],
  ['#!/usr/bin/env node\n', 'a program for Node.js'],
  ['#!/bin/sh\nexec x', 'a script for /bin/sh'],
  ['\x7fELF', 'an executable'],
  ['?', 'unknown'],
])('knows a program that begins with %j without running it', (text, what) => {
  const file = join(mkdtempSync(join(tmpdir(), 'path-')), 'linstor');
  writeFileSync(file, text);
  expect(programAt(file, '/elsewhere')).toBeUndefined(); // not to be run
  chmodSync(file, 0o755);
  expect(programAt(file, '/elsewhere')).toMatchObject({ what, isThis: false });
  expect(programAt(file, file)).toMatchObject({ what: 'this program', isThis: true });
});

it('says which folder has to come before which on PATH, also where one is named relative to the folder one is in', () => {
  const folder = mkdtempSync(join(tmpdir(), 'path-'));
  writeFileSync(join(folder, 'linstor'), '#!/usr/bin/python3\n', { mode: 0o755 });
  const { findings } = examineProgram({ PATH: relative(process.cwd(), folder) });
  expect(findings).toEqual([
    {
      verdict: 'warning',
      text: `The word 'linstor' starts another program: ${folder}/linstor (the Python client).`,
      remedy: `This program is in no folder of PATH: add its folder there, before ${folder}.`,
    },
  ]);
});
