import { JsonFloat, type JsonValue } from '../../../src/model/json.ts';

/** A reader of valid JSON that takes one token after the other and no short cut: what the fast one is held against. */
export function slowParse(text: string): JsonValue {
  const tokens = text.match(/"(?:[^"\\]|\\.)*"|-?\d[-+.eE\d]*|true|false|null|[{}[\]:,]/gs) ?? [];
  let at = 0;
  const value = (): JsonValue => {
    const token = tokens[at++] ?? '';
    if (token === '[') {
      const list: JsonValue[] = [];
      while (tokens[at] !== ']') {
        if (tokens[at] === ',') at++;
        list.push(value());
      }
      at++;
      return list;
    }
    if (token === '{') {
      const members = new Map<string, JsonValue>();
      while (tokens[at] !== '}') {
        if (tokens[at] === ',') at++;
        const name = JSON.parse(tokens[at] ?? '') as string;
        at += 2;
        members.set(name, value());
      }
      at++;
      // Unlike assignment this makes an own member even of `__proto__`.
      return Object.fromEntries(members);
    }
    return scalar(token);
  };
  return value();
}

function scalar(token: string): JsonValue {
  if (!/^-?\d/.test(token)) return JSON.parse(token) as JsonValue;
  const number = Number(token);
  if (/[.eE]/.test(token)) return Number.isInteger(number) ? new JsonFloat(number) : number;
  return BigInt(number) === BigInt(token) && Number.isSafeInteger(number) ? number : BigInt(token);
}
