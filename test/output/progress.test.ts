import { describe, expect, test } from 'vitest';
import { ProgressLine } from '../../src/output/progress.ts';

const WIPE = '\r\x1b[K';

function stage(columns = 60, utf8 = false) {
  const written: string[] = [];
  const ticks = new Set<() => void>();
  const every = (_ms: number, tick: () => void) => {
    ticks.add(tick);
    return () => ticks.delete(tick);
  };
  const terminal = { write: (text: string) => void written.push(text), columns, utf8 };
  return {
    written,
    ticks,
    progress: new ProgressLine(terminal, every),
    pass: (frames: number) => {
      for (let i = 0; i < frames; i++) for (const tick of ticks) tick();
    },
  };
}

describe('progress', () => {
  test('draws nothing for quick work', () => {
    const { progress, written, pass, ticks } = stage();
    progress.show('Working');
    pass(3);
    progress.clear();
    expect(written).toEqual([]);
    expect(ticks.size).toBe(0);
  });

  test('turns a spinner, tells the time once it takes a while, and leaves no trace', () => {
    const { progress, written, pass } = stage();
    progress.show('Working');
    pass(4);
    expect(written).toEqual([`${WIPE}| Working`]);
    pass(28);
    expect(written.at(-1)).toMatch(/^\r\x1b\[K[-|/\\] Working \(3 s\)$/);
    progress.clear();
    expect(written.at(-1)).toBe(WIPE);
  });

  test('draws a bar when it is known how much there is', () => {
    const { progress, written, pass } = stage();
    progress.show('Loading', 5, 20);
    pass(4);
    expect(written).toEqual([`${WIPE}[#####...............]  25% Loading`]);
    progress.show('Loading', 40, 20);
    pass(1);
    expect(written.at(-1)).toContain('100% Loading');
  });

  test('never gets wider than the terminal and lets no control character through', () => {
    const { progress, written, pass } = stage(12, true);
    progress.show('node \x1b[2J with a long name\n😀');
    pass(4);
    expect(written).toEqual([`${WIPE}⠼ node \\x1b`.slice(0, WIPE.length + 11)]);
  });

  test('starts no timer without a terminal', () => {
    let timers = 0;
    const progress = new ProgressLine(undefined, () => {
      timers += 1;
      return () => undefined;
    });
    progress.show('Working', 1, 2);
    progress.clear();
    expect(timers).toBe(0);
  });
});
