import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clientFault, type Fault } from '../../../src/model/fault.ts';
import { Looks } from '../../../src/top/model/looks.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => vi.useRealTimers());

/** Looks that cost so many ms of a processor each; the times at which they began, in ms from the start. */
function looking(costs: { ms: number }, outcome: (nth: number) => Fault | undefined = () => undefined) {
  const begun: number[] = [];
  const ended: (Fault | undefined)[] = [];
  const start = performance.now();
  let used = 0;
  const looks = new Looks({
    look: () => {
      begun.push(performance.now() - start);
      used += costs.ms;
      const fault = outcome(begun.length);
      return fault ? Promise.reject(fault) : Promise.resolve();
    },
    ended: (fault) => void ended.push(fault),
    processorTime: () => used,
  });
  return { looks, begun, ended };
}

describe('looks at the cluster', () => {
  it.each([
    [1, 2000],
    [100, 2500],
    [1500, 37_500],
    [9000, 225_000],
  ])('that cost %s ms of a processor are %s ms apart', async (cost, apart) => {
    const { looks, begun } = looking({ ms: cost });
    looks.now();
    await vi.advanceTimersByTimeAsync(apart - 1);
    expect(begun).toEqual([0]);
    await vi.advanceTimersByTimeAsync(1);
    expect(begun).toEqual([0, apart]);
    looks.close();
  });

  it('come soon after news, once for many', async () => {
    const { looks, begun } = looking({ ms: 1 });
    looks.now();
    await vi.advanceTimersByTimeAsync(1000);
    for (let i = 0; i < 100; i++) looks.news();
    await vi.advanceTimersByTimeAsync(600);
    expect(begun).toEqual([0, 1500]);
    looks.close();
  });

  it('are not made dearer than a tenth of a processor by a storm of news', async () => {
    const { looks, begun } = looking({ ms: 400 });
    looks.now();
    for (let i = 0; i < 80; i++) {
      await vi.advanceTimersByTimeAsync(100);
      looks.news();
    }
    expect(begun).toHaveLength(2);
    looks.close();
  });

  it('are repeated after a fault with growing pauses, and as usual once it is over', async () => {
    const { looks, begun, ended } = looking({ ms: 1 }, (nth) => (nth <= 6 ? clientFault('gone') : undefined));
    looks.now();
    await vi.advanceTimersByTimeAsync(40_000);
    expect(begun.slice(0, 8)).toEqual([0, 1000, 3000, 7000, 15_000, 25_000, 35_000, 37_000]);
    expect(ended.slice(5, 7)).toEqual([expect.objectContaining({ message: 'gone' }), undefined]);
    looks.close();
  });

  it('wait in a pause, and come at once after it', async () => {
    const { looks, begun } = looking({ ms: 1 });
    looks.now();
    await vi.advanceTimersByTimeAsync(100);
    looks.pause(true);
    looks.news();
    looks.now();
    await vi.advanceTimersByTimeAsync(100_000);
    expect(begun).toEqual([0]);
    looks.pause(false);
    expect(begun).toHaveLength(2);
    looks.close();
  });

  it('leave no timer behind', async () => {
    const { looks } = looking({ ms: 1 });
    looks.now();
    await vi.advanceTimersByTimeAsync(10);
    expect(vi.getTimerCount()).toBe(1);
    looks.close();
    expect(vi.getTimerCount()).toBe(0);
    looks.now();
    looks.news();
    expect(vi.getTimerCount()).toBe(0);
  });
});
