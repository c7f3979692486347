import type { Readable } from 'node:stream';
import { redact } from './redact.ts';
import { toldFault } from './faults.ts';
import type { ShellHost } from './shell-host.ts';
import { lex } from './lexer.ts';
import { runStatement } from './run-statement.ts';
import type { ShellState } from './state.ts';
import { readStatements, type Statement } from './statements.ts';
import { afterCommand, isOver } from './transaction.ts';

/** Runs the lines of a pipe or a file; gives the exit code of the last command. A line that fails is named on stderr. */
export async function runScript(host: ShellHost, state: ShellState, input: Readable): Promise<number> {
  const lines = new Lines(input);
  const stage = { host, state, terminal: false, line: () => lines.next() };
  const initialTransaction = host.session.transaction;
  let exitCode = 0;
  for (let text = await nextText(lines); text !== undefined; text = await nextText(lines)) {
    const statements = understood(text.text, host);
    if (typeof statements === 'number') exitCode = told(statements, text, host);
    for (const statement of typeof statements === 'number' ? [] : statements) {
      const code = await runStatement(statement, stage);
      if (host.left()) return exitCode;
      exitCode = told(code, { ...text, text: statement.source }, host);
      afterCommand(host.session, code);
      if (isOver(host.session, initialTransaction) || (host.stopOnError && code !== 0)) return exitCode;
    }
    if (host.stopOnError && exitCode !== 0) return exitCode;
  }
  return exitCode;
}

interface Text {
  readonly text: string;
  /** Counted from 1. */
  readonly line: number;
}

/** One line, or several where a quote or a backslash goes on. */
async function nextText(lines: Lines): Promise<Text | undefined> {
  let text = await lines.next();
  const line = lines.count;
  while (text !== undefined && lex(text).open) {
    const more = await lines.next();
    if (more === undefined) break;
    text += `\n${more}`;
  }
  return text === undefined ? undefined : { text, line };
}

/** The statements of a text, or the exit code when it makes none. */
function understood(text: string, host: ShellHost): readonly Statement[] | number {
  try {
    return readStatements(text);
  } catch (error) {
    const told = toldFault(error);
    host.streams.error(told.text);
    return told.exitCode;
  }
}

function told(exitCode: number, { text, line }: Text, host: ShellHost): number {
  if (exitCode !== 0) {
    const shown = redact(text, (words) => host.secrets(words));
    const what = shown.unparsed ? '' : `: ${shown.text}`;
    host.streams.error(`Line ${line} failed with exit code ${exitCode}${what}`);
  }
  return exitCode;
}

/** The lines of a stream, one at a time. */
class Lines {
  /** How many were given out. */
  count = 0;
  readonly #pieces: AsyncIterator<Buffer>;
  readonly #decoder = new TextDecoder();
  #text = '';
  #ended = false;

  constructor(input: Readable) {
    this.#pieces = (input as AsyncIterable<Buffer>)[Symbol.asyncIterator]();
  }

  async next(): Promise<string | undefined> {
    for (;;) {
      const end = this.#text.indexOf('\n');
      if (end >= 0 || this.#ended) return this.#take(end);
      const piece = await this.#pieces.next();
      if (piece.done === true) this.#ended = true;
      else this.#text += this.#decoder.decode(piece.value, { stream: true });
    }
  }

  #take(end: number): string | undefined {
    if (end < 0 && this.#text === '') return undefined;
    const line = end < 0 ? this.#text : this.#text.slice(0, end);
    this.#text = end < 0 ? '' : this.#text.slice(end + 1);
    this.count += 1;
    return line.replace(/\r$/, '');
  }
}
