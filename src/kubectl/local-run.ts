import { spawn } from 'node:child_process';
import { putBackAtEnd } from '../system/put-back.ts';
import { inNamespace, type Place } from './controller.ts';
import type { Kubectl } from './kubectl.ts';

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
    return await ended(command, [...first, '--context=', '--controllers', `http://127.0.0.1:${port}`, ...words]);
  } finally {
    stop();
  }
}

function ended(command: string, words: readonly string[]): Promise<number> {
  const env = { ...process.env, LS_CONTROLLERS: '' };
  const ignore = (): void => undefined;
  process.on('SIGINT', ignore);
  const child = spawn(command, words, { stdio: 'inherit', env });
  const release = putBackAtEnd(() => void child.kill());
  return new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  }).finally(() => {
    release();
    process.off('SIGINT', ignore);
  });
}
