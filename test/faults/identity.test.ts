import { describe, it } from 'vitest';
import { checkRow } from './check-row.ts';
import { IDENTITY } from './rows/identity.ts';

describe('faults: Who answers', () => {
  it.each(IDENTITY.rows)('$fault', checkRow);
});
