import { describe, expect, it } from 'vitest';
import { anything, list, loosely, map, number, object, text, type Shape } from '../../../src/api/objects/shape.ts';
import { difference } from '../../../src/api/shape-schema.ts';
import { strip } from '../../support/strip.ts';

interface Layer {
  readonly type?: string;
  readonly children?: readonly Layer[];
}

const LAYER: Shape<Layer> = object({}, { type: text, children: list(loosely(() => LAYER)) });

const VOLUME = object(
  { number },
  { layer: loosely(() => LAYER), states: map(loosely(() => object({}, { state: text }))), rest: anything },
);

const STRANGE = { number: 1, layer: { type: 7, children: 'none' }, states: { a: 'gone', b: null }, rest: [1] };

describe('a loose part of a shape', () => {
  it('takes any value, in the quick test and where it is told why a value does not fit', () => {
    expect(VOLUME.fits(STRANGE)).toBe(true);
    expect(difference(STRANGE, VOLUME)).toBeUndefined();
  });

  it('leaves the check of what is around it as it is', () => {
    const wrong = { ...STRANGE, states: [] };
    expect(VOLUME.fits(wrong)).toBe(false);
    expect(difference(wrong, VOLUME)).toBe('states: it is no record');
  });
});

describe('what a shape names', () => {
  it('is found in parts that hold themselves', () => {
    const deep = {
      type: 'DRBD',
      more: 1,
      children: [{ type: 'LUKS', more: 2, children: [{ type: 'STORAGE', id: 3 }] }],
    };
    expect(strip({ number: 1, layer: deep, uuid: 'x' }, VOLUME)).toEqual({
      number: 1,
      layer: { type: 'DRBD', children: [{ type: 'LUKS', children: [{ type: 'STORAGE' }] }] },
    });
  });

  it('is everything of a value that is made in another way', () => {
    expect(strip(STRANGE, VOLUME)).toEqual(STRANGE);
  });
});
