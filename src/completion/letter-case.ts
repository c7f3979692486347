import type { ArgumentType } from '../definition/argument-type.ts';
import { Fault } from '../model/fault.ts';

/** The choice, and in small or capital letters throughout where the kind accepts them. */
export function formsOf(choice: string, { parse }: ArgumentType<unknown>): string[] {
  const forms = new Set([choice, choice.toLowerCase(), choice.toUpperCase()]);
  return [...forms].filter((form) => {
    try {
      parse(form);
      return true;
    } catch (error) {
      if (error instanceof Fault) return false;
      throw error;
    }
  });
}
