import { Document, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { JsonFloat, isJsonObject, type JsonObject, type JsonValue } from '../../model/json.ts';
import { unprintable } from '../printable.ts';
import type { Writer } from './writer.ts';
import { plainYaml } from './yaml-plain.ts';

/** A list of mappings, one after the other. YAML 1.2, quoted so that readers of 1.1 understand the same. */
export const yamlWriter: Writer = {
  members: (object) => {
    const lines = inElement(object as JsonObject);
    return lines === '{}' ? '' : lines;
  },
  element: (bodies) => {
    const lines = bodies.filter((body) => body !== '').join('\n  ');
    return lines === '' ? '- {}\n' : `- ${lines}\n`;
  },
  end: (isEmpty) => (isEmpty ? '[]\n' : ''),
  document: (value) => {
    const text = plainYaml(value, scalarText);
    return text === undefined ? laidOut(value) : `${text}\n`;
  },
};

/** As it stands behind the dash of a list. */
function inElement(value: JsonValue): string {
  return plainYaml(value, scalarText, '  ') ?? laidOut(value).slice(0, -1).replaceAll('\n', '\n  ');
}

/** The texts of scalars that had to be looked at closely; data repeats itself. */
const known = new Map<string, string>();
const MOST_KNOWN = 10_000;

/** A scalar as the package writes it; undefined when that depends on the place where it stands. */
function scalarText(value: string | number | JsonFloat): string | undefined {
  if (typeof value !== 'string') return laidOut(value).slice(0, -1);
  // Line ends are folded, a long key is marked as one, and at the left edge a document might begin or end.
  if (value.length > 200 || /[\x00-\x1f]|^(?:---|\.\.\.)/.test(value)) return undefined;
  let written = known.get(value);
  if (written === undefined) {
    written = laidOut(value).slice(0, -1);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(value, written);
  }
  return written;
}

/** Strings stay on one line each, so that texts can be joined and shifted. */
const LAYOUT = { lineWidth: 0, blockQuote: false, singleQuote: true } as const;

/** By the package, which knows every rule and takes its time. */
export function laidOut(value: JsonValue): string {
  const document = new Document(undefined, { compat: 'yaml-1.1' });
  document.contents = node(value) as typeof document.contents;
  return document.toString(LAYOUT).replace(unprintable(), escapeCharacter);
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

/** Plain words that readers of YAML 1.1 take for something else: a default value, a merge, a number in base 60. */
const MISREAD = /^(?:=|<<|[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?|[-+]?0[\d_.]*|[-+]?[\d.][\d_.]*(?:e[-+]?\d*)?)$/i;

/** Text with anything to be escaped stands in double quotes, where escapes work. */
function scalar(value: null | boolean | number | bigint | string | JsonFloat): Scalar {
  const made = new Scalar(value instanceof JsonFloat ? value.value : value);
  if (value instanceof JsonFloat) made.minFractionDigits = 1;
  if (typeof value !== 'string') return made;
  if (value.search(unprintable()) >= 0) made.type = 'QUOTE_DOUBLE';
  else if (MISREAD.test(value)) made.type = 'QUOTE_SINGLE';
  return made;
}

/** As double quotes take it; line ends in the text are those between its lines. */
function escapeCharacter(character: string): string {
  const digits = (character.codePointAt(0) ?? 0).toString(16);
  if (character === '\n') return character;
  return digits.length > 4 ? `\\U${digits.padStart(8, '0')}` : `\\u${digits.padStart(4, '0')}`;
}
