import * as json from './json-bytes.ts';

const HEX_DIGITS = '0123456789abcdef';

const NONE = 0;
const ESCAPE = 1;
const HEX = 2;
const UTF8 = 3;

/** What is written in place of bytes that are no UTF-8. */
const REPLACEMENT = '\\ufffd';

/** Characters whose `\u00XX` is written shorter. */
const SHORT_FORMS: Readonly<Record<number, string>> = {
  0x08: '\\b',
  0x09: '\\t',
  0x0a: '\\n',
  0x0c: '\\f',
  0x0d: '\\r',
  0x22: '\\"',
  0x5c: '\\\\',
};
/** Letters of the escapes `\"`, `\\`, `\b` and so on, which stay as they are. */
const KEPT_ESCAPES: ReadonlySet<number> = new Set(Object.values(SHORT_FORMS).map((form) => form.charCodeAt(1)));

/** An escape or UTF-8 sequence of a JSON string, which comes byte by byte, as it is written in plain ASCII. */
export class StringSequence {
  #kind = NONE;
  /** What is known of the character, how many bytes miss, and the first character that may be written with so many bytes. */
  #code = 0;
  #missing = 0;
  #smallest = 0;

  /** Whether the next byte of the string belongs to it. */
  get isOpen(): boolean {
    return this.#kind !== NONE;
  }

  /** Begins with a byte that does not stand for itself: a backslash, DEL or one beyond ASCII. Gives what is to be written so far. */
  begin(byte: number): string {
    if (byte === json.DELETE) return escaped(byte);
    this.#missing = byte < 0xc2 || byte >= 0xf5 ? 0 : byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
    if (byte !== json.BACKSLASH && this.#missing === 0) return REPLACEMENT;
    this.#kind = byte === json.BACKSLASH ? ESCAPE : UTF8;
    this.#code = byte & (0x3f >> this.#missing);
    this.#smallest = [0, 0x80, 0x800, 0x10000][this.#missing] ?? 0;
    return '';
  }

  /** Whether the sequence breaks off in front of this byte. */
  isCutBy(byte: number): boolean {
    return this.#kind === UTF8 && (byte & 0xc0) !== 0x80;
  }

  /** Ends it where it breaks off; gives what is to be written. */
  cut(): string {
    this.#kind = NONE;
    return REPLACEMENT;
  }

  /** Takes the next byte; gives what is to be written so far, undefined when no such byte may follow. */
  next(byte: number): string | undefined {
    if (this.#kind === ESCAPE) return this.#escape(byte);
    const digit = HEX_DIGITS.indexOf(String.fromCharCode(byte).toLowerCase());
    if (this.#kind === HEX && digit < 0) return undefined;
    this.#code = this.#kind === HEX ? this.#code * 16 + digit : (this.#code << 6) | (byte & 0x3f);
    this.#missing -= 1;
    if (this.#missing > 0) return '';
    const isUtf8 = this.#kind === UTF8;
    this.#kind = NONE;
    return isUtf8 ? this.#character() : hexForm(this.#code);
  }

  #escape(letter: number): string | undefined {
    this.#kind = NONE;
    if (KEPT_ESCAPES.has(letter)) return `\\${String.fromCharCode(letter)}`;
    if (letter === json.SLASH) return '/';
    if (letter !== json.LETTER_U) return undefined;
    this.#kind = HEX;
    this.#code = 0;
    this.#missing = 4;
    return '';
  }

  #character(): string {
    const code = this.#code;
    const isSurrogate = code >= 0xd800 && code < 0xe000;
    if (code < this.#smallest || code > 0x10ffff || isSurrogate) return REPLACEMENT;
    const text = String.fromCodePoint(code);
    return text.length === 1 ? escaped(code) : escaped(text.charCodeAt(0)) + escaped(text.charCodeAt(1));
  }
}

function hexForm(code: number): string {
  return SHORT_FORMS[code] ?? (code >= json.BLANK && code < json.DELETE ? String.fromCharCode(code) : escaped(code));
}

function escaped(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}
