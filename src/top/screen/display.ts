import type { ReadStream, WriteStream } from 'node:tty';
import { StringDecoder } from 'node:string_decoder';
import { windowOf, type Window } from '../../output/window.ts';
import { canBeStopped } from '../../system/platform.ts';
import { putBackAtEnd } from '../../system/put-back.ts';
import { changes } from './changes.ts';
import { readKeys, type Key } from './keys.ts';

/** What the display tells about. */
export interface DisplayEvents {
  key(keys: readonly Key[]): void;
  /** The window has another size, or the program was in the background. */
  resize(): void;
  /** Nobody types any more. */
  end(): void;
}

/** ms after which Escape is the key and not the beginning of another one. */
const ESCAPE_PATIENCE = 40;

/** ms after which a program that wanted to be stopped still runs, or runs again. */
const NOT_STOPPED = 100;

/** The terminal while the dashboard has it: a screen of its own, keys as they are pressed. Left, it is as it was. */
export class Display {
  readonly #input: ReadStream;
  readonly #output: WriteStream;
  readonly #events: DisplayEvents;
  #decoder = new StringDecoder('utf8');
  #rest = '';
  #patience: NodeJS.Timeout | undefined;
  #shown: readonly string[] = [];
  #release: (() => void) | undefined;
  /** Keeps the display from coming back out of the background. */
  #stayAway: (() => void) | undefined;

  constructor(input: ReadStream, output: WriteStream, events: DisplayEvents) {
    this.#input = input;
    this.#output = output;
    this.#events = events;
  }

  get window(): Window {
    return windowOf(this.#output);
  }

  /** Whether it has the terminal. */
  get isOpen(): boolean {
    return this.#release !== undefined;
  }

  /** Takes the terminal. */
  open(): void {
    this.#input.setRawMode(true);
    this.#input.on('data', this.#onData);
    this.#input.once('end', this.#onEnd);
    this.#output.on('resize', this.#onResize);
    process.on('SIGCONT', this.#onContinue);
    this.#input.resume();
    this.#output.write(ENTER);
    this.#shown = [];
    this.#release = putBackAtEnd(() => this.close());
  }

  /** Gives the terminal back; nothing when it is not taken. */
  close(): void {
    this.#stayAway?.();
    if (!this.#release) return;
    this.#release();
    this.#release = undefined;
    clearTimeout(this.#patience);
    this.#output.write(LEAVE);
    process.off('SIGCONT', this.#onContinue);
    this.#output.off('resize', this.#onResize);
    this.#input.off('end', this.#onEnd);
    this.#input.off('data', this.#onData);
    this.#input.pause();
    this.#input.setRawMode(false);
  }

  /** Shows these rows; only what has changed is written. */
  show(rows: readonly string[]): void {
    if (!this.#release) return;
    const text = changes(this.#shown, rows);
    this.#shown = rows;
    if (text !== '') this.#output.write(text);
  }

  /** The next rows are all drawn. */
  forget(): void {
    this.#shown = [];
    if (this.#release) this.#output.write('\x1b[2J');
  }

  /** Puts a text into the clipboard of the terminal, where that allows it (OSC 52). */
  copy(text: string): void {
    this.#output.write(`\x1b]52;c;${Buffer.from(text).toString('base64')}\x07`);
  }

  /** Goes to the background until the shell brings it back. */
  suspend(): void {
    if (!canBeStopped()) return;
    this.close();
    const goOn = (): void => {
      this.#stayAway?.();
      this.open();
      this.#events.resize();
    };
    process.on('SIGCONT', goOn);
    // Where no shell could bring the program back, the system does not stop it.
    const patience = setTimeout(goOn, NOT_STOPPED);
    this.#stayAway = (): void => {
      clearTimeout(patience);
      process.off('SIGCONT', goOn);
    };
    process.kill(process.pid, 'SIGTSTP');
  }

  readonly #onData = (bytes: Buffer | string): void => {
    clearTimeout(this.#patience);
    const text = typeof bytes === 'string' ? bytes : this.#decoder.write(bytes);
    // Coming alone it was pressed: it also leaves a paste that has no end.
    if (text === '\x03') this.#rest = '';
    const { keys, rest } = readKeys(this.#rest + text);
    this.#rest = rest;
    // A lone Escape; a paste is waited for to its end.
    if (rest.startsWith('\x1b') && rest.length < 3) this.#patience = setTimeout(this.#onPatience, ESCAPE_PATIENCE);
    if (keys.length > 0) this.#events.key(keys);
  };

  readonly #onPatience = (): void => {
    this.#rest = '';
    this.#events.key([{ name: 'escape' }]);
  };

  readonly #onEnd = (): void => this.#events.end();

  readonly #onResize = (): void => {
    this.forget();
    this.#events.resize();
  };

  /** Stopped by somebody else, and continued: whatever has the terminal now may have changed it. */
  readonly #onContinue = (): void => {
    this.#input.setRawMode(true);
    this.#output.write(ENTER);
    this.#onResize();
  };
}

/** A screen of its own, without a cursor; pasted text comes between marks, so that it presses no keys. */
const ENTER = '\x1b[?1049h\x1b[?25l\x1b[?2004h\x1b[H\x1b[2J';
// Emptied before it is left: some terminals mix up the two screens where the window has changed its size meanwhile.
const LEAVE = '\x1b[?2004l\x1b[?25h\x1b[H\x1b[2J\x1b[?1049l';
