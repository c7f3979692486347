import { compareWithCluster } from '../../cluster-file/compare/compare-with-cluster.ts';
import { foundOf } from '../../cluster-file/compare/found.ts';
import type { Section } from '../../cluster-file/format/sections.ts';
import type { WantedCluster } from '../../cluster-file/read/read-text.ts';
import type { Call } from '../../definition/command.ts';
import { ExitCode, Fault, chosenEnd, clientFault } from '../../model/fault.ts';
import type { Happenings } from '../../output/happening.ts';
import { only } from '../../model/only.ts';
import type { View } from '../../output/view.ts';
import { applyWanted, showPlan, type HowToApply } from '../shared/apply-wanted.ts';
import { differencesPage } from '../shared/differences-page.ts';
import type { Line } from '../shared/page-lines.ts';
import { editUntilGood, GivenUp } from './edit-until-good.ts';
import { checkNames, readEdited, textOf, titleOf, type OneObject } from './one-object.ts';

interface EditInput {
  readonly noun: Section;
  readonly names: readonly string[];
  readonly allowDataLoss: boolean;
}

/** Lets an object be changed in the editor, and applies that. Throws what `editObject` and `applyWanted` throw. */
export function editAndApply(call: Call<EditInput>): Promise<View | Happenings> {
  return editObject(call, objectOf(call), (wanted) => applyWanted(call, wanted, howOf(call)));
}

/** Likewise, but shows the steps in place of applying anything. */
export function editAndPlan(call: Call<EditInput>): Promise<View | Happenings> {
  return editObject(call, objectOf(call), (wanted) => showPlan(call, wanted, howOf(call)));
}

function objectOf({ input: { noun, names } }: Call<EditInput>): OneObject {
  return { section: noun, names };
}

function howOf({ input: { allowDataLoss } }: Call<EditInput>): HowToApply {
  return { prune: false, allowDataLoss, wait: false, waitTimeout: undefined, isSeen: true };
}

/** Makes the cluster as a text wants it; asks before data is lost. */
export type Apply = (wanted: WantedCluster) => Promise<View | Happenings>;

/**
 * Opens the text of an object in the editor, shows what would change, and on a terminal asks whether to `apply` it. A changed text
 * that is not applied is kept in a file. Throws Faults: no such object, an editor that fails, a text that was given up.
 */
export async function editObject(call: Call<unknown>, object: OneObject, apply: Apply): Promise<View | Happenings> {
  checkNames(object);
  const { controller, files } = call;
  const before = await textOf(controller, object);
  const name = keptName(object, call.clock.now());
  try {
    const edited = await editUntilGood(before, {
      edit: (text) => files.edit(text, '.yaml'),
      read: (text) => readEdited(name, text, object),
    });
    if (!edited) return nothingChanged();
    const unchanged = async (): Promise<boolean> => (await textOf(controller, object)) === before;
    return applied(call, { ...edited, name, object, unchanged }, apply);
  } catch (error) {
    if (!(error instanceof GivenUp)) throw error;
    const { message, exitCode, hints } = error.fault;
    throw new Fault(message, exitCode, [...hints, keptIn(await keep(call, name, error.text), true)]);
  }
}

function nothingChanged(): View {
  return { kind: 'text', text: 'Nothing was changed.\n', machine: { value: [], layout: 'lines' } };
}

interface Edited {
  readonly text: string;
  readonly value: WantedCluster;
  /** The file in which the text is kept when it comes to nothing. */
  readonly name: string;
  readonly object: OneObject;
  /** Whether the object is still as it was when the editor opened. */
  readonly unchanged: () => Promise<boolean>;
}

async function* applied(call: Call<unknown>, edited: Edited, apply: Apply): Happenings {
  const { text, value, name, object, unchanged } = edited;
  const lines = await differencesOf(call, value);
  if (lines.length === 0) {
    yield { line: ['Nothing was changed: the text means the same as before.'] };
    return;
  }
  for (const line of lines) yield { line };
  try {
    if (call.mayAsk && !(await call.ask.confirm('Apply this?'))) throw chosenEnd('Nothing was sent.', ExitCode.client);
    if (!(await unchanged()))
      throw clientFault(`${titleOf(object)} was changed by somebody else meanwhile. Nothing was sent.`);
    const end = { failed: false };
    yield* watched(happeningsOf(await apply(value)), end);
    if (end.failed) yield { line: [keptIn(await keep(call, name, text))] };
  } catch (error) {
    // A preview sends nothing, and ends the run by an error of its own.
    if (!(error instanceof Fault)) throw error;
    const kept = keptIn(await keep(call, name, text));
    if (error.chosen) throw chosenEnd(`${error.message} ${kept}`, ExitCode.client);
    throw new Fault(error.message, error.exitCode, [...error.hints, kept]);
  }
}

/** The same happenings; notes whether something failed. */
async function* watched(happenings: Happenings, end: { failed: boolean }): Happenings {
  for await (const happening of happenings) {
    if ('line' in happening && happening.exitCode !== undefined) end.failed = true;
    yield happening;
  }
}

/** What would change, line by line; nothing when the texts only look different. */
async function differencesOf(call: Call<unknown>, wanted: WantedCluster): Promise<readonly Line[]> {
  const { differences } = await compareWithCluster(call.controller, wanted, call, { whole: false, alone: true });
  const found = foundOf(differences, wanted.tree, false);
  return found.differences.length === 0 ? [] : [...differencesPage({ ...found, notInFile: [] }, false)];
}

async function* happeningsOf(done: View | Happenings): Happenings {
  if (!('kind' in done)) yield* done;
  else if (done.kind === 'text') for (const line of done.page?.(false) ?? [[done.text.trimEnd()]]) yield { line };
}

/** Keeps a text in the current folder, or in that for temporary files where nothing can be written there; gives the file. */
async function keep({ files, environment }: Call<unknown>, name: string, text: string): Promise<string> {
  const write = async (path: string): Promise<string> => {
    await files.write(path, only(Buffer.from(text)), { force: true });
    return path;
  };
  try {
    return await write(name);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return await write(`${environment.TMPDIR ?? environment.TEMP ?? '/tmp'}/${name}`);
  }
}

function keptIn(file: string, mended = false): string {
  return `Your text is kept in ${file}: 'linstor apply -f ${file}' takes it${mended ? ' once it is mended' : ''}.`;
}

/** A name in the current folder that nobody has yet: `linstor-edit-db1-20260131-120000.yaml`. */
function keptName({ section, names }: OneObject, now: number): string {
  const words = (names.length === 0 ? [section] : names).map((name) => name.replace(/[^A-Za-z0-9._-]+/g, '_'));
  const time = new Date(now)
    .toISOString()
    .replace(/[-:]|\..*/g, '')
    .replace('T', '-');
  return `linstor-edit-${words.join('-')}-${time}.yaml`;
}
