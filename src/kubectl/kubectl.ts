import { spawn, type ChildProcess } from 'node:child_process';
import { clientFault } from '../model/fault.ts';
import { putBackAtEnd } from '../system/put-back.ts';
import { kubectlFault } from './kubectl-fault.ts';

/** What a program that was run to its end said. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs kubectl, always with the options that say which cluster is meant. */
export class Kubectl {
  readonly #program: string;
  readonly #options: readonly string[];

  constructor(options: readonly string[], program = 'kubectl') {
    this.#program = program;
    this.#options = options;
  }

  /** Runs to the end and keeps what is said. Throws a client Fault when there is no kubectl. */
  async ask(...args: readonly string[]): Promise<Ran> {
    const child = spawn(this.#program, [...this.#options, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    const [stdout, stderr, code] = await Promise.all([textOf(child.stdout), textOf(child.stderr), this.#ended(child)]);
    return { code, stdout, stderr };
  }

  /**
   * Runs on the streams of this process. What kubectl says on stderr goes through `pass`, which gives back what is to be
   * shown of it.
   */
  async attached(args: readonly string[], pass: (text: string) => string): Promise<number> {
    const child = spawn(this.#program, [...this.#options, ...args], { stdio: ['inherit', 'inherit', 'pipe'] });
    child.stderr.setEncoding('utf8').on('data', (text: string) => process.stderr.write(pass(text)));
    return await leavingInterrupts(this.#ended(child));
  }

  /** Starts kubectl and waits until `ready` finds what it looks for in what it says; `stop` ends it. */
  async background<T>(
    args: readonly string[],
    ready: (stdout: string) => T | undefined,
  ): Promise<{ found: T; stop: () => void }> {
    const child = spawn(this.#program, [...this.#options, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    const found = new Promise<T>((resolve) => {
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        stdout += text;
        const value = ready(stdout);
        if (value !== undefined) resolve(value);
      });
    });
    const failed = this.#ended(child).then((code): never => {
      throw kubectlFault(`kubectl ${args[0] ?? ''} ended with ${code}`, stderr);
    });
    const stop = (): void => void child.kill();
    try {
      return { found: await Promise.race([found, failed]), stop };
    } finally {
      failed.catch(() => undefined);
    }
  }

  #ended(child: ChildProcess): Promise<number> {
    return exitCodeOf(child).catch((error: unknown) => {
      throw clientFault(`kubectl cannot be run: ${error instanceof Error ? error.message : String(error)}`, [
        'Install kubectl, or put it on the PATH.',
      ]);
    });
  }
}

/** Waits until a program ends, which does not outlast this one. Rejects with the error of a program that cannot be run. */
export function exitCodeOf(child: ChildProcess): Promise<number> {
  const release = putBackAtEnd(() => void child.kill());
  return new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  }).finally(release);
}

/** Ctrl-C goes to the program that runs, too; what it ends with counts. */
export function leavingInterrupts(exitCode: Promise<number>): Promise<number> {
  const ignore = (): void => undefined;
  process.on('SIGINT', ignore);
  return exitCode.finally(() => process.off('SIGINT', ignore));
}

async function textOf(stream: AsyncIterable<unknown>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks).toString('utf8');
}
