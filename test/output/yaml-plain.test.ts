import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { JsonFloat, type JsonValue } from '../../src/model/json.ts';
import { laidOut, yamlWriter } from '../../src/output/formats/yaml.ts';

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.stringMatching(/^[A-Za-z0-9 :#/._@=~<>+-]{0,12}$/),
  fc.constantFrom(
    'yes',
    'No',
    'y',
    '~',
    'null',
    '=',
    '<<',
    '1:30',
    '0x1f',
    '1_000',
    '2026-01-01',
    'a: b',
    'a #b',
    '- a',
  ),
  fc.constantFrom(
    'UpToDate',
    '/dev/drbd1000',
    'db1 on n1',
    'line\nend',
    '',
    ' x',
    'x ',
    '.inf',
    '1e3',
    '0o7',
    '007',
    '?',
    'a:',
  ),
  fc.uuid(),
);
const scalar = fc.oneof(
  text,
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.bigInt(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer().map((value) => new JsonFloat(value)),
);
const { value } = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(text, tie('value'), { maxKeys: 4 }),
  ),
}));

describe('YAML', () => {
  it('is laid out as the package does, whatever the value', () => {
    fc.assert(
      fc.property(value, (any) => {
        expect(yamlWriter.document(any)).toBe(laidOut(any));
      }),
      { numRuns: 2000 },
    );
  });

  it('is laid out as the package does in a list, whatever the members', () => {
    const object = fc.dictionary(text, value, { minKeys: 1, maxKeys: 4 });
    fc.assert(
      fc.property(object, object, (one, other) => {
        const both = laidOut(one) + laidOut(other);
        expect(yamlWriter.element([yamlWriter.members(one), yamlWriter.members(other)], true)).toBe(
          `- ${both.slice(0, -1).replaceAll('\n', '\n  ')}\n`,
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('is read by readers of 1.2 and of 1.1 as the same text', () => {
    fc.assert(
      fc.property(text, (word) => {
        for (const version of ['1.2', '1.1'] as const)
          expect(parse(yamlWriter.document({ word }), { version, merge: true })).toEqual({ word });
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    '=',
    '<<',
    '1:30',
    '12:30:45',
    '1_000',
    '0b1',
    '0777',
    '2026-01-01',
    'yes',
    'off',
    '~',
    'null',
    '.5',
    '1.',
    '1e5',
    '-0',
  ])('quotes %s', (word) => {
    expect(yamlWriter.document({ word })).toMatch(/^word: ['"]/);
  });

  it('shifts the lines of a list of mappings', () => {
    expect(yamlWriter.element([yamlWriter.members({ a: [1, { b: 2 }] }), yamlWriter.members({ c: {} })], true)).toBe(
      '- a:\n    - 1\n    - b: 2\n  c: {}\n',
    );
    expect(yamlWriter.element(['', ''], true)).toBe('- {}\n');
  });
});
