import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { answeredInTime } from '../../src/commands/shared/queries.ts';
import { ExitCode, Fault } from '../../src/model/fault.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const NEVER = new Promise<string>(() => undefined);

it('does without an answer that never comes a second after all that is needed is there', async () => {
  const answered = answeredInTime(Promise.resolve(), { soon: Promise.resolve('yes'), never: NEVER });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await answered).toEqual({ answers: { soon: 'yes', never: undefined }, late: ['never'] });
});

it('waits for an answer as long as what is needed has taken', async () => {
  const after = async (ms: number): Promise<string> => {
    await new Promise((resolve) => setTimeout(resolve, ms));
    return 'slow';
  };
  const answered = answeredInTime(after(5_000), { slow: after(9_000) });
  await vi.advanceTimersByTimeAsync(9_000);
  expect(await answered).toEqual({ answers: { slow: 'slow' }, late: [] });
});

it('waits for nothing when all has come', async () => {
  expect(await answeredInTime(Promise.resolve(), { soon: Promise.resolve(1) })).toEqual({
    answers: { soon: 1 },
    late: [],
  });
  expect(vi.getTimerCount()).toBe(0);
});

it('takes an answer that the controller does not know for none, and no controller for a fault', async () => {
  const refused = Promise.reject(new Fault('Unknown.', ExitCode.client));
  expect(await answeredInTime(Promise.resolve(), { refused })).toEqual({ answers: { refused: undefined }, late: [] });
  const gone = Promise.reject(new Fault('Gone.', ExitCode.noController));
  await expect(answeredInTime(Promise.resolve(), { gone, never: NEVER })).rejects.toThrow('Gone.');
});
