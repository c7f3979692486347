import { resolveWord } from '../cli/find-command.ts';
import { globalOptions } from '../cli/global-options.ts';
import { OptionTable, type KnownOption } from '../cli/option-table.ts';
import { GLOBAL_TABLE } from '../cli/parse-line.ts';
import { isValue, optionWords, type OptionWord } from '../cli/tokens.ts';
import { branches, soleCommand, type CommandTree } from '../cli/tree.ts';
import type { Command, Noun } from '../definition/command.ts';
import { spellings, type Option } from '../definition/option.ts';
import { Fault } from '../model/fault.ts';

/** An option of the line and its values. */
export interface WalkedOption {
  readonly known: KnownOption;
  readonly values: string[];
  /** Its value was glued to it: no word after it belongs to it. */
  readonly closed: boolean;
}

/** A command word that may follow. */
export interface CommandWord {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly summary: string;
  readonly hidden?: boolean | undefined;
}

/**
 * The words of a line that is still being typed, told apart as the parser does it, but patiently: what is unknown or
 * missing is passed over, since it may be mended.
 */
export class LineWalk {
  readonly #tree: CommandTree;
  readonly options: WalkedOption[] = [];
  readonly positionals: string[] = [];
  path: readonly string[] = [];
  command: Command | undefined;
  /** After `--` no word is an option. */
  onlyWords = false;
  #noun: Noun | undefined;
  #own: Readonly<Record<string, Option>> = {};
  #tables: readonly OptionTable[] = [GLOBAL_TABLE];
  /** The option that the last word was, or whose value it was. */
  #last: WalkedOption | undefined;

  private constructor(tree: CommandTree) {
    this.#tree = tree;
  }

  /** Undefined when a command word is unknown or ambiguous. */
  static over(words: readonly string[], tree: CommandTree): LineWalk | undefined {
    const walk = new LineWalk(tree);
    return words.every((word) => walk.#take(word)) ? walk : undefined;
  }

  /** The option whose value the next word may be. */
  openOption(): WalkedOption | undefined {
    const last = this.#last;
    if (!last || last.closed || this.onlyWords) return undefined;
    const { takes } = last.known.option;
    if (takes === 'nothing') return undefined;
    return takes === 'one' || takes === 'maybe' ? (last.values.length === 0 ? last : undefined) : last;
  }

  /** The command words that may come next. */
  nextWords(): readonly CommandWord[] {
    if (this.command) return [];
    return this.#noun ? branches(this.#noun, this.path) : this.#tree.nouns;
  }

  /** Options valid here: the command's own, then the global ones whose spellings it leaves. */
  knownOptions(): Option[] {
    const own = Object.values(this.#own);
    const taken = new Set(own.flatMap(({ flags }) => spellings(flags)));
    const global = Object.values<Option>(globalOptions);
    return [...own, ...global.filter(({ flags }) => !spellings(flags).every((spelling) => taken.has(spelling)))];
  }

  /** The option that a word such as `--nodes=al` or `-nal` begins with, and what is glued to it. */
  optionOf(word: string): OptionWord | undefined {
    return this.#optionWords(word).at(-1);
  }

  #take(word: string): boolean {
    if (!this.onlyWords && word === '--') this.onlyWords = true;
    else if (this.onlyWords || isValue(word, this.#tables)) return this.#takeValue(word);
    else this.#takeOption(word);
    return true;
  }

  #takeValue(word: string): boolean {
    const open = this.openOption();
    if (open) open.values.push(word);
    else if (this.command) this.positionals.push(word);
    else return this.#takeCommandWord(word);
    return true;
  }

  #takeOption(word: string): void {
    this.#last = undefined;
    for (const { known, glued } of this.#optionWords(word)) {
      this.#last = { known, values: glued === undefined ? [] : [glued], closed: glued !== undefined };
      this.options.push(this.#last);
    }
  }

  #takeCommandWord(word: string): boolean {
    const name = patiently(() => resolveWord(word, this.nextWords(), this.path));
    if (name === undefined) return false;
    const before = this.path;
    this.path = [...before, name];
    if (this.#noun) this.command = branches(this.#noun, before).find((branch) => branch.name === name)?.command;
    else {
      this.#noun = this.#tree.load(name);
      this.command = soleCommand(this.#noun);
    }
    if (this.command) this.#enter(this.command);
    return true;
  }

  #enter(command: Command): void {
    this.#own = { ...command.options, ...command.moreOptions?.() };
    this.#tables = [new OptionTable(this.#own), GLOBAL_TABLE];
  }

  #optionWords(word: string): OptionWord[] {
    return patiently(() => optionWords(word, this.#tables)) ?? [];
  }
}

/** Undefined for a word that the parser would refuse. */
function patiently<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof Fault) return undefined;
    throw error;
  }
}
