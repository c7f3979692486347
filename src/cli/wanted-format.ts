import { Fault } from '../model/fault.ts';
import { FORMATS, type Format } from '../output/settings.ts';
import type { SettingSources } from './parse-line.ts';

/** The data format that a line asks for although it cannot be read: its error is told in it. */
export function wantedFormat(words: readonly string[], sources: SettingSources): Format | undefined {
  if (words.includes('-m') || words.includes('--machine-readable')) return undefined;
  const typed = words.flatMap((word, i) => {
    if (word === '-o' || word === '--output') return [words[i + 1] ?? ''];
    return /^(?:--output=|-o=?)(.+)$/.exec(word)?.[1] ?? [];
  });
  const formats = typed.length > 0 ? typed : [sources.inherited?.output ?? setting(words, sources)];
  return FORMATS.find((format) => format === formats.at(-1));
}

function setting(words: readonly string[], { env, configuration }: SettingSources): string | undefined {
  if (env.LS_CLIENT_OUTPUT !== undefined) return env.LS_CLIENT_OUTPUT;
  if (words.includes('--disable-config')) return undefined;
  try {
    return configuration().get('global')?.values.get('output');
  } catch (error) {
    // A faulty file is told already.
    if (error instanceof Fault) return undefined;
    throw error;
  }
}
