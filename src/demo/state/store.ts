import { readFileSync } from 'node:fs';
import { clientFault } from '../../model/fault.ts';
import { systemReason } from '../../model/system-reason.ts';
import { removeDrafts, writeWhole } from '../../system/write-whole.ts';
import type { DemoState } from './types.ts';

const FORMAT = 'linstor-demo-1';

/** The cluster as text for a file; maps become lists of pairs. */
export function stateText(state: DemoState): string {
  const body = JSON.stringify(state, (_key, value: unknown) => (value instanceof Map ? { $map: [...value] } : value));
  return `{"format":"${FORMAT}","state":${body}}\n`;
}

/** @throws Fault when the text is no cluster of this demo */
export function parseState(text: string, file: string): DemoState {
  const bad = () => clientFault(`'${file}' holds no demo cluster.`, ['Give another file, or delete it to start anew.']);
  let parsed: unknown;
  try {
    parsed = JSON.parse(text, (_key, value: unknown) => (isMap(value) ? new Map(value.$map) : value));
  } catch (error) {
    if (error instanceof SyntaxError) throw bad();
    throw error;
  }
  if (typeof parsed !== 'object' || parsed === null || !('format' in parsed) || !('state' in parsed)) throw bad();
  if (parsed.format !== FORMAT) throw bad();
  return parsed.state as DemoState;
}

function isMap(value: unknown): value is { $map: [unknown, unknown][] } {
  return typeof value === 'object' && value !== null && '$map' in value && Array.isArray(value.$map);
}

/** The cluster kept in the file, or undefined when there is no such file. @throws Fault when it cannot be read */
export function loadState(file: string): DemoState | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw clientFault(`Cannot read ${file}: ${systemReason(error)}`);
  }
  return parseState(text, file);
}

/** Keeps a cluster in a file. */
export class StateFile {
  readonly #file: string;

  /** What a demo that was killed left beside the file is removed. */
  constructor(file: string) {
    this.#file = file;
    removeDrafts(file);
  }

  /**
   * Writes the cluster as it is now, whole or not at all; it is on the disk then. Only the owner may read it, as it holds
   * secrets. @throws Fault when the file cannot be written
   */
  save(state: DemoState): void {
    try {
      writeWhole(this.#file, stateText(state));
    } catch (error) {
      throw clientFault(`Cannot write ${this.#file}: ${systemReason(error)}`);
    }
  }
}
