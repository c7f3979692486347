/** Bytes of JSON text, and what each of them may be. */
export const QUOTE = 0x22;
export const BACKSLASH = 0x5c;
export const SLASH = 0x2f;
export const COMMA = 0x2c;
export const COLON = 0x3a;
export const MINUS = 0x2d;
export const ZERO = 0x30;
export const NINE = 0x39;
export const OPEN_LIST = 0x5b;
export const CLOSE_LIST = 0x5d;
export const OPEN_OBJECT = 0x7b;
export const CLOSE_OBJECT = 0x7d;
export const BLANK = 0x20;
export const NEWLINE = 0x0a;
export const DELETE = 0x7f;
export const LETTER_U = 0x75;
export const REPLACEMENT = 0xfffd;

/** What a byte may be, as bits: goes through a string unchanged, is part of a number or word, stands between values. */
export const IN_STRING = 1;
export const IN_TOKEN = 2;
export const BETWEEN = 4;
export const KIND = new Uint8Array(256);
for (let byte = BLANK; byte < DELETE; byte++) if (byte !== QUOTE && byte !== BACKSLASH) KIND[byte] = IN_STRING;
for (const byte of Buffer.from('0123456789+-.Eabcdefghijklmnopqrstuvwxyz')) KIND[byte] = IN_STRING | IN_TOKEN;
for (const byte of [NEWLINE, 0x0d, 0x09]) KIND[byte] = BETWEEN;
KIND[BLANK] = IN_STRING | BETWEEN;

export const HEX_DIGITS = Buffer.from('0123456789abcdef');
/** Letters of the escapes `\"`, `\\`, `\b` and so on, which stay as they are. */
export const KEPT_ESCAPES = new Set(Buffer.from('"\\bfnrt'));
/** Characters whose `\u00XX` is written shorter. */
export const SHORT_FORMS: Readonly<Record<number, string>> = {
  0x08: '\\b',
  0x09: '\\t',
  0x0a: '\\n',
  0x0c: '\\f',
  0x0d: '\\r',
  0x22: '\\"',
  0x5c: '\\\\',
};
