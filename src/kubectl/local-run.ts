import { spawn } from 'node:child_process';
import { inNamespace, type Place } from './find-controller.ts';
import { exitCodeOf, leavingInterrupts, type Kubectl } from './kubectl.ts';

const REST_PORT = 3370;

/** Runs the client of this machine, `program` with its first words, against the controller behind a forwarded port. */
export async function runForwarded(
  words: readonly string[],
  program: readonly [string, ...string[]],
  kubectl: Kubectl,
  place: Place,
): Promise<number> {
  const { found: port, stop } = await kubectl.background(
    ['port-forward', ...inNamespace(place.namespace), place.target, `:${REST_PORT}`],
    (stdout) => /Forwarding from 127\.0\.0\.1:(\d+)/.exec(stdout)?.[1],
  );
  const [command, ...first] = program;
  try {
    const options = ['--context=', '--controllers', `http://127.0.0.1:${port}`];
    const env = { ...process.env, LS_CONTROLLERS: '' };
    // The one executable is the client under this name, and the plugin under another.
    const child = spawn(command, [...first, ...options, ...words], { stdio: 'inherit', env, argv0: 'linstor' });
    return await leavingInterrupts(exitCodeOf(child));
  } finally {
    stop();
  }
}
