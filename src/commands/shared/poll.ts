import type { Call } from '../../definition/command.ts';
import { integer } from '../../definition/argument-types.ts';
import { option } from '../../definition/option.ts';
import type { Fault } from '../../model/fault.ts';

/** `--wait-timeout` of commands that wait for work in the cluster. */
export const waitTimeout = option(
  '--wait-timeout',
  integer('SECONDS'),
  'Stop waiting after this time; the work itself goes on (0: no limit)',
);

const SOON_MS = 1000;

interface Polling<Answer> {
  /** Asks once; undefined while the work is not done. */
  readonly ask: () => Promise<Answer | undefined>;
  /** Undefined: no limit. */
  readonly limitMs: number | undefined;
  /** The error when the time is over. */
  readonly late: () => Fault;
  /** Shows how far the work is, before every pause. */
  readonly show?: () => void;
  /** The longest pause, for work that may take hours; default: one second. */
  readonly mostMs?: number;
}

/**
 * Asks at once and then every second, later more rarely if so wished, until there is an answer. Throws `late()` when an answer
 * still says "not yet" after the time limit, and whatever `ask` throws.
 */
export async function poll<Answer>(call: Call<unknown>, polling: Polling<Answer>): Promise<Answer> {
  const { clock, pause, progress } = call;
  const { ask, limitMs = Infinity, late, show, mostMs = SOON_MS } = polling;
  const start = clock.now();
  try {
    for (;;) {
      const answer = await ask();
      if (answer !== undefined) return answer;
      const passed = clock.now() - start;
      if (passed >= limitMs) throw late();
      show?.();
      await pause(Math.min(limitMs - passed, mostMs, Math.max(SOON_MS, passed / 20)));
    }
  } finally {
    progress.clear();
  }
}

/** The limit that `--wait-timeout` in seconds stands for, over once it has passed; undefined: none. */
export function limitOf(seconds = 0): number | undefined {
  return seconds > 0 ? seconds * 1000 + 1 : undefined;
}
