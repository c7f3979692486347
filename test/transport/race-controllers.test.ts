import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AllFailed, firstToSucceed, type Attempt } from '../../src/transport/race-controllers.ts';

const HEAD_START = { untilContact: 200, fromContact: 1000 };

/** An attempt that ends after so many ms, and what became of it. */
function attempt(ms: number, end: 'wins' | 'fails') {
  const seen = { startedAt: -1, aborted: false };
  const run = ({ signal }: Attempt): Promise<string> => {
    seen.startedAt = Date.now();
    signal?.addEventListener('abort', () => (seen.aborted = true));
    return new Promise((resolve, reject) => {
      setTimeout(() => {
        if (end === 'wins') resolve(`after ${ms}`);
        else reject(new Error(`after ${ms}`));
      }, ms);
    });
  };
  return { run, seen };
}

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('attempts side by side', () => {
  const never = 1_000_000;

  it('start one head start after the other, and the losers are told', async () => {
    const [slow, slower, quick] = [attempt(never, 'wins'), attempt(never, 'wins'), attempt(10, 'wins')];
    const won = firstToSucceed([slow.run, slower.run, quick.run], HEAD_START);
    await vi.advanceTimersByTimeAsync(500);
    expect(await won).toBe('after 10');
    expect([slow, slower, quick].map(({ seen }) => seen.startedAt)).toEqual([0, 200, 400]);
    expect([slow, slower, quick].map(({ seen }) => seen.aborted)).toEqual([true, true, false]);
  });

  it('do not wait for the head start when all before have failed', async () => {
    const attempts = [attempt(5, 'fails'), attempt(5, 'fails'), attempt(5, 'wins')];
    const won = firstToSucceed(
      attempts.map(({ run }) => run),
      HEAD_START,
    );
    await vi.advanceTimersByTimeAsync(15);
    expect(await won).toBe('after 5');
    expect(attempts.map(({ seen }) => seen.startedAt)).toEqual([0, 5, 10]);
  });

  it('wait longer for one that has somebody at the other end', async () => {
    const [slow, next] = [attempt(never, 'wins'), attempt(10, 'wins')];
    const greeted = (how: Attempt): Promise<string> => {
      how.contact();
      return slow.run(how);
    };
    const won = firstToSucceed([greeted, next.run], HEAD_START);
    await vi.advanceTimersByTimeAsync(999);
    expect(next.seen.startedAt).toBe(-1);
    await vi.advanceTimersByTimeAsync(20);
    expect(await won).toBe('after 10');
  });

  it('are not started once one has won', async () => {
    const [first, second] = [attempt(10, 'wins'), attempt(10, 'wins')];
    const won = firstToSucceed([first.run, second.run], HEAD_START);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await won).toBe('after 10');
    expect(second.seen.startedAt).toBe(-1);
  });

  it('that all fail give their reasons in the order of the attempts', async () => {
    const failed = firstToSucceed([attempt(300, 'fails').run, attempt(1, 'fails').run], HEAD_START).catch(
      (e: unknown) => e,
    );
    await vi.advanceTimersByTimeAsync(500);
    expect((await failed) as AllFailed).toMatchObject({ reasons: [{ message: 'after 300' }, { message: 'after 1' }] });
  });

  it('fail when there are none', async () => {
    await expect(firstToSucceed([], HEAD_START)).rejects.toBeInstanceOf(AllFailed);
  });
});
