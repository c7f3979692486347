/** How the steps about objects are called; names mean the same in any letter case. */
function id(...words: readonly string[]): string {
  return words.join(' ').toLowerCase();
}

export const stepOf = {
  controller: (): string => id('controller'),
  node: (node: string): string => id('node', node),
  pool: (node: string, pool: string): string => id('pool', node, pool),
  poolDefinition: (pool: string): string => id('pool-definition', pool),
  group: (group: string): string => id('group', group),
  volumeGroup: (group: string, number: string): string => id('volume-group', group, number),
  definition: (definition: string): string => id('definition', definition),
  volume: (definition: string, number: string): string => id('volume', definition, number),
  replicas: (definition: string): string => id('replicas', definition),
  replica: (definition: string, node: string): string => id('replica', definition, node),
  remote: (remote: string): string => id('remote', remote),
  schedule: (schedule: string): string => id('schedule', schedule),
  backups: (what: string, remote: string, schedule: string): string => id('backups', what, remote, schedule),
  connection: (...ends: readonly string[]): string => id('connection', ...ends),
  store: (instance: string): string => `store ${instance}`,
  file: (path: string): string => `file ${path}`,
  deployment: (definition: string, path: string): string => `deployment ${definition.toLowerCase()} ${path}`,
};

/** What a step needs that may use any node and pool. */
export const ALL_PLACES = ['node *', 'pool *'];
