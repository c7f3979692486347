import type { Controller } from '../api/controller.ts';
import type { Happenings } from '../output/happening.ts';
import type { ColumnFacts, View } from '../output/view.ts';
import type { Argument, Option, Since } from './option.ts';
import type { Runtime } from './runtime.ts';

/** The values of options or arguments, by name and with their types. */
export type Values<Spec> = {
  readonly [Name in keyof Spec]: Spec[Name] extends Option<infer T> | Argument<infer T> ? T : never;
};

/** What `run` gets: the values typed, the controller and everything it may use around it. */
export interface Call<Input> extends Runtime {
  readonly input: Input;
  readonly controller: Controller;
  /** Whether the user has said yes to everything in advance (`--yes`), or nothing can be changed in a preview. */
  readonly hasAgreed: boolean;
  /** Options made by `moreOptions`, by name, only those that were given. */
  readonly more: Readonly<Record<string, unknown>>;
}

/** A view of what there is, or what happens while something is changed. */
export type Result = Promise<View | Happenings> | View | Happenings;

export type Options = Readonly<Record<string, Option>>;
/** No options, or no arguments. */
// eslint-disable-next-line @typescript-eslint/no-generated-empty-object-type -- stands for "no options"; an index signature would make every name valid
export type None = Pick<Options, never>;
export type Arguments = Readonly<Record<string, Argument>>;

interface Facts {
  /** The command's words, such as `node interface create`. */
  readonly path: string;
  /** Other names of the last word. */
  readonly aliases?: readonly string[];
  /** One line that begins with a verb and has no full stop at its end. */
  readonly summary: string;
  /** More about it, in whole sentences. */
  readonly description?: string;
  /** The section of the configuration file that changes this list's defaults (`node.list`). */
  readonly configSection?: string;
  /** For a command that shows a table: its columns, also those that only appear at request. */
  readonly columns?: () => readonly ColumnFacts[];
  /** Shows something else that may change and is worth watching. */
  readonly watchable?: boolean;
  /** What it asks of the controller, whatever the options; they may ask for more. */
  readonly since?: Since;
  /** With the option of this name it asks for nothing of `since`. */
  readonly sinceUnless?: string;
  /** Works without a controller: nothing connects, not even with -V. */
  readonly local?: boolean;
  /** Runs also where settings of files, contexts or variables are wrong: those that cannot be used are left out. */
  readonly toleratesSettings?: boolean;
  /** Not listed in help and by list-commands. */
  readonly hidden?: boolean;
  /** Options in large numbers, made only when this command is parsed or explained (DRBD options). */
  readonly moreOptions?: () => Options;
}

/** What a command does: it only shows something; it changes something in the cluster or on this machine; it takes something away. */
export type Effect = 'reads' | 'changes' | 'destroys';

/** Lines as they may be typed, each with what it does. */
export type Examples = Readonly<Record<string, string>>;

interface Example {
  readonly command: string;
  readonly does: string;
}

/** A command without what it does. */
export interface CommandWords<O extends Options, A extends Arguments> extends Facts {
  readonly examples: Examples;
  readonly options?: O;
  readonly arguments?: A;
  /** Default: a command with columns, or one worth watching, reads; any other changes something. */
  readonly effect?: Effect;
  /** Where it depends on what is typed; undefined: as it is otherwise. */
  effectWith?(input: Values<O> & Values<A>): Effect | undefined;
}

/** What a command file hands to `defineCommand`. */
interface CommandSpec<O extends Options, A extends Arguments> extends CommandWords<O, A> {
  run(call: Call<Values<O> & Values<A>>): Result;
  /**
   * What --dry-run shows, asking and changing nothing: for a command whose requests follow from what earlier ones bring about.
   * Default: the requests of `run`.
   */
  dryRun?(call: Call<Values<O> & Values<A>>): Result;
}

/** A command as everything else sees it. */
export interface Command extends Facts {
  readonly examples: readonly Example[];
  readonly options: Options;
  readonly arguments: Arguments;
  /** What it does with this input: `watch` and the shell's `use` ask for it. */
  effectOf(input: unknown): Effect;
  run(call: Call<unknown>): Result;
  /** What --dry-run shows; absent: the requests that `run` would send. */
  dryRun?(call: Call<unknown>): Result;
}

/** Makes a command from its description; the types of `input` follow from its options and arguments. */
export function defineCommand<const O extends Options = None, const A extends Arguments = None>(
  spec: CommandSpec<O, A>,
): Command {
  const { options, arguments: positionals, effect, examples, ...rest } = spec;
  const shows = spec.columns !== undefined || spec.watchable === true;
  const usual = effect ?? (shows ? 'reads' : 'changes');
  return {
    ...rest,
    examples: Object.entries(examples).map(([command, does]) => ({ command, does })),
    options: options ?? {},
    arguments: positionals ?? {},
    effectOf: (input) => spec.effectWith?.(input as Values<O> & Values<A>) ?? usual,
  };
}

/** A noun with its commands; `groups` are the words between noun and verb (`interface` in `node interface create`). */
export interface Noun {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly summary: string;
  readonly groups?: Readonly<Record<string, Group>>;
  readonly commands: readonly Command[];
}

interface Group {
  readonly aliases: readonly string[];
  readonly summary: string;
}
