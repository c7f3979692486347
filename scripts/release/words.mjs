import { parseArgs } from 'node:util';

/** Where the recordings are when nobody says. */
const RECORDINGS = '../shared/replay';
const OPTIONS = /** @type {const} */ ({
  only: { type: 'string', multiple: true },
  skip: { type: 'string', multiple: true },
  list: { type: 'boolean', default: false },
  notes: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  tagged: { type: 'boolean', default: false },
  recordings: { type: 'string', default: RECORDINGS },
});

/**
 * What was typed: the checks to run in their order and the other options, or what is wrong with it.
 * @template {{ name: string }} Check
 * @param {readonly string[]} words
 * @param {readonly Check[]} checks
 */
export function readWords(words, checks) {
  try {
    const { values } = parseArgs({ args: [...words], options: OPTIONS });
    const { only, skip, ...others } = values;
    const [wanted, unwanted] = [named(only, checks), named(skip, checks)];
    const chosen = checks.filter((check) => (wanted?.has(check) ?? true) && !unwanted?.has(check));
    if (chosen.length === 0) return { fault: 'No check is left to run.' };
    return { ...others, chosen };
  } catch (error) {
    return { fault: /** @type {Error} */ (error).message };
  }
}

/** The checks of these names, a name before a dash being all of its kind; nothing when none was typed. */
function named(texts, checks) {
  if (texts === undefined) return undefined;
  const names = texts.flatMap((text) => text.split(',')).filter((name) => name !== '');
  return new Set(names.flatMap((name) => ofName(name, checks)));
}

function ofName(name, checks) {
  const found = checks.filter((check) => check.name === name || check.name.startsWith(`${name}-`));
  if (found.length > 0) return found;
  throw new Error(`There is no check ${name}; there are ${checks.map((check) => check.name).join(', ')}.`);
}
