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

it.each([
  ['create -f cluster.yaml', "'linstor apply -f FILE'"],
  ['replace -f cluster.yaml', "'linstor apply -f FILE'"],
  ['import cluster.yaml', "'linstor apply -f FILE'"],
  ['delete -f cluster.yaml', "'linstor apply -f FILE --prune'"],
  ['plan', "'linstor diff -f FILE'"],
  ['get nodes', "'linstor export'"],
  ['GET nodes', "'linstor export'"],
])('whoever types %s as with the files of another program is told what does that here', async (line, hint) => {
  const { stderr, code } = await runWords(line, new FakeController([]));
  expect(stderr).toContain(hint);
  expect(stderr).not.toContain('Did you mean');
  expect(code).toBe(2);
});

it('words of objects that everything has are no words of other programs', async () => {
  const { stderr } = await runWords('constructor', new FakeController([]));
  expect(stderr).toBe("Error: Unknown command 'constructor'.\n  'linstor help' lists the commands.\n");
});
