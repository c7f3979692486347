import { describe, expect, it } from 'vitest';
import { loadScript } from '../package/load-script.ts';

interface Facts {
  readonly version: string;
  readonly locked: readonly string[];
  readonly changelog: string;
  readonly tags: readonly string[];
  readonly tagsHere: readonly string[];
  readonly tagged: boolean;
  readonly today: string;
}
const { faultsOfVersion, releaseTags } = await loadScript<{
  faultsOfVersion: (facts: Facts) => string[];
  releaseTags: (tags: readonly string[]) => string[];
}>('../release/versions.mjs');
const { nodeLines } = await loadScript<{ nodeLines: (engines: string) => { line: number; oldest: string }[] }>(
  '../release/node-lines.mjs',
);
const { maintainerOf } = await loadScript<{
  maintainerOf: (author: string) => { name: string; hasAddress: boolean; maintainer: string };
}>('facts.mjs');

function changelog(version: string, { date = '2026-11-22', text = '- First.', unreleased = '' } = {}): string {
  return `# Changelog\n\n## [Unreleased]\n${unreleased}\n## [${version}] - ${date}\n${text}\n`;
}

function faults(changes: Partial<Facts> = {}): string[] {
  const version = changes.version ?? '1.1.0';
  return faultsOfVersion({
    version,
    locked: [version, version],
    changelog: changelog(version),
    tags: ['v1.0.0', 'v0.9.0', 'old'],
    tagsHere: [],
    tagged: false,
    today: '2026-11-22',
    ...changes,
  });
}

describe('the version of a release', () => {
  it.each(['1.1.0', '1.0.1', '2.0.0'])('may be %s after 1.0.0', (version) => {
    expect(faults({ version })).toEqual([]);
  });

  it.each(['1.0.2', '1.2.0', '3.0.0', '1.1.1', '0.9.1'])('may not be %s after 1.0.0', (version) => {
    expect(faults({ version })).toEqual([`${version} does not follow 1.0.0: 1.0.1, 1.1.0, 2.0.0 would`]);
  });

  it.each(['1.1', '01.1.0', '1.1.0-rc.1', 'v1.1.0', ''])('is not "%s"', (version) => {
    expect(faults({ version })).toEqual([`package.json: ${version} is no version as 1.2.3`]);
  });

  it('may be any when it is the first', () => {
    expect(faults({ version: '1.0.0', tags: [] })).toEqual([]);
  });

  it('is the same in the lock, which tells each other one once', () => {
    expect(faults({ locked: ['1.0.0', '1.0.0'] })).toEqual(['package-lock.json has version 1.0.0, package.json 1.1.0']);
  });

  it('is the newest of the CHANGELOG', () => {
    expect(faults({ changelog: changelog('1.0.0') })).toEqual(['CHANGELOG.md: the newest release is 1.0.0, not 1.1.0']);
    expect(faults({ changelog: '# Changelog\n' })).toEqual(['CHANGELOG.md has no release']);
  });

  it.each(['2026-13-01', '2026-02-30', '22.11.2026', ''])('has a date that is one, not "%s"', (date) => {
    expect(faults({ changelog: changelog('1.1.0', { date }) })).toEqual([
      `CHANGELOG.md: 1.1.0 needs a date as 2026-11-22, not "${date}"`,
    ]);
  });

  it('is not of tomorrow, says something, and leaves nothing unreleased: all that is wrong is told', () => {
    const text = changelog('1.1.0', { date: '2026-11-23', text: '', unreleased: '- More.\n' });
    expect(faults({ changelog: text })).toEqual([
      'CHANGELOG.md: what stands under Unreleased belongs to no release',
      'CHANGELOG.md says nothing of 1.1.0',
      'CHANGELOG.md: 1.1.0 is of 2026-11-23, which is still to come',
    ]);
  });

  it('has no tag before, and has it here when the tag has started the release', () => {
    const tags = ['v1.0.0', 'v1.1.0'];
    expect(faults({ tags })).toEqual(['the tag v1.1.0 is there already']);
    expect(faults({ tags, tagsHere: ['v1.1.0'], tagged: true })).toEqual([]);
    expect(faults({ tags, tagged: true })).toEqual(['this commit does not have the tag v1.1.0']);
  });

  it('is not that of a commit which is released already', () => {
    expect(faults({ tagsHere: ['v1.0.0'] })).toEqual(['this commit is released already, as v1.0.0']);
  });

  it('is told by tags in the order of numbers', () => {
    expect(releaseTags(['v1.10.0', 'v1.9.1', 'x', 'v1.9.0', 'v1', '2.0.0', 'v1.9.0-rc.1'])).toEqual([
      'v1.9.0',
      'v1.9.1',
      'v1.10.0',
    ]);
  });
});

it('the lines of Node are those of engines', () => {
  expect(nodeLines('^20.18.0 || >=24.0.0')).toEqual([
    { line: 20, oldest: '20.18.0' },
    { line: 24, oldest: '24.0.0' },
  ]);
  expect(() => nodeLines('>=20')).toThrow('>=20 is not written as ^20.18.0 or >=24.0.0');
});

describe('the maintainer of packages', () => {
  it('is the author', () => {
    expect(maintainerOf('A B <a@b.org>')).toEqual({ name: 'A B', hasAddress: true, maintainer: 'A B <a@b.org>' });
  });

  it.each(['A B', 'A B <>', 'A B <ab@example.invalid>'])('has an address that cannot be one for %s', (author) => {
    const maintainer = 'A B <nobody@example.invalid>';
    expect(maintainerOf(author)).toEqual({ name: 'A B', hasAddress: false, maintainer });
  });
});
