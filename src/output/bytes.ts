import { ExitCode } from '../model/fault.ts';
import { only } from '../model/only.ts';
import { printableBytes } from './printable.ts';
import type { OutputSettings, OutputStreams } from './output-settings.ts';
import type { BytesView } from './view.ts';

/** Writes bytes as they are, on a terminal made harmless; gives the exit code. */
export async function showBytes(view: BytesView, { terminal }: OutputSettings, out: OutputStreams): Promise<number> {
  const pieces = view.bytes instanceof Uint8Array ? only(view.bytes) : view.bytes;
  for await (const piece of terminal ? printableBytes(pieces) : pieces) {
    await out.write(piece);
    // Nobody reads any more: an endless stream must end, too.
    if (out.closed) break;
  }
  return view.exitCode?.() ?? ExitCode.ok;
}
