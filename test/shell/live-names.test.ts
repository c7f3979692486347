import { expect, it, vi } from 'vitest';
import { LiveNames } from '../../src/shell/live-names.ts';

const NODES = [{ word: 'alpha', description: 'ONLINE' }];

it('gives what is known at once and tells when more has come', async () => {
  const news = vi.fn();
  const names = new LiveNames(() => 0, news);
  expect(names.get('nodes', () => Promise.resolve(NODES))).toEqual([]);
  await vi.waitFor(() => expect(news).toHaveBeenCalledTimes(1));
  expect(names.get('nodes', () => Promise.resolve(NODES))).toEqual(NODES);
});

it('asks at most once in five seconds', async () => {
  let now = 0;
  const news = vi.fn();
  const ask = vi.fn(() => Promise.resolve(NODES));
  const names = new LiveNames(() => now, news);
  names.get('nodes', ask);
  await vi.waitFor(() => expect(news).toHaveBeenCalled());
  for (now = 0; now < 5000; now += 100) names.get('nodes', ask);
  expect(ask).toHaveBeenCalledTimes(1);
  names.get('nodes', ask);
  expect(ask).toHaveBeenCalledTimes(2);
});

it('does not ask again while the answer is due', () => {
  let now = 0;
  const ask = vi.fn(() => new Promise<never>(() => undefined));
  const names = new LiveNames(
    () => now,
    () => undefined,
  );
  for (now = 0; now < 60_000; now += 1000) names.get('nodes', ask);
  expect(ask).toHaveBeenCalledTimes(1);
});

it('asks anew once a command has run', async () => {
  const news = vi.fn();
  const ask = vi.fn(() => Promise.resolve(NODES));
  const names = new LiveNames(() => 0, news);
  names.get('nodes', ask);
  await vi.waitFor(() => expect(news).toHaveBeenCalled());
  names.outdate();
  expect(names.get('nodes', ask)).toEqual(NODES);
  expect(ask).toHaveBeenCalledTimes(2);
});

it('leaves a controller alone that could not be asked', async () => {
  let now = 0;
  const names = new LiveNames(
    () => now,
    () => undefined,
  );
  const ask = vi.fn(() => Promise.reject(new Error('refused')));
  names.get('nodes', ask);
  await Promise.resolve();
  await Promise.resolve();
  names.get('resources', ask);
  expect(ask).toHaveBeenCalledTimes(1);
  now = 5000;
  names.get('resources', ask);
  expect(ask).toHaveBeenCalledTimes(2);
});

it('says nothing when the names are the same', async () => {
  let now = 0;
  const news = vi.fn();
  const names = new LiveNames(() => now, news);
  names.get('nodes', () => Promise.resolve(NODES));
  await vi.waitFor(() => expect(news).toHaveBeenCalledTimes(1));
  now = 6000;
  const again = Promise.resolve(NODES);
  names.get('nodes', () => again);
  await again;
  expect(news).toHaveBeenCalledTimes(1);
});
