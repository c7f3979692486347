import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { JsonFloat } from '../../src/model/json.ts';
import { csvLine, markdownLine, tsvLine } from '../../src/output/formats/delimited.ts';
import { readCsv } from '../support/csv.ts';
import { change, recorder, shown, sourceOf, tableOf } from './capture.ts';
import { showFault } from '../../src/output/show-view.ts';
import { notFoundFault } from '../../src/model/fault.ts';
import type { TableView } from '../../src/output/view.ts';

/** Text without characters that are spelled out; tabs and line ends may be in it. */
const text = fc.string({
  unit: fc.constantFrom('a', 'b', ' ', ',', ';', '"', "'", '|', '\\', '\n', '\r\n', '\t', 'é', '漢'),
  maxLength: 12,
});

it('csv gives back what was put in', () => {
  fc.assert(
    fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
      expect(readCsv(rows.map((row) => csvLine(row)).join(''))).toEqual(rows);
    }),
  );
});

it('tsv gives back what was put in', () => {
  const unescaped = (field: string): string =>
    field.replace(/\\(.)/g, (_, letter: string) => ({ t: '\t', n: '\n', r: '\r' })[letter] ?? letter);
  fc.assert(
    fc.property(fc.array(text, { minLength: 1 }), (row) => {
      expect(tsvLine(row).slice(0, -1).split('\t').map(unescaped)).toEqual(row);
    }),
  );
});

it('a cell of markdown cannot leave its cell', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1 }), (row) => {
      const line = markdownLine(row);
      expect(line.indexOf('\n')).toBe(line.length - 1);
      expect(line.replace(/\\./g, '').split('|')).toHaveLength(row.length + 2);
    }),
  );
});

const HOSTILE = 'a,"b"\n\x1b[31mred\x1b[0m\u202e\u0085';
const BIG = 9223372036854775807n;

/** One object of the API and a column that computes something. */
const view: TableView = {
  kind: 'table',
  source: sourceOf(
    [{ name: HOSTILE, big: BIG, float: new JsonFloat(20), state: { in_use: true }, props: { k: 'yes' } }],
    '',
  ),
  rows: (item) => [item],
  columns: [
    { heading: 'Name', cell: ({ name }) => (typeof name === 'string' ? name : '') },
    { heading: 'State', cell: () => 'Ok' },
    { heading: 'FreeCapacity', type: 'size', cell: () => '1 KiB', value: () => BIG },
  ],
  machine: 'wrapped',
};
const EXPECTED = {
  name: HOSTILE,
  state: 'Ok',
  free_capacity: BIG,
  big: BIG,
  float: 20,
  api_state: { in_use: true },
  props: { k: 'yes' },
};

describe('hostile names and large numbers', () => {
  it.each(['json', 'jsonl', 'yaml', 'csv', 'tsv', 'markdown', 'name'] as const)(
    '%s obeys no control character',
    async (format) => {
      const { text: out } = await shown(view, { format });
      expect(out).not.toMatch(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028-\u202e]/);
    },
  );

  it.each([true, false])('json keeps every digit (for people: %s)', async (terminal) => {
    const { text: out } = await shown(view, { format: 'json', terminal });
    expect(out.match(/: ?(9223372036854775807|20\.0)\b/g)).toHaveLength(3);
    expect((JSON.parse(out) as object[])[0]).toEqual({ ...EXPECTED, big: Number(BIG), free_capacity: Number(BIG) });
  });

  it('yaml keeps every digit', async () => {
    const { text: out } = await shown(view, { format: 'yaml' });
    expect(out).toContain('float: 20.0\n');
    expect(parse(out, { intAsBigInt: true })).toEqual([EXPECTED]);
  });

  it('yaml does not let texts become something else for readers of version 1.1', async () => {
    expect(parse((await shown(view, { format: 'yaml' })).text, { version: '1.1' })).toMatchObject([
      { props: { k: 'yes' } },
    ]);
  });

  it('csv has raw values under keys', async () => {
    const [heading, row] = readCsv((await shown(view, { format: 'csv' })).text);
    expect(heading).toEqual(['name', 'state', 'free_capacity']);
    expect(row).toEqual(['a,"b"\n\\x1b[31mred\\x1b[0m\\u202e\\x85', 'Ok', String(BIG)]);
  });
});

it.each([
  ['csv', 'key,value\r\nb,1\r\na,2\r\n'],
  ['jsonl', '{"key":"b","value":"1"}\n{"key":"a","value":"2"}\n'],
  ['markdown', '| Key | Value |\n| --- | --- |\n| a | 2 |\n| b | 1 |\n'],
] as const)("properties come in the controller's order unless a person reads them: %s", async (format, text) => {
  const properties = { kind: 'properties', properties: { b: '1', a: '2' }, pastable: false } as const;
  expect((await shown(properties, { format })).text).toBe(text);
});

describe('sizes', () => {
  const sizes = tableOf(['A'], [['x']], {
    columns: [{ heading: 'Size', type: 'size', cell: () => '1.5 GiB', value: () => 1_572_864 }],
  });
  const now = 0;
  it.each([
    ['B', '1610612736', '1610612736'],
    ['GiB', '1.50 GiB', '1.5'],
    ['MiB', '1536 MiB', '1536'],
    ['TiB', '0.00 TiB', '0.00146484375'],
  ] as const)('in %s', async (unit, cell, value) => {
    expect((await shown(sizes, { selection: { now, unit } })).text).toContain(`| ${cell} |`);
    expect((await shown(sizes, { selection: { now, unit }, format: 'csv' })).text).toBe(`size\r\n${value}\r\n`);
  });
});

describe('changes and faults', () => {
  const replies = [{ ret_code: -4611686018427387903n, message: 'No' }];
  it('replies are an object with the verdict', async () => {
    const { text: out, exitCode } = await shown(change(...replies), { format: 'json' });
    expect(exitCode).toBe(10);
    expect(out).toBe('{"ok":false,"replies":[{"severity":"error","ret_code":-4611686018427387903,"message":"No"}]}\n');
  });

  it('nothing to say is still an object', async () => {
    expect(await shown({ kind: 'silent' }, { format: 'jsonl' })).toEqual({
      text: '{"ok":true,"replies":[]}\n',
      exitCode: 0,
    });
  });

  it('a fault is an object on stdout', async () => {
    const out = recorder();
    const how = { machine: undefined, utf8: false, colour: false, warnAsError: false, format: 'yaml' } as const;
    expect(await showFault(notFoundFault('gone', ['look']), how, out)).toBe(3);
    expect(parse(out.text())).toEqual({
      ok: false,
      replies: [],
      error: { message: 'gone', hints: ['look'], exit_code: 3 },
    });
    expect(out.errors).toEqual([]);
  });
});

describe('fitting into the window', () => {
  const wide = tableOf(
    ['Name', 'Layers', 'State', 'CreatedOn'],
    [['resource', 'DRBD,STORAGE', 'UpToDate', '2026-01-01 00:00:00']],
    {
      columns: [
        { heading: 'Name', cell: () => 'resource' },
        { heading: 'Layers', cell: () => 'DRBD,STORAGE', minor: true },
        { heading: 'State', cell: () => 'UpToDate', colour: 'green' },
        { heading: 'CreatedOn', cell: () => '2026-01-01 00:00:00' },
      ],
    },
  );
  it.each([
    [80, 'Name | Layers | State | CreatedOn'],
    [50, 'Name | State | CreatedOn'],
    [30, 'Name | State'],
    [10, 'Name'],
  ])('of %i columns', async (fit, headings) => {
    const { text: out } = await shown(wide, { fit, selection: { now: 0 } });
    expect(out.split('\n')[1]?.replace(/ +/g, ' ').slice(2, -2)).toBe(headings);
  });
});
