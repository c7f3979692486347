import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadScript } from './load-script.ts';

const { noticesOf } = await loadScript<{ noticesOf: (root: string, files: readonly string[]) => string }>(
  '../notices.mjs',
);

function withPackages(packages: Readonly<Record<string, string | undefined>>): string {
  const root = mkdtempSync(join(tmpdir(), 'linstor-notices-'));
  for (const [folder, license] of Object.entries(packages)) {
    const name = folder.slice(folder.lastIndexOf('node_modules/') + 13);
    mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(join(root, folder, 'package.json'), JSON.stringify({ name, version: '1.0.0', license: 'MIT' }));
    if (license !== undefined) writeFileSync(join(root, folder, 'LICENSE.md'), license);
  }
  return root;
}

it('names each package whose files were read, also of a scope and within another, once for each licence', () => {
  const root = withPackages({
    'node_modules/a': 'Text one.',
    'node_modules/@b/c': 'Text one.',
    'node_modules/a/node_modules/d': 'Text two.',
    'node_modules/unused': 'Text three.',
  });
  const text = noticesOf(root, [
    'node_modules/a/x.js',
    'node_modules/a/lib/y.js',
    'node_modules/@b/c/z.js',
    'yoga-ready:node_modules/a/node_modules/d/d.js',
    'src/own.ts',
  ]);
  expect(text).toContain('@b/c 1.0.0, a 1.0.0\n\nText one.\n');
  expect(text).toContain('d 1.0.0\n\nText two.\n');
  expect(text).not.toContain('three');
  expect(text.match(/Text one/g)).toHaveLength(1);
});

it('tells the name of the licence where a package brings no text', () => {
  expect(noticesOf(withPackages({ 'node_modules/a': undefined }), ['node_modules/a/x.js'])).toContain('Licence: MIT');
});
