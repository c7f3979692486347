import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatTime, formatTimeExact, parseAgo, parseEndOfDay, parseMoment } from '../../src/model/time.ts';

const NOW = new Date(2024, 7, 30, 12, 0, 0, 789).getTime();

describe('formatTime', () => {
  it('shows local time without fractions', () => {
    expect(formatTime(new Date(2024, 0, 2, 3, 4, 5, 999).getTime())).toBe('2024-01-02 03:04:05');
  });

  it('shows a fraction only where asked to and there is one', () => {
    expect(formatTimeExact(new Date(2024, 0, 2, 3, 4, 5, 7).getTime())).toBe('2024-01-02 03:04:05.007000');
    expect(formatTimeExact(new Date(2024, 0, 2, 3, 4, 5).getTime())).toBe('2024-01-02 03:04:05');
  });
});

describe('parseAgo', () => {
  it.each([
    ['1d10h', '2024-08-29 02:00:00'],
    ['3h', '2024-08-30 09:00:00'],
    ['5', '2024-08-30 07:00:00'],
    ['2d', '2024-08-28 12:00:00'],
    ['3days', '2024-08-27 12:00:00'],
    ['1 day 2 hours', '2024-08-29 10:00:00'],
    ['1 d 2 h', '2024-08-29 10:00:00'],
    ['0', '2024-08-30 12:00:00'],
  ])('reads %s before noon as %s', (text, expected) => {
    expect(formatTimeExact(parseAgo(text)(NOW))).toBe(expected);
  });

  it.each(['', ' ', 'd', '5x', '10h1d', '-1d', '1.5h', '2024-08-30'])('refuses %j with exit 2', (text) => {
    expect(() => parseAgo(text)).toThrow(expect.objectContaining({ exitCode: 2 }));
  });

  it('is never later than now', () => {
    fc.assert(
      fc.property(fc.nat(10000), fc.nat(100000), (days, hours) => {
        expect(parseAgo(`${days}d${hours}h`)(NOW)).toBeLessThanOrEqual(NOW);
      }),
    );
  });
});

describe('dates', () => {
  it('reads a day as its last second', () => {
    expect(formatTimeExact(parseEndOfDay('2024-02-29'))).toBe('2024-02-29 23:59:59');
  });

  it.each(['2023-02-29', '2024-13-01', '24-01-01', '2024-08-30 10:00', 'today'])('refuses %j as a day', (text) => {
    expect(() => parseEndOfDay(text)).toThrow(expect.objectContaining({ exitCode: 2 }));
  });

  it.each([
    ['2020-08-30', '2020-08-30 23:59:59'],
    ['2020-08-30 13', '2020-08-30 13:59:59'],
    ['2020-08-30 13:05', '2020-08-30 13:05:59'],
    ['2020-08-30T13:05:07', '2020-08-30 13:05:07'],
    ['1d', '2024-08-29 12:00:00'],
  ])('reads %s as the moment %s', (text, expected) => {
    expect(formatTimeExact(parseMoment(text)(NOW))).toBe(expected);
  });

  it.each(['2020-08', '2020-08-30 24', '2020-08-30 13:60', '2020-08-30 1', 'yesterday'])(
    'refuses %j as a moment',
    (text) => {
      expect(() => parseMoment(text)).toThrow(expect.objectContaining({ exitCode: 2 }));
    },
  );
});
