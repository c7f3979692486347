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
    return '***';
  }

  toJSON(): string {
    return '***';
  }
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
    const at = text.indexOf('@', start);
    if (at < 0) break;
    const info = text.slice(start + 2, at);
    shown += text.slice(from, start + 2) + (info.includes(':') ? '***' : info);
    from = at;
  }
  return shown + text.slice(from);
}

/** `u:password@host`, also behind `--controllers=` or a comma. */
function hideInWord(word: string): string {
  const at = word.lastIndexOf('@');
  const colon = word.indexOf(':');
  if (colon < 0 || at < colon || word.startsWith('//', colon + 1)) return word;
  const start = Math.max(...['=', ',', "'", '"', '/'].map((sign) => word.lastIndexOf(sign, colon))) + 1;
  return `${word.slice(0, start)}***${word.slice(at)}`;
}
