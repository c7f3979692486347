import { describe, it } from 'vitest';
import { checkRow } from './check-row.ts';
import { CLUSTER_FILES } from './rows/cluster-files.ts';

describe('faults: Cluster files and the history', () => {
  it.each(CLUSTER_FILES.rows)('$fault', checkRow);
});
