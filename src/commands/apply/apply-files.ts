import { readSources } from '../../cluster-file/read-sources.ts';
import { readText } from '../../cluster-file/read-text.ts';
import type { Call } from '../../definition/command.ts';
import type { Happenings } from '../../output/happening.ts';
import type { View } from '../../output/view.ts';
import { applyWanted } from '../shared/apply-wanted.ts';

/** Makes the cluster as files want it. Throws a Fault, with nothing sent, for faulty files and for what they may not do. */
export async function applyFiles(
  call: Call<unknown>,
  paths: readonly string[],
  how: Parameters<typeof applyWanted>[2],
): Promise<View | Happenings> {
  return applyWanted(call, readText(await readSources(call.files, paths)), how);
}
