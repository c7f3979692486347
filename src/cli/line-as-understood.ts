import { Fault } from '../model/fault.ts';
import { parseLine, type ParsedLine } from './parse-line.ts';
import type { CommandTree } from '../argv/tree.ts';

/**
 * What a line means by its words alone, without settings from elsewhere; undefined when they are wrong, or go on after words that
 * are no command.
 */
export function lineAsUnderstood(words: readonly string[], tree: CommandTree): ParsedLine | undefined {
  try {
    const line = parseLine(words, tree, { env: {}, configuration: () => new Map() });
    const { call, found } = line;
    return call || !found.command || found.start === words.length ? line : undefined;
  } catch (error) {
    if (error instanceof Fault) return undefined;
    throw error;
  }
}
