import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CommandTree } from '../argv/tree.ts';
import type { Guides } from '../definition/runtime.ts';
import { clientFault } from '../model/fault.ts';

/** What the program can say about itself beyond its help: completion for shells and manual pages. */
export function guidesOf(tree: CommandTree, home: string, env: Readonly<Record<string, string | undefined>>): Guides {
  const user = { home, shell: env.SHELL, env };
  return {
    completionScript: async (shell) => (await import('../completion/shells/index.ts')).completionScript(shell, tree),
    installCompletion: async (shell) => (await import('../completion/install.ts')).installCompletion(shell, user, tree),
    uninstallCompletion: async (shell) => (await import('../completion/install.ts')).uninstallCompletion(shell, user),
    explainTopic: async (topic, width) => (await import('../docs/topics/index.ts')).helpOfTopic(topic, width),
    openManual: openPage,
  };
}

/** Opens a page with `man`, which pages it on a terminal; undefined when there is no such page or no `man`. */
async function openPage(page: string): Promise<number | undefined> {
  const file = join(__dirname, '..', 'man', page);
  if (!existsSync(file)) return undefined;
  const { spawn } = await import('node:child_process');
  return new Promise((resolve, reject) => {
    const child = spawn('man', [file], { stdio: 'inherit' });
    child.on('error', (error) => {
      if ('code' in error && error.code === 'ENOENT') resolve(undefined);
      else reject(clientFault(`Cannot start man: ${error.message}`));
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}
