import { spawn as spawnOnTerminal } from '@lydell/node-pty';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** How the built program is run. */
export interface RunOptions {
  /** Added to an environment that holds nothing of LINSTOR. */
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  /** On a terminal of 120 columns, where stdout and stderr are one. */
  readonly tty?: boolean;
  /** On a terminal: once it shows `after`, these keys are typed. */
  readonly typed?: { readonly after: string; readonly keys: string };
  /** Folder of the user; default: an empty one. */
  readonly home?: string;
}

export interface RunResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** From start to end. */
  readonly ms: number;
}

/** The code cache is kept from test to test, as it is for users. */
const CACHE = join(tmpdir(), `linstor-acceptance-${process.getuid?.() ?? 0}`);
const EMPTY_HOME = mkdtempSync(join(tmpdir(), 'linstor-home-'));

/** Runs `linstor ARGV`, the program as it is built, to its end. */
export function runProgram(argv: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  return runFile(process.execPath, ['bin/linstor.js', ...argv], options);
}

/** Runs a shell line in which `linstor` is the built program. */
export function runShellLine(line: string, options: RunOptions = {}): Promise<RunResult> {
  const program = `linstor() { "${process.execPath}" bin/linstor.js "$@"; }`;
  return runFile('/bin/bash', ['-c', `${program}; ${line}`], options);
}

/** A home folder with these files in it, by their path. */
export function homeWith(files: Readonly<Record<string, string>>): string {
  const home = mkdtempSync(join(tmpdir(), 'linstor-home-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), text);
  }
  return home;
}

/** The environment of a run: nothing of LINSTOR but what the options add. */
export function environmentOf(options: RunOptions): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    HOME: options.home ?? EMPTY_HOME,
    XDG_CACHE_HOME: CACHE,
    TZ: 'UTC',
    ...options.env,
  };
}

function runFile(file: string, args: readonly string[], options: RunOptions): Promise<RunResult> {
  const env = environmentOf(options);
  return options.tty ? onTerminal(file, args, env, options.typed) : inPipes(file, args, env, options.stdin ?? '');
}

function inPipes(file: string, args: readonly string[], env: NodeJS.ProcessEnv, stdin: string): Promise<RunResult> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { env });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr, ms: performance.now() - started }));
    child.stdin.on('error', () => undefined);
    child.stdin.end(stdin);
  });
}

/** Behind the output stands the exit code between two of these. */
const MARK = '\u001e';

/** A shell keeps the terminal open until all was read: the kernel may drop what is still on its way when the last program goes. */
const KEEPING_OPEN = `"$@"; printf '${MARK}%d${MARK}' "$?"; read -r _`;

function onTerminal(
  file: string,
  args: readonly string[],
  env: Record<string, string>,
  typed: RunOptions['typed'],
): Promise<RunResult> {
  const started = performance.now();
  return new Promise((resolve) => {
    const words = ['-c', KEEPING_OPEN, 'sh', file, ...args];
    const child = spawnOnTerminal('/bin/sh', words, { cols: 120, rows: 40, env: { TERM: 'xterm-256color', ...env } });
    let shown = '';
    let waits = typed !== undefined;
    child.onData((text) => {
      shown += text;
      if (typed && waits && shown.includes(typed.after)) {
        waits = false;
        child.write(typed.keys);
      }
      const [stdout = '', code, end] = shown.split(MARK);
      if (end === undefined) return;
      resolve({ code: Number(code), stdout, stderr: '', ms: performance.now() - started });
      child.kill();
    });
  });
}
