import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const files = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'SECURITY.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
];

describe.each(files)('%s', (file) => {
  it('has no link or picture that leads nowhere', () => {
    const broken = targetsIn(file).filter((target) => !leadsSomewhere(file, target));
    expect(broken).toEqual([]);
  });
});

it('the first page leads to every page of docs', () => {
  const linked = targetsIn('README.md').map((target) => target.replace(/#.*/, ''));
  const pages = readdirSync('docs').filter((page) => page.endsWith('.md'));
  expect(pages.filter((page) => !linked.includes(`docs/${page}`))).toEqual([]);
});

/** Links within the repository, without what stands as code. */
function targetsIn(file: string): string[] {
  const text = readFileSync(file, 'utf8')
    .replace(/^```.*?^```/gms, '')
    .replace(/`[^`\n]*`/g, '');
  const links = Array.from(
    text.matchAll(/\]\(([^)\s]+)\)|(?:src|srcset|href)="([^"]+)"/g),
    (match) => match[1] ?? match[2] ?? '',
  );
  return links.filter((target) => !/^[a-z]+:/.test(target));
}

function leadsSomewhere(from: string, target: string): boolean {
  const [path = '', anchor] = target.split('#');
  const file = path === '' ? from : join(dirname(from), path);
  if (!existsSync(file)) return false;
  return anchor === undefined || !file.endsWith('.md') || anchorsOf(file).includes(anchor);
}

/** Headings as GitHub names them. */
function anchorsOf(file: string): string[] {
  return Array.from(readFileSync(file, 'utf8').matchAll(/^#+ (.*)$/gm), ([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
