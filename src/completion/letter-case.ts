import type { ArgumentType } from '../definition/argument-type.ts';
import { onFault } from '../model/fault.ts';

/** The choice, and in small or capital letters throughout where the kind accepts them. */
export function formsOf(choice: string, { parse }: ArgumentType<unknown>): string[] {
  const forms = new Set([choice, choice.toLowerCase(), choice.toUpperCase()]);
  const isRead = (form: string): boolean =>
    onFault(
      () => [parse(form)],
      () => [],
    ).length > 0;
  return [...forms].filter(isRead);
}
