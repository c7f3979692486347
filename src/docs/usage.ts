import type { Command, Noun } from '../definition/command.ts';
import type { Argument, Option } from '../definition/option.ts';
import { compareCodePoints } from '../model/order.ts';

/** `--nodes NODE…`, with all spellings in front. */
export function optionText({ flags, arity, type: { placeholder } }: Option): string {
  const value: Readonly<Record<Option['arity'], string>> = {
    nothing: '',
    one: ` ${placeholder}`,
    maybe: ` [${placeholder}]`,
    some: ` ${placeholder}…`,
    any: ` [${placeholder}…]`,
    each: ` [${placeholder}…]`,
  };
  return flags + value[arity];
}

export function argumentText({ arity, type: { placeholder } }: Argument): string {
  return { one: placeholder, maybe: `[${placeholder}]`, some: `${placeholder}…`, any: `[${placeholder}…]` }[arity];
}

/** The options that are shown: those of the command, and those made in large numbers. */
export function shownOptions(command: Command): readonly Option[] {
  return Object.values<Option>({ ...command.options, ...command.moreOptions?.() }).filter(({ hidden }) => !hidden);
}

/** The commands of a noun that are shown, by their words. */
export function shownCommands({ commands }: Noun): readonly Command[] {
  return commands.filter(({ hidden }) => !hidden).sort((a, b) => compareCodePoints(a.path, b.path));
}
