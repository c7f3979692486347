import { describe, it } from 'vitest';
import { checkRow } from './check-row.ts';
import { ANSWERS } from './rows/answers.ts';

describe('faults: What is answered', () => {
  it.each(ANSWERS.rows)('$fault', checkRow);
});
