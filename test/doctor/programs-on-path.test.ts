import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
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
