import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clientFault } from '../model/fault.ts';
import { systemReason } from '../model/system-reason.ts';

/** Makes a folder for a while, which only this user can open; its name begins with `prefix`. Throws a Fault when there can be none. */
export function temporaryFolder(prefix: string): string {
  const parent = tmpdir();
  try {
    return mkdtempSync(join(parent, prefix));
  } catch (error) {
    throw clientFault(`Cannot make a temporary folder in ${parent}: ${systemReason(error)}`, [
      'Make room there, or set TMPDIR to another folder.',
    ]);
  }
}
