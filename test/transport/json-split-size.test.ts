import { expect, it } from 'vitest';
import { ListSplitter } from '../../src/transport/json/json-split.ts';

// Apart from the other tests of the splitter: with so many bytes mutation tests would take hours.
it('an element that grows beyond 64 MiB is refused, and not a list that does', () => {
  const most = 64 * 1024 * 1024;
  const fill = Buffer.alloc(most, 'x');
  const splitter = new ListSplitter();
  splitter.push(Buffer.from('["'));
  splitter.push(fill.subarray(0, most / 2));
  splitter.push(Buffer.from('", "'));
  expect(splitter.push(fill.subarray(0, most - 2))).toEqual([]);
  expect(() => splitter.push(Buffer.from('x'))).toThrow('longer than 64 MiB');
});
