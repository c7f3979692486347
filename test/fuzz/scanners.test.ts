import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { giveBack } from '../../src/argv/give-back.ts';
import { Scanner } from '../../src/argv/scanner.ts';
import { parseIni } from '../../src/config/ini.ts';
import { jsonList } from '../../src/api/json-list.ts';
import { parseJson } from '../../src/transport/json/lossless.ts';
import { Fault } from '../../src/model/fault.ts';
import type { JsonValue } from '../../src/model/json.ts';
import { parseWhere, type Condition } from '../../src/output/selection/where.ts';
import { jsonText } from '../transport/json/json-text.ts';
import { collect } from '../support/collect.ts';
import { wholeTree } from '../support/whole-tree.ts';
import { whereExpression } from './support/plausible.ts';
import { runs, within } from './support/runs.ts';
import { garbage } from './support/words.ts';

/** What a reader says, or that it refused with a fault; anything else is thrown. */
function refused(read: () => unknown): boolean {
  try {
    read();
    return false;
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    expect(error.message).toMatch(/\S/);
    expect(error.message).not.toMatch(/undefined|\[object/);
    return true;
  }
}

describe('the splitter of JSON lists', () => {
  const itemsOf = (pieces: readonly Uint8Array[]) =>
    collect(
      jsonList<JsonValue>(async function* () {
        for (const piece of pieces) yield await Promise.resolve(piece);
      }).items(),
    );

  it(
    'gives the elements that JSON.parse gives, wherever the bytes are cut in two or three',
    async () => {
      const list = fc.array(jsonText, { maxLength: 4 }).map((all) => Buffer.from(`[${all.join(', ')}]`));
      await fc.assert(
        fc.asyncProperty(list, async (bytes) => {
          const whole = parseJson(bytes.toString()) as JsonValue[];
          fc.pre(bytes.length < 200 && !(whole[0] instanceof Object && 'ret_code' in whole[0]));
          for (let at = 0; at <= bytes.length; at++) {
            const then = Math.min(bytes.length, at + 1 + (at % 5));
            const pieces = [bytes.subarray(0, at), bytes.subarray(at, then), bytes.subarray(then)];
            expect(await itemsOf(pieces)).toStrictEqual(whole);
          }
        }),
        runs(40),
      );
    },
    within(30_000),
  );

  it(
    'refuses bytes that are no list with a fault, whatever they are',
    async () => {
      const piece = fc.oneof(
        fc.constantFrom(
          '[',
          ']',
          '{',
          '}',
          ',',
          ':',
          '"',
          '\\',
          '\\u12',
          '1e',
          '-',
          'tru',
          ' ',
          '\ufeff',
          '[[[[',
          '1e999',
        ),
        fc.uint8Array({ maxLength: 4 }).map((bytes) => Buffer.from(bytes)),
      );
      await fc.assert(
        fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (parts) => {
          const pieces = parts.map((part) => Buffer.from(part));
          const items = await itemsOf(pieces).catch((error: unknown) => error);
          if (items instanceof Fault) expect(items.message).toMatch(/\S/);
          else expect(items).toStrictEqual(parseJson(Buffer.concat(pieces).toString()));
        }),
        runs(1000),
      );
    },
    within(30_000),
  );
});

describe('--where', () => {
  it(
    'reads every expression that is made by its rules, or says what is wrong',
    () => {
      let read = 0;
      fc.assert(
        fc.property(whereExpression(['node', 'state', 'size']), (text) => {
          if (!refused(() => parseWhere(text))) read++;
        }),
        runs(500),
      );
      expect(read).toBeGreaterThan(200);
    },
    within(30_000),
  );

  it(
    'means the same with parentheses around everything that it binds',
    () => {
      fc.assert(
        fc.property(whereExpression(['node', 'state', 'size']), (text) => {
          fc.pre(!refused(() => parseWhere(text)));
          expect(shape(parseWhere(written(parseWhere(text))))).toBe(shape(parseWhere(text)));
        }),
        runs(500),
      );
    },
    within(30_000),
  );
});

/** A condition in full parentheses, as --where reads it. */
function written(condition: Condition): string {
  const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;
  switch (condition.kind) {
    case 'and':
      return `(${written(condition.left)} && ${written(condition.right)})`;
    case 'or':
      return `(${written(condition.left)} || ${written(condition.right)})`;
    case 'not':
      return `!(${written(condition.of)})`;
    case 'is':
      return quoted(condition.column.text);
    case 'compare':
      return `${quoted(condition.column.text)} ${condition.operator} ${quoted(condition.value.text)}`;
  }
}

/** A condition without the places in its text. */
function shape(condition: Condition): string {
  return JSON.stringify(condition, (key, value: unknown) => (key === 'at' || key === 'quoted' ? undefined : value));
}

describe('configuration files', () => {
  const name = fc.string({ unit: fc.constantFrom(...Array.from('abcxyz-_.')), minLength: 1, maxLength: 8 });
  const value = fc
    .string({ maxLength: 12 })
    .map((text) => text.replace(/[\r\n]/g, '').trim())
    .filter((text) => !/[\u2028\u2029\u0085]/.test(text));
  const settings = fc.dictionary(name, value, { maxKeys: 5, noNullPrototype: true });

  it(
    'are read as they were written',
    () => {
      fc.assert(
        fc.property(
          fc.dictionary(name, settings, { maxKeys: 4, noNullPrototype: true }),
          fc.constantFrom('=', ' = ', ': '),
          (all, sign) => {
            const text = Object.entries(all).map(
              ([section, own]) =>
                `[${section}]\n` +
                Object.entries(own)
                  .map(([key, one]) => `${key}${sign}${one.replaceAll('%', '%%')}\n`)
                  .join(''),
            );
            const read = [...parseIni(text.join('\n# more\n\n'), 'f.conf')].map(([section, own]) => [
              section,
              [...own],
            ]);
            expect(read).toEqual(Object.entries(all).map(([section, own]) => [section, Object.entries(own)]));
          },
        ),
        runs(500),
      );
    },
    within(30_000),
  );

  it(
    'are read or refused with a fault, whatever is in them',
    () => {
      const part = fc.constantFrom(
        '[',
        ']',
        '[a]',
        '=',
        ':',
        'x',
        '\n',
        '\r\n',
        ' ',
        '%',
        '%(x)s',
        '%%',
        '#',
        ';',
        '\0',
        '[DEFAULT]\n',
        '[__proto__]\n',
      );
      fc.assert(
        fc.property(fc.array(part, { maxLength: 25 }), (parts) => {
          expect(refused(() => parseIni(parts.join(''), 'f.conf'))).toBeTypeOf('boolean');
        }),
        runs(2000),
      );
    },
    within(30_000),
  );
});

describe('the words of a line', () => {
  it(
    'are options, their values, or words, and none is lost',
    () => {
      const flag = fc.constantFrom(
        '-m',
        '-o',
        'json',
        '--no-color',
        '--columns',
        '-mo',
        '-t5',
        '--limit=3',
        '--watch',
        '--',
        '-V',
        '--outp',
      );
      fc.assert(
        fc.property(fc.uniqueArray(fc.oneof(flag, garbage), { maxLength: 8 }), fc.nat(3), (words, always) => {
          const line = new Scanner(['exit', ...words], wholeTree);
          if (line.fault) return;
          const { options, positionals: placed } = giveBack(line, { always });
          const positionals = placed.map(({ word }) => word);
          const separate = options.flatMap(({ glued, values }) =>
            glued === undefined ? values.map(({ word }) => word) : [],
          );
          const dashed = words.filter(
            (word) => word.startsWith('-') && !positionals.includes(word) && !separate.includes(word),
          );
          expect([...positionals, ...separate, ...dashed].sort()).toEqual([...words].sort());
        }),
        runs(2000),
      );
    },
    within(30_000),
  );
});
