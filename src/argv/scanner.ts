import type { Command, Noun } from '../definition/command.ts';
import type { Option, Arity } from '../definition/option.ts';
import { onFault, usageFault, type Fault } from '../model/fault.ts';
import { GLOBAL_TABLE } from './global-options.ts';
import { withOldSpellings } from './old-spelling.ts';
import { OptionTable } from './option-table.ts';
import { resolveWord } from './resolve-word.ts';
import { branches, ownCommand, soleCommand, type CommandTree, type CommandWord } from './tree.ts';
import { isValue, isValueOf, optionWords, type OptionWord } from './words.ts';

/** A word of the line and its index. */
export interface Placed {
  readonly at: number;
  readonly word: string;
}

/** An option of the line with the words that follow it as its values, or the one value that is glued to it. */
export interface GivenOption extends OptionWord {
  readonly at: number;
  readonly values: Placed[];
}

/**
 * Reads the words of a line one after the other and tells command words, options, their values and positional words apart.
 * It never throws a Fault: what is wrong is passed over, since the line may still be being typed, and the first fault is kept
 * for those who are to run the line. A list option takes every following word that is no option; what it must give back is
 * known at the end alone (`giveBack`).
 */
export class Scanner {
  readonly words: readonly string[];
  readonly #tree: CommandTree;
  /** The full command words as far as they were recognized. */
  path: readonly string[] = [];
  noun: Noun | undefined;
  /** Undefined for a noun or group alone. */
  command: Command | undefined;
  /** The index of the first word behind those of the command. */
  start = 0;
  /** The options of the command itself by name, and those of them that `moreOptions` made. */
  own: Readonly<Record<string, Option>> = {};
  more: Readonly<Record<string, Option>> = {};
  /** The options valid behind the last word, by rank: the command's own, the global ones. */
  tables: readonly OptionTable[] = [GLOBAL_TABLE];
  readonly options: GivenOption[] = [];
  readonly positionals: Placed[] = [];
  /** The option whose value the next word may be. */
  open: GivenOption | undefined;
  /** After `--` no word is an option. */
  onlyWords = false;
  /** A command word was unknown or ambiguous: what the words behind it mean cannot be known. */
  isLost = false;
  /** What is wrong on the way to the command; what is wrong behind its words. */
  pathFault: Fault | undefined;
  fault: Fault | undefined;

  constructor(words: readonly string[], tree: CommandTree) {
    this.words = withOldSpellings(words);
    this.#tree = tree;
    for (const [at, word] of this.words.entries()) this.#take({ at, word });
    this.#checkCounts();
  }

  /** The command words that may come next: also behind a noun that is a command itself, as long as nothing belongs to that command. */
  get nextWords(): readonly CommandWord[] {
    if (!this.noun) return this.isLost ? [] : this.#tree.nouns;
    const isOpen = this.positionals.length === 0 && !this.onlyWords && !this.options.some((given) => this.isOwn(given));
    return isOpen && !this.isLost && (!this.command || this.command.path === this.noun.name)
      ? branches(this.noun, this.path)
      : [];
  }

  /** Whether an option is one of the command, and not a global one. */
  isOwn({ known }: GivenOption): boolean {
    return this.own[known.name] === known.option;
  }

  /** The option that a full spelling stands for behind the last word. */
  meaning(spelling: string): Option | undefined {
    const [first, second] = this.tables.map((table) => table.exact(spelling));
    return (first ?? second)?.option;
  }

  /** What a word that begins with `-` would mean behind the last one; [] if it would be refused. */
  optionWords(word: string): readonly OptionWord[] {
    return this.#kept(() => optionWords(word, this.tables)) ?? [];
  }

  #take(placed: Placed): void {
    const { open } = this;
    const { word } = placed;
    this.open = undefined;
    if (open && isValueOf(open.known.option, word, this.tables)) {
      open.values.push(placed);
      if (isList(open.known.option.arity)) this.open = open;
    } else if (word === '--' && !this.onlyWords && (this.command ?? this.isLost)) this.onlyWords = true;
    else if (word === '--' || this.onlyWords || isValue(word, this.tables)) this.#takeWord(placed);
    else this.#takeOptions(placed);
  }

  #takeOptions({ at, word }: Placed): void {
    for (const found of this.optionWords(word)) {
      const { glued, typed, known } = found;
      const option = { ...found, at, values: glued === undefined ? [] : [{ at, word: glued }] };
      this.options.push(option);
      const { arity } = known.option;
      if (arity === 'nothing' && glued !== undefined)
        this.#keep(usageFault(`Option ${typed} takes no value, but got '${glued}'.`));
      this.open = arity === 'nothing' || glued !== undefined ? undefined : option;
    }
  }

  #takeWord(placed: Placed): void {
    if (this.command) this.positionals.push(placed);
    else if (!this.isLost) this.#step(placed);
  }

  /** Follows a command word through the tree. */
  #step({ at, word }: Placed): void {
    this.#checkCounts();
    const found = this.#kept(() => resolveWord(word, this.nextWords, this.path));
    this.isLost = found === undefined;
    if (!found) return;
    this.path = [...this.path, found.name];
    let { command } = found;
    if (!this.noun) {
      this.noun = this.#tree.load(found.name);
      command =
        soleCommand(this.noun) ?? (isAlone(this.noun, this.words.slice(at + 1)) ? ownCommand(this.noun) : undefined);
    }
    if (command) this.#enter(command, at + 1);
  }

  #enter(command: Command, start: number): void {
    this.command = command;
    this.start = start;
    this.more = command.moreOptions?.() ?? {};
    this.own = { ...command.options, ...this.more };
    this.tables = [new OptionTable(this.own), GLOBAL_TABLE];
  }

  /** Keeps a fault if an option has fewer values than it needs. */
  #checkCounts(): void {
    const bare = this.options.find(({ known, values }) => values.length === 0 && isNeeded(known.option.arity));
    if (!bare) return;
    const { arity, type: kind } = bare.known.option;
    this.#keep(
      usageFault(
        `Option ${bare.typed} needs ${arity === 'some' ? 'at least one value' : 'a value'}: ${kind.placeholder}`,
      ),
    );
  }

  #kept<T>(read: () => T): T | undefined {
    return onFault(read, (fault) => {
      this.#keep(fault);
      return undefined;
    });
  }

  #keep(fault: Fault): void {
    if (this.command) this.fault ??= fault;
    else this.pathFault ??= fault;
  }
}

/** The words of a line, read: in a shell several ask for those of the same line. What it gives is not to be changed. */
export function scanned(words: readonly string[], tree: CommandTree): Scanner {
  const isSame =
    last?.tree === tree && words.length === last.words.length && words.every((word, at) => word === last?.words[at]);
  if (last && isSame) return last.scanner;
  const scanner = new Scanner(words, tree);
  last = { words: [...words], tree, scanner };
  return scanner;
}

let last: { readonly words: readonly string[]; readonly tree: CommandTree; readonly scanner: Scanner } | undefined;

/** Whether the line means the noun's own command (`status --check`) and none below it (`status node alpha`, `status -m node alpha`). */
function isAlone(noun: Noun, rest: readonly string[]): boolean {
  if (ownCommand(noun) === undefined) return false;
  const isWord = (word: string): boolean => isValue(word, [GLOBAL_TABLE]);
  const [next] = rest;
  if (next === undefined) return true;
  const first = rest.find(isWord) ?? '';
  return (
    !isWord(next) && !branches(noun, [noun.name]).some(({ name, aliases }) => name === first || aliases.includes(first))
  );
}

function isNeeded(arity: Arity): boolean {
  return arity === 'one' || arity === 'some';
}

function isList(arity: Arity): boolean {
  return arity === 'some' || arity === 'any' || arity === 'each';
}
