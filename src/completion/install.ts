import { existsSync, lstatSync, mkdirSync, readFileSync, realpathSync, rmSync, rmdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { CommandTree } from '../argv/tree.ts';
import type { ShellName } from '../definition/runtime.ts';
import { clientFault, usageFault } from '../model/fault.ts';
import { systemReason } from '../model/system-reason.ts';
import { forgetNames } from './name-cache.ts';
import { writeWhole } from '../system/write-whole.ts';
import { ownScript } from './script-file.ts';
import { completionScript } from './shells/index.ts';

/** Whose shell is meant. */
export interface ShellUser {
  readonly home: string;
  /** The path of the login shell, as in the variable SHELL. */
  readonly shell: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
}

const BEGIN = '# begin linstor completion';
/** Follows BEGIN in a start-up file that was not there before. */
const MADE = ' (which made this file)';
const END = '# end linstor completion';

/** Puts the completion of a shell (of the user's own without one) in place, once; says in lines what was done. Throws Faults. */
export async function installCompletion(
  wanted: ShellName | undefined,
  user: ShellUser,
  tree: CommandTree,
): Promise<string[]> {
  const { shell, startUpFile } = await startUpOf(wanted, user);
  const script = ownScript(shell, user.home);
  const isNew = !existsSync(script);
  write(script, completionScript(shell, tree));
  const done = [`${isNew ? 'Wrote' : 'Renewed'} ${script}`];
  const block = blockFor(shell, script, !existsSync(startUpFile) || readIfThere(startUpFile).includes(BEGIN + MADE));
  if (block === undefined) return [...done, 'fish loads it by itself.'];
  const text = readIfThere(startUpFile);
  const others = withoutBlock(text);
  const wantedText = `${others}${others === '' || others.endsWith('\n') ? '' : '\n'}${block}`;
  if (text.includes(block)) return [...done, `${startUpFile} loads it already.`];
  write(startUpFile, wantedText);
  return [...done, `${startUpFile} loads it from now on; open a new shell, or run: . ${script}`];
}

/** Takes out what `installCompletion` put in, and the names of the cluster kept for it; says in lines what was done. Throws Faults. */
export async function uninstallCompletion(wanted: ShellName | undefined, user: ShellUser): Promise<string[]> {
  const { shell, startUpFile } = await startUpOf(wanted, user);
  const script = ownScript(shell, user.home);
  const done: string[] = [];
  if (existsSync(script)) {
    remove(script);
    removeEmpty(dirname(script));
    done.push(`Removed ${script}`);
  }
  const text = readIfThere(startUpFile);
  const rest = withoutBlock(text);
  if (rest === '' && text.includes(BEGIN + MADE) && !lstatSync(startUpFile).isSymbolicLink()) {
    remove(startUpFile);
    done.push(`Removed ${startUpFile}, in which there was nothing else`);
  } else if (rest !== text) {
    write(startUpFile, rest);
    done.push(`Took the lines about it out of ${startUpFile}`);
  }
  forgetNames(user.env);
  return done.length > 0 ? done : [`No completion is installed for ${shell}.`];
}

/** The shell and the file that it reads when it starts. */
async function startUpOf(
  wanted: ShellName | undefined,
  user: ShellUser,
): Promise<{ shell: ShellName; startUpFile: string }> {
  const { default: omelette } = await import('omelette');
  const finder = omelette('linstor');
  finder.SHELL = wanted ?? user.shell;
  finder.HOME = user.home;
  try {
    return { shell: finder.getActiveShell(), startUpFile: finder.getDefaultShellInitFile() };
  } catch {
    throw usageFault(
      `It is not clear which shell you use${user.shell === undefined ? '' : ` (SHELL is ${user.shell})`}.`,
      ["Name it: 'linstor completion install bash', zsh or fish."],
    );
  }
}

/** `made`: the start-up file is there only for this. */
function blockFor(shell: ShellName, script: string, made: boolean): string | undefined {
  if (shell === 'fish') return undefined;
  const needed = shell === 'zsh' ? '(( ${+functions[compdef]} )) || { autoload -Uz compinit && compinit }\n' : '';
  return `${BEGIN}${made ? MADE : ''}\n${needed}[ -r '${script}' ] && . '${script}'\n${END}\n`;
}

function withoutBlock(text: string): string {
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END, begin);
  return begin < 0 || end < 0 ? text : text.slice(0, begin) + text.slice(end + END.length).replace(/^\n/, '');
}

function remove(file: string): void {
  try {
    rmSync(file);
  } catch (error) {
    throw clientFault(`Cannot remove ${file}: ${systemReason(error)}`);
  }
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Something else is in it.
  }
}

function readIfThere(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** A start-up file keeps its permissions, and its place when it is a link into a folder of settings. */
function write(file: string, text: string): void {
  try {
    const isThere = existsSync(file);
    mkdirSync(dirname(file), { recursive: true });
    writeWhole(isThere ? realpathSync(file) : file, text, { mode: isThere ? statSync(file).mode & 0o777 : 0o644 });
  } catch (error) {
    throw clientFault(`Cannot write ${file}: ${systemReason(error)}`);
  }
}
