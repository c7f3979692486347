import type { Controller } from '../../../src/api/controller.ts';
import type { Globals } from '../../../src/argv/global-options.ts';
import type { CliRuntime } from '../../../src/cli/cli-runtime.ts';
import { parseLine } from '../../../src/cli/parse-line.ts';
import type { TopModel } from '../../../src/top/model.ts';
import { openTopModel, type TopModelStart } from '../../../src/top/model/open-top-model.ts';
import { runWords } from '../../support/run-words.ts';

/** A model on this controller, with the world of a command line in this process around it. */
export async function modelOn(controller: Controller, given: Partial<TopModelStart> = {}): Promise<TopModel> {
  const cli = await runtimeFor(controller);
  return openTopModel({ cli, globals: globalsOf(cli), controller, processorTime: () => 0, ...given });
}

async function runtimeFor(controller: Controller): Promise<CliRuntime> {
  let found: CliRuntime | undefined;
  await runWords('list-commands', controller, { changed: (cli) => (found = cli) });
  if (found === undefined) throw new Error('no runtime');
  return found;
}

function globalsOf({ tree, sources }: CliRuntime): Globals {
  return parseLine(['top'], tree, sources).globals;
}

/** Waits until it holds; fails after so many ms. */
export async function until(model: TopModel, holds: () => boolean, patience = 2000): Promise<void> {
  if (holds()) return;
  await new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('it never came')), patience);
    const stop = model.subscribe(() => {
      if (!holds()) return;
      clearTimeout(late);
      stop();
      resolve();
    });
  });
}
