import { expect, it } from 'vitest';
import { faultsPage } from './page.ts';
import { FAULT_AREAS } from './table.ts';

it('docs/faults.md shows every row of the table', async () => {
  await expect(faultsPage(FAULT_AREAS)).toMatchFileSnapshot('../../docs/faults.md');
});

it('every row tells another fault', () => {
  const faults = FAULT_AREAS.flatMap(({ rows }) => rows.map(({ fault }) => fault));
  expect(new Set(faults).size).toBe(faults.length);
});
