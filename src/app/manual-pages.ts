import { spawn } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { clientFault } from '../model/fault.ts';
import { systemReason } from '../model/system-reason.ts';
import { temporaryFolder } from '../system/temporary-folder.ts';

/**
 * Opens a page (`linstor-node.1`) with `man`, which pages it on a terminal. Gives the exit code of `man`; undefined when there is no
 * such page or no `man`. Throws a Fault when `man` cannot be started.
 */
export async function openPage(page: string): Promise<number | undefined> {
  const installed = installedPage(page);
  if (installed !== undefined) return runMan(installed);
  const embedded = await embeddedPage(page);
  if (embedded === undefined) return undefined;
  const folder = temporaryFolder('linstor-man-');
  try {
    const file = join(folder, `${page}.gz`);
    writePage(file, embedded);
    return await runMan(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Beside the files of the program, or where packages of the system put it: `share/man` beside `bin`. */
function installedPage(page: string): string | undefined {
  const share = join(dirname(process.execPath), '..', 'share', 'man', `man${page.slice(-1)}`, `${page}.gz`);
  return [join(__dirname, '..', 'man', page), share].find((file) => existsSync(file));
}

/** The page, packed by gzip, in the program that is one file. */
async function embeddedPage(page: string): Promise<Buffer | undefined> {
  const { getRawAsset, isSea } = await import('node:sea');
  if (!isSea()) return undefined;
  try {
    return Buffer.from(getRawAsset(`man/${page}.gz`) as ArrayBuffer);
  } catch {
    return undefined; // Node tells by an error that there is none
  }
}

function writePage(file: string, content: Buffer): void {
  try {
    writeFileSync(file, content);
  } catch (error) {
    throw clientFault(`Cannot write ${file}: ${systemReason(error)}`, ['Set TMPDIR to another folder.']);
  }
}

function runMan(file: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const child = spawn('man', [file], { stdio: 'inherit' });
    child.on('error', (error) => {
      if ('code' in error && error.code === 'ENOENT') resolve(undefined);
      else reject(clientFault(`Cannot start man: ${error.message}`));
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}
