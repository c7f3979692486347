import { globalOptions } from '../argv/global-options.ts';
import { Scanner } from '../argv/scanner.ts';
import type { CommandTree } from '../argv/tree.ts';
import { globalSections } from '../config/files.ts';
import { onFault } from '../model/fault.ts';
import { FORMATS, type Format } from '../output/output-settings.ts';
import { configurationFor } from './parse-line.ts';
import type { SettingSources } from './setting-sources.ts';

/** The data format that a line asks for although it cannot be read: its error is told in it. */
export function wantedFormat(words: readonly string[], tree: CommandTree, sources: SettingSources): Format | undefined {
  const line = new Scanner(words, tree);
  if (line.options.some(({ known }) => known.option === globalOptions.machineReadable)) return undefined;
  const last = line.options.findLast(({ known }) => known.option === globalOptions.output);
  const wanted = last ? last.values[0]?.word : (sources.inherited?.output ?? setting(line, sources));
  return FORMATS.find((format) => format === wanted);
}

function setting(line: Scanner, sources: SettingSources): string | undefined {
  const configured = (): string | undefined =>
    globalSections(configurationFor(line, sources))
      .findLast(([, { values }]) => values.has('output'))?.[1]
      .values.get('output');
  // A faulty file is told already.
  return sources.env.LS_CLIENT_OUTPUT ?? onFault(configured, () => undefined);
}
