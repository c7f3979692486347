import { onFault } from '../model/fault.ts';
import { parseLine, type ParsedLine } from './parse-line.ts';
import type { CommandTree } from '../argv/tree.ts';

/**
 * What a line means by its words alone, without settings from elsewhere; undefined when they are wrong, or go on after words that
 * are no command.
 */
export function lineAsUnderstood(words: readonly string[], tree: CommandTree): ParsedLine | undefined {
  const line = onFault(
    () => parseLine(words, tree, { env: {}, configuration: () => new Map() }),
    () => undefined,
  );
  return line && (line.call || !line.found.command || line.found.start === words.length) ? line : undefined;
}
