import type { Call, Values } from '../../definition/command.ts';
import { duration } from '../../definition/argument-types.ts';
import { flag, option } from '../../definition/option.ts';
import { ExitCode, Fault } from '../../model/fault.ts';
import { isFailure, type ApiReply } from '../../api/objects/reply.ts';
import type { View } from '../../output/view.ts';
import type { Happenings } from '../../output/happening.ts';
import { duration as lengthOf } from './page-lines.ts';
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
 * Waits and, on a terminal, then says what has come true: for a command that only waits. Scripts have its exit code, and read
 * nothing. Throws what `waitUntil` throws.
 */
export async function waitAndTell(
  call: Call<unknown>,
  condition: WaitCondition,
  limitMs: number | undefined,
): Promise<View | Happenings> {
  const wait = (): Promise<void> =>
    waitUntil(call, condition, limitMs, `It can be seen with: ${condition.showCommand}`);
  return toldOnTerminal(call, condition.until, wait);
}

/** Does what waits until something holds, and says on a terminal that it does. */
export async function toldOnTerminal(
  call: Call<unknown>,
  until: string,
  wait: () => Promise<void>,
): Promise<View | Happenings> {
  if (call.mode === 'text' && call.stdoutIsTerminal) return thenTold(call, until, wait);
  await wait();
  return { kind: 'silent' };
}

async function* thenTold({ clock }: Call<unknown>, until: string, wait: () => Promise<void>): Happenings {
  const start = clock.now();
  await wait();
  const seconds = (clock.now() - start) / 1000;
  yield { line: [DONE, `: ${until}${seconds < 1 ? '' : `, after ${lengthOf(seconds)}`}.`] };
}

const DONE = { text: 'Done', colour: 'green' } as const;

/**
 * Looks at once and then every second, later more rarely, until nothing is missing. Throws a Fault (exit 21) that says what
 * is still missing after `limitMs`, and whatever `check` throws. `hint` says where to look then, and after Ctrl-C.
 */
export async function waitUntil(
  call: Call<unknown>,
  condition: WaitCondition,
  limitMs: number | undefined,
  hint: string,
): Promise<void> {
  const { progress } = call;
  progress.onInterrupt(hint);
  let step: WaitState = { missing: [] };
  await poll(call, {
    ask: async () => {
      step = await condition.check();
      return step.missing.length === 0 ? step : undefined;
    },
    limitMs,
    late: () => tooLate(condition.until, limitMs, [...step.missing.map((one) => `Now: ${one}`), hint]),
    show: () => {
      progress.show(`Waiting: ${step.missing.join('; ')}`, step.percent, 100);
    },
    mostMs: LATER_MS,
  });
}

/** The Fault (exit 21) of waiting in vain for `limitMs`. */
export function tooLate(until: string, limitMs: number | undefined, hints: readonly string[]): Fault {
  return new Fault(`Gave up after ${limitText(limitMs ?? 0)} of waiting until ${until}.`, ExitCode.timeout, hints);
}

/** A limit as it may have been typed: `90 s`, `5 min`, `2 h`. */
function limitText(ms: number): string {
  const seconds = Math.round(ms / 1000);
  if (seconds >= 3600 && seconds % 3600 === 0) return `${seconds / 3600} h`;
  return seconds >= 120 && seconds % 60 === 0 ? `${seconds / 60} min` : `${seconds} s`;
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
  const hint = `What was begun may go on; look with: ${wanted.showCommand}`;
  await waitUntil(call, wanted, call.input.waitTimeout, hint);
  yield { line: [DONE, `: ${wanted.until}.`] };
}
