import { treeOf } from '../argv/tree.ts';
import { nouns } from '../commands/index.ts';
import { completionScript } from '../completion/shells/index.ts';
import { clusterFormatPage } from '../docs/cluster-format.ts';
import { completionTable } from '../docs/completion-table.ts';
import { DIFFERENCES } from '../docs/differences/index.ts';
import { pythonClientPage } from '../docs/differences/page.ts';
import { replayDifferences } from '../docs/differences/replay.ts';
import { manPages } from '../docs/man.ts';
import { commandReference } from '../docs/reference.ts';
import { topicPages } from '../docs/topics/pages.ts';

/** Every file of the repository that is made from the command tree, the help topics and the table of differences, by its path. */
export function generatedFiles(): Map<string, string> {
  const tree = treeOf(nouns);
  return new Map([
    ['completions/linstor.bash', completionScript('bash', tree)],
    ['completions/_linstor', completionScript('zsh', tree)],
    ['completions/linstor.fish', completionScript('fish', tree)],
    ['docs/commands.md', commandReference(tree)],
    ['docs/completion.md', completionTable(tree)],
    ...topicPages().map(([name, text]): [string, string] => [`docs/${name}`, text]),
    ['docs/cluster-format.md', clusterFormatPage()],
    ['docs/from-the-python-client.md', pythonClientPage(DIFFERENCES)],
    ['test/replay-differences.json', replayDifferences(DIFFERENCES)],
    ...[...manPages(tree)].map(([name, text]): [string, string] => [`man/${name}`, text]),
  ]);
}
