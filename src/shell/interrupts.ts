import { setMaxListeners } from 'node:events';
import { interruptedText, type Interrupts } from '../cli/interrupts.ts';
import { ExitCode } from '../model/fault.ts';
import type { ShellHost } from './shell-host.ts';

/** Runs work that Ctrl-C ends: nothing it still has to say is shown, and the shell goes on at once. */
export async function interruptible(
  host: ShellHost,
  work: (signal: AbortSignal) => Promise<number>,
  onInterrupt: () => number = () => told(host),
): Promise<number> {
  const { interrupts } = host;
  const abort = new AbortController();
  // One listener for every request of the command.
  setMaxListeners(0, abort.signal);
  interrupts.text = undefined;
  try {
    return await new Promise((resolve, reject) => {
      interrupts.handle = () => {
        abort.abort();
        resolve(onInterrupt());
      };
      work(abort.signal).then(resolve, reject);
    });
  } finally {
    over(interrupts);
  }
}

function told({ interrupts, streams }: ShellHost): number {
  streams.error(`\n${interruptedText(interrupts)}`);
  return ExitCode.interrupted;
}

/** The terminal sends Ctrl-C to the program started here too; it is for that one alone. */
export async function undisturbed<T>(host: ShellHost, work: () => Promise<T>): Promise<T> {
  host.interrupts.handle = () => undefined;
  try {
    return await work();
  } finally {
    over(host.interrupts);
  }
}

/** ms in which a Ctrl-C that came too late for a command may still arrive. */
const LATE = 500;

function over(interrupts: Interrupts): void {
  interrupts.handle = undefined;
  interrupts.deafUntil = performance.now() + LATE;
}
