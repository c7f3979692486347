import { printableText } from './printable.ts';
import type { OutputStreams } from './output-settings.ts';
import { wrapProse } from './prose.ts';

/** Keeps what is written, the lines for stderr in between, broken at `width` columns. */
export class Capture implements OutputStreams {
  text = '';
  readonly #width: number | undefined;

  constructor(width?: number) {
    this.#width = width;
  }

  write(chunk: string | Uint8Array): void {
    this.text += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
  }

  error(line: string): void {
    this.text += `${wrapProse(printableText(line), this.#width)}\n`;
  }
}
