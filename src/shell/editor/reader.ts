import type { Interface } from 'node:readline';
import type { ReadStream, WriteStream } from 'node:tty';
import { canBeStopped } from '../../system/platform.ts';
import { putBackAtEnd } from '../../system/put-back.ts';
import { windowOf } from '../../output/window.ts';
import { typedWord, type Suggester } from '../suggestions.ts';
import { bufferOf } from './buffer.ts';
import { CursorQuestion } from './cursor-question.ts';
import { finalFrame, frameOf } from './frame.ts';
import { loadWideCharacters } from './graphemes.ts';
import { keysOf, type Key, type Keypress } from './keys.ts';
import { Screen } from './screen.ts';
import { newEditor, type EditorState, type Effect } from './state.ts';
import { step } from './step.ts';
import { arrived } from './tab.ts';

/** What came of reading a line: its text, Ctrl-C, or Ctrl-D on an empty one. */
export type Line =
  { readonly kind: 'line'; readonly text: string } | { readonly kind: 'interrupt' } | { readonly kind: 'end' };

/** So long, in ms, a TAB waits for suggestions that still have to come. */
const TAB_PATIENCE = 500;
/** So long, in ms, what follows an Esc may take to come and still be a key's sequence. */
const ESCAPE_PATIENCE = 50;

/** What the editor may do besides; nothing of it by default. */
export interface LineReaderOptions {
  /** Suggest the rest of the line from the history, in grey: only where colours are wanted. */
  readonly ghosts?: boolean;
  /** Whether something secret may stand in a line of the history: it is there to be changed, and not suggested. */
  readonly isDoubtful?: (line: string) => boolean;
  /** Has the user change a text in an editor of their own; undefined when that failed, which was told. */
  readonly edit?: (text: string) => Promise<string | undefined>;
}

/** Reads lines from a terminal, with suggestions as they are typed. Between two lines the terminal is as it was found. */
export class LineReader {
  readonly #input: ReadStream;
  readonly #output: WriteStream;
  readonly #suggester: Suggester;
  readonly #screen: Screen;
  readonly #question: CursorQuestion;
  readonly #options: LineReaderOptions;
  /** The lines read so far that the history has kept. */
  #own: ReadonlySet<string> = new Set();
  /** Keys typed ahead. */
  #keys: Key[] = [];
  #killed = '';
  #prompt = '';
  #listens = false;
  #isSuspended = false;
  #state: EditorState | undefined;
  #patience: NodeJS.Timeout | undefined;
  #finish: ((line: Line) => void) | undefined;
  #release: (() => void) | undefined;

  constructor(input: ReadStream, output: WriteStream, suggester: Suggester, options: LineReaderOptions = {}) {
    this.#input = input;
    this.#output = output;
    this.#suggester = suggester;
    this.#options = options;
    this.#screen = new Screen((text) => output.write(text));
    this.#question = new CursorQuestion(
      (text) => output.write(text),
      (column) => this.#placed(column),
    );
    suggester.onUpdate(() => this.#ask());
  }

  /** Reads a line. `history`: the lines before, oldest first; `prefill`: what stands in it already, to be looked at and changed. */
  read(prompt: string, history: readonly string[], prefill = ''): Promise<Line> {
    this.#prompt = prompt;
    this.#own = new Set(history.filter((line) => this.#own.has(line)));
    const { isDoubtful } = this.#options;
    const ghosts = this.#options.ghosts ? { own: this.#own, isDoubtful } : undefined;
    const state = newEditor(history, this.#killed, ghosts);
    this.#state = { ...state, buffer: bufferOf(prefill), quiet: true };
    return new Promise((resolve) => {
      this.#finish = resolve;
      // Written as one, the terminal has it with one system call.
      this.#output.cork();
      this.#open();
      this.#draw();
      this.#output.uncork();
      this.#listen();
      this.#pressKept();
    });
  }

  /** Has Node make keys of what is typed, once: that takes a while to load, and the prompt stands there meanwhile. */
  #listen(): void {
    if (this.#listens) return;
    this.#listens = true;
    const { emitKeypressEvents } = process.getBuiltinModule('node:readline');
    // There before the first key is told.
    void loadWideCharacters();
    emitKeypressEvents(this.#input, { escapeCodeTimeout: ESCAPE_PATIENCE } as unknown as Interface);
  }

  #pressKept(): void {
    const keys = this.#keys;
    this.#keys = [];
    for (const key of keys) this.#press(key);
  }

  #open(): void {
    this.#input.setRawMode(true);
    this.#input.on('keypress', this.#onKeypress);
    this.#input.once('end', this.#onEnd);
    this.#output.on('resize', this.#onResize);
    this.#input.resume();
    this.#output.write(PASTE_ON);
    this.#release = putBackAtEnd(() => this.#leave());
  }

  #close(): void {
    this.#release?.();
    this.#question.cancel();
    this.#output.write(PASTE_OFF);
    this.#output.off('resize', this.#onResize);
    this.#input.off('end', this.#onEnd);
    this.#input.off('keypress', this.#onKeypress);
    this.#input.pause();
    this.#input.setRawMode(false);
  }

  readonly #onKeypress = (text: string | undefined, keypress: Keypress): void => {
    if (this.#question.takes(text, keypress)) return;
    for (const key of keysOf(text, keypress)) this.#press(key);
  };

  readonly #onEnd = (): void => this.#end({ kind: 'end' });

  readonly #onResize = (): void => {
    const isPlain = this.#screen.resized(this.#window().columns);
    if (isPlain && !this.#question.isOpen) this.#draw();
    else this.#question.ask();
  };

  /** It is known, or not to be learnt, where the frame is after the window has changed. */
  #placed(column: number | undefined): void {
    this.#screen.found(this.#window().columns, column);
    this.#draw();
    this.#pressKept();
  }

  #press(key: Key): void {
    if (!this.#state || this.#question.isOpen || this.#isSuspended) {
      this.#keys.push(key);
      return;
    }
    const { state, effect } = step(this.#state, key);
    this.#change(state);
    this.#apply(effect, state);
  }

  #apply(effect: Effect, state: EditorState): void {
    switch (effect.kind) {
      case 'submit':
        this.#own = new Set([...this.#own, effect.text]);
        this.#end({ kind: 'line', text: effect.text });
        return;
      case 'edit':
        void this.#edit(state, effect.text);
        return;
      case 'interrupt':
        this.#change({ ...state, buffer: { ...state.buffer, text: `${state.buffer.text}^C` } });
        this.#end({ kind: 'interrupt' });
        return;
      case 'end':
        this.#end({ kind: 'end' });
        return;
      case 'suspend':
        this.#suspend();
        return;
      case 'clear-screen':
        this.#screen.clear();
        break;
      case 'none':
    }
    this.#draw();
    this.#ask();
  }

  /** Asks for suggestions for the line as it is; those that are outdated when they come are dropped. */
  #ask(): void {
    const { buffer, search } = this.#state ?? {};
    if (!buffer || search || (buffer.text === '' && this.#state?.tabbed !== true)) return;
    const word = typedWord(buffer.text, buffer.cursor);
    if (!word) return;
    void this.#suggester.suggest(word.words, word.current).then((items) => {
      if (!this.#state) return;
      const before = this.#state;
      this.#change(arrived(before, { for: buffer, items }));
      // Without news nothing is drawn: the window may be about to change its size.
      if (this.#state.menu !== before.menu || this.#state.buffer !== before.buffer) this.#draw();
      // A TAB that waited has put something in: the line goes on from there.
      if (this.#state.buffer.text !== before.buffer.text) this.#ask();
    });
  }

  #change(state: EditorState): void {
    this.#state = state;
    this.#killed = state.killed;
    clearTimeout(this.#patience);
    if (state.tabbed)
      this.#patience = setTimeout(() => {
        if (this.#state) this.#state = { ...this.#state, tabbed: false };
      }, TAB_PATIENCE);
  }

  /** Keys that came with the last one are kept for the next line: they are all told before this is over. */
  #end(line: Line): void {
    this.#output.cork();
    this.#leaveFrame();
    process.nextTick(() => {
      this.#close();
      this.#output.uncork();
      this.#finish?.(line);
    });
  }

  /** The line stays as it is, without suggestions; what follows begins below it. */
  #leaveFrame(): void {
    const window = this.#window();
    if (this.#state) this.#screen.finish(finalFrame(this.#state, this.#prompt, window), window.columns);
    this.#state = undefined;
    clearTimeout(this.#patience);
  }

  /** The program ends in the middle of a line. */
  #leave(): void {
    this.#leaveFrame();
    this.#close();
  }

  /** Hands the terminal to the user's editor; what comes back stands in the line, and Enter runs it. */
  async #edit(state: EditorState, text: string): Promise<void> {
    if (!this.#options.edit) return;
    this.#leaveFrame();
    this.#close();
    const changed = await this.#options.edit(text);
    const buffer = changed === undefined ? state.buffer : bufferOf(changed.replaceAll('\r\n', '\n').trimEnd());
    this.#state = { ...state, buffer, quiet: true, undo: [...state.undo, state.buffer] };
    this.#open();
    this.#draw();
    this.#pressKept();
  }

  /** Keys that came with this one are for the line when it is taken up again: they are all told before this is over. */
  #suspend(): void {
    if (!canBeStopped()) return;
    const window = this.#window();
    if (this.#state) this.#screen.finish(finalFrame(this.#state, this.#prompt, window), window.columns);
    this.#isSuspended = true;
    process.once('SIGCONT', () => {
      this.#isSuspended = false;
      this.#open();
      this.#draw();
      this.#pressKept();
    });
    process.nextTick(() => {
      this.#close();
      process.kill(process.pid, 'SIGTSTP');
    });
  }

  #draw(): void {
    const window = this.#window();
    if (this.#state && !this.#question.isOpen)
      this.#screen.draw(frameOf(this.#state, this.#prompt, window), window.columns);
  }

  #window() {
    return windowOf(this.#output);
  }
}

/** Pasted text comes between marks, so that its line ends run nothing. */
const PASTE_ON = '\x1b[?2004h';
const PASTE_OFF = '\x1b[?2004l';
