/** A key: a name such as `up`, `S-tab`, `C-c`, `escape`, a character that was typed, or text that was pasted. */
export type Key = { readonly name: string } | { readonly text: string } | { readonly pasted: string };

/** The keys in what a terminal sent; `rest` is the beginning of a key whose end is still to come. */
export function readKeys(input: string): { readonly keys: readonly Key[]; readonly rest: string } {
  const keys: Key[] = [];
  for (let at = 0; at < input.length;) {
    const found = keyAt(input, at);
    if (found === undefined) return { keys, rest: input.slice(at) };
    if (found.key) keys.push(found.key);
    at = found.end;
  }
  return { keys, rest: '' };
}

interface Found {
  /** undefined: a key that nobody needs. */
  readonly key: Key | undefined;
  readonly end: number;
}

/** undefined: it does not end here. */
function keyAt(input: string, at: number): Found | undefined {
  if (input.startsWith(PASTE_START, at)) return pasteAt(input, at + PASTE_START.length);
  const character = String.fromCodePoint(input.codePointAt(at) ?? 0);
  if (character === '\x1b') return escapeAt(input, at);
  const end = at + character.length;
  if (character < ' ' || character === '\x7f') return { key: { name: controlName(character) }, end };
  // Half of a character that is two units of a string.
  if (/^[\ud800-\udfff]$/.test(character)) return end < input.length ? { key: undefined, end } : undefined;
  return { key: character === ' ' ? { name: 'space' } : { text: character }, end };
}

const PASTE_START = '\x1b[200~';
const PASTE_END = '\x1b[201~';

function pasteAt(input: string, from: number): Found | undefined {
  const end = input.indexOf(PASTE_END, from);
  return end < 0 ? undefined : { key: { pasted: input.slice(from, end) }, end: end + PASTE_END.length };
}

/** Keys with a name of more than one character: `ESC [ … letter`, `ESC O letter`; anything else is Escape itself. */
function escapeAt(input: string, at: number): Found | undefined {
  if (at + 1 >= input.length) return undefined;
  SEQUENCE.lastIndex = at;
  const [whole, parameters = '', final = ''] = SEQUENCE.exec(input) ?? [];
  if (whole !== undefined) {
    const name = sequenceName(parameters, final);
    return { key: name === undefined ? undefined : { name }, end: at + whole.length };
  }
  BEGUN.lastIndex = at;
  if (BEGUN.test(input)) return undefined;
  return { key: { name: 'escape' }, end: at + 1 };
}

const SEQUENCE = /\x1b(?:\[|O)([\x30-\x3f]*)[\x20-\x2f]*([\x40-\x7e])/y;
const BEGUN = /\x1b(?:\[|O)[\x20-\x3f]{0,32}$/y;

/** What a sequence means; a modifier (`1;2`) is left out but for Shift with TAB, which has one of its own. */
function sequenceName(parameters: string, final: string): string | undefined {
  if (final === '~') return TILDE[parameters.split(';')[0] ?? ''];
  return LETTERS[final];
}

const LETTERS: Readonly<Record<string, string>> = {
  A: 'up',
  B: 'down',
  C: 'right',
  D: 'left',
  H: 'home',
  F: 'end',
  Z: 'S-tab',
  M: 'return',
};

const TILDE: Readonly<Record<string, string>> = {
  1: 'home',
  3: 'delete',
  4: 'end',
  5: 'pageup',
  6: 'pagedown',
  7: 'home',
  8: 'end',
};

function controlName(character: string): string {
  const name = CONTROLS[character];
  return name ?? `C-${String.fromCharCode(character.charCodeAt(0) + 0x60)}`;
}

const CONTROLS: Readonly<Record<string, string>> = {
  '\t': 'tab',
  '\r': 'return',
  '\n': 'return',
  '\b': 'backspace',
  '\x7f': 'backspace',
};
