import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ExaminedPart, Finding } from '../definition/examination.ts';
import { historyPath } from '../history/open-history.ts';
import { formatSize } from '../model/size.ts';
import { cacheFolder } from '../system/own-folder.ts';
import { attempt, factsPart, warning, type Fact } from './part.ts';

/** What the program keeps for its user, and whether it can. */
export async function examineKept(
  home: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<ExaminedPart> {
  const path = await attempt(() => historyPath({ ...env, HOME: home }, process.geteuid?.()));
  const history = 'value' in path ? path.value : join(home, '.local', 'state', 'linstor', 'history.jsonl');
  const shell = join(home, '.config', 'linstor', 'client.history');
  const cache = cacheFolder('', { ...env, HOME: home });
  return factsPart(
    'kept',
    'History and caches',
    [fileFact('history', 'Changes', history), fileFact('shell_history', 'Lines of the shell', shell), cacheFact(cache)],
    [
      ...unwritable(history, 'Changes cannot be noted in the history'),
      ...unwritable(
        join(home, '.config', 'linstor', 'known-controllers'),
        'Certificates of first contacts cannot be noted',
      ),
      ...(cache === undefined
        ? [warning('There is no folder for caches that only you can write, so every start takes longer.')]
        : []),
    ],
  );
}

function fileFact(key: string, name: string, file: string): Fact {
  const stats = statSync(file, { throwIfNoEntry: false });
  const size = stats ? formatSize(Math.ceil(stats.size / 1024)) : 'not there yet';
  return { key, name, value: { file, bytes: stats?.size ?? null }, shown: `${file} (${size})` };
}

function cacheFact(folder: string | undefined): Fact {
  return { key: 'cache', name: 'Caches', value: folder ?? null };
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
