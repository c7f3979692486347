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

/** The text with `***` in place of whatever looks like the user name and password of an address: `http://***@host`. */
export function hideUserInfo(text: string): string {
  return text.replace(/\/\/[^@/\n]*:[^@\n]*@/g, '//***@').replace(/[^\s'"=,/:@]+:(?!\/\/)[^\s@]*@/g, '***@');
}
