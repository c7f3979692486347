import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadScript } from '../package/load-script.ts';

const { readChangelog, notesOf } = await loadScript<{
  readChangelog: (text: string) => {
    unreleased: string;
    releases: { version: string; date: string; text: string }[];
  };
  notesOf: (text: string, version: string) => string | undefined;
}>('../release/changelog.mjs');

const TEXT = `# Changelog

About it.

## [Unreleased]

### Added
- Something to come.

## [1.1.0] - 2026-12-01

### Fixed
- A fault, with a link to [1.0.0].

## [1.0.0] - 2026-11-22

First.
`;

describe('the CHANGELOG', () => {
  it('is read as what is to come and the releases, newest first', () => {
    expect(readChangelog(TEXT)).toEqual({
      unreleased: '### Added\n- Something to come.',
      releases: [
        { version: '1.1.0', date: '2026-12-01', text: '### Fixed\n- A fault, with a link to [1.0.0].' },
        { version: '1.0.0', date: '2026-11-22', text: 'First.' },
      ],
    });
  });

  it('has nothing when it has no sections', () => {
    expect(readChangelog('# Changelog\n')).toEqual({ unreleased: '', releases: [] });
  });

  it('gives a release without a date, or with another heading, as it stands', () => {
    expect(readChangelog('## [2.0.0]\nx\n## Next\n').releases).toEqual([
      { version: '2.0.0', date: '', text: 'x' },
      { version: 'Next', date: '', text: '' },
    ]);
  });

  it('gives the text of one version', () => {
    expect(notesOf(TEXT, '1.0.0')).toBe('First.');
    expect(notesOf(TEXT, '1.0')).toBeUndefined();
  });

  it('of this project names the version of package.json, its date, and only the usual groups', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    const text = readFileSync('CHANGELOG.md', 'utf8');
    const [newest] = readChangelog(text).releases;
    expect(newest?.version).toBe(version);
    expect(newest?.date).toMatch(/^\d{4}-\d\d-\d\d$/);
    const headings = Array.from(text.matchAll(/^### (.*)$/gm), ([, heading]) => heading);
    const usual = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'];
    expect(headings.filter((heading) => !usual.includes(heading ?? ''))).toEqual([]);
  });
});
