import fc from 'fast-check';

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** A text in place of which a value stands that JSON.stringify does not write. */
const MARK = 'MARK-OF-THE-FUZZER';

/** JSON texts that hardly anybody expects in place of a value. */
const strange = fc.constantFrom(
  ...['null', 'true', '5', '-1.5', '""', '"text"', '[]', '{}', '[null]', '[[]]', '["x"]', '[5]', '{"a": 1}', '[{}]'],
  ...['1e400', '-1e400', '123456789012345678901234567890', '-0', '20.0', '1e-400', '9223372036854775808', '0.1e1'],
  ...['"\\ud800"', '"\\u0000"', '"\\u001b[2J"', '"\\u202e"', '"{{}}"', '"%s"', '"a\\nb"', '"日本"'],
  ...[
    `"${'x'.repeat(70_000)}"`,
    `${'['.repeat(500)}${']'.repeat(500)}`,
    '{"__proto__": null}',
    '"2026-13-45T99:99:99Z"',
  ],
);

/** A place in a value: numbers from 0 to 1 that choose the member at each step down. */
type Steps = readonly number[];

const steps = fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { maxLength: 9 });

/** What is done to a sound answer's value; gives JSON text. */
const changeOfValue: fc.Arbitrary<(value: Json) => string> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(steps, strange).map(
      ([place, text]) =>
        (value: Json) =>
          marked(
            at(value, place, () => MARK),
            text,
          ),
    ),
  },
  { weight: 2, arbitrary: steps.map((place) => (value: Json) => text(at(value, place, () => undefined))) },
  { weight: 1, arbitrary: steps.map((place) => (value: Json) => text(at(value, place, renamed))) },
  { weight: 1, arbitrary: steps.map((place) => (value: Json) => text(at(value, place, repeated))) },
  {
    weight: 1,
    arbitrary: fc.tuple(steps, strange).map(
      ([place, extra]) =>
        (value: Json) =>
          marked(at(value, place, doubled), extra),
    ),
  },
);

/** What is done to the bytes on their way. */
const changeOfBytes: fc.Arbitrary<(bytes: Buffer) => Buffer> = fc.oneof(
  fc
    .double({ min: 0, max: 0.999, noNaN: true })
    .map((part) => (bytes: Buffer) => bytes.subarray(0, Math.floor(bytes.length * part))),
  fc
    .tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.uint8Array({ minLength: 1, maxLength: 3 }))
    .map(([part, added]) => (bytes: Buffer) => {
      const place = Math.floor(bytes.length * part);
      return Buffer.concat([bytes.subarray(0, place), added, bytes.subarray(place)]);
    }),
  fc
    .constantFrom('x', ' \n', ']', '}', '[]', '\0', '{"a":1}')
    .map((more) => (bytes: Buffer) => Buffer.concat([bytes, Buffer.from(more)])),
  fc
    .constantFrom('\ufeff', '\n\n', 'x', ")]}',\n")
    .map((more) => (bytes: Buffer) => Buffer.concat([Buffer.from(more), bytes])),
  fc
    .constantFrom('', '<html><title>Bad</title></html>', 'null', '[null]', '{}', '[]', '"ok"', '<'.repeat(30_000))
    .map((whole) => () => Buffer.from(whole)),
);

/** How an answer comes. */
export interface Sent {
  readonly status: number;
  readonly type: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Buffer;
  /** In pieces of so many bytes; undefined: in one. */
  readonly piece: number | undefined;
  /** The connection is cut when all was sent. */
  readonly cut: boolean;
}

/** How a sound answer is changed: its value, its bytes, or the way it is sent. */
type Mutation = (value: Json, status: number) => Sent;

const STATUS = [
  200, 201, 202, 203, 204, 205, 206, 226, 299, 300, 304, 399, 400, 401, 403, 404, 405, 409, 418, 429, 500, 501, 502,
  503, 504, 599, 999,
];
const TYPES = [
  'text/html',
  'text/plain',
  'application/json; charset=latin1',
  'application/xml',
  'x',
  'application/octet-stream',
  '',
];

export const mutation: fc.Arbitrary<Mutation> = fc
  .record({
    ofValue: fc.option(changeOfValue, { freq: 3, nil: text }),
    ofBytes: fc.option(changeOfBytes, { freq: 1, nil: (bytes: Buffer) => bytes }),
    status: fc.oneof(
      { weight: 5, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: fc.constantFrom(...STATUS) },
    ),
    type: fc.oneof(
      { weight: 6, arbitrary: fc.constant('application/json') },
      { weight: 1, arbitrary: fc.constantFrom(...TYPES) },
      { weight: 1, arbitrary: fc.constant(undefined) },
    ),
    headers: fc.oneof(
      { weight: 12, arbitrary: fc.constant({}) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          { 'Content-Encoding': 'gzip' },
          { 'Content-Encoding': 'br, x' },
          { Connection: 'close' },
          { 'Retry-After': 'x' },
          { 'Content-Disposition': 'attachment; filename="../../x"' },
        ),
      },
    ),
    piece: fc.option(fc.constantFrom(1, 7, 1000), { freq: 2, nil: undefined }),
    cut: fc.oneof({ weight: 12, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  })
  .map(({ ofValue, ofBytes, ...how }) => (value: Json, status: number) => ({
    ...how,
    status: how.status ?? status,
    bytes: ofBytes(Buffer.from(ofValue(value))),
  }));

function text(value: Json | undefined): string {
  return JSON.stringify(value ?? null);
}

function marked(value: Json | undefined, raw: string): string {
  return text(value).replace(`"${MARK}"`, () => raw);
}

/** The value with one place in it changed; `undefined` leaves it out. */
function at(value: Json, [step, ...rest]: Steps, change: (inner: Json) => Json | undefined): Json | undefined {
  if (step === undefined || typeof value !== 'object' || value === null) return change(value);
  const keys = Object.keys(value);
  const key = keys[Math.floor(step * keys.length)];
  if (key === undefined) return change(value);
  const inner = at((value as Record<string, Json>)[key] ?? null, rest, change);
  if (Array.isArray(value))
    return value.flatMap((one, i) => (String(i) === key ? (inner === undefined ? [] : [inner]) : [one]));
  const others = Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
  return inner === undefined ? others : { ...others, [key]: inner };
}

function renamed(value: Json): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one], i) => [i === 0 ? `${name.toUpperCase()}_` : name, one]),
  );
}

function repeated(value: Json): Json {
  return Array.isArray(value) ? [...value, ...value] : [value, value];
}

/** A member more, as another controller may send it; in place of the value of the first member, too. */
function doubled(value: Json): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return MARK;
  const [first] = Object.keys(value);
  return { ...value, new_member: 1, ...(first === undefined ? {} : { [first]: MARK }) };
}
