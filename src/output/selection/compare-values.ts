import { JsonFloat, isJsonObject, type JsonValue } from '../../model/json.ts';
import { compareNatural } from '../../model/order.ts';
import { SIZE_UNITS, bytesOfUnit } from '../../model/size.ts';
import { parseMoment } from '../../model/time.ts';
import type { ColumnType } from '../view.ts';
import { locatedIn, whereFault, type Literal, type Operator } from './where.ts';

/** Tells whether a value of a column stands in the wanted relation. */
export type Test = (value: JsonValue) => boolean;

/** The whole expression, for messages, and the present. */
export interface WhereContext {
  readonly text: string;
  readonly now: number;
}

/** The test that a comparison with a literal means for a column of this type. Throws a usage Fault for a literal of no such type. */
export function testOf(
  operator: Operator,
  literal: Literal,
  type: ColumnType | undefined,
  context: WhereContext,
): Test {
  if (operator === '~' || operator === '!~') return inverted(operator === '!~', someOrWhole(globTest(literal.text)));
  if (operator === '=' || operator === '!=') return inverted(operator === '!=', equalTo(literal, type, context));
  const order = orderOf(literal, type, context);
  return some((value) => holds(operator, order(value)));
}

function equalTo(literal: Literal, type: ColumnType | undefined, context: WhereContext): Test {
  if (literal.text === '') return isEmpty;
  if (!literal.quoted && /[*?]/.test(literal.text)) return someOrWhole(globTest(literal.text));
  if (type === undefined) return someOrWhole(textTest(literal.text));
  const order = orderOf(literal, type, context);
  return some((value) => order(value) === 0);
}

/** Whether a value counts as true by itself: neither empty nor a no. */
export function isTrue(value: JsonValue): boolean {
  if (isEmpty(value)) return false;
  if (typeof value === 'string') return !['false', 'no', '0', '-', 'none'].includes(value.toLowerCase());
  return value !== false && numeric(value) !== 0;
}

/** Order of two values of a column: empty ones first, numbers by size, everything else in natural order. */
export function compareValues(a: JsonValue, b: JsonValue): number {
  if (typeof a === 'string' && typeof b === 'string') return compareNatural(a, b);
  if (typeof a === 'number' && typeof b === 'number') return a < b ? -1 : a > b ? 1 : 0;
  if (isEmpty(a) || isEmpty(b)) return Number(isEmpty(b)) - Number(isEmpty(a));
  const [first, second] = [numeric(a), numeric(b)];
  if (first !== undefined && second !== undefined) return first < second ? -1 : first > second ? 1 : 0;
  return compareNatural(textOf(a), textOf(b));
}

/** Text behind a value, as comparisons see it. */
export function textOf(value: JsonValue): string {
  if (value === null) return '';
  if (Array.isArray(value)) return value.map(textOf).join(',');
  if (value instanceof JsonFloat) return String(value.value);
  return isJsonObject(value) ? Object.keys(value).join(',') : String(value);
}

/** Whether there is no value: nothing, an empty text, an empty list. */
export function isEmpty(value: JsonValue): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

function numeric(value: JsonValue): number | bigint | undefined {
  if (value instanceof JsonFloat) return value.value;
  return typeof value === 'number' || typeof value === 'bigint' ? value : undefined;
}

/** A list fits when one of its entries does. */
function some(test: Test): Test {
  return (value) => (Array.isArray(value) ? value.some(test) : test(value));
}

/** Likewise, or all entries with commas between them, as the list stands in a table: `layers = DRBD,STORAGE`. */
function someOrWhole(test: Test): Test {
  return (value) => some(test)(value) || (Array.isArray(value) && test(value));
}

function inverted(not: boolean, test: Test): Test {
  return not ? (value) => !test(value) : test;
}

function globTest(glob: string): Test {
  const pattern = glob.replace(/[.*+?^${}()|[\]\\]/g, (special) =>
    special === '*' ? '.*' : special === '?' ? '.' : `\\${special}`,
  );
  const whole = new RegExp(`^${pattern.replace(/(\.\*)+/g, '.*')}$`, 'isu');
  return (value) => whole.test(textOf(value));
}

/** Names of the cluster do not differ in letter case alone, so text is compared without it. */
function textTest(text: string): Test {
  const wanted = text.toLowerCase();
  return (value) => textOf(value).toLowerCase() === wanted;
}

function holds(operator: Operator, order: number | undefined): boolean {
  if (order === undefined) return false;
  if (operator === '<') return order < 0;
  if (operator === '<=') return order <= 0;
  return operator === '>' ? order > 0 : order >= 0;
}

/** How a value compares with the literal; undefined where it cannot. */
type Order = (value: JsonValue) => number | undefined;

function orderOf(literal: Literal, type: ColumnType | undefined, context: WhereContext): Order {
  switch (type) {
    case 'size':
      return sizeOrder(literal, context, 1024n);
    case 'bytes':
      return sizeOrder(literal, context, 1n);
    case 'time':
      return byNumber(time(literal, context));
    case 'number':
      return numberOrder(literal, context);
    default:
      return textOrder(literal);
  }
}

function byNumber(limit: number | bigint): Order {
  return (value) => {
    const number = numeric(value);
    return number === undefined ? undefined : number < limit ? -1 : number > limit ? 1 : 0;
  };
}

const NUMBER = /^([-+]?\d+)(?:\.(\d+))?\s*([a-z]*)$/i;

/** `10GiB`, `1.5TB`, `0`: exact, in bytes; both sides are scaled by the literal's decimals. */
function sizeOrder(literal: Literal, { text }: WhereContext, bytesOfValue: bigint): Order {
  const [, whole, fraction = '', unit = ''] = NUMBER.exec(literal.text) ?? [];
  const bytes = unit === '' && Number(literal.text) === 0 ? 1n : bytesOfUnit(unit);
  if (whole === undefined || bytes === undefined)
    throw whereFault(text, literal.at, `'${literal.text}' is not a size.`, [
      `Sizes are numbers with a unit, such as 10GiB or 1.5TB. Units: ${SIZE_UNITS.join(', ')}`,
    ]);
  const scale = 10n ** BigInt(fraction.length);
  const limit = BigInt(whole + fraction) * bytes;
  return (value) => {
    const number = numeric(value);
    if (number === undefined || !Number.isInteger(Number(number))) return undefined;
    const size = BigInt(number) * bytesOfValue * scale;
    return size < limit ? -1 : size > limit ? 1 : 0;
  };
}

function time(literal: Literal, { text, now }: WhereContext): number {
  return locatedIn(text, literal.at, () => parseMoment(literal.text)(now));
}

function numberOrder(literal: Literal, { text }: WhereContext): Order {
  const [, , fraction, unit] = NUMBER.exec(literal.text) ?? [];
  if (unit !== '') throw whereFault(text, literal.at, `'${literal.text}' is not a number.`);
  return byNumber(fraction === undefined ? BigInt(literal.text) : Number(literal.text));
}

/** Digits within text count as numbers. */
function textOrder({ text }: Literal): Order {
  const wanted = text.toLowerCase();
  return (value) => (isEmpty(value) ? undefined : compareNatural(textOf(value).toLowerCase(), wanted));
}
