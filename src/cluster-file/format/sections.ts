/** The sections of the file, in its order. */
export const SECTIONS = [
  'controller',
  'nodes',
  'storage-pools',
  'storage-pool-definitions',
  'resource-groups',
  'resource-definitions',
  'node-connections',
  'resource-connections',
  'remotes',
  'schedules',
  'key-value-store',
  'files',
] as const;

export type Section = (typeof SECTIONS)[number];

/** How many names an object of the section has: a storage pool that of its node and its own, the controller none. */
export function namesOf(section: string): number {
  return NAMES[section] ?? 1;
}

const NAMES: Readonly<Record<string, number>> = {
  controller: 0,
  'storage-pools': 2,
  'node-connections': 2,
  'resource-connections': 3,
};

/** The nouns of the command line, what is short for them, and their sections. */
const NOUNS: readonly (readonly [noun: string, short: string, section: Section])[] = [
  ['controller', 'c', 'controller'],
  ['node', 'n', 'nodes'],
  ['storage-pool', 'sp', 'storage-pools'],
  ['storage-pool-definition', 'spd', 'storage-pool-definitions'],
  ['resource-group', 'rg', 'resource-groups'],
  ['resource-definition', 'rd', 'resource-definitions'],
  ['node-connection', 'nc', 'node-connections'],
  ['resource-connection', 'rc', 'resource-connections'],
  ['remote', 'remote', 'remotes'],
  ['schedule', 'sched', 'schedules'],
  ['key-value-store', 'kv', 'key-value-store'],
  ['file', 'f', 'files'],
];

/** The nouns in full, as they are completed. */
export const SECTION_NOUNS: readonly string[] = NOUNS.map(([noun]) => noun);

/** The noun of a section, in full. */
export function nounOf(section: string): string {
  return NOUNS.find((row) => row[2] === section)?.[0] ?? section;
}

/** The section of a noun, of what is short for it, or of its own name; undefined: there is none. */
export function sectionOf(word: string): Section | undefined {
  return NOUNS.find((row) => row.includes(word))?.[2];
}
