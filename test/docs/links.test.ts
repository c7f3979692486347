import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HELP_TOPICS } from '../../src/definition/help-topics.ts';

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

it('the index of docs leads to every page there, each in one place', () => {
  const linked = targetsIn('docs/index.md').map((target) => target.replace(/#.*/, ''));
  const pages = readdirSync('docs').filter((page) => page.endsWith('.md') && page !== 'index.md');
  expect(pages.filter((page) => linked.filter((target) => target === page).length !== 1)).toEqual([]);
});

it('the index says in one line what each page is for', () => {
  const lines = readFileSync('docs/index.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('- '));
  expect(lines.filter((line) => !/^- \[[\w./-]+\]\([\w./-]+\)\*?: \S.{15,}$/.test(line))).toEqual([]);
});

it('the index marks the pages that are topics of the help, and no other', () => {
  const marked = Array.from(
    readFileSync('docs/index.md', 'utf8').matchAll(/\]\(([\w-]+)\.md\)\*/g),
    ([, name]) => name,
  );
  expect(marked.sort()).toEqual(HELP_TOPICS.map(({ name }) => name).sort());
});

it('the first page leads to the index, and to what one needs first', () => {
  const linked = targetsIn('README.md');
  for (const page of ['index', 'install', 'from-the-python-client', 'troubleshooting'])
    expect(linked).toContain(`docs/${page}.md`);
});

it("the developers' commands are the first lines of their own section of the first page", () => {
  expect(readFileSync('README.md', 'utf8')).toMatch(/^## Developing\n\n```sh\nnpm start .*\nnpm test /m);
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
