import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import type { Pager } from '../output/paging.ts';
import { stdoutWriter } from '../output/writer.ts';
import { isWindows, pathFolders, programFiles } from '../system/platform.ts';
import { putBackAtEnd } from '../system/put-back.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Exit codes with which a shell (the last one: of Windows) says that it could not run the program. */
const NOT_RUN = new Set([126, 127, 9009]);

/**
 * Starts a command line of the system's shell as a pager on our terminal, with the options for less (`LESS`) and lv that git
 * gives them; undefined when there is no such program. A signal that ends this program ends the pager, which puts the
 * terminal back.
 */
export async function startPager(command: string, env: Environment): Promise<Pager | undefined> {
  if (!isThere(command, env)) return undefined;
  const { spawn } = await import('node:child_process');
  const child = spawn(ofOneProcess(command), {
    shell: true,
    stdio: ['pipe', 'inherit', 'inherit'],
    env: { LESS: 'FRSX', LV: '-c', ...env },
  });
  const release = putBackAtEnd(() => void child.kill());
  let state: 'runs' | 'read' | 'not run' = 'runs';
  const ended = new Promise<void>((resolve) => {
    const end = (code: number | null): void => {
      state = code !== null && NOT_RUN.has(code) ? 'not run' : 'read';
      release();
      resolve();
    };
    child.once('error', () => end(127));
    child.once('exit', end);
  });
  const stdin = stdoutWriter(child.stdin, () => undefined);
  return {
    get hasFailed() {
      return state === 'not run';
    },
    get closed() {
      return state === 'read';
    },
    write: async (bytes) => {
      if (state !== 'runs') return;
      await Promise.race([stdin.write(bytes), ended]);
      // It reads no more: what that means, its exit code tells.
      if (stdin.closed) await ended;
    },
    end: async () => {
      child.stdin.end();
      await ended;
      return state !== 'not run';
    },
  };
}

/** A shell that waits for the pager would be ended in its place, and the pager stay on the terminal: where there is one command the shell becomes it. */
function ofOneProcess(command: string): string {
  if (isWindows()) return command;
  return /^\s*[\w@%+:,./-]+([ \t]+[\w@%+:,./=-]+)*\s*$/.test(command) ? `exec ${command}` : command;
}

/** Whether the first word is a program that can be found; a command line that is more than words is for the shell to read. */
function isThere(command: string, env: Environment): boolean {
  const [program = ''] = command.trim().split(/\s+/);
  if (!(isWindows() ? /^[\w@+:,./\\-]+$/ : /^[\w@%+:,./-]+$/).test(program)) return true;
  const folders = /[/\\]/.test(program) ? [''] : pathFolders(env);
  const files = programFiles(program, env);
  return folders.some((folder) => files.some((file) => isExecutable(folder === '' ? file : join(folder, file))));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
