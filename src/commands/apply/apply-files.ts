import { readSources } from '../../cluster-file/read/read-sources.ts';
import { readText } from '../../cluster-file/read/read-text.ts';
import type { Call } from '../../definition/command.ts';
import { usageFault } from '../../model/fault.ts';
import type { Happenings } from '../../output/happening.ts';
import type { TextView, View } from '../../output/view.ts';
import { applyWanted, showPlan, type HowToApply } from '../shared/apply-wanted.ts';

interface Input extends HowToApply {
  readonly files: readonly string[] | undefined;
}

/** Makes the cluster as files want it. Throws a Fault, with nothing sent, for faulty files and for what they may not do. */
export async function applyFiles(call: Call<Input>): Promise<View | Happenings> {
  return applyWanted(call, await wantedBy(call), call.input);
}

/** The steps that `applyFiles` would take. Throws a Fault for faulty files. */
export async function planOfFiles(call: Call<Input>): Promise<TextView> {
  return showPlan(call, await wantedBy(call), call.input);
}

async function wantedBy({ files, input }: Call<Input>) {
  if (input.files === undefined || input.files.length === 0)
    throw usageFault('Name the file to apply with -f.', ['Example: linstor apply -f cluster.yaml']);
  return readText(await readSources(files, input.files));
}
