import { redact, type SecretWords } from './redact.ts';
import type { History } from './history.ts';
import { lex } from './lexer.ts';

/** Adds what was typed to the history, line by line and without secrets. A leading blank keeps it out. */
export function remember(text: string, history: History, secretWords: SecretWords): void {
  if (/^\s/.test(text)) return;
  for (const line of linesOf(text.replaceAll('\\\n', ''))) {
    const kept = redact(line.trim(), secretWords);
    // The file has one entry per line: a quoted line end cannot be kept there.
    history.add(kept.text, kept.unparsed || kept.text.includes('\n'));
  }
}

/** The lines, unless a quote goes on from one to the next. */
function linesOf(text: string): string[] {
  const lines = text.split('\n');
  return lines.every((line) => lex(line).open === undefined) ? lines : [text];
}
