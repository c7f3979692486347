import { describe, it } from 'vitest';
import { checkRow } from './check-row.ts';
import { FILES } from './rows/files.ts';

describe('faults: Files, terminals and signals', () => {
  it.each(FILES.rows)('$fault', checkRow);
});
