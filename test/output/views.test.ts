import { describe, expect, test } from 'vitest';
import type { TreeNode } from '../../src/output/view.ts';
import { shown, sourceOf, tableOf } from './capture.ts';

describe('properties', () => {
  const properties = { b: '2', Z: '1', a: 'x\ny' };

  test('are a table sorted by code point', async () => {
    expect((await shown({ kind: 'properties', properties, pastable: false })).text).toBe(
      '+-------------+\n| Key | Value |\n|=============|\n| Z   | 1     |\n|-------------|\n' +
        '| a   | x     |\n|     | y     |\n|-------------|\n| b   | 2     |\n+-------------+\n',
    );
  });

  test('of no object are a notice, or an empty line for machines', async () => {
    const view = { kind: 'properties', properties: undefined, pastable: false } as const;
    expect(await shown(view, { colour: true })).toEqual({
      text: '\x1b[1;33mNo property map found for this entry.\x1b[0m\n',
      exitCode: 0,
    });
    expect((await shown(view, { machine: 'v0' })).text).toBe('\n');
  });

  test('are a list of key and value in the order they came for machines', async () => {
    const view = { kind: 'properties', properties, pastable: false } as const;
    expect(JSON.parse((await shown(view, { machine: 'v0' })).text)).toEqual([
      [
        { key: 'b', value: '2' },
        { key: 'Z', value: '1' },
        { key: 'a', value: 'x\ny' },
      ],
    ]);
    expect((await shown({ ...view, properties: {} }, { machine: 'v1' })).text).toBe('[\n  []\n]\n');
  });

  test('of more than one object say so', async () => {
    const { text } = await shown({ kind: 'properties', properties, pastable: false, more: true });
    expect(text).toContain('+\nUnexpected additional property data, ignoring.\n');
  });
});

describe('trees', () => {
  const leaf = (name: string): TreeNode => ({ name, description: 'leaf', children: [] });
  const trees: TreeNode[] = [
    {
      name: 'a',
      colour: 'red',
      description: 'node',
      children: [
        { ...leaf('b'), children: [leaf('c'), leaf('d')] },
        { ...leaf('e'), children: [leaf('f')] },
      ],
    },
    leaf('z\x1b[2J'),
  ];

  test('are drawn with a connector before each child and an empty line between them', async () => {
    expect((await shown({ kind: 'tree', trees })).text).toBe(
      [
        'a (node)',
        '   |',
        '   |---b (leaf)',
        '   |   |',
        '   |   |---c (leaf)',
        '   |   |',
        '   |   +---d (leaf)',
        '   |',
        '   +---e (leaf)',
        '       |',
        '       +---f (leaf)',
        '',
        'z\\x1b[2J (leaf)',
        '',
      ].join('\n'),
    );
  });

  test('are drawn in Unicode and with coloured names on a terminal', async () => {
    const { text } = await shown({ kind: 'tree', trees }, { utf8: true, colour: true });
    expect(text).toContain('\x1b[1;31ma\x1b[0m (node)\n   │\n   ├───b (leaf)\n');
    expect(text).toContain('   └───e (leaf)\n       │\n       └───f (leaf)\n');
  });

  test('are nested objects for machines', async () => {
    const { text } = await shown({ kind: 'tree', trees: [leaf('x')] }, { machine: 'v0' });
    expect(text).toBe('[\n  {\n    "name": "x",\n    "description": "leaf",\n    "children": []\n  }\n]\n');
    expect((await shown({ kind: 'tree', trees: [] }, { machine: 'v1' })).text).toBe('[]\n');
    expect((await shown({ kind: 'tree', trees: [] })).text).toBe('');
  });
});

describe('other views', () => {
  test('text cannot send control sequences but keeps tabs and line ends', async () => {
    expect((await shown({ kind: 'text', text: 'a\tb\r\n\x9b2Jc\n' })).text).toBe('a\tb\r\n\\x9b2Jc\n');
  });

  test('bytes go out as they are', async () => {
    const bytes = Buffer.from('\x1b[1mfile\0');
    expect((await shown({ kind: 'bytes', bytes }, { machine: 'v1' })).text).toBe('\x1b[1mfile\0');
  });

  test('parts are shown one after the other; for machines only their value', async () => {
    const parts = async function* () {
      yield await Promise.resolve(tableOf(['A'], []) as never);
      yield { kind: 'text' as const, text: 'between\n' };
    };
    const source = sourceOf([{ a: 1 }]);
    expect((await shown({ kind: 'parts', parts, machine: source })).text).toBe('+---+\n| A |\n|===|\n+---+\nbetween\n');
    expect(JSON.parse((await shown({ kind: 'parts', parts, machine: source }, { machine: 'v0' })).text)).toEqual([
      [{ a: 1 }],
    ]);
    const machine = { value: 1, layout: 'one-line' } as const;
    expect((await shown({ kind: 'parts', parts, machine }, { machine: 'v1' })).text).toBe('1\n');
  });

  test('silence says nothing and gives its exit code', async () => {
    expect(await shown({ kind: 'silent', exitCode: 10 })).toEqual({ text: '', exitCode: 10 });
  });
});
