import type { Call } from '../../definition/command.ts';
import { integer } from '../../definition/kinds.ts';
import { option } from '../../definition/option.ts';
import { ExitCode, Fault } from '../../model/fault.ts';

/** `--wait-timeout` of commands that wait for work in the cluster. */
export const waitTimeout = option(
  '--wait-timeout',
  integer('SECONDS'),
  'Stop waiting after this time; the work itself goes on (0: no limit)',
);

const POLL_EVERY_MS = 1000;

interface Polling<Answer> {
  /** Asks once; undefined while the work is not done. */
  readonly ask: () => Promise<Answer | undefined>;
  /** In seconds; 0 or undefined: no limit. */
  readonly limit: number | undefined;
  /** The error when the time is over, and how to look at the work that may go on. */
  readonly late: string;
  readonly hint: string;
  /** Shown on a terminal while waiting. */
  readonly shows: string;
}

/**
 * Asks at once and then every second until there is an answer. Throws a Fault (exit 21) when an answer still says "not yet"
 * after the time limit, and whatever `ask` throws.
 */
export async function poll<Answer>(call: Call<unknown>, polling: Polling<Answer>): Promise<Answer> {
  const { clock, pause, progress } = call;
  const limitMs = (polling.limit ?? 0) * 1000;
  const start = clock.now();
  progress.show(polling.shows);
  try {
    for (;;) {
      const answer = await polling.ask();
      if (answer !== undefined) return answer;
      if (limitMs > 0 && clock.now() - start > limitMs) throw new Fault(polling.late, ExitCode.timeout, [polling.hint]);
      await pause(POLL_EVERY_MS);
    }
  } finally {
    progress.clear();
  }
}
