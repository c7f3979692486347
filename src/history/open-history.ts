import { statSync } from 'node:fs';
import { join } from 'node:path';
import { homeFolder } from '../system/home.ts';
import { stateFolder } from '../system/state-folder.ts';
import { ChangeFile } from './change-file.ts';

/** The file in which the changes of this process's user are noted. */
export function openHistory(): ChangeFile {
  return new ChangeFile(historyPath(process.env, process.geteuid?.()));
}

/**
 * Where the changes of a user are noted. For root behind `sudo` with the home folder of somebody else it is root's own:
 * a file of root among theirs would keep them from noting anything.
 */
export function historyPath(
  env: Readonly<Record<string, string | undefined>>,
  uid: number | undefined,
  homeOfUser = (): string => homeFolder({}),
): string {
  const isForeign = uid === 0 && (env.XDG_STATE_HOME ?? '') === '' && ownerOf(homeFolder(env)) !== uid;
  return join(stateFolder(isForeign ? { ...env, HOME: homeOfUser() } : env), 'history.jsonl');
}

function ownerOf(folder: string): number {
  return statSync(folder, { throwIfNoEntry: false })?.uid ?? 0;
}
