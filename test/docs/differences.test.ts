import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { DIFFERENCES } from '../../src/docs/differences/index.ts';
import { pythonClientPage } from '../../src/docs/differences/page.ts';
import { replayDifferences } from '../../src/docs/differences/replay.ts';

const rows = DIFFERENCES.flatMap((area) => area.rows);
const root = join(import.meta.dirname, '../..');

it('every row stands on the page, and those that concern scripts stand in the short list, too', () => {
  const page = pythonClientPage(DIFFERENCES);
  expect(page.split('\n').filter((line) => line.startsWith('| ')).length).toBeGreaterThanOrEqual(
    rows.length + rows.filter(({ scripts }) => scripts !== undefined).length,
  );
  expect(page).not.toContain('undefined');
});

it('a recording that may differ has exactly one row', () => {
  const recordings = rows.flatMap(({ replay = [] }) => replay);
  expect(recordings).toHaveLength(14);
  expect(new Set(recordings).size).toBe(recordings.length);
  const allowed = JSON.parse(readFileSync(join(root, 'test/replay-differences.json'), 'utf8')) as object;
  expect(JSON.parse(replayDifferences(DIFFERENCES))).toEqual(allowed);
});

it('each row has a name of its own, and backquotes that are closed', () => {
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  const texts = rows.flatMap(({ python, here, why, scripts = '' }) => [python, here, why, scripts]);
  expect(texts.filter((text) => text.split('`').length % 2 === 0)).toEqual([]);
});
