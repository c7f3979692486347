import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Ended } from './held.ts';

const PROGRAM = resolve('bin/linstor.js');
/** The only programs of the system that a script can start. */
const PROGRAMS = ['cat', 'head', 'true', 'false'];

/** A folder of its own for scripts: they find these programs and nothing else, and write nowhere else. */
export interface Sandbox {
  readonly folder: string;
  readonly path: string;
}

export function sandbox(): Sandbox {
  const folder = mkdtempSync(join(tmpdir(), 'linstor-fuzz-'));
  const path = join(folder, 'bin');
  mkdirSync(path);
  for (const name of PROGRAMS) symlinkSync(join('/bin', name), join(path, name));
  return { folder, path };
}

/** Runs the built program's shell on a script, in the sandbox. */
export function runScript(script: string, controller: string, { folder, path }: Sandbox): Promise<Ended> {
  return new Promise((done, fail) => {
    const env = { PATH: path, HOME: folder, TZ: 'UTC', EDITOR: 'true', LS_CONTROLLERS: controller };
    const child = spawn(process.execPath, [PROGRAM], { env, cwd: folder });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    // A program that hangs is ended, and has no exit code then.
    const timer = setTimeout(() => child.kill('SIGKILL'), 60_000);
    child.on('error', fail).on('close', (code) => {
      clearTimeout(timer);
      done({ code, stdout, stderr });
    });
    child.stdin.on('error', () => undefined).end(script);
  });
}
