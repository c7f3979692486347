import { describe, it } from 'vitest';
import { checkRow } from './check-row.ts';
import { SHOWN } from './rows/shown.ts';

describe('faults: What is shown', () => {
  it.each(SHOWN.rows)('$fault', checkRow);
});
