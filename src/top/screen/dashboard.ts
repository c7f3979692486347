import { colourWanted, utf8Wanted } from '../../output/colour.ts';
import type { TopStart } from '../start.ts';
import { CommandRun } from './command-run.ts';
import { Display } from './display.ts';
import { frameOf } from './draw.ts';
import type { Key } from './keys.ts';
import { Painter } from './paint.ts';
import type { Target } from './actions.ts';
import { isAsking, isYes, newScreen, type Effect, type RunMode, type ScreenState, type Seen } from './state.ts';
import { settled, step } from './step.ts';
import { lineOf, piece, type Line, type Look } from './text.ts';
import { laidOut } from './views/others.ts';

/** The dashboard on the terminal of this process: keys change its state, and what the state and the model say is drawn. */
export class Dashboard {
  readonly #start: TopStart;
  readonly #display: Display;
  readonly #painter: Painter;
  readonly #look: Look;
  #state = newScreen();
  /** What the keys were about when the screen was drawn last. */
  #drawnMode = this.#state.mode;
  #run: CommandRun | undefined;
  /** Lines of the page as they came, for windows of another width. */
  #page: readonly Line[] = [];
  /** How many pages were asked for. */
  #asked = 0;
  #drawing: NodeJS.Immediate | undefined;
  #finish: (() => void) | undefined;

  constructor(start: TopStart) {
    const { env } = start.cli.sources;
    this.#start = start;
    this.#look = {
      utf8: utf8Wanted(env, true, start.globals.noUtf8),
      colour: colourWanted(env, true, start.globals.noColor),
    };
    this.#painter = new Painter(this.#look);
    this.#display = new Display(process.stdin, process.stdout, {
      key: (keys) => this.#press(keys),
      resize: () => this.#onResize(),
      end: () => this.#finish?.(),
    });
  }

  /** Runs until the person leaves; gives the exit code. */
  async run(): Promise<number> {
    const { model, cli } = this.#start;
    const unsubscribe = model.subscribe(() => this.#drawSoon());
    const release = cli.onInterrupt(() => this.#apply({ kind: 'leave' }));
    this.#display.open();
    try {
      model.look(this.#state.tab);
      await new Promise<void>((resolve) => {
        this.#finish = resolve;
        this.#draw();
      });
    } finally {
      clearImmediate(this.#drawing);
      this.#display.close();
      this.#painter.end();
      this.#run?.stop();
      unsubscribe();
      release();
    }
    return 0;
  }

  #press(keys: readonly Key[]): void {
    for (const key of keys) {
      // Typed ahead, or pasted where a terminal does not mark what is pasted: no Yes to a question that nobody has seen.
      if (isYes(key) && isAsking(this.#state) && this.#state.mode !== this.#drawnMode) continue;
      const { state, effects } = step(this.#state, key, this.#seen());
      this.#enter(state);
      for (const effect of effects) this.#apply(effect);
    }
    this.#draw();
  }

  /** A page that is opened is laid out for the window. */
  #enter(state: ScreenState): void {
    const before = this.#state.mode;
    this.#state = state;
    if (state.mode.kind === 'page' && before.kind !== 'page' && state.mode.lines) this.#showPage(state.mode.lines);
  }

  #apply(effect: Effect): void {
    const { model } = this.#start;
    switch (effect.kind) {
      case 'look':
        model.look(effect.tab);
        return;
      case 'filter':
        model.filter(effect.tab, effect.where);
        return;
      case 'sort':
        model.sort(effect.tab, effect.key);
        return;
      case 'pause':
        model.pause(effect.paused);
        return;
      case 'refresh':
        model.refresh();
        return;
      case 'describe':
        void this.#describe(effect.target);
        return;
      case 'run':
        void this.#runCommand(effect.words);
        return;
      case 'answer':
        this.#run?.answer(effect.yes);
        return;
      case 'stop-run':
        this.#run?.stop();
        return;
      case 'copy':
        this.#display.copy(effect.text);
        this.#state = { ...this.#state, notice: { text: `Copied: ${effect.text}`, isFault: false } };
        return;
      case 'redraw':
        this.#display.forget();
        return;
      case 'suspend':
        this.#display.suspend();
        return;
      case 'leave':
        this.#finish?.();
        return;
    }
  }

  /** The page begins with the whole row, of which the list may show a part. */
  async #describe(target: Target): Promise<void> {
    const { model } = this.#start;
    const asked = (this.#asked += 1);
    const facts = factsOf(target, this.#seen());
    let lines: readonly Line[];
    try {
      lines = (await model.describe(target.tab, target.row)).map(lineOf);
    } catch (error) {
      lines = [[piece(error instanceof Error ? error.message : String(error), { colour: 'red' })]];
    }
    // Somebody has gone back, or looks at another page.
    const { mode } = this.#state;
    if (asked !== this.#asked || mode.kind !== 'page' || mode.lines) return;
    this.#showPage([...facts, [], ...lines]);
    this.#draw();
  }

  #showPage(lines: readonly Line[]): void {
    if (this.#state.mode.kind !== 'page') return;
    this.#page = lines;
    const laid = laidOut(lines, this.#display.window.columns);
    this.#state = { ...this.#state, mode: { ...this.#state.mode, lines: laid } };
  }

  async #runCommand(words: readonly string[]): Promise<void> {
    const update = (change: (mode: RunMode) => Partial<RunMode>): void => {
      const { mode } = this.#state;
      if (mode.kind !== 'run' || mode.words !== words) return;
      this.#state = { ...this.#state, mode: { ...mode, ...change(mode) } };
      this.#drawSoon();
    };
    const run = new CommandRun({
      output: (lines) => update(({ output }) => ({ output: [...output, ...lines].slice(-MOST_LINES) })),
      question: (question) => update(() => ({ question })),
    });
    this.#run = run;
    const exitCode = await run.run(words, (...how) => this.#start.runLine(...how));
    update(() => ({ exitCode, question: undefined }));
    this.#start.model.refresh();
  }

  #onResize(): void {
    if (this.#state.mode.kind === 'page' && this.#state.mode.lines) this.#showPage(this.#page);
    this.#draw();
  }

  #seen(): Seen {
    return { model: this.#start.model, window: this.#display.window };
  }

  #drawSoon(): void {
    this.#drawing ??= setImmediate(() => this.#draw());
  }

  #draw(): void {
    clearImmediate(this.#drawing);
    this.#drawing = undefined;
    if (!this.#display.isOpen) return;
    const seen = this.#seen();
    this.#state = settled(this.#state, seen);
    this.#display.show(this.#painter.rows(frameOf(this.#state, seen, this.#look), seen.window));
    this.#drawnMode = this.#state.mode;
  }
}

/** Lines of a command that are kept. */
const MOST_LINES = 1000;

function factsOf({ tab, row }: Target, { model }: Seen): readonly Line[] {
  const { columns } = model.table(tab);
  const width = Math.max(0, ...columns.map(({ heading }) => heading.length));
  return columns.map(({ heading }, at): Line => {
    const { text = '', colour } = row.cells[at] ?? {};
    const name = piece(`${heading.replaceAll('_', ' ').padEnd(width)}  `, { bold: true });
    return [name, piece(text.replaceAll('\n', ', '), { colour })];
  });
}
