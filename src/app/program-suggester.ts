import { readdir } from 'node:fs/promises';
import { complete } from '../completion/complete.ts';
import type { Names } from '../completion/name-source.ts';
import { isLive, liveNames } from '../completion/names.ts';
import type { ObjectSource } from '../definition/argument-type.ts';
import type { CommandTree } from '../argv/tree.ts';
import type { Controller } from '../api/controller.ts';
import { LiveNames } from '../shell/live-names.ts';
import type { ProgramSuggester } from '../shell/suggestions.ts';

/** What suggestions of the program are made from. */
export interface SuggestionSources {
  readonly tree: CommandTree;
  /** The controller to ask for names; undefined while it must not be asked unnoticed. */
  readonly controller: () => Promise<Controller | undefined>;
  readonly resolve: (host: string) => Promise<readonly string[]>;
  readonly clock: () => number;
}

/** Suggestions for the shell: from the command tree at once, names of the cluster as soon as they are known. */
export function programSuggester({ tree, controller, resolve, clock }: SuggestionSources): ProgramSuggester {
  let listener = (): void => undefined;
  const kept = new LiveNames(clock, () => listener());
  const ask = liveNames(async () => found(await controller()), { resolve, entries });
  const names: Names = async (source, context) => {
    if (!isLive(source)) return await ask(source, context);
    const key = JSON.stringify([source, context.of, ...(ANYWHERE.has(source) ? [] : [context.given])]);
    const all = kept.get(key, () => ask(source, { ...context, typed: '' }));
    return all.filter(({ word }) => word.startsWith(context.typed));
  };
  return {
    suggest: (words, current) => complete({ words, current }, tree, names),
    files: async (typed) =>
      (await names('local-files', { typed, given: [], of: undefined }))
        .filter(({ word }) => word.startsWith(typed))
        .map((name) => ({ ...name, more: name.word.endsWith('/') })),
    onUpdate: (told) => (listener = told),
    outdate: () => kept.outdate(),
  };
}

/** Names that are the same whatever else the line says. */
const ANYWHERE: ReadonlySet<ObjectSource> = new Set([
  'nodes',
  'resource-definitions',
  'resource-groups',
  'remotes',
  'schedules',
  'files',
  'key-value-stores',
  'exos-enclosures',
]);

function found(controller: Controller | undefined): Controller {
  if (!controller) throw new Error('no controller may be asked yet');
  return controller;
}

async function entries(folder: string): Promise<readonly string[]> {
  try {
    const found = await readdir(folder, { withFileTypes: true });
    return found.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name)).sort();
  } catch {
    return []; // a folder that cannot be read has nothing to offer
  }
}
