import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageTitle } from '../../src/api/error-page.ts';

describe('the title of an error page', () => {
  it.each([
    ['<html><h1>Bad <b>gateway</b></h1></html>', 'Bad gateway'],
    ['<!DOCTYPE html><title>T</title><p class="page header">The\n reason</p><h1>H</h1>', 'The reason'],
    ['<html><title>Only this</title>', 'Only this'],
    ['<html><h1>Never closed', 'Never closed'],
    ['<html><p>nothing</p>', ''],
    [`<html><h1>${'x'.repeat(500)}</h1>`, `${'x'.repeat(200)}…`],
  ])('%s', (page, title) => {
    expect(pageTitle(page)).toBe(title);
  });

  it('is not looked for in what is no page', () => {
    expect(pageTitle('{"a": "<html>"}')).toBeUndefined();
  });

  it.each(['<a ', '<', '<h1>', '<p class="', '<p class="header', '"header ', ' class="header', '<h1 <title '])(
    'takes no longer than in proportion to the length of %s again and again',
    (piece) => {
      // What is looked at is bounded, so that ten times the text may cost little more; a square would cost a hundred times.
      const small = fastest(`<html>${piece.repeat(Math.ceil(30_000 / piece.length))}`);
      const large = fastest(`<html>${piece.repeat(Math.ceil(300_000 / piece.length))}`);
      expect(large).toBeLessThan(30 * Math.max(small, 0.1));
    },
  );

  it('is one short line, whatever the page', () => {
    const piece = fc.constantFrom('<', '>', '</', 'h1', 'title', ' class="', 'header', '"', ' ', '\n', 'x');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 300 }), (pieces) => {
        expect(pageTitle(`<html>${pieces.join('')}`)).toMatch(/^[^\n]{0,201}$/);
      }),
    );
  });
});

/** ms of the fastest of five runs. */
function fastest(text: string): number {
  const runs = Array.from({ length: 5 }, () => {
    const start = performance.now();
    pageTitle(text);
    return performance.now() - start;
  });
  return Math.min(...runs);
}
