import type { Suggestion } from '../completion/suggestion.ts';
import { lex, type Token } from './lexer.ts';

/** Where suggestions come from. */
export interface Suggester {
  /** What is known at once. Names of the cluster that are still to come are told by `onNews`. */
  suggest(words: readonly string[], current: string): Promise<readonly Suggestion[]>;
  /** Calls `listener` whenever a suggestion may have become possible that was not before. */
  onUpdate(listener: () => void): void;
  /** A command has run: names known so far may have changed. */
  outdate(): void;
}

/** The command at the cursor: its words before the cursor, and the one that is being typed. */
export interface TypedWord {
  readonly words: readonly string[];
  /** What is typed of the word, without quotes. */
  readonly current: string;
  /** Where it begins in the text. */
  readonly start: number;
}

/** The word at the cursor; undefined where no word of a command can stand. */
export function typedWord(text: string, cursor: number): TypedWord | undefined {
  const before = text.slice(0, cursor);
  const statement = lastStatement(lex(before).tokens);
  if (statement.some(({ kind }) => kind !== 'word')) return undefined;
  const words = statement.flatMap((token) => (token.kind === 'word' ? [token.text] : []));
  const last = statement.at(-1);
  const isTyping = last?.end === cursor;
  if (!isTyping && /(^|\s)#[^\n]*$/.test(before)) return undefined;
  const complete = isTyping ? words.slice(0, -1) : words;
  return {
    words: complete[0] === 'linstor' ? complete.slice(1) : complete,
    current: isTyping ? (words.at(-1) ?? '') : '',
    start: last && isTyping ? last.start : cursor,
  };
}

function lastStatement(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findLastIndex(({ kind }) => kind === ';' || kind === '\n');
  return tokens.slice(end + 1);
}
