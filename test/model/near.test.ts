import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearest } from '../../src/model/similar-words.ts';

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['abc', 'abc', 0],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['form', 'from', 1],
    ['list', 'lists', 1],
  ])('of %j and %j is %d', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  it('is symmetric and at most the length of the longer word', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});

describe('nearest', () => {
  it('finds what was meant in spite of a slip', () => {
    expect(nearest('resuorce', ['node', 'resource', 'resource-group'], 2)).toBe('resource');
    expect(nearest('NODE', ['node'], 0)).toBe('node');
  });

  it('finds nothing when nothing is near', () => {
    expect(nearest('volume', ['node', 'resource'], 2)).toBeUndefined();
    expect(nearest('', ['node'], 1)).toBeUndefined();
  });
});
