import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FAULT_AREAS } from '../faults/table.ts';

/** What the program is known to say, by the tests of the faults. */
const known = FAULT_AREAS.flatMap(({ rows }) => rows.map(({ says }) => patternOf(says)));
const page = readFileSync('docs/troubleshooting.md', 'utf8');
const quotes = Array.from(page.matchAll(/^```text\n([^]*?)\n```$/gm), ([, quote = '']) => quote);

it.each(quotes)('a message that is quoted in docs/troubleshooting.md is one of the program: %s', (quote) => {
  expect(known.some((pattern) => pattern.test(quote))).toBe(true);
});

it('messages are quoted', () => {
  expect(quotes.length).toBeGreaterThan(15);
});

/** The whole of a message, with examples for what differs from run to run. */
function patternOf(says: string): RegExp {
  const literal = says
    .trim()
    .split(/…|127\.0\.0\.1|\{\w+\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s*\n\s*/g, '\\n\\s*'));
  return new RegExp(`^${literal.join('.*')}$`);
}
