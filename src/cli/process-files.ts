import { constants, createWriteStream, openSync, rmSync } from 'node:fs';
import { link, readFile, readdir, rename, stat, unlink, writeFile } from 'node:fs/promises';
import { Socket } from 'node:net';
import { basename, dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Files } from '../definition/runtime.ts';
import { clientFault, usageFault } from '../model/fault.ts';
import { errorCode, systemReason } from '../model/system-reason.ts';
import { editorCommand } from '../system/editor-command.ts';
import { fileText } from '../system/file-text.ts';
import { putBackAtEnd } from '../system/put-back.ts';
import { temporaryFolder } from '../system/temporary-folder.ts';

/** The real file system; `editor` is the command of the user's editor, possibly with arguments. */
export function realFiles(stdin: NodeJS.ReadStream, editor: string): Omit<Files, 'stdinIsTerminal'> {
  return {
    read: (path) => (path === '-' ? readAll(stdin) : readNamed(path)),
    write: writeWhole,
    isDirectory: async (path) => (await stat(path).catch(() => undefined))?.isDirectory() ?? false,
    entries: entriesOf,
    edit: (text, suffix) => editText(editor, text, suffix),
    editFile: (path) => runEditor(editor, path),
  };
}

async function readAll(stdin: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin as AsyncIterable<Uint8Array>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function readNamed(path: string): Promise<Uint8Array> {
  try {
    return (await stat(path)).isFIFO() ? await readPipe(path) : await readFile(path);
  } catch (error) {
    throw usageFault(`Cannot read ${path}: ${systemReason(error)}`);
  }
}

/** A pipe to which nobody writes yet would hold up a thread, which the end of the program waits for. */
async function readPipe(path: string): Promise<Uint8Array> {
  const descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  return await readAll(new Socket({ fd: descriptor, readable: true, writable: false }));
}

async function entriesOf(path: string): Promise<readonly string[]> {
  try {
    return await readdir(path);
  } catch (error) {
    throw usageFault(`Cannot read ${path}: ${systemReason(error)}`);
  }
}

/** Writes beside the target first, so that a broken answer leaves no half file; without `force` an existing file stays. */
async function writeWhole(
  path: string,
  bytes: AsyncIterable<Uint8Array>,
  { force }: { force: boolean },
): Promise<void> {
  if (!force && (await stat(path).catch(() => undefined))) throw alreadyThere(path);
  const partial = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  const removePartial = (): void => rmSync(partial, { force: true });
  const release = putBackAtEnd(removePartial);
  try {
    // Made at once: a signal that came while it is being made could not remove it.
    await pipeline(bytes, createWriteStream(partial, { fd: openSync(partial, 'wx', 0o600) }));
    await (force ? rename(partial, path) : link(partial, path).then(() => unlink(partial)));
  } catch (error) {
    removePartial();
    const code = errorCode(error);
    if (code === undefined) throw error;
    throw code === 'EEXIST' ? alreadyThere(path) : clientFault(`Cannot write ${path}: ${systemReason(error)}`);
  } finally {
    release();
  }
}

function alreadyThere(path: string): Error {
  return usageFault(`${path} exists already.`, ['Give another name, or --force to replace it.']);
}

async function editText(editor: string, text: string, suffix: string): Promise<string> {
  const folder = temporaryFolder('linstor-');
  const file = join(folder, `edit${suffix}`);
  const removeFolder = (): void => rmSync(folder, { recursive: true, force: true });
  const release = putBackAtEnd(removeFolder);
  try {
    await writeFile(file, text, { mode: 0o600 });
    await runEditor(editor, file);
    return fileText(await readFile(file));
  } finally {
    removeFolder();
    release();
  }
}

async function runEditor(editor: string, file: string): Promise<void> {
  const { spawn } = await import('node:child_process');
  return new Promise((resolve, reject) => {
    const { command, words, shell } = editorCommand(editor, file);
    const child = shell ? spawn(command, { shell, stdio: 'inherit' }) : spawn(command, words, { stdio: 'inherit' });
    const release = putBackAtEnd(() => void child.kill());
    child.on('error', (error) => reject(clientFault(`Cannot start the editor '${editor}': ${systemReason(error)}`)));
    child.on('close', (code) => {
      release();
      if (code === 0) resolve();
      else
        reject(
          clientFault(`The editor '${editor}' ended with code ${code ?? 'unknown'}; nothing was changed.`, [
            'Set VISUAL or EDITOR to another editor.',
          ]),
        );
    });
  });
}
