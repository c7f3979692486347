import { Document, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { JsonFloat, isJsonObject } from '../../model/json.ts';
import type { JsonObject, JsonValue } from '../../model/json.ts';
import { UNPRINTABLE } from '../printable.ts';
import type { Writer } from './writer.ts';

/** A list of mappings, one after the other. YAML 1.2, quoted so that readers of 1.1 understand the same. */
export const yamlWriter: Writer = {
  members: (object) => (Object.values(object).every((value) => value === undefined) ? '' : text(object as JsonObject)),
  element: (bodies) => {
    const lines = bodies.join('').split('\n').slice(0, -1);
    return lines.length === 0 ? '- {}\n' : lines.map((line, i) => `${i === 0 ? '- ' : '  '}${line}\n`).join('');
  },
  end: (isEmpty) => (isEmpty ? '[]\n' : ''),
  document: text,
};

/** Strings stay on one line each, so that texts can be joined and shifted. */
const LAYOUT = { lineWidth: 0, blockQuote: false, singleQuote: true } as const;

function text(value: JsonValue): string {
  const document = new Document(undefined, { compat: 'yaml-1.1' });
  document.contents = node(value) as typeof document.contents;
  return document.toString(LAYOUT).replace(UNPRINTABLE, escapeCharacter);
}

function node(value: JsonValue): unknown {
  if (Array.isArray(value)) {
    const list = new YAMLSeq();
    list.items = value.map(node);
    return list;
  }
  if (!isJsonObject(value)) return scalar(value);
  const map = new YAMLMap();
  map.items = Object.entries(value).flatMap(([key, member]) =>
    member === undefined ? [] : [new Pair(scalar(key), node(member))],
  );
  return map;
}

/** Text with anything to be escaped stands in double quotes, where escapes work. */
function scalar(value: null | boolean | number | bigint | string | JsonFloat): Scalar {
  const made = new Scalar(value instanceof JsonFloat ? value.value : value);
  if (value instanceof JsonFloat) made.minFractionDigits = 1;
  if (typeof value === 'string' && value.search(UNPRINTABLE) >= 0) made.type = 'QUOTE_DOUBLE';
  return made;
}

/** As double quotes take it; line ends in the text are those between its lines. */
function escapeCharacter(character: string): string {
  const digits = (character.codePointAt(0) ?? 0).toString(16);
  if (character === '\n') return character;
  return digits.length > 4 ? `\\U${digits.padStart(8, '0')}` : `\\u${digits.padStart(4, '0')}`;
}
