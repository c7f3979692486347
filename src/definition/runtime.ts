import type { ContextStore } from '../config/contexts.ts';
import type { TrustStore } from '../transport/known-controllers.ts';
import type { ChangeFile } from '../history/change-file.ts';
import type { Secret } from '../model/secret.ts';
import type { Examination, ExaminationOptions } from './examination.ts';
import type { HELP_TOPICS } from './help-topics.ts';
import type { Session } from './session.ts';

/** Everything around a command, handed to it so that tests can replace it. Times are ms since the epoch. */
export interface Runtime {
  /** `machine` under -m, whatever its version; `data` for the data formats of --output; `text` otherwise. Few commands may care. */
  readonly mode: 'text' | 'machine' | 'data';
  /** Whether a reply that warns counts as one that failed. */
  readonly warnAsError: boolean;
  /** Whether questions may be asked before something is lost: a person is there and did not say --yes. */
  readonly mayAsk: boolean;
  /** Whether a person reads stdout on a terminal. */
  readonly stdoutIsTerminal: boolean;
  readonly clock: { now(): number };
  readonly ask: Prompter;
  readonly files: Files;
  readonly progress: Progress;
  /** The environment variables, for secrets that come from there (`family/secret-input.ts`). */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly hosts: {
    /** IPv4 and IPv6 addresses of a host name. Throws a usage Fault if it cannot be resolved. */ resolve(
      name: string,
    ): Promise<readonly string[]>;
  };
  /** A line of advice on stderr, in text mode only: something may not be as it was meant. The command goes on. */
  readonly warn: (line: string) => void;
  /** Waits; rejects with a Fault when `signal` aborts. */
  readonly pause: (ms: number) => Promise<void>;
  /** Aborts on Ctrl-C; absent where Ctrl-C ends the program. */
  readonly signal?: AbortSignal;
  readonly program: ProgramAccess;
  /** The context in use, for those who show where a command goes. */
  readonly context: string | undefined;
  readonly contexts: ContextStore;
  readonly trust: TrustStore;
  /** The changes that were sent for this user. */
  readonly history: ChangeStore;
  /** What the shell keeps from line to line; new for a single command line. */
  readonly session: Session;
}

/** Where changes are noted that were sent; once it is open, nothing has to be waited for. */
export interface ChangeStore {
  open(): Promise<Pick<ChangeFile, 'path' | 'read' | 'add' | 'clear'>>;
}

/** Questions to the person at the terminal. Without one: a usage Fault that names `instead`, the option to use. */
export interface Prompter {
  readonly interactive: boolean;
  secret(question: string, how: SecretQuestion): Promise<Secret>;
  confirm(question: string): Promise<boolean>;
  /** One line of stdin, which need not be a terminal; undefined at its end. */
  line(question: string): Promise<string | undefined>;
}

/** What belongs to a question for a secret. */
export interface SecretQuestion {
  /** What is asked for, to stand in a sentence: `the new passphrase`. */
  readonly what: string;
  /** For a new secret: the second question. */
  readonly twice?: string;
  /** The options or variables by which it is given without a terminal. */
  readonly instead: string;
}

export interface Files {
  /** The whole file; `-` is stdin. Throws a usage Fault that names the file and the reason. */
  read(path: string): Promise<Uint8Array>;
  /** Writes whole or not at all (temporary name first). Refuses an existing file unless `force`. Returns the path written. */
  write(path: string, bytes: AsyncIterable<Uint8Array>, how: { readonly force: boolean }): Promise<void>;
  isDirectory(path: string): Promise<boolean>;
  /** The names of what lies in a folder. Throws a usage Fault that names the folder and the reason. */
  entries(path: string): Promise<readonly string[]>;
  readonly stdinIsTerminal: boolean;
  /** Opens the user's editor on the text and gives back what was saved. */
  edit(text: string, suffix: string): Promise<string>;
  /** Opens the user's editor on a file, which need not be there yet. */
  editFile(path: string): Promise<void>;
}

/** Progress on stderr of a terminal; silent in a pipe and under -m. */
export interface Progress {
  /** Whether anybody sees it: facts that only it shows need not be asked for otherwise. */
  readonly visible: boolean;
  /** Shows or replaces the line of work in progress; `done` of `total` draws a bar. */
  show(text: string, done?: number, total?: number): void;
  /** Says after a second what is being waited for, until the function returned is called or the line is taken away. */
  wait(what: string): () => void;
  /** Takes the line away. */
  clear(): void;
  /** What Ctrl-C should say about work that goes on in the cluster, and how to look at it. */
  onInterrupt(message: string): void;
}

/** What the commands about the program itself need of it. */
export interface ProgramAccess {
  readonly guides: Guides;
  /** The file of the manual page about a noun or subject, of the program without words. Throws a usage Fault for unknown ones. */
  manualPage(words: readonly string[]): Promise<string>;
  /** The help of a command by its words, or of a subject; of the whole program without any. Throws a usage Fault for unknown words. */
  help(words: readonly string[]): Promise<string>;
  /** The text of list-commands: nouns only, or the whole tree. */
  commandList(tree: boolean): Promise<string>;
  /** Runs the interactive shell to its end; returns the exit code. Throws a Fault inside the shell. */
  startShell(options?: ShellRunOptions): Promise<number>;
  /** Runs the dashboard of `linstor top` until the person leaves it; returns the exit code. Throws a usage Fault without a terminal. */
  startTop(): Promise<number>;
  /** Finds out what whoever helps asks for first; changes nothing and throws nothing but bugs. */
  examine(options: ExaminationOptions): Promise<Examination>;
  /** Starts the demo cluster and does what the options say; returns the exit code. */
  demo(options: DemoRunOptions): Promise<number>;
  /** Ends the shell after this command; does nothing outside. */
  leave(): void;
}

/** How the shell is to read its lines. */
export interface ShellRunOptions {
  /** Ends at the first line that fails, when the lines come from a pipe or a file. */
  readonly stopOnError?: boolean;
}

export const SHELL_NAMES = ['bash', 'zsh', 'fish'] as const;

export type ShellName = (typeof SHELL_NAMES)[number];

/** What the program can say about itself beyond its help. */
export interface Guides {
  completionScript(shell: ShellName): Promise<string>;
  /** Puts the completion in place or takes it out, for the user's own shell without one; says in lines what was done. Throws Faults. */
  installCompletion(shell: ShellName | undefined): Promise<readonly string[]>;
  uninstallCompletion(shell: ShellName | undefined): Promise<readonly string[]>;
  /** The text about a subject for a terminal of so many columns. */
  explainTopic(topic: (typeof HELP_TOPICS)[number], width: number): Promise<string>;
  /** Shows a manual page (`linstor-node.1`); the exit code, undefined when it cannot be shown. */
  openManual(page: string): Promise<number | undefined>;
}

/** What `linstor demo` was asked for. */
export interface DemoRunOptions {
  readonly empty: boolean;
  readonly tour: boolean;
  readonly serve: boolean;
  readonly port: number | undefined;
  readonly tls: boolean;
  readonly token: boolean;
  readonly state: string | undefined;
  readonly fault: readonly string[] | undefined;
  /** One command to run; [] opens a shell. */
  readonly words: readonly string[];
}
