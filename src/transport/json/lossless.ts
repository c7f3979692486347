import { JsonFloat, type JsonValue } from '../../model/json.ts';
import { nextRisky } from '../../model/risky-numbers.ts';

/** Levels of lists and objects within each other; the controller's data has about ten. */
export const DEEPEST = 1000;
/** Digits of a number; the controller's have 20 at the most. */
const MOST_DIGITS = 4300;

/** JSON that is beyond what is read; the message says why. */
export class BeyondLimits extends SyntaxError {}

/** Why a text cannot be read, in words that follow "The answer cannot be used: ". */
export function unreadable(error: SyntaxError): string {
  return error instanceof BeyondLimits ? error.message : 'it is not valid JSON';
}

/**
 * Parses JSON without loss: integers beyond 2^53 become bigint, whole numbers written as floats JsonFloat.
 * Throws SyntaxError, and BeyondLimits for what is nested too deeply or has a number beyond every size.
 */
export function parseJson(text: string): JsonValue {
  return parseJsonKnowing(text, nextRisky(text, 0) >= 0);
}

/** Like parseJson for a caller that knows whether a number is at risk, and that nothing is nested too deeply (`shallow`). */
export function parseJsonKnowing(text: string, lossy: boolean, shallow = false): JsonValue {
  const value = JSON.parse(text) as JsonValue;
  // Whatever follows lists and objects inwards may count on it.
  if (!shallow && isDeep(text)) throw new BeyondLimits('it is nested too deeply');
  return lossy ? withoutLoss(text) : value;
}

/** Whether the brackets of a valid text stand within each other too deeply. */
function isDeep(text: string): boolean {
  if (text.length < 2 * DEEPEST) return false;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const c = text.charCodeAt(at);
    // `[` and `{`, `]` and `}` differ in one bit alone.
    if (c === QUOTE) at = closingQuote(text, at + 1);
    else if ((c | 0x20) === 0x7b && ++depth > DEEPEST) return true;
    else if ((c | 0x20) === 0x7d) depth--;
  }
  return false;
}

/** Where the string ends that `from` stands in; a regular expression would run out of stack in a long one. */
function closingQuote(text: string, from: number): number {
  for (let quote = text.indexOf('"', from); ; quote = text.indexOf('"', quote + 1)) {
    let before = quote;
    while (text[before - 1] === '\\') before--;
    if ((quote - before) % 2 === 0) return quote;
  }
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const NINE = 0x39;
const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/y;

/** Reads a text that JSON.parse has found to be valid: it is parsed with the place of each number among all in the number's stead. */
function withoutLoss(text: string): JsonValue {
  const numbers: string[] = [];
  let counted = '';
  let done = 0;
  for (let at = 0; at < text.length; at++) {
    const c = text.charCodeAt(at);
    if (c === QUOTE) at = closingQuote(text, at + 1);
    // Of a valid text only numbers begin with a character between the comma and the nine.
    if (c <= COMMA || c > NINE) continue;
    NUMBER.lastIndex = at;
    const number = NUMBER.exec(text)?.[0] ?? '';
    counted += text.slice(done, at) + String(numbers.push(number) - 1);
    done = at + number.length;
    at = done - 1;
  }
  const read = (_: string, value: unknown): unknown =>
    typeof value === 'number' ? toNumber(numbers[value] ?? '') : value;
  return JSON.parse(counted + text.slice(done), read) as JsonValue;
}

function toNumber(token: string): JsonValue {
  if (token.length > MOST_DIGITS) throw new BeyondLimits(`a number in it has more than ${MOST_DIGITS} digits`);
  const value = Number(token);
  if (/^-?\d+$/.test(token)) return Number.isSafeInteger(value) ? value : BigInt(token);
  if (!Number.isFinite(value)) throw new BeyondLimits(`the number ${token.slice(0, 20)} in it is beyond every size`);
  return Number.isInteger(value) ? new JsonFloat(value) : value;
}
