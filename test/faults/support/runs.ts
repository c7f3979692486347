import { spawn as spawnOnTerminal } from '@lydell/node-pty';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { environmentOf, type RunOptions, type RunResult } from '../../acceptance/support/program.ts';

type Run = (words: readonly string[], options: RunOptions) => Promise<RunResult>;

/** Sends a signal once `ready` is kept; without it, once the program has said `after`. */
export function signalled(signal: NodeJS.Signals, { after, ready }: { after?: string; ready?: Promise<void> }): Run {
  return (words, options) => {
    const started = performance.now();
    const child = spawn(process.execPath, ['bin/linstor.js', ...words], { env: environmentOf(options) });
    const said = { stdout: '', stderr: '' };
    const look = (): void => {
      if (after !== undefined && (said.stdout + said.stderr).includes(after)) child.kill(signal);
    };
    for (const name of ['stdout', 'stderr'] as const)
      child[name].setEncoding('utf8').on('data', (text: string) => {
        said[name] += text;
        look();
      });
    void ready?.then(() => child.kill(signal));
    child.stdin.on('error', () => undefined);
    // Left open: what reads it is still reading when the signal comes.
    if (options.stdin !== undefined) child.stdin.write(options.stdin);
    return new Promise((resolve) => {
      child.once('close', (code) => resolve({ code, ...said, ms: performance.now() - started }));
    });
  };
}

/** Runs a line of the system's shell in which `linstor "$@"` is the program with the words of the row. */
export function inShell(line: string): Run {
  return (words, options) => {
    const started = performance.now();
    const script = `linstor() { "${process.execPath}" bin/linstor.js "$@"; }; ${line}`;
    const child = spawn('/bin/bash', ['-c', script, 'bash', ...words], { env: environmentOf(options) });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.stdin ?? '');
    return new Promise((resolve) => {
      child.once('close', (code) => resolve({ code, stdout, stderr, ms: performance.now() - started }));
    });
  };
}

/** What is waited for on the terminal since the step before, and the keys or the signal that follow. */
export type Step = readonly [sees: string | RegExp, keys: string] | readonly [sees: string | RegExp, NodeJS.Signals];

/** Runs on a terminal; at its end it says there whether the terminal's modes are as they were. `setUp`: a shell line. */
export function onTerminal(steps: readonly Step[], setUp = ':'): Run {
  return (words, options) => {
    const started = performance.now();
    const line = `${setUp}; a=$(stty -g); "$0" bin/linstor.js "$@"; c=$?; [ "$a" = "$(stty -g)" ] && echo 'terminal as before'; exit $c`;
    const terminal = spawnOnTerminal('/bin/bash', ['--norc', '-c', line, process.execPath, ...words], {
      cols: 100,
      rows: 30,
      env: { TERM: 'xterm-256color', LANG: 'C.UTF-8', ...environmentOf(options) },
    });
    let stdout = '';
    let seen = 0;
    let at = 0;
    const go = (): void => {
      const [sees, does] = steps[at] ?? [];
      const rest = stdout.slice(seen);
      if (sees === undefined || does === undefined) return;
      if (typeof sees === 'string' ? !rest.includes(sees) : !sees.test(rest)) return;
      at += 1;
      seen = stdout.length;
      if (isSignal(does)) process.kill(programOf(terminal.pid), does);
      else terminal.write(does);
    };
    terminal.onData((text) => {
      stdout += text;
      go();
    });
    return new Promise((resolve) => {
      terminal.onExit(({ exitCode }) =>
        resolve({ code: exitCode, stdout, stderr: '', ms: performance.now() - started }),
      );
    });
  };
}

/** Runs on a terminal that is taken away, without a hangup, as soon as it shows `sees`. */
export function onLostTerminal(sees: string): Run {
  return async (words, options) => {
    const started = performance.now();
    const place = mkdtempSync(join(tmpdir(), 'linstor-lost-'));
    const [code, stderr] = [join(place, 'code'), join(place, 'stderr')];
    // In a session of its own the program is not told of the hangup.
    const inner = `"$0" bin/linstor.js "$@" 2> '${stderr}'; echo $? > '${code}.new'; mv '${code}.new' '${code}'`;
    const terminal = spawnOnTerminal('setsid', ['-w', '/bin/bash', '-c', inner, process.execPath, ...words], {
      env: { TERM: 'xterm-256color', ...environmentOf(options) },
    });
    let stdout = '';
    terminal.onData((text) => {
      stdout += text;
      if (stdout.includes(sees)) terminal.kill('SIGKILL');
    });
    await vi.waitFor(() => statSync(code), { timeout: 15_000, interval: 50 });
    const said = readFileSync(stderr, 'utf8');
    return { code: Number(readFileSync(code, 'utf8')), stdout: '', stderr: said, ms: performance.now() - started };
  };
}

function isSignal(does: string): does is NodeJS.Signals {
  return /^SIG[A-Z]+$/.test(does);
}

/** The child of the shell on the terminal. */
function programOf(pid: number): number {
  return Number(readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')[0]);
}
