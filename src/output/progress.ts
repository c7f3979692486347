import { printable } from './printable.ts';

/** The terminal that progress is drawn on; without one nothing is drawn. */
export interface ProgressTerminal {
  write(text: string): void;
  /** Width in characters; a line never gets wider. */
  readonly columns: number | undefined;
  readonly utf8: boolean;
}

/** Calls `tick` every so many ms until the function it returned is called. */
export type Every = (ms: number, tick: () => void) => () => void;

/**
 * One line about work in progress: a spinner or a bar, what is being done, and for how long once it takes a while.
 * Quick work draws nothing.
 */
export class ProgressLine {
  readonly #terminal: ProgressTerminal | undefined;
  readonly #every: Every;
  #stop: (() => void) | undefined;
  #ticks = 0;
  #isDrawn = false;
  /** What a command says of its work; undefined while it says nothing. */
  #text: string | undefined;
  #share: number | undefined;
  /** What is being waited for, the last named last. */
  #awaited: readonly string[] = [];

  constructor(terminal: ProgressTerminal | undefined, every: Every) {
    this.#terminal = terminal;
    this.#every = every;
  }

  /** Shows or replaces the line; `done` of `total` draws a bar. */
  show(text: string, done?: number, total?: number): void {
    if (this.#text === undefined) this.#ticks = 0;
    this.#text = plain(text);
    this.#share = done === undefined || !total ? undefined : Math.min(1, Math.max(0, done / total));
    this.#start();
  }

  /**
   * Says after a second what is being waited for, while a command says nothing itself, until the function returned is
   * called or the line is taken away.
   */
  wait(what: string): () => void {
    const text = `Waiting for ${plain(what)}`;
    this.#awaited = [...this.#awaited, text];
    this.#start();
    return () => {
      const at = this.#awaited.indexOf(text);
      this.#awaited = this.#awaited.filter((_, i) => i !== at);
      if (this.#awaited.length === 0 && this.#text === undefined) this.clear();
    };
  }

  /** Takes the line away. */
  clear(): void {
    if (this.#stop === undefined) return;
    this.#stop();
    this.#stop = undefined;
    if (this.#isDrawn) this.#terminal?.write(WIPE);
    this.#isDrawn = false;
    this.#ticks = 0;
    this.#text = undefined;
    this.#share = undefined;
  }

  #start(): void {
    const terminal = this.#terminal;
    if (terminal !== undefined) this.#stop ??= this.#every(TICK, () => this.#draw(terminal));
  }

  #draw(terminal: ProgressTerminal): void {
    this.#ticks += 1;
    const text = this.#text ?? this.#awaited.at(-1);
    if (text === undefined || this.#ticks < (this.#text === undefined ? WAIT_PATIENCE : PATIENCE)) return;
    const seconds = Math.floor((this.#ticks * TICK) / 1000);
    const time = seconds >= 3 ? ` (${seconds} s)` : '';
    const line = `${this.#mark(terminal.utf8)} ${text}${time}`;
    this.#isDrawn = true;
    terminal.write(
      WIPE +
        Array.from(line)
          .slice(0, (terminal.columns ?? 80) - 1)
          .join(''),
    );
  }

  #mark(utf8: boolean): string {
    if (this.#share !== undefined) return bar(this.#share, utf8);
    const frames = utf8 ? '⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏' : '|/-\\';
    return frames.charAt(this.#ticks % frames.length);
  }
}

/** ms between two frames. */
const TICK = 100;
/** Frames that pass before anything is drawn. */
const PATIENCE = 4;
const WAIT_PATIENCE = 10;
/** To the start of the line, and the line empty. */
const WIPE = '\r\x1b[K';
const BAR_WIDTH = 20;

function plain(text: string): string {
  return printable(text).replaceAll('\n', ' ');
}

function bar(share: number, utf8: boolean): string {
  const [full, empty] = utf8 ? ['█', '░'] : ['#', '.'];
  const filled = Math.round(share * BAR_WIDTH);
  const percent = String(Math.floor(share * 100)).padStart(3);
  return `[${full.repeat(filled)}${empty.repeat(BAR_WIDTH - filled)}] ${percent}%`;
}
