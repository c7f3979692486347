/** A piece of what was typed; `start` and `end` are its place there. */
export type Token = Place &
  (
    | { readonly kind: 'word'; readonly text: string }
    /** `!CMD`: the rest of the line, for the system's shell. */
    | { readonly kind: 'system'; readonly text: string }
    | { readonly kind: ';' | '\n' | '|' | '>' | '>>' }
  );

interface Place {
  readonly start: number;
  readonly end: number;
}

export interface Lexed {
  readonly tokens: readonly Token[];
  /** What still has to be closed for the text to be complete: a quote, or the line that a backslash goes on in. */
  readonly open: "'" | '"' | '\\' | undefined;
}

/**
 * Takes text apart as a POSIX shell does, without expansions: blanks part words, single quotes keep everything, double
 * quotes everything but `\"` and `\\`, a backslash keeps the next character, `#` at a word's start begins a comment.
 * At the start of a statement `!` takes the rest of the line; there, and behind `help`, `\x` is a word of its own.
 */
export function lex(text: string): Lexed {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const rest = text.slice(at, at + 2);
    const isFirst = startsStatement(tokens);
    if (rest === '\\\n') at += 2;
    else if (/^[^\S\n]/.test(rest)) at += 1;
    else if (rest.startsWith('#')) at = lineEnd(text, at);
    else if (rest.startsWith('!') && isFirst) {
      const end = lineEnd(text, at);
      tokens.push({ kind: 'system', text: text.slice(at + 1, end).trim(), start: at, end });
      at = end;
    } else {
      const sign = SIGNS.find((one) => rest.startsWith(one));
      const token = sign ? { kind: sign, start: at, end: at + sign.length } : undefined;
      const word = token ? undefined : readWord(text, at, isFirst || isHelp(tokens));
      tokens.push(token ?? { kind: 'word', text: word?.text ?? '', start: at, end: word?.end ?? text.length });
      at = tokens.at(-1)?.end ?? text.length;
      if (word?.open) return { tokens, open: word.open };
    }
  }
  return { tokens, open: undefined };
}

const SIGNS = [';', '\n', '|', '>>', '>'] as const;

function startsStatement(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1)?.kind;
  return last === undefined || last === ';' || last === '\n';
}

function isHelp(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  return last?.kind === 'word' && ['help', '?'].includes(last.text) && startsStatement(tokens.slice(0, -1));
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

interface Word {
  readonly text: string;
  readonly end: number;
  readonly open?: Lexed['open'];
}

function readWord(text: string, start: number, mayBeMeta: boolean): Word {
  const meta = mayBeMeta ? /^\\[a-z]+(?=[\s;]|$)/.exec(text.slice(start))?.[0] : undefined;
  if (meta !== undefined) return { text: meta, end: start + meta.length };
  let word = '';
  let at = start;
  while (at < text.length) {
    const c = text.charAt(at);
    if (/[\s;|>]/.test(c)) break;
    if (c === "'" || c === '"') {
      const quoted = readQuoted(text, at);
      word += quoted.text;
      at = quoted.end;
      if (quoted.open) return { text: word, end: at, open: quoted.open };
    } else if (c === '\\') {
      if (at + 1 === text.length) return { text: word, end: at + 1, open: '\\' };
      const next = text.charAt(at + 1);
      word += next === '\n' ? '' : next;
      at += 2;
    } else {
      word += c;
      at += 1;
    }
  }
  return { text: word, end: at };
}

function readQuoted(text: string, start: number): Word {
  const quote = text.charAt(start) === '"' ? '"' : "'";
  let word = '';
  for (let at = start + 1; at < text.length; at++) {
    const c = text.charAt(at);
    if (c === quote) return { text: word, end: at + 1 };
    const escapes = quote === '"' && c === '\\' && ['"', '\\'].includes(text.charAt(at + 1));
    word += escapes ? text.charAt(++at) : c;
  }
  return { text: word, end: text.length, open: quote };
}
