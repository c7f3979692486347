/** A subject that concerns more than one command and has a page of its own: `linstor help where`. */
export interface HelpTopic {
  readonly name: string;
  /** What it may be called besides. */
  readonly aliases: readonly string[];
  /** One line that begins with a capital and has no full stop at its end. */
  readonly summary: string;
}

/** The subjects in the order in which they are listed; `docs/topics/` has their texts. */
export const HELP_TOPICS = [
  { name: 'where', aliases: [], summary: 'Rows of a list for which a condition holds' },
  { name: 'formats', aliases: [], summary: 'Lists as JSON, YAML, CSV and others, for scripts and for reading' },
  { name: 'exit-codes', aliases: [], summary: 'What the program ends with, and what that means' },
  { name: 'environment', aliases: [], summary: 'Environment variables and files that the program knows' },
  {
    name: 'settings',
    aliases: ['configuration'],
    summary: 'Where settings come from: files, contexts, views, proxies',
  },
  { name: 'tls', aliases: [], summary: 'How the program makes sure that the controller is the controller' },
  { name: 'tokens', aliases: [], summary: 'Users, passwords, tokens and other secrets' },
  { name: 'pager', aliases: [], summary: 'What happens to output that does not fit on the screen' },
  { name: 'shell', aliases: [], summary: 'The interactive shell' },
  { name: 'transactions', aliases: [], summary: 'Resources that are collected and then made together' },
  { name: 'top', aliases: [], summary: 'The live view of the cluster' },
  { name: 'cluster-files', aliases: [], summary: 'The cluster as a file: export, diff, apply, edit' },
  { name: 'history', aliases: [], summary: 'Which changes were made with this program' },
  { name: 'kubectl', aliases: [], summary: 'LINSTOR in Kubernetes: the plugin of kubectl' },
] as const satisfies readonly HelpTopic[];

export type TopicName = (typeof HELP_TOPICS)[number]['name'];
