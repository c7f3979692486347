import { join } from 'node:path';
import { stateFolder } from '../system/state-folder.ts';
import { ChangeFile } from './change-file.ts';

/** The file in which the changes of this process's user are noted. */
export function openHistory(): ChangeFile {
  return new ChangeFile(join(stateFolder(), 'history.jsonl'));
}
