import { readFileSync } from 'node:fs';
import { ExitCode, Fault } from '../model/fault.ts';
import { locked } from '../system/lock.ts';
import { writeWhole } from '../system/write-whole.ts';

const LINE = /^(?<address>\S+)\s+sha256\s+(?<fingerprint>[0-9A-F]{2}(?::[0-9A-F]{2}){31})$/i;

/**
 * The SHA-256 fingerprint noted for `host:port`, from lines such as `10.0.0.1:3371 sha256 AA:BB:…`; `#` begins a comment.
 * Throws a Fault (exit 20) when the file cannot be read or its line for this address is damaged: a lost note must
 * not pass for a first contact.
 */
export function knownFingerprint(file: string, address: string): string | undefined {
  const line = linesOf(file).find((text) => text.split(/\s/)[0]?.toLowerCase() === address.toLowerCase());
  if (line === undefined) return undefined;
  const fingerprint = LINE.exec(line)?.groups?.fingerprint;
  if (fingerprint === undefined)
    throw new Fault(`The line for ${address} in ${file} is damaged.`, ExitCode.noController, [
      'Remove the line to note the certificate anew at the next contact.',
    ]);
  return fingerprint.toUpperCase();
}

/** Adds or replaces the note for `host:port`: readable by the owner alone, written whole or not at all. Throws Faults and what `fs` throws. */
export function noteFingerprint(file: string, address: string, fingerprint: string): void {
  locked(file, ({ check }) => {
    const others = linesOf(file).filter((text) => text.split(/\s/)[0]?.toLowerCase() !== address.toLowerCase());
    const text = [...others, `${address} sha256 ${fingerprint}`].map((line) => `${line}\n`).join('');
    writeWhole(file, text, { check });
  });
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return [];
    const reason = error instanceof Error ? error.message : String(error);
    throw new Fault(`The known controllers cannot be read: ${reason}`, ExitCode.noController);
  }
}
