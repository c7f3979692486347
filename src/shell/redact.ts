import { isOwnWord } from './builtin-words.ts';
import { lex, type Token } from './lexer.ts';

/** Tells which words of a command are secrets; undefined when it cannot be told. */
export type SecretWords = (words: readonly string[]) => readonly number[] | undefined;

/** What the programs of others may be given that is secret; only ours is known word by word. */
const SECRET_SIGN = /pass(phrase|word|wd)|secret|token|authorization|bearer|\s-u\s*\S+:/i;

/** A line as history may keep it. */
export interface Concealed {
  /** Without passphrases, passwords and keys, and the options that take them. */
  readonly text: string;
  /** Some of it could not be understood: it must not leave this shell. */
  readonly unparsed: boolean;
}

/** Takes the secrets out of a line, so that what is kept would ask for them again. */
export function redact(text: string, secretWords: SecretWords): Concealed {
  const cuts: Token[] = [];
  let unparsed = foreignParts(text).some((part) => SECRET_SIGN.test(part));
  for (const words of commandsIn(text)) {
    const secret = secretWords(words.map((word) => (word.kind === 'word' ? word.text : '')));
    if (secret) cuts.push(...secret.flatMap((at) => words[at] ?? []));
    else unparsed = true;
  }
  return { text: cutOut(text, cuts), unparsed };
}

/** The words of every command of the program in a line, as it will understand them. */
function commandsIn(text: string): Token[][] {
  const statements: Token[][] = [[]];
  let piped = false;
  for (const token of lex(text).tokens) {
    if (token.kind === ';' || token.kind === '\n') statements.push([]);
    piped = token.kind === '|' || (piped && token.kind !== ';' && token.kind !== '\n');
    if (token.kind === 'system') statements.push(...systemCommands(token));
    else if (token.kind === 'word' && !piped) statements.at(-1)?.push(token);
  }
  return statements.map(ownWords).filter((words) => words.length > 0);
}

/** What goes to the system's shell and is not understood as a command of ours. */
function foreignParts(text: string): string[] {
  const { tokens } = lex(text);
  const systems = tokens.flatMap((token) => (isForeign(token) ? [token.text] : []));
  const pipe = tokens.find(({ kind }) => kind === '|');
  return pipe ? [...systems, text.slice(pipe.end)] : systems;
}

function isForeign(token: Token): token is Token & { kind: 'system'; text: string } {
  return token.kind === 'system' && systemCommands(token).every((words) => words.length === 0);
}

/** `!linstor …` is one of ours again. */
function systemCommands({ kind, ...token }: Token): Token[][] {
  if (kind !== 'system' || !('text' in token)) return [];
  const offset = token.end - token.text.length;
  const words = lex(token.text).tokens.map((word) => ({ ...word, start: word.start + offset, end: word.end + offset }));
  const [first] = words;
  return [first?.kind === 'word' && /(^|\/)linstor$/.test(first.text) ? words : [], []];
}

/** Words of the shell's own in front of a command; lines for the shell alone have none. */
function ownWords(words: readonly Token[]): Token[] {
  const [first] = words;
  const word = first?.kind === 'word' ? first.text : '';
  if (word === 'linstor') return ownWords(words.slice(1));
  if (word === 'watch') {
    const [seconds] = words.slice(1);
    return ownWords(words.slice(seconds?.kind === 'word' && /^\d/.test(seconds.text) ? 2 : 1));
  }
  if (isOwnWord(word)) return [];
  const last = words.at(-1);
  // It asks for help.
  return words.length > 1 && last?.kind === 'word' && last.text === '?' ? words.slice(0, -1) : [...words];
}

function cutOut(text: string, cuts: readonly Token[]): string {
  const kept = [...cuts]
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => rest.slice(0, start).trimEnd() + rest.slice(end), text);
  return kept.trim();
}
