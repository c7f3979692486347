import { isUtf8 } from 'node:buffer';
import { resolve } from 'node:path';
import { ExitCode, usageFault } from '../model/fault.ts';
import { printableLine } from '../output/printable.ts';
import { withoutTilde } from '../system/platform.ts';
import { interruptible } from './interrupts.ts';
import { linesIn } from './lines.ts';
import { runLines } from './run-lines.ts';
import type { ShellContext } from './shell-context.ts';

/** So many files may stand one inside the other. */
const DEEPEST = 16;

/** Runs the statements of a file (`\i`); gives the exit code of the last one. Throws usage Faults. */
export async function include(words: readonly string[], stage: ShellContext): Promise<number> {
  const file = oneFile('\\i', words);
  const path = pathOf(file, stage.host.home);
  checkNesting(path, file, stage.files);
  const text = await read(path, stage);
  if (text === undefined) return ExitCode.interrupted;
  checkText(text, file);
  const lines = linesIn(text);
  const inside: ShellContext = { ...stage, files: [...stage.files, path] };
  // The questions of a script are answered by the lines that follow; a person answers those of a file, too.
  return await runLines(lines, stage.terminal ? inside : { ...inside, line: () => lines.next() }, file);
}

/** The content of a file, perhaps of a pipe to which somebody still writes; undefined when Ctrl-C was faster. */
async function read(path: string, { host, terminal }: ShellContext): Promise<Uint8Array | undefined> {
  if (!terminal) return await host.files.read(path);
  let text: Uint8Array | undefined;
  await interruptible(host, async () => {
    text = await host.files.read(path);
    return ExitCode.ok;
  });
  return text;
}

/** In what is no text a `!` or a `>` may stand anywhere. */
function checkText(bytes: Uint8Array, file: string): void {
  if (bytes.includes(0) || !isUtf8(bytes))
    throw usageFault(`${printableLine(file)} is not run: it is no text in UTF-8.`);
}

function checkNesting(path: string, file: string, files: readonly string[]): void {
  if (files.includes(path)) throw usageFault(`${printableLine(file)} cannot run itself.`);
  if (files.length >= DEEPEST)
    throw usageFault(`${printableLine(file)} is not run: ${DEEPEST} files stand one inside the other already.`);
}

/** The only word, which names a file. Throws a usage Fault for none, more than one, and stdin. */
export function oneFile(builtin: string, [file, ...more]: readonly string[]): string {
  if (file === undefined) throw usageFault(`'${builtin}' needs the name of a file.`);
  if (more.length > 0)
    throw usageFault(`'${builtin}' takes one file.`, [`A name with blanks is put into quotes: ${builtin} 'my file'`]);
  if (file === '-') throw usageFault(`'${builtin}' takes a file, not the standard input.`);
  return file;
}

/** The whole path; `~/` at its beginning stands for the user's home folder, as in other shells. */
export function pathOf(file: string, home: string): string {
  return resolve(withoutTilde(file, home));
}
