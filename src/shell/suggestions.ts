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

/** The suggestions of the program, for lines without words of the shell. */
export interface ProgramSuggester extends Suggester {
  /** Files whose path begins so; folders end with a slash. */
  files(typed: string): Promise<readonly Suggestion[]>;
}

/** The command at the cursor: its words before the cursor, and the one that is being typed. */
export interface TypedWord {
  readonly words: readonly string[];
  /** What is typed of the word, without quotes. */
  readonly current: string;
  /** Where it begins in the text. */
  readonly start: number;
}

/** The first of the words where a file to be written stands, and where a command of the system's shell does. */
export const TO_FILE = '>';
export const TO_SYSTEM = '|';

/** The word at the cursor; undefined where nothing is known that could stand there. */
export function typedWord(text: string, cursor: number): TypedWord | undefined {
  const before = text.slice(0, cursor);
  const statement = lastStatement(lex(before).tokens);
  const [first] = statement;
  if (first?.kind === 'system') return systemWord(before, first.start + 1);
  const pipe = statement.find(({ kind }) => kind === '|');
  if (pipe) return systemWord(before, pipe.end);
  const sign = statement.findIndex(({ kind }) => kind !== 'word');
  if (sign >= 0) return fileWord(before, statement.slice(sign + 1));
  return wordOf(before, statement);
}

/** A word of the last command for the system's shell, which begins at `from`. */
function systemWord(before: string, from: number): TypedWord | undefined {
  const tokens = lex(before.slice(from)).tokens.map((token) => ({
    ...token,
    start: token.start + from,
    end: token.end + from,
  }));
  const end = tokens.findLastIndex((token) => token.kind !== 'word' || ['&&', '||'].includes(token.text));
  const rest = tokens.slice(end + 1);
  if (tokens[end]?.kind === '>' || tokens[end]?.kind === '>>') return fileWord(before, rest);
  const word = wordOf(before, rest, (words) => words);
  return word && { ...word, words: [TO_SYSTEM, ...word.words] };
}

/** The only word behind `>`. */
function fileWord(before: string, tokens: readonly Token[]): TypedWord | undefined {
  const word = wordOf(before, tokens);
  return word?.words.length === 0 ? { ...word, words: [TO_FILE] } : undefined;
}

/** The last of the tokens if it goes up to the cursor, else a new word. */
function wordOf(
  before: string,
  statement: readonly Token[],
  own: (words: readonly string[]) => readonly string[] = withoutProgram,
): TypedWord | undefined {
  const cursor = before.length;
  const words = statement.flatMap((token) => (token.kind === 'word' ? [token.text] : []));
  const last = statement.at(-1);
  const isTyping = last?.end === cursor;
  if (!isTyping && /(^|\s)#[^\n]*$/.test(before)) return undefined;
  const complete = isTyping ? words.slice(0, -1) : words;
  return {
    words: own(complete),
    // A backslash alone begins a word of the shell.
    current: isTyping ? (before.slice(last.start) === '\\' ? '\\' : (words.at(-1) ?? '')) : '',
    start: last && isTyping ? last.start : cursor,
  };
}

function withoutProgram(words: readonly string[]): readonly string[] {
  return words[0] === 'linstor' ? words.slice(1) : words;
}

function lastStatement(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findLastIndex(({ kind }) => kind === ';' || kind === '\n');
  return tokens.slice(end + 1);
}
