import { PassThrough } from 'node:stream';
import type { ReadStream, WriteStream } from 'node:tty';
import { LineReader, type Line } from '../../../src/shell/editor/reader.ts';
import type { Suggester } from '../../../src/shell/suggestions.ts';
import { TerminalScreen } from '../../support/terminal/screen.ts';

export const PROMPT = 'LINSTOR ==> ';

/** A terminal on which the line editor reads; whatever it writes is kept. */
export class FakeTerminal {
  readonly input = new PassThrough();
  readonly output = new PassThrough();
  readonly screen = new TerminalScreen(80, 24);
  written = '';
  readonly #reader: LineReader;

  constructor(suggester: Suggester) {
    Object.assign(this.input, { setRawMode: () => this.input, isTTY: true });
    this.#size(80, 24);
    this.output.on('data', (bytes: Buffer) => {
      this.written += bytes.toString('utf8');
      void this.screen.write(bytes.toString('utf8'));
    });
    this.screen.onAnswer((answer) => this.input.write(answer));
    this.#reader = new LineReader(
      this.input as unknown as ReadStream,
      this.output as unknown as WriteStream,
      suggester,
      { ghosts: true, edit: (text) => Promise.resolve(text === '' ? undefined : `${text} edited\n`) },
    );
  }

  read(history: readonly string[] = []): Promise<Line> {
    return this.#reader.read(PROMPT, history);
  }

  resize(columns: number, rows: number): void {
    this.#size(columns, rows);
    if (columns > 0) this.screen.resize(columns, Math.max(1, rows));
    this.output.emit('resize');
  }

  #size(columns: number, rows: number): void {
    Object.assign(this.output, { columns, rows });
  }
}
