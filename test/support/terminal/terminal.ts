import { spawn, type IPty } from '@lydell/node-pty';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TerminalScreen } from './screen.ts';

const PROGRAM = fileURLToPath(new URL('../../../bin/linstor.js', import.meta.url));
const PATIENCE = 15_000;

/** A shell with job control, as that of a person who types, runs the line behind this. */
const TYPED = ['/bin/sh', '-mc', '"$@"; exit $?', 'sh'];

export interface TerminalOptions {
  /** Run as a line that was typed at a shell, not as by a script that has a pseudo-terminal. */
  readonly typed?: boolean;
  /** What runs there; default: the built program. */
  readonly file?: string;
  readonly home?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly columns?: number;
  readonly rows?: number;
  /** Whether the terminal breaks the cursor's line anew when its window changes; most do. */
  readonly reflowCursorLine?: boolean;
}

/** A program, by default the built one, on a terminal of its own, and a person who types and looks. */
export class Terminal {
  readonly home: string;
  readonly #pty: IPty;
  /** What the person looks at; it is up to date once `sees` or `settled` has come true. */
  readonly display: TerminalScreen;
  readonly #ownHome: boolean;
  #changed: () => void = () => undefined;
  #exitCode: number | undefined;
  #pieces = 0;

  constructor(words: readonly string[], options: TerminalOptions = {}) {
    const { file = process.execPath, home, env = {}, columns = 100, rows = 30, reflowCursorLine } = options;
    this.#ownHome = home === undefined;
    this.home = home ?? mkdtempSync(join(tmpdir(), 'shell-'));
    this.display = new TerminalScreen(columns, rows, { reflowCursorLine });
    const line = options.file === undefined ? [file, PROGRAM, ...words] : [file, ...words];
    const [program = '', ...rest] = options.typed === true ? [...TYPED, ...line] : line;
    this.#pty = spawn(program, rest, {
      cols: columns,
      rows,
      cwd: this.home,
      env: {
        PATH: process.env.PATH ?? '',
        TERM: 'xterm-256color',
        LANG: 'C.UTF-8',
        HOME: this.home,
        TZ: 'UTC',
        // Nobody turns pages unless a test is about that.
        PAGER: 'cat',
        ...env,
      },
    });
    this.#pty.onData((data) => {
      void this.display.write(data).then(() => {
        this.#pieces += 1;
        this.#changed();
      });
    });
    this.display.onAnswer((answer) => this.type(answer));
    this.#pty.onExit(({ exitCode }) => {
      void this.display.settled().then(() => {
        this.#exitCode = exitCode;
        this.#changed();
      });
    });
  }

  type(keys: string): void {
    if (this.#exitCode === undefined) this.#pty.write(keys);
  }

  /** Sends a signal to the program. */
  signal(name: NodeJS.Signals): void {
    this.#pty.kill(name);
  }

  enter(line: string): void {
    this.type(`${line}\r`);
  }

  /** Waits until the program has drawn anew. */
  async resize(columns: number, rows: number): Promise<void> {
    const before = this.#pieces;
    this.display.resize(columns, rows);
    this.#pty.resize(columns, rows);
    await this.#until(() => this.#pieces > before, 'see it drawn anew');
  }

  /** What stands on the screen or has scrolled away, without blanks at line ends and empty lines at its end. */
  screen(): string {
    return this.display.text();
  }

  /** Waits until the screen shows it. */
  async sees(wanted: string | RegExp): Promise<void> {
    const shows = (): boolean =>
      typeof wanted === 'string' ? this.screen().includes(wanted) : wanted.test(this.screen());
    await this.#until(shows, `see ${String(wanted)}`);
  }

  async exitCode(): Promise<number> {
    await this.#until(() => this.#exitCode !== undefined, 'see it end');
    return this.#exitCode ?? -1;
  }

  /** Waits until nothing more has been drawn for so long, in ms, by a program that has nothing left to do: for screens that must show that something is not there. */
  async settles(quiet = 150): Promise<void> {
    for (let seen = -1; seen !== this.#pieces;) {
      seen = this.#pieces;
      do {
        await new Promise((resolve) => setTimeout(resolve, quiet));
        // What has been drawn meanwhile is read only after the timers, when the machine is busy.
        await new Promise((resolve) => setImmediate(resolve));
        await this.display.settled();
      } while (wantsProcessor(this.#pty.pid));
    }
  }

  close(): void {
    if (this.#exitCode === undefined) this.#pty.kill('SIGKILL');
    if (this.#ownHome) rmSync(this.home, { recursive: true, force: true });
  }

  #until(done: () => boolean, what: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`Did not ${what}. The screen:\n${this.screen()}`)), PATIENCE);
      this.#changed = () => {
        if (!done()) return;
        clearTimeout(timer);
        resolve();
      };
      this.#changed();
    });
  }
}

/** Whether a process has something to do, and perhaps waits for its turn: on Linux; elsewhere nobody can tell. */
function wantsProcessor(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'latin1').includes(') R ');
  } catch {
    return false; // it has ended
  }
}
