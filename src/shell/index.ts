import { createInterface } from 'node:readline';
import type { World } from '../cli/world.ts';
import { Fault } from '../model/fault.ts';
import { splitWords } from './words.ts';

/** How the shell runs a line, and what is special about it. */
export interface ShellHost {
  readonly world: World;
  readonly run: (words: readonly string[]) => Promise<number>;
  /** Stands before the prompt: `demo`. */
  readonly label?: string;
  /** Whether the line that just ran asked to leave. */
  readonly left: () => boolean;
}

/** Reads lines from stdin and runs them until its end, `exit` or `quit`; returns the exit code of the last command. */
export async function runShell({ world, run, label, left }: ShellHost): Promise<number> {
  const { session } = world.surroundings;
  session.interactive = true;
  const prompt = label === undefined ? 'LINSTOR ==> ' : `LINSTOR(${label}) ==> `;
  const lines = createInterface({
    input: process.stdin,
    output: process.stdout,
    prompt,
    terminal: process.stdin.isTTY,
  });
  let exitCode = 0;
  if (process.stdin.isTTY) lines.prompt();
  for await (const line of lines) {
    const words = wordsOf(line, world);
    if (words && words.length > 0) exitCode = await run(words[0] === 'linstor' ? words.slice(1) : words);
    if (left()) break;
    if (process.stdin.isTTY) lines.prompt();
  }
  lines.close();
  return exitCode;
}

function wordsOf(line: string, world: World): string[] | undefined {
  try {
    return splitWords(line);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    world.surroundings.warn(`Error: ${error.message}`);
    return undefined;
  }
}
