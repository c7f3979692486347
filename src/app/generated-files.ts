import { treeOf } from '../argv/tree.ts';
import { nouns } from '../commands/index.ts';
import { completionScript } from '../completion/shells/index.ts';
import { clusterFormatPage } from '../docs/cluster-format.ts';
import { completionTable } from '../docs/completion-table.ts';
import { manPages } from '../docs/man.ts';
import { commandReference } from '../docs/reference.ts';
import { topicPages } from '../docs/topics/pages.ts';

/** Every file of the repository that is made from the command tree and the help topics, by its path. */
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
    ...[...manPages(tree)].map(([name, text]): [string, string] => [`man/${name}`, text]),
  ]);
}
