import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../support/programs.ts';

const plugin = join(import.meta.dirname, '..', '..', 'bin', 'kubectl_complete-linstor.js');

test('kubectl linstor node li<TAB> by the convention of kubectl', () => {
  const { stdout, stderr } = run('node', [plugin, 'node', 'li']);
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^list\tShow the nodes .*\nlist-properties\t.*\n:4\n$/);
});
