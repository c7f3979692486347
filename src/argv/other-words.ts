/** Words that mean the same in one program or another; the first of each is the one that most commands here have. */
const SAME: readonly (readonly string[])[] = [
  ['list', 'ls', 'get', 'show'],
  ['delete', 'remove', 'rm', 'destroy'],
  ['create', 'add', 'new'],
  ['describe', 'inspect'],
];

const APPLIED = "A file that says how the cluster is wanted is applied: 'linstor apply -f FILE'.";
const COMPARED = "What a file would change is shown by 'linstor diff -f FILE'.";
const EXPORTED = "Objects as a YAML file, to be changed and applied: 'linstor export'.";

/** Words with which other programs read and write whole files. */
const ABOUT_FILES: Readonly<Record<string, string>> = {
  create: APPLIED,
  replace: APPLIED,
  import: APPLIED,
  load: APPLIED,
  restore: APPLIED,
  sync: APPLIED,
  delete: "What a file does not name any more is deleted by 'linstor apply -f FILE --prune'.",
  destroy: "What a file does not name any more is deleted by 'linstor apply -f FILE --prune'.",
  plan: COMPARED,
  compare: COMPARED,
  preview: COMPARED,
  get: EXPORTED,
  dump: EXPORTED,
  save: EXPORTED,
};

/** Words with which other programs tell about themselves and how they were set up. */
const ABOUT_ONESELF = new Set([
  ...[
    'about',
    'check',
    'checkup',
    'config',
    'debug',
    'diag',
    'diagnose',
    'diagnostics',
    'env',
    'environment',
    'info',
    'self-test',
  ],
  'support',
]);
const EXAMINED = "Did you mean 'doctor'? It tells how this program was set up, and what is wrong with it.";

/**
 * What to say to somebody who types the word of another program behind `path`: the one of `known` that means the same, or,
 * where a noun has to come first, a line with both. Nothing when it is no such word.
 */
export function inOtherWords(typed: string, known: readonly string[], path: readonly string[]): string[] {
  const group = SAME.find((words) => words.includes(typed.toLowerCase()));
  const same = group?.find((word) => known.includes(word));
  if (path.length > 0) return same === undefined ? [] : [`Did you mean '${same}'?`];
  if (ABOUT_ONESELF.has(typed.toLowerCase())) return [EXAMINED];
  const file = Object.hasOwn(ABOUT_FILES, typed.toLowerCase()) ? ABOUT_FILES[typed.toLowerCase()] : undefined;
  const first = group && `What it is about comes first: 'linstor node ${group[0] ?? ''}'.`;
  return [first, file].filter((hint) => hint !== undefined);
}

/** Likewise for an option with which other programs tell about themselves. */
export function optionOfOthers(typed: string): string[] {
  return ['--client', '--debug', '--diagnose', '--env', '--info'].includes(typed) ? [EXAMINED] : [];
}
