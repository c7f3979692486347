/** A word that the shell itself understands. */
export interface Builtin {
  readonly usage: string;
  /** In one line. */
  readonly does: string;
  readonly group: Group;
  /** What else there is to say, in whole sentences. */
  readonly more?: string;
  /** Lines as they may be typed, each with what it does. */
  readonly examples: Readonly<Record<string, string>>;
}

export const GROUPS = ['Objects', 'Output', 'Transactions', 'Files', 'Settings', 'Lines'] as const;

type Group = (typeof GROUPS)[number];

/** For help and suggestions, by first word. */
export const BUILTINS: Readonly<Record<string, Builtin>> = {
  use: {
    usage: 'use NOUN NAME',
    does: 'Stands in for this object in commands that lack it',
    group: 'Objects',
    more: "'use' alone lists what is chosen, '..' gives up what was chosen last. A line that was completed is shown before it runs.",
    examples: { 'use node alpha': "'interface list' of a node means alpha from now on", 'use ..': 'Give it up again' },
  },
  '..': {
    usage: '..',
    does: "Gives up what was chosen last with 'use'",
    group: 'Objects',
    examples: { '..': 'Lines are no longer completed with that object' },
  },
  watch: {
    usage: 'watch [SECONDS] CMD',
    does: 'Repeats a command that only shows, marks changes',
    group: 'Output',
    more: 'It has a screen of its own, until Ctrl-C.',
    examples: { 'watch 5 resource list --faulty': 'Look every five seconds' },
  },
  clear: {
    usage: 'clear',
    does: 'Empties the screen, as Ctrl-L does',
    group: 'Output',
    examples: { clear: 'Begin at the top' },
  },
  begin: {
    usage: 'begin',
    does: "Collects what 'resource create' makes until 'commit'",
    group: 'Transactions',
    more: "'help transactions' tells how transactions work.",
    examples: { begin: "From now on 'resource create' only collects" },
  },
  collected: {
    usage: 'collected',
    does: 'Shows the resources collected so far',
    group: 'Transactions',
    examples: { collected: 'Look before the commit' },
  },
  commit: {
    usage: 'commit',
    does: 'Creates them and leaves the transaction',
    group: 'Transactions',
    examples: { commit: 'Create all of them' },
  },
  abort: {
    usage: 'abort, rollback',
    does: 'Forgets them and leaves the transaction',
    group: 'Transactions',
    examples: { abort: 'Nothing is created' },
  },
  '\\i': {
    usage: '\\i FILE',
    does: 'Runs the lines of a file',
    group: 'Files',
    more:
      "A line that fails is named with its file; 'ON_ERROR_STOP' (see \\set) ends the file there. Files may run other files. A relative name " +
      'counts from the folder in which the shell was started.',
    examples: { '\\i nodes.linstor': 'Run its lines as if they were typed here' },
  },
  '\\e': {
    usage: '\\e [FILE]',
    does: 'Opens the last line, or a file, in your editor',
    group: 'Files',
    more: 'What you save becomes the next line: Enter runs it. $EDITOR names the editor.',
    examples: { '\\e': 'Change the last line', '\\e nodes.linstor': 'Change the file, then run it or not' },
  },
  '\\set': {
    usage: '\\set [NAME [on|off]]',
    does: 'Shows or changes the settings of this shell',
    group: 'Settings',
    more: 'Lines such as these in ~/.config/linstor/shellrc are run whenever a shell starts on a terminal.',
    examples: {
      '\\set': 'All settings with their values',
      '\\set ON_ERROR_STOP on': 'Files and scripts end at the first line that fails',
    },
  },
  '\\timing': {
    usage: '\\timing [on|off]',
    does: 'Says how long each command takes, or stops it',
    group: 'Settings',
    examples: { '\\timing on': 'Say it from now on' },
  },
  '\\x': {
    usage: '\\x [on|off]',
    does: 'Lists show one object per block, or a table again',
    group: 'Settings',
    examples: { '\\x; node list -n alpha; \\x': 'Everything about one node, one line per fact' },
  },
  history: {
    usage: 'history [N]',
    does: 'Lists the last lines typed, 20 or N of them',
    group: 'Lines',
    more: "Secrets are never kept, nor are lines that begin with a blank. 'history clear' forgets all, in this and other shells. With an option, as in 'history --last 20', it is the command that lists the changes which were sent to clusters.",
    examples: { 'history 50': 'The last fifty lines', 'history 1000 | grep snapshot': 'What was done with snapshots' },
  },
};

/** Other words for the same. */
export const SAME_AS: Readonly<Record<string, readonly string[]>> = {
  rollback: ['abort'],
  '\\q': ['exit'],
  '\\h': ['help'],
};

/** What the shell understands besides words of its own: how it looks and what it does. */
export const SIGNS: Readonly<Partial<Record<Group, Readonly<Record<string, string>>>>> = {
  Output: {
    'CMD | PROGRAM': 'Sends the output through a program of the system',
    'CMD > FILE, >> FILE': 'Writes the output to a file, or appends it',
  },
  Lines: {
    'help WORDS, WORDS ?': 'Explains a command or a word of the shell',
    'CMD; CMD': 'One command after the other',
    '!PROGRAM': 'Runs a program of the system',
    'exit, quit, Ctrl-D': 'Leaves',
  },
};

/** The words that stand for a line of their own, without commands of the program or secrets in them. */
export function isOwnWord(word: string): boolean {
  return word === '?' || word.startsWith('\\') || Object.hasOwn(BUILTINS, word) || Object.hasOwn(SAME_AS, word);
}
