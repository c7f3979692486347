import type { ArgumentType } from '../../definition/argument-type.ts';
import { choiceAnyCase } from '../../definition/argument-types.ts';
import { lookup } from '../../model/lookup.ts';

const LEVELS = ['ERROR', 'WARN', 'INFO', 'DEBUG', 'TRACE'] as const;
const OTHER_NAMES: Readonly<Record<string, string>> = { WARNING: 'WARN', ERR: 'ERROR' };
const levels = choiceAnyCase('LEVEL', LEVELS);

/** A log level of LINSTOR in any letter case; WARNING and ERR are understood, too. */
export const logLevel: ArgumentType<(typeof LEVELS)[number]> = {
  ...levels,
  parse: (word) => levels.parse(lookup(OTHER_NAMES, word.toUpperCase()) ?? word),
};
