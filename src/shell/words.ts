import { usageFault } from '../model/fault.ts';

/**
 * Splits a line into words as a POSIX shell does, without expansions: blanks part words, single quotes keep everything,
 * double quotes everything but `\"`, `\\`, a backslash keeps the next character, `#` at a word's start begins a comment.
 * Throws a usage Fault when a quote is not closed.
 */
export function splitWords(line: string): string[] {
  const words: string[] = [];
  let word: string | undefined;
  for (let at = 0; at < line.length; at++) {
    const c = line.charAt(at);
    if (/\s/.test(c)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else if (c === '#' && word === undefined) break;
    else if (c === "'" || c === '"') {
      const { text, end } = quoted(line, at);
      word = (word ?? '') + text;
      at = end;
    } else if (c === '\\') word = (word ?? '') + line.charAt(++at);
    else word = (word ?? '') + c;
  }
  return word === undefined ? words : [...words, word];
}

function quoted(line: string, start: number): { text: string; end: number } {
  const quote = line.charAt(start);
  let text = '';
  for (let at = start + 1; at < line.length; at++) {
    const c = line.charAt(at);
    if (c === quote) return { text, end: at };
    const escapes = quote === '"' && c === '\\' && ['"', '\\'].includes(line.charAt(at + 1));
    text += escapes ? line.charAt(++at) : c;
  }
  throw usageFault(`A quote (${quote}) is not closed.`);
}
