import type { SettingLayers } from '../cli/parse-line.ts';
import type { SettingSources } from '../cli/setting-sources.ts';
import { faultOfSetting } from '../cli/tolerant-settings.ts';
import { globalSections, type Configuration } from '../config/files.ts';
import { findContext, type ContextStore, type Contexts } from '../config/contexts.ts';
import type { ExaminedPart, Finding } from '../definition/examination.ts';
import { BriefFault, Fault, onFault } from '../model/fault.ts';
import { error, findingOf, withRemedy } from './part.ts';
import { readByOthers } from './files.ts';
import { shownSetting } from './masked.ts';

/** The saved contexts, the one in use, and what is wrong with them. */
export async function examineContexts(
  sources: SettingSources,
  { context }: SettingLayers,
  configured: Configuration,
): Promise<ExaminedPart> {
  const store = sources.contexts;
  if (!store) return partOf('', undefined, { current: undefined, contexts: {} }, []);
  const read = await readContexts(store);
  if ('finding' in read) return partOf(store.file, context?.name, { current: undefined, contexts: {} }, [read.finding]);
  const hasPassword = Object.values(read.contexts).some((settings) => 'password' in settings);
  return partOf(store.file, context?.name, read, [
    ...namedButNotThere(sources, configured, read),
    ...faultsIn(store.file, read),
    ...(hasPassword ? readByOthers(store.file, 'a password') : []),
  ]);
}

async function readContexts(store: ContextStore): Promise<Contexts | { finding: Finding }> {
  try {
    return store.read();
  } catch (caught) {
    return { finding: findingOf(caught instanceof BriefFault ? await caught.explained() : caught) };
  }
}

function partOf(file: string, used: string | undefined, { contexts }: Contexts, findings: Finding[]): ExaminedPart {
  const all = Object.entries(contexts);
  const shown = all.map(([name, settings]) => ({
    name,
    in_use: name === used,
    settings: Object.fromEntries(Object.entries(settings).map(([key, value]) => [key, shownSetting(key, value)])),
  }));
  return {
    name: 'contexts',
    title: 'Contexts',
    note: used === undefined ? (all.length === 0 ? 'none is saved' : 'none is in use') : `${used} is in use`,
    rows: shown.map(({ name, in_use, settings }) => [
      `${in_use ? '*' : ' '} ${name}`,
      Object.entries(settings)
        .map(([key, value]) => (value === '' ? key : `${key}=${value}`))
        .join(' '),
    ]),
    value: { file, in_use: used ?? null, saved: shown },
    findings,
  };
}

/** A context that a variable, the configuration or the file itself names. */
function namedButNotThere({ env }: SettingSources, configured: Configuration, contexts: Contexts): Finding[] {
  const inFiles = globalSections(configured).map(([, { file, values }]) => [file, values.get('context')] as const);
  const named: (readonly [from: string, name: string | undefined])[] = [
    ['LINSTOR_CONTEXT', env.LINSTOR_CONTEXT],
    ['LS_CLIENT_CONTEXT', env.LS_CLIENT_CONTEXT],
    ...inFiles,
    ["'linstor context use'", contexts.current],
  ];
  return named.flatMap(([from, name]) => {
    if (name === undefined || name === '' || Object.hasOwn(contexts.contexts, name)) return [];
    const fault = onFault(
      () => findContext(contexts, name),
      (one) => one,
    );
    const hints = fault instanceof Fault ? fault.hints.join('\n') : '';
    return [error(`There is no context '${name}', which ${from} names.`, hints)];
  });
}

function faultsIn(file: string, { contexts }: Contexts): Finding[] {
  return Object.entries(contexts).flatMap(([name, settings]) =>
    Object.entries(settings).flatMap(([key, value]) => {
      const fault = faultOfSetting(key, value, `${file}: ${name}: ${key}`);
      return fault ? [withRemedy(findingOf(fault), `To save it anew: linstor context add ${name} --replace …`)] : [];
    }),
  );
}
