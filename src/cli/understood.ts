import { Fault } from '../model/fault.ts';
import { parseLine, type ParsedLine } from './parse-line.ts';
import type { CommandTree } from './tree.ts';

/**
 * What a line means by its words alone, without settings from elsewhere; undefined when they are wrong, or go on after words that
 * are no command.
 */
export function understood(words: readonly string[], tree: CommandTree): ParsedLine | undefined {
  try {
    const line = parseLine(words, tree, { env: {}, configuration: () => new Map() });
    return line.call || line.found.rest.length === 0 ? line : undefined;
  } catch (error) {
    if (error instanceof Fault) return undefined;
    throw error;
  }
}
