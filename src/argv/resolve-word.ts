import { usageFault } from '../model/fault.ts';
import { matches, type Word } from './match-word.ts';
import { didYouMean } from '../model/similar-words.ts';
import { inOtherWords } from './other-words.ts';

/** The one of `choices` that a word typed behind `path` means. Throws a usage Fault when there is none, or more than one. */
export function resolveWord<T extends Word>(word: string, choices: readonly T[], path: readonly string[]): T {
  const [found, ...others] = matches(word, choices);
  if (found && others.length === 0) return found;
  if (found)
    throw usageFault(`'${word}' could mean ${[found, ...others].map(({ name }) => name).join(', ')}`, [
      'Type a few more letters.',
    ]);
  const context = path.length > 0 ? ` for '${path.join(' ')}'` : '';
  const shown = choices.filter(({ hidden }) => !hidden).map(({ name }) => name);
  const same = inOtherWords(word, shown, path);
  throw usageFault(`Unknown command '${word}'${context}.`, [
    ...(same.length > 0 ? same : didYouMean(word, shown)),
    `'linstor help${path.map((w) => ` ${w}`).join('')}' lists the commands.`,
  ]);
}
