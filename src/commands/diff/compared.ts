import { compareWithCluster } from '../../cluster-file/compare/compare-with-cluster.ts';
import { foundOf } from '../../cluster-file/compare/found.ts';
import { readSources } from '../../cluster-file/read/read-sources.ts';
import { readText } from '../../cluster-file/read/read-text.ts';
import type { Call } from '../../definition/command.ts';
import type { TextView } from '../../output/view.ts';
import { differencesPage } from '../shared/differences-page.ts';
import { tellNotCompared } from '../shared/not-compared.ts';
import { differencesValue } from './differences-value.ts';

/** The files that were named beside the cluster; exit code 1 when something differs. Throws Faults. */
export async function compared(
  call: Call<{ readonly file: readonly string[]; readonly prune: boolean }>,
): Promise<TextView> {
  const { controller, input, files } = call;
  const wanted = readText(await readSources(files, input.file));
  const outcome = await compareWithCluster(controller, wanted, call, { whole: input.prune });
  tellNotCompared(call, outcome);
  const found = foundOf(outcome.differences, wanted.tree, input.prune);
  return {
    kind: 'text',
    text: '',
    page: (utf8) => differencesPage(found, utf8),
    machine: { value: differencesValue(found), layout: 'lines' },
    exitCode: found.differences.length > 0 ? 1 : 0,
  };
}
