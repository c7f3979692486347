import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { generatedFiles } from '../src/app/generated-files.ts';
import { lacking, run } from './support/programs.ts';

const root = join(import.meta.dirname, '..');
const files = generatedFiles();

test.each([...files])('%s is up to date: npm run generate', (path, text) => {
  expect(existsSync(join(root, path)) && readFileSync(join(root, path), 'utf8') === text).toBe(true);
});

test('what is compiled to WebAssembly is up to date: npm run generate', () => {
  expect(run(process.execPath, ['scripts/wasm.mjs', '--check'])).toMatchObject({ status: 0, stdout: '' });
});

test('no page is left of a noun that is gone', () => {
  expect(readdirSync(join(root, 'man')).filter((page) => !files.has(`man/${page}`))).toEqual([]);
});

test('the package installs every page', () => {
  const { man } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { man: string[] };
  expect([...man].sort()).toEqual(
    readdirSync(join(root, 'man'), 'utf8')
      .map((page) => `./man/${page}`)
      .sort(),
  );
});

const pages = [...files.keys()].filter((path) => path.startsWith('man/'));

describe('the manual pages', () => {
  test.skipIf(lacking('mandoc'))('have nothing that mandoc minds (skipped without mandoc)', () => {
    expect(pages.map((page) => run('mandoc', ['-T', 'lint', join(root, page)]).stdout).join('')).toBe('');
  });

  test.skipIf(lacking('man'))('have nothing that man warns of (skipped without man)', () => {
    const said = pages.map((page) => run('man', ['--warnings', '-E', 'UTF-8', '-l', join(root, page)]).stderr);
    expect(said.join('')).toBe('');
  });
});
