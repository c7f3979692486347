/** What is shown in place of a secret. */
export const MASK = '***';

/** A passphrase, password or key: never shows up in messages, JSON or inspection by accident. */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** The clear text, only for sending it. */
  reveal(): string {
    return this.#value;
  }

  get isEmpty(): boolean {
    return this.#value === '';
  }

  toString(): string {
    return MASK;
  }

  toJSON(): string {
    return MASK;
  }
}

/** What names of secrets have in them, whoever made the names up. */
const SECRET_PART = /pass(phrase|word|wd)|secret|token|credential|(access|private|api)[-_]?key/i;
/** Names of where a secret is, or of which one it is. */
const POINTS_TO_ONE = /([-_](file|path|env|id)|File|Env)$/;

/** Whether a value of this name (of an option, a property, a member) is secret although the program takes it as a text. */
export function isSecretName(name: string): boolean {
  return SECRET_PART.test(name) && !POINTS_TO_ONE.test(name);
}

/** Whether a text speaks of secrets at all. */
export function namesSecrets(text: string): boolean {
  return SECRET_PART.test(text);
}

/** An address as a request sends it: one with a password in it is not to be shown. */
export function secretIfUserInfo(address: string): string | Secret {
  return hideUserInfo(address) === address ? address : new Secret(address);
}

/**
 * The text with `***` in place of whatever looks like the user name and password of an address: `http://***@host`. It takes
 * time in proportion to the text, whatever is in it.
 */
export function hideUserInfo(text: string): string {
  if (!text.includes('@')) return text;
  return hideAfterSchemes(text).split(/(\s+)/).map(hideInWord).join('');
}

/** With a scheme it is known where the user information begins: blanks may be part of it. */
function hideAfterSchemes(text: string): string {
  let shown = '';
  let from = 0;
  for (let start = text.indexOf('//'); start >= 0; start = text.indexOf('//', from)) {
    const first = text.indexOf('@', start);
    if (first < 0) break;
    const at = lastAt(text, first);
    const info = text.slice(start + 2, at);
    shown += text.slice(from, start + 2) + (info.includes(':') ? MASK : info);
    from = at;
  }
  return shown + text.slice(from);
}

/** A password may hold an `@` of its own: the last one before the address goes on counts. */
function lastAt(text: string, first: number): number {
  const rest = /[\s,/?#'"]/g;
  rest.lastIndex = first;
  const end = rest.exec(text)?.index ?? text.length;
  return text.lastIndexOf('@', end - 1);
}

/** `u:password@host`, also behind `--controllers=` or a comma. */
function hideInWord(word: string): string {
  const at = word.lastIndexOf('@');
  const colon = word.indexOf(':');
  if (colon < 0 || at < colon || word.startsWith('//', colon + 1)) return word;
  const start = Math.max(...['=', ',', "'", '"', '/'].map((sign) => word.lastIndexOf(sign, colon))) + 1;
  return `${word.slice(0, start)}${MASK}${word.slice(at)}`;
}
