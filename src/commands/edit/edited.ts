import { compareWithCluster } from '../../cluster-file/compare-with-cluster.ts';
import { deletesData } from '../../cluster-file/deletes-data.ts';
import type { WantedCluster } from '../../cluster-file/read-text.ts';
import type { Call } from '../../definition/command.ts';
import { ExitCode, Fault, chosenEnd, clientFault } from '../../model/fault.ts';
import type { Happenings } from '../../output/happening.ts';
import { only } from '../../model/only.ts';
import type { View } from '../../output/view.ts';
import { differencesPage } from '../shared/differences-page.ts';
import type { Line } from '../shared/page-lines.ts';
import { editUntilGood, GivenUp } from './edit-until-good.ts';
import { checkNames, readEdited, textOf, titleOf, type OneObject } from './one-object.ts';

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
    await keep(call, name, error.text);
    const { message, exitCode, hints } = error.fault;
    throw new Fault(message, exitCode, [...hints, keptIn(name)]);
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
    if (call.mayAsk && !(await call.ask.confirm('Apply this?')))
      throw chosenEnd(`Nothing was sent. ${keptIn(name)}`, ExitCode.client);
    if (!(await unchanged()))
      throw clientFault(`${titleOf(object)} was changed by somebody else meanwhile. Nothing was sent.`, [keptIn(name)]);
  } catch (error) {
    await keep(call, name, text);
    throw error;
  }
  yield* happeningsOf(await apply(value));
}

/** What would change, line by line; nothing when the texts only look different. */
async function differencesOf(call: Call<unknown>, wanted: WantedCluster): Promise<readonly Line[]> {
  const { differences } = await compareWithCluster(call.controller, wanted, call, { whole: false });
  const own = differences
    .filter(({ needsPrune }) => !needsPrune)
    .map((one) => ({ ...one, deletesData: deletesData(one, wanted.tree) }));
  return own.length === 0 ? [] : [...differencesPage({ differences: own, notInFile: [] }, false)];
}

function happeningsOf(done: View | Happenings): Happenings {
  if (!('kind' in done)) return done;
  return only({ line: [done.kind === 'text' ? done.text.trimEnd() : ''] });
}

async function keep({ files }: Call<unknown>, name: string, text: string): Promise<void> {
  await files.write(name, only(Buffer.from(text)), { force: true });
}

function keptIn(name: string): string {
  return `Your text is kept in ${name}: 'linstor apply -f ${name}' takes it once it is mended.`;
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
