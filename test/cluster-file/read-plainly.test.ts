import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { canonical } from '../../src/cluster-file/tree/canonical.ts';
import type { FileProblem } from '../../src/cluster-file/read/file-faults.ts';
import { CLUSTER_FILE } from '../../src/cluster-file/format/cluster-file.ts';
import { fits } from '../../src/cluster-file/format/fits.ts';
import { parsedDocuments } from '../../src/cluster-file/read/read-document.ts';
import { readPlainly } from '../../src/cluster-file/read/read-plainly.ts';
import { yamlText } from '../../src/cluster-file/tree/write-text.ts';
import { arbitraryTree } from './arbitrary-tree.ts';

/** What the package says of a text; undefined when it is not one sound document. */
function parsed(text: string): unknown {
  const problems: FileProblem[] = [];
  const documents = parsedDocuments({ name: 'a.yaml', text }, problems);
  return problems.length === 0 && documents.length === 1 ? documents[0]?.value : undefined;
}

/** What is read plainly is what the package reads; what is not is left to it. */
function expectSame(text: string): void {
  const plainly = readPlainly(text);
  if (plainly !== undefined) expect(plainly, text).toEqual(parsed(text));
}

const written = arbitraryTree.chain((tree) =>
  fc.constantFrom(yamlText(canonical(tree)), JSON.stringify(tree), JSON.stringify(tree, null, 2)),
);

const line = fc
  .tuple(
    fc.constantFrom('', '  ', '    ', '      ', ' '),
    fc.constantFrom('', '', '', '- ', '# ', '-', '? '),
    fc.constantFrom(
      'linstor',
      'nodes',
      'n1',
      'controller',
      'properties',
      'Aux/x',
      "'a''b'",
      '"a\\tb"',
      '1',
      '0x1',
      'a b',
      'no',
      'set-by-linstor',
      '__proto__',
    ),
    fc.constantFrom(':', ':', ':', ': ', ':  ', ' :', ''),
    fc.constantFrom(
      '',
      '',
      '1',
      '01',
      '1.0',
      'true',
      'True',
      'word',
      'two words',
      'a: b',
      'a:b',
      'a:',
      "'it''s'",
      "'",
      '"\\u0041"',
      '"\\x41"',
      '"a\\',
      '{}',
      '[]',
      '{ }',
      '~',
      'null',
      'x # c',
      '"x" # c',
      '# c',
      "'a # b'",
      'a#b',
      '&a x',
      '*a',
      '|',
      '-1',
      '1e3',
      '10.0.0.7',
      'fd00::1',
      '10GiB',
      'é',
      '+1',
      '0o7',
      '1_0',
      '12:30',
      'NaN',
      'x\t',
      '\tx',
      '0 2 * * *',
      '^vm-[0-9]+$',
      '* *',
      "it's {so} &c",
      'für - [x] !',
      'x -',
      'a ? b',
      'a | b',
      '.inf',
    ),
    fc.constantFrom('\n', '\n', '\n', '\r\n', ' \n', '\n\n'),
  )
  .map((parts) => parts.join(''));

describe('what is read plainly', () => {
  test('is what the package reads, of every text that export writes', () => {
    fc.assert(fc.property(written, expectSame), { numRuns: 80 });
  });

  test('is what the package reads, of lines thrown together', () => {
    const lines = fc.array(line, { maxLength: 6 }).map((all) => `linstor: 1\n${all.join('')}`);
    fc.assert(fc.property(lines, expectSame), { numRuns: 1500 });
    const members = fc
      .array(line, { maxLength: 4 })
      .map((all) => `linstor: 1\ncontroller:\n  properties:\n${all.join('')}`);
    fc.assert(fc.property(members, expectSame), { numRuns: 1500 });
  });

  test('is what the package reads, of JSON with a change', () => {
    const signs = fc.constantFrom(
      '',
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '\\',
      ' ',
      '\n',
      '1',
      'true',
      'null',
      '-',
      '#',
      '.',
    );
    const changed = fc.tuple(arbitraryTree, fc.nat(), fc.nat(2), signs).map(([tree, at, length, sign]) => {
      const text = JSON.stringify(tree);
      const start = at % text.length;
      return text.slice(0, start) + sign + text.slice(start + length);
    });
    fc.assert(fc.property(changed, expectSame), { numRuns: 300 });
  });

  test.each([
    [
      'block style with comments',
      '# c\nlinstor: 1 # one\n\nnodes:\n  n1: # c\n    interfaces: {}\n',
      { linstor: 1, nodes: { n1: { interfaces: {} } } },
    ],
    [
      'line ends of Windows',
      'linstor: 1\r\ncontroller:\r\n  properties:\r\n    a: "b"\r\n',
      { linstor: 1, controller: { properties: { a: 'b' } } },
    ],
    [
      'numbers where texts stand',
      'linstor: 1\ncontroller:\n  properties:\n    a: 10\n',
      { linstor: 1, controller: { properties: { a: '10' } } },
    ],
    [
      'lists',
      'linstor: 1\nresource-definitions:\n  a:\n    layers:\n    - DRBD\n    - STORAGE\n',
      { linstor: 1, 'resource-definitions': { a: { layers: ['DRBD', 'STORAGE'] } } },
    ],
    [
      'signs inside of words: cron expressions, regular expressions and sentences',
      "linstor: 1\ncontroller:\n  properties:\n    a: 0 2 * * *\n    b: ^vm-[0-9]+$\n    c: it's für {all} & one\n",
      { linstor: 1, controller: { properties: { a: '0 2 * * *', b: '^vm-[0-9]+$', c: "it's für {all} & one" } } },
    ],
    [
      'what LINSTOR has set',
      'linstor: 1\ncontroller:\n  set-by-linstor:\n    a:\n      - b\n',
      { linstor: 1, controller: {} },
    ],
  ])('is %s', (_, text, value) => {
    expect(readPlainly(text)).toEqual(value);
    expect(parsed(text)).toEqual(value);
  });

  test.each([
    '',
    '# c\n',
    '---\nlinstor: 1\n',
    'linstor: 1\nlinstor: 1\n',
    'linstor: {}\n',
    'linstor: 1\nnodez: {}\n',
    '{"linstor": 1,}',
    '{"linstor": 1, "nodes": {}, "nodes": {}}',
    '{"linstor": 1, "nodes": {"n1": {}, "\\u006e1": {}}}',
    '{"linstor": 1, "controller": {"set-by-linstor": {"a": {"b": 1, "b": 2}}}}',
    'linstor: 1\nnodes:\n  n1: {}\n  "n1": {}\n',
    'linstor: 1\ncontroller:\n  set-by-linstor:\n    a: 1\n    a: 2\n',
    'linstor: 1\ncontroller:\n  set-by-linstor: {}\n  set-by-linstor: {}\n',
    'nodes: x\n',
    '{"a": 1} x',
  ])('is not %j: there the package says what it means, or what is wrong', (text) => {
    expect(readPlainly(text)).toBeUndefined();
  });
});

describe('the quick test of a value', () => {
  test('says what zod says', () => {
    const strange: fc.Arbitrary<unknown> = fc.constantFrom(null, 1, -1, 1.5, '', 'x', true, [], {}, ['x'], { x: 1 });
    const changed = fc
      .tuple(arbitraryTree, fc.array(fc.nat(20), { maxLength: 6 }), strange)
      .map(([tree, turns, value]) => {
        const copy = structuredClone(tree) as Record<string, unknown>;
        let at = copy;
        turns.forEach((turn, depth) => {
          const names = Object.keys(at);
          const name = names[turn % Math.max(1, names.length)] ?? 'new';
          const inside = at[name];
          if (depth === turns.length - 1 || typeof inside !== 'object' || inside === null) at[name] = value;
          else at = inside as Record<string, unknown>;
        });
        return copy;
      });
    fc.assert(
      fc.property(changed, (value) => {
        expect(fits(value, CLUSTER_FILE)).toBe(CLUSTER_FILE.safeParse(value).success);
      }),
      { numRuns: 200 },
    );
  });
});
