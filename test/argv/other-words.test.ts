import { expect, it } from 'vitest';
import { FakeController } from '../support/fake-controller.ts';
import { runWords } from '../support/run-words.ts';

it.each([
  ['resource ls', "Did you mean 'list'?"],
  ['node get', "Did you mean 'list'?"],
  ['node rm n1', "Did you mean 'delete'?"],
  ['schedule add nightly', "Did you mean 'create'?"],
  ['get nodes', "What it is about comes first: 'linstor node list'."],
  ['describe node n1', "What it is about comes first: 'linstor node describe'."],
])('whoever types %s as in another program is told the word here', async (line, hint) => {
  const { stderr, code } = await runWords(line, new FakeController([]));
  expect(stderr).toContain(hint);
  expect(stderr.match(/Did you mean|comes first/g)).toHaveLength(1);
  expect(code).toBe(2);
});
