/** All attempts failed; `reasons` are their errors in the order of the attempts. */
export class AllFailed extends Error {
  readonly reasons: readonly unknown[];

  constructor(reasons: readonly unknown[]) {
    super('every attempt failed');
    this.reasons = reasons;
  }
}

/** One of several attempts. */
export interface Attempt {
  /** Another one has won; absent for the only one. */
  readonly signal?: AbortSignal | undefined;
  /** Call it when somebody is at the other end: the next attempt then waits longer. */
  readonly contact: () => void;
}

/** ms until the next attempt is started as well. */
export interface HeadStart {
  readonly untilContact: number;
  /** From then on. */
  readonly fromContact: number;
}

/**
 * Starts the attempts one after the other, each a head start after the one before or at once when all started
 * ones have failed. The first success wins; the signal of the others aborts, and they clean up after themselves.
 * Throws AllFailed.
 */
export function firstToSucceed<T>(
  attempts: readonly ((attempt: Attempt) => Promise<T>)[],
  { untilContact, fromContact }: HeadStart,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const reasons: unknown[] = [];
    // The only one has nobody to lose to; signals cost some ms when first used.
    const losers = attempts.length > 1 ? attempts.map(() => new AbortController()) : [];
    let started = 0;
    let failed = 0;
    let timer: NodeJS.Timeout | undefined;
    let decided = false;

    const startNext = (): void => {
      clearTimeout(timer);
      const index = started++;
      const attempt = attempts[index];
      if (decided || !attempt) return;
      const contact = (): void => {
        if (started === index + 1) startNextAfter(fromContact);
      };
      startNextAfter(untilContact);
      attempt({ signal: losers[index]?.signal, contact }).then(
        (value) => win(index, value),
        (error: unknown) => lose(index, error),
      );
    };
    const startNextAfter = (ms: number): void => {
      clearTimeout(timer);
      if (!decided && started < attempts.length) timer = setTimeout(startNext, ms);
    };
    const win = (index: number, value: T): void => {
      if (decided) return;
      decided = true;
      clearTimeout(timer);
      losers.forEach((loser, i) => {
        if (i !== index) loser.abort();
      });
      resolve(value);
    };
    const lose = (index: number, error: unknown): void => {
      reasons[index] = error;
      failed++;
      if (failed === attempts.length) reject(new AllFailed(reasons));
      else if (failed === started) startNext();
    };
    if (attempts.length === 0) reject(new AllFailed(reasons));
    else startNext();
  });
}
