import { usageFault } from '../model/fault.ts';
import { pause } from '../cli/pause.ts';
import { Capture } from '../output/capture.ts';
import { utf8Wanted } from '../output/colour.ts';
import { linesThatFit, watchHeading } from '../output/watch/lines.ts';
import { windowOf } from '../output/window.ts';
import { putBackAtEnd } from '../system/put-back.ts';
import { markChanges } from './changes.ts';
import type { RunHow } from './shell-host.ts';
import { interruptible } from './interrupts.ts';
import type { ShellContext } from './shell-context.ts';
import type { Target } from './output-target.ts';

const SECONDS = 2;

/** Repeats a command until Ctrl-C on a screen of its own, with what changed in reverse. Throws usage Faults. */
export async function watch(words: readonly string[], { terminal }: Target, stage: ShellContext): Promise<number> {
  const [first = '', ...rest] = words;
  if (first === '-n') throw usageFault("'watch' takes the seconds without -n: watch 5 resource list");
  const isTime = /^\d+(\.\d+)?$/.test(first);
  const seconds = isTime ? Math.max(0.1, Number(first)) : SECONDS;
  const command = isTime ? rest : words;
  if (command.length === 0) throw usageFault("'watch' needs a command to repeat: watch 5 resource list");
  const { host, state } = stage;
  const { words: filled } = await host.fill(command, state.chosen);
  const { effect, path } = await host.effect(filled);
  if (effect !== 'reads')
    throw usageFault(`'watch' only repeats what shows something; '${path}' would change something every ${seconds} s.`);
  if (!stage.terminal) throw usageFault("'watch' needs a terminal.");
  if (!terminal) throw usageFault("'watch' only shows on the terminal: its output cannot go to a file or a program.");
  const leaveScreen = (): void => void process.stdout.write(WRAP + FIRST_SCREEN);
  const release = putBackAtEnd(leaveScreen);
  process.stdout.write(OTHER_SCREEN);
  try {
    return await interruptible(
      host,
      (signal) => repeat(filled, seconds, { ...stage, signal }),
      () => 0,
    );
  } finally {
    release();
    leaveScreen();
  }
}

async function repeat(
  words: readonly string[],
  seconds: number,
  { host, state, signal, line }: ShellContext & { signal: AbortSignal },
): Promise<number> {
  let before: readonly string[] | undefined;
  for (;;) {
    const output = new Capture(windowOf(process.stdout).columns);
    const how: RunHow = { streams: output, terminal: true, blocks: state.blocks, signal, line };
    await host.run(words, how);
    const lines = output.text.trimEnd().split('\n');
    const heading = watchHeading(words.join(' '), seconds, Date.now());
    const utf8 = utf8Wanted(host.env, true, false);
    if (!signal.aborted) draw([heading, ...(before ? markChanges(lines, before) : lines)], utf8);
    before = lines;
    await pause(seconds * 1000, signal);
  }
}

/** As much as fits into the window. */
function draw(lines: readonly string[], utf8: boolean): void {
  const { rows, columns } = windowOf(process.stdout);
  const shown = linesThatFit(lines, { rows: Math.max(2, rows - 1), columns }, utf8);
  process.stdout.write(`${HOME}${NO_WRAP}${shown.join('\r\n')}${WRAP}`);
}

const OTHER_SCREEN = '\x1b[?1049h';
const FIRST_SCREEN = '\x1b[?1049l';
const HOME = '\x1b[H\x1b[2J';
const NO_WRAP = '\x1b[?7l';
const WRAP = '\x1b[?7h';
