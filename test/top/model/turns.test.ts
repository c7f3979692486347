import { expect, it } from 'vitest';
import { Turns, Unwanted } from '../../../src/top/model/turns.ts';

it('work that nobody wants any more ends at its next turn', async () => {
  let isWanted = true;
  const turns = new Turns(() => isWanted);
  await turns.give();
  isWanted = false;
  await expect(turns.give()).rejects.toThrow(Unwanted);
});
