import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { parse } from 'yaml';
import { canonical } from '../../src/cluster-file/tree/canonical.ts';
import { FileFault } from '../../src/cluster-file/read/file-faults.ts';
import { readText } from '../../src/cluster-file/read/read-text.ts';
import { yamlText } from '../../src/cluster-file/tree/write-text.ts';
import { arbitraryTree } from './arbitrary-tree.ts';

describe('a tree and its text', () => {
  test('say the same', () => {
    fc.assert(
      fc.property(arbitraryTree, (drawn) => {
        const tree = canonical(drawn);
        expect(readText([{ name: 'a.yaml', text: yamlText(tree) }]).tree).toEqual(tree);
      }),
      { numRuns: 60 },
    );
  });

  test('say the same as JSON', () => {
    fc.assert(
      fc.property(arbitraryTree, (drawn) => {
        const tree = canonical(drawn);
        expect(readText([{ name: 'a.json', text: JSON.stringify(tree) }]).tree).toEqual(tree);
      }),
      { numRuns: 40 },
    );
  });

  test('have one form only', () => {
    fc.assert(
      fc.property(arbitraryTree, (drawn) => {
        const tree = canonical(drawn);
        expect(canonical(tree)).toEqual(tree);
        expect(yamlText(canonical(tree))).toBe(yamlText(tree));
      }),
      { numRuns: 40 },
    );
  });

  test('are the same to any reader of YAML', () => {
    fc.assert(
      fc.property(arbitraryTree, (drawn) => {
        const tree = canonical(drawn);
        expect(parse(yamlText(tree))).toEqual(tree);
      }),
      { numRuns: 40 },
    );
  });
});

describe('whatever is read', () => {
  const piece = fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.constantFrom(
      'linstor: 1\n',
      'nodes:\n',
      '  n1:\n',
      '    interfaces: ',
      '{',
      '[',
      '&a',
      '*a',
      '---\n',
      '\t',
      ': ',
      '- ',
    ),
  );

  test('is a tree or a fault with a place', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        try {
          readText([{ name: 'a.yaml', text: pieces.join('') }]);
        } catch (error) {
          expect(error).toBeInstanceOf(FileFault);
          const { problems } = error as FileFault;
          expect(problems.length).toBeGreaterThan(0);
          for (const { line, column } of problems) expect(Math.min(line, column)).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['brackets without end', '['.repeat(20_000)],
    ['an anchor within itself', 'linstor: 1\nnodes: &a\n  n1:\n    interfaces:\n      x: *a\n'],
    [
      'aliases of aliases',
      `a: &a [x]\n${Array.from({ length: 40 }, (_, i) => `b${i}: &b${i} [${'*a,'.repeat(9)}*a]`).join('\n')}`,
    ],
  ])('ends with a fault for %s', (_, text) => {
    expect(() => readText([{ name: 'a.yaml', text }])).toThrow(FileFault);
  });
});
