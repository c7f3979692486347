import { describe, it } from 'vitest';
import { checkRow } from './check-row.ts';
import { WORDS } from './rows/words.ts';

describe('faults: What is typed', () => {
  it.each(WORDS.rows)('$fault', checkRow);
});
