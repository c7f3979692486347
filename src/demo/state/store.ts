import { randomBytes } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { clientFault } from '../../model/fault.ts';
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
export async function loadState(file: string): Promise<DemoState | undefined> {
  try {
    return parseState(await readFile(file, 'utf8'), file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Keeps a cluster in a file; saves that come while one is being written become one. */
export class StateFile {
  private readonly file: string;
  private running: Promise<void> | undefined;
  private again = false;

  constructor(file: string) {
    this.file = file;
  }

  save(state: DemoState): void {
    if (this.running !== undefined) {
      this.again = true;
      return;
    }
    this.running = this.write(state).finally(() => {
      this.running = undefined;
      if (!this.again) return;
      this.again = false;
      this.save(state);
    });
    // The fault is told by flush(), which every demo calls when it ends.
    this.running.catch(() => undefined);
  }

  /** Writes the cluster as it is now. @throws Error when the file cannot be written */
  async flush(state: DemoState): Promise<void> {
    await this.running?.catch(() => undefined);
    await this.write(state);
  }

  /** Whole or not at all: a new file takes the old one's place. Only the owner may read it, as it holds secrets. */
  private async write(state: DemoState): Promise<void> {
    const draft = `${this.file}.${randomBytes(4).toString('hex')}.tmp`;
    try {
      await writeFile(draft, stateText(state), { mode: 0o600, flag: 'wx', flush: true });
      await rename(draft, this.file);
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
  }
}
