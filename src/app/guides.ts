import type { CommandTree } from '../argv/tree.ts';
import type { Guides } from '../definition/runtime.ts';

/** What the program can say about itself beyond its help: completion for shells and manual pages. */
export function guidesOf(tree: CommandTree, home: string, env: Readonly<Record<string, string | undefined>>): Guides {
  const user = { home, shell: env.SHELL, env };
  return {
    completionScript: async (shell) => (await import('../completion/shells/index.ts')).completionScript(shell, tree),
    installCompletion: async (shell) => (await import('../completion/install.ts')).installCompletion(shell, user, tree),
    uninstallCompletion: async (shell) => (await import('../completion/install.ts')).uninstallCompletion(shell, user),
    explainTopic: async (topic, width) => (await import('../docs/topics/index.ts')).helpOfTopic(topic, width),
    openManual: async (page) => (await import('./manual-pages.ts')).openPage(page),
  };
}
