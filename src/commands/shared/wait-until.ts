import type { Call, Values } from '../../definition/command.ts';
import { duration } from '../../definition/argument-types.ts';
import { flag, option } from '../../definition/option.ts';
import { ExitCode, Fault } from '../../model/fault.ts';
import { isFailure, type ApiReply } from '../../api/objects/reply.ts';
import type { Happenings } from '../../output/happening.ts';
import { poll } from './poll.ts';

/** What is still missing, one phrase for each object; [] when everything is as it should be. */
export interface WaitState {
  readonly missing: readonly string[];
  /** How far the work has come, where that is known. */
  readonly percent?: number | undefined;
}

/** Something to wait for. */
export interface WaitCondition {
  /** As in "Waiting until …": `db1 is in sync`. */
  readonly until: string;
  /** A command that shows how far it is. */
  readonly showCommand: string;
  /** Looks once. Throws a Fault when it can never be. */
  check(): Promise<WaitState>;
}

/** `--wait` of commands that start work, and how long. */
export const waitOptions = {
  wait: flag('--wait', 'Wait until the work is done', { added: true }),
  waitTimeout: option('--wait-timeout', duration, 'With --wait: stop waiting after this time, such as 90s or 5m', {
    added: true,
  }),
};

type WaitInput = Values<typeof waitOptions>;

const LATER_MS = 5000;

/**
 * Looks at once and then every second, later more rarely, until nothing is missing. Throws a Fault (exit 21) that says what
 * is still missing after `limitMs`, and whatever `check` throws.
 */
export async function waitUntil(
  call: Call<unknown>,
  condition: WaitCondition,
  limitMs: number | undefined,
): Promise<void> {
  const { progress } = call;
  progress.onInterrupt(`What was begun may go on; look with: ${condition.showCommand}`);
  let step: WaitState = { missing: [] };
  await poll(call, {
    ask: async () => {
      step = await condition.check();
      return step.missing.length === 0 ? step : undefined;
    },
    limitMs,
    late: () => tooLate(condition, step.missing),
    show: () => {
      progress.show(`Waiting: ${step.missing.join('; ')}`, step.percent, 100);
    },
    mostMs: LATER_MS,
  });
}

function tooLate({ until, showCommand }: WaitCondition, missing: readonly string[]): Fault {
  const hint = `What was begun may go on; look with: ${showCommand}`;
  return new Fault(`Not reached in time: ${until}.`, ExitCode.timeout, [...missing, hint]);
}

/** The same change, and with --wait, once all replies are success, waits for the condition that they lead to. */
export async function* thenWait(
  call: Call<WaitInput>,
  change: Happenings,
  condition: (replies: readonly ApiReply[]) => WaitCondition | undefined,
): Happenings {
  const replies: ApiReply[] = [];
  for await (const happening of change) {
    if ('replies' in happening) replies.push(...happening.replies);
    yield happening;
  }
  const isGood = call.input.wait && !replies.some((reply) => isFailure(reply, call));
  const wanted = isGood ? condition(replies) : undefined;
  if (wanted === undefined) return;
  yield { waits: true };
  await waitUntil(call, wanted, call.input.waitTimeout);
  yield { line: [{ text: 'Done', colour: 'green' }, `: ${wanted.until}.`] };
}
