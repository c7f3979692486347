/** Where live names for completion come from; `completion` knows how to ask for each. */
export type ObjectSource =
  | 'nodes'
  | 'resources'
  | 'resource-definitions'
  | 'resource-groups'
  | 'storage-pools'
  | 'storage-pool-definitions'
  | 'storage-pools-elsewhere'
  | 'net-interfaces'
  | 'snapshots'
  | 'volume-numbers'
  | 'remotes'
  | 'schedules'
  | 'backups'
  | 's3-keys'
  | 'files'
  | 'key-value-stores'
  | 'key-value-keys'
  | 'error-reports'
  | 'auth-tokens'
  | 'exos-enclosures'
  | 'property-keys'
  | 'property-values'
  | 'aux-properties'
  | 'paths'
  | 'physical-devices'
  | 'node-address'
  | 'sizes'
  | 'local-files'
  | 'command-words'
  | 'columns'
  | 'where'
  | 'views'
  | 'contexts'
  | 'known-controllers'
  | 'api-paths'
  | 'exported-names'
  | 'object-names'
  | 'format-paths';

/** One type of value on the command line: how it is called, read, explained and completed. */
export interface ArgumentType<T> {
  /** As in help: NODE, SIZE. */
  readonly placeholder: string;
  /** Reads the word typed. Throws a usage Fault that says what is wrong with it. */
  readonly parse: (text: string) => T;
  /** The words allowed, for help and completion; `parse` checks them. */
  readonly choices?: readonly string[];
  /** Several of the choices may be given, separated by commas. */
  readonly commaList?: boolean;
  /** A following word that looks so is the value although it begins with a dash; an optional value is only taken if it does. */
  readonly looksLike?: RegExp;
  /** Live names to offer; `columns`, `where`: those of the command. */
  readonly source?: ObjectSource;
  /** A name that is about to be given, or that another cluster knows: there is nothing to offer. */
  readonly isNew?: boolean;
  /** For property keys: the class of object (`node`, `resource`…) whose keys are meant. */
  readonly of?: string;
  /** Never kept in history nor shown by --curl. */
  readonly secret?: boolean;
}
