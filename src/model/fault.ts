import { ExitCode } from './exit-code.ts';

export { ExitCode };

const BRAND = Symbol.for('linstor-client/fault');

/**
 * A fault of the user, the cluster or the network, told in the user's terms: it ends the command with
 * one message on stderr and an exit code. Anything thrown that is no Fault is a bug of the program.
 */
export class Fault extends Error {
  /** The program is built in parts that each hold this class: a Fault of one part is a Fault in the others too. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    if (this !== Fault) return Function.prototype[Symbol.hasInstance].call(this, value);
    return typeof value === 'object' && value !== null && BRAND in value;
  }

  readonly [BRAND] = true;
  readonly exitCode: ExitCode;
  /** What to do about it, one line each. */
  readonly hints: readonly string[];

  /** The person chose it, as by answering No: it is told without being called an error. */
  readonly chosen: boolean;

  constructor(message: string, exitCode: ExitCode, hints: readonly string[] = [], chosen = false) {
    super(message);
    this.name = 'Fault';
    this.exitCode = exitCode;
    this.hints = hints;
    this.chosen = chosen;
  }
}

/** A Fault of which more can be said, once what that takes was loaded: `explained` gives the whole. */
export class BriefFault extends Fault {
  readonly explained: () => Promise<Fault>;

  constructor(fault: Fault, explained: () => Promise<Fault>) {
    super(fault.message, fault.exitCode, fault.hints);
    this.explained = explained;
  }
}

/** The person at the terminal decided against it: by an answer (exit 1), or by Ctrl-C at a question (exit 130). */
export function chosenEnd(message: string, exitCode: typeof ExitCode.client | typeof ExitCode.interrupted): Fault {
  return new Fault(message, exitCode, [], true);
}

/** The command line is wrong (exit 2). */
export function usageFault(message: string, hints: readonly string[] = []): Fault {
  return new Fault(message, ExitCode.usage, hints);
}

/** An answer cannot be used or an action is not supported (exit 1). */
export function clientFault(message: string, hints: readonly string[] = []): Fault {
  return new Fault(message, ExitCode.client, hints);
}

/** An object the command needs does not exist (exit 3). */
export function notFoundFault(message: string, hints: readonly string[] = []): Fault {
  return new Fault(message, ExitCode.notFound, hints);
}

/** What `work` gives, or what `then` makes of the Fault that it throws; any other error goes through. */
export function onFault<T, U>(work: () => T, then: (fault: Fault) => U): T | U {
  try {
    return work();
  } catch (error) {
    if (error instanceof Fault) return then(error);
    throw error;
  }
}
