import { accessSync, constants, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { knownControllersFile } from '../cli/connect.ts';
import type { ExaminedPart, Finding } from '../definition/examination.ts';
import { historyPath } from '../history/open-history.ts';
import { formatSize } from '../model/size.ts';
import { cacheFolder } from '../system/own-folder.ts';
import { statsOf } from '../system/settings-file.ts';
import { userFile } from '../system/user-file.ts';
import { attempt, factsPart, warning, type Fact } from './part.ts';

/** What the program keeps for its user, and whether it can. */
export async function examineKept(
  home: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<ExaminedPart> {
  const path = await attempt(() => historyPath({ ...env, HOME: home }, process.geteuid?.()));
  const history = 'value' in path ? path.value : join(home, '.local', 'state', 'linstor', 'history.jsonl');
  const shell = userFile(home, 'client.history');
  const cache = cacheFolder('', { ...env, HOME: home });
  return factsPart(
    'kept',
    'History and caches',
    [fileFact('history', 'Changes', history), fileFact('shell_history', 'Lines of the shell', shell), cacheFact(cache)],
    [
      ...homeOfAnother(home),
      ...noFile(history),
      ...unwritable(history, 'Changes cannot be noted in the history'),
      ...unwritable(knownControllersFile(home), 'Certificates of first contacts cannot be noted'),
      ...(cache === undefined && !isOfAnother(home)
        ? [warning('There is no folder for caches that only you can write, so every start takes longer.')]
        : []),
    ],
  );
}

function fileFact(key: string, name: string, file: string): Fact {
  const stats = statsOf(file);
  const size = stats ? formatSize(Math.ceil(stats.size / 1024)) : 'not there yet';
  return { key, name, value: { file, bytes: stats?.size ?? null }, shown: `${file} (${size})` };
}

function cacheFact(folder: string | undefined): Fact {
  return { key: 'cache', name: 'Caches', value: folder ?? null };
}

/** Behind sudo, HOME may still be that of the user who called it. */
function homeOfAnother(home: string): Finding[] {
  if (!isOfAnother(home)) return [];
  return [
    warning(
      `The home folder ${home} belongs to another user, whose settings and contexts count here.`,
      "Behind sudo, 'sudo -H' takes the home folder of root.",
    ),
  ];
}

function isOfAnother(home: string): boolean {
  const owner = statsOf(home)?.uid;
  return process.geteuid?.() === 0 && owner !== undefined && owner !== 0;
}

/** The history is kept in nothing but a file. */
function noFile(history: string): Finding[] {
  const stats = statsOf(history);
  if (!stats || stats.isFile()) return [];
  return [warning(`Changes cannot be noted in the history: ${history} is no file.`, 'Move it away.')];
}

/** A file that is there has to be writable, and for one that is not the nearest folder that is. */
function unwritable(file: string, what: string): Finding[] {
  let place = file;
  while (!existsSync(place) && dirname(place) !== place) place = dirname(place);
  try {
    accessSync(place, constants.W_OK);
    return [];
  } catch {
    return [warning(`${what}: ${place} cannot be written.`)];
  }
}
