import { printableText } from './printable.ts';
import type { OutputStreams } from './output-settings.ts';

/** Keeps what is written, the lines for stderr in between. */
export class Capture implements OutputStreams {
  text = '';

  write(chunk: string | Uint8Array): void {
    this.text += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
  }

  error(line: string): void {
    this.text += `${printableText(line)}\n`;
  }
}
