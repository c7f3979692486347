/**
 * The language of --where: comparisons of columns with values, joined by `&&`, `||`, `!` and parentheses; `!` binds
 * closest, then `&&`, then `||`. `state != UpToDate && (size > 10GiB || Aux/site ~ 'vienna*')`.
 */
import { onFault, usageFault, type Fault } from '../../model/fault.ts';

const OPERATORS = ['=', '!=', '<', '<=', '>', '>=', '~', '!~'] as const;
export type Operator = (typeof OPERATORS)[number];

/** The value that a column is compared with; in quotes it is text and nothing else. */
export interface Literal {
  readonly text: string;
  readonly quoted: boolean;
  /** Where it stands in the expression, for messages. */
  readonly at: number;
}

export type Condition =
  | { readonly kind: 'and' | 'or'; readonly left: Condition; readonly right: Condition }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'is'; readonly column: Literal }
  | { readonly kind: 'compare'; readonly column: Literal; readonly operator: Operator; readonly value: Literal };

/** Reads an expression. Throws a usage Fault with a caret under the place where it goes wrong. */
export function parseWhere(text: string): Condition {
  const parser = new Parser(text, tokensOf(text));
  return parser.whole();
}

/** A usage Fault with a caret under the place. */
export function whereFault(text: string, at: number, message: string, hints: readonly string[] = []): Fault {
  const line = text.replace(/\s/g, ' ');
  return usageFault(`--where: ${message}`, [line, `${' '.repeat(at)}^`, ...hints]);
}

/** What `work` gives; its Faults get a caret under the place. */
export function locatedIn<T>(text: string, at: number, work: () => T): T {
  return onFault(work, ({ message, hints }) => {
    throw whereFault(text, at, message, hints);
  });
}

type Token =
  | { readonly kind: 'word'; readonly literal: Literal }
  | { readonly kind: 'symbol'; readonly symbol: string; readonly at: number };

const WORD = /[^\s()&|!<>=~'"]+/y;
const SYMBOL = /&&|\|\||==|!=|!~|<=|>=|[()<>=~!]/y;

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const symbol = matchAt(SYMBOL, text, at);
    const word = matchAt(WORD, text, at);
    const character = text.charAt(at);
    if (/\s/.test(character)) at += 1;
    else if (character === "'" || character === '"') {
      const literal = quoted(text, at);
      tokens.push({ kind: 'word', literal: { text: literal.text, quoted: true, at } });
      at = literal.end;
    } else if (symbol !== undefined) {
      tokens.push({ kind: 'symbol', symbol, at });
      at += symbol.length;
    } else if (word !== undefined) {
      tokens.push({ kind: 'word', literal: { text: word, quoted: false, at } });
      at += word.length;
    } else throw whereFault(text, at, `'${character}' alone means nothing; it is written twice.`);
  }
  return tokens;
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** Text between quotes; a backslash in front of a quote or of itself makes it part of the text. */
function quoted(text: string, from: number): { text: string; end: number } {
  const quote = text.charAt(from);
  let content = '';
  for (let at = from + 1; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === quote) return { text: content, end: at + 1 };
    if (character === '\\' && [quote, '\\'].includes(text.charAt(at + 1))) at += 1;
    content += text.charAt(at);
  }
  throw whereFault(text, from, 'this quote is never closed.');
}

const DEEPEST = 200;

class Parser {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  #next = 0;
  #depth = 0;

  constructor(text: string, tokens: readonly Token[]) {
    this.#text = text;
    this.#tokens = tokens;
  }

  whole(): Condition {
    const condition = this.#or();
    const left = this.#tokens[this.#next];
    if (left !== undefined) throw whereFault(this.#text, placeOf(left), "'&&' or '||' is missing here.");
    return condition;
  }

  #or(): Condition {
    let condition = this.#and();
    while (this.#takes('||')) condition = { kind: 'or', left: condition, right: this.#and() };
    return condition;
  }

  #and(): Condition {
    let condition = this.#not();
    while (this.#takes('&&')) condition = { kind: 'and', left: condition, right: this.#not() };
    return condition;
  }

  #not(): Condition {
    if (++this.#depth > DEEPEST) throw whereFault(this.#text, this.#place(), 'this is nested too deeply.');
    try {
      if (this.#takes('!')) return { kind: 'not', of: this.#not() };
      if (!this.#takes('(')) return this.#comparison();
      const condition = this.#or();
      if (!this.#takes(')')) throw whereFault(this.#text, this.#place(), "')' is missing here.");
      return condition;
    } finally {
      this.#depth -= 1;
    }
  }

  #comparison(): Condition {
    const column = this.#word('a column is missing here.');
    const operator = this.#operator();
    if (operator === undefined) return { kind: 'is', column };
    return { kind: 'compare', column, operator, value: this.#word('a value is missing here.') };
  }

  #operator(): Operator | undefined {
    const token = this.#tokens[this.#next];
    if (token?.kind !== 'symbol') return undefined;
    const operator = token.symbol === '==' ? '=' : OPERATORS.find((known) => known === token.symbol);
    if (operator !== undefined) this.#next += 1;
    return operator;
  }

  #word(missing: string): Literal {
    const token = this.#tokens[this.#next];
    if (token?.kind !== 'word') throw whereFault(this.#text, this.#place(), missing);
    this.#next += 1;
    return token.literal;
  }

  #takes(symbol: string): boolean {
    const token = this.#tokens[this.#next];
    if (token?.kind !== 'symbol' || token.symbol !== symbol) return false;
    this.#next += 1;
    return true;
  }

  #place(): number {
    const token = this.#tokens[this.#next];
    return token === undefined ? this.#text.length : placeOf(token);
  }
}

function placeOf(token: Token): number {
  return token.kind === 'word' ? token.literal.at : token.at;
}
