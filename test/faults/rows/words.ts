import { closedPort } from '../../transport/server.ts';
import type { FaultArea, FaultRow } from '../fault-row.ts';
import { smallCluster } from '../support/small-cluster.ts';

const UNCLEAR = 'This line lacks an argument, and what was chosen with';
const BOTH = ['use node n2', 'use resource web1'];

/** Lines of a script for the shell, against a small cluster. `sent`: the changes that must arrive there. */
function script(
  fault: string,
  lines: readonly string[],
  row: Pick<FaultRow, 'says' | 'exit' | 'prints'>,
  sent: readonly string[] = [],
): FaultRow {
  return { fault, line: '', arrange: () => smallCluster(lines, sent), ...row };
}

/** Words that hold blanks or nothing, by the name that stands for them in the line. */
function words(names: Readonly<Record<string, string>>): Pick<FaultRow, 'arrange'> {
  return { arrange: () => ({ names }) };
}

const USE: readonly FaultRow[] = [
  script('`use` a node and a resource, then `r d n3`', [...BOTH, 'r d n3'], {
    says: `${UNCLEAR} 'use' may stand for more than one.\n  It could mean:\n    linstor r d n2 n3\n    linstor r d n3 web1`,
    exit: 2,
  }),
  script('`use`, then `r d n1`: the node that was typed', [...BOTH, 'r d n1'], {
    says: 'linstor r d n1 web1',
    exit: 2,
  }),
  script('`use`, then `r c n1`', [...BOTH, 'r c n1'], { says: 'linstor r c n1 web1', exit: 2 }),
  script('`use`, then `r td n1 --diskless`', [...BOTH, 'r td n1 --diskless'], {
    says: 'linstor r td n1 web1 --diskless',
    exit: 2,
  }),
  script(
    '`use`, then `r d n1 db2`, which lacks nothing',
    [...BOTH, 'r d n1 db2'],
    { says: '', prints: 'SUCCESS', exit: 0 },
    ['DELETE /v1/resource-definitions/db2/resources/n1'],
  ),
  script('`use`, then `r l bogus extra`', [...BOTH, 'r l bogus extra'], {
    says: 'Too many words: bogus extra',
    exit: 2,
  }),
  script('`use`, then a condition without quotes', [...BOTH, 'r l --where state != UpToDate'], {
    says: 'Too many words: != UpToDate',
    exit: 2,
  }),
  script(
    '`use` completes a line that deletes, in a script',
    [...BOTH, 'r d'],
    { says: '→ linstor r d n2 web1\n', prints: 'SUCCESS', exit: 0 },
    ['DELETE /v1/resource-definitions/web1/resources/n2'],
  ),
  script('`use` of a node that does not exist', ['use node nX'], { says: "There is no node 'nX'.", exit: 3 }),
  script('`use` of a name nearly right', ['use resource db'], { says: "There is no resource 'db'.", exit: 3 }),
  script('a refused `use`, then a line that lacks a node', ['use node n1', 'use node nX', 'r td web1 --diskless'], {
    says: 'RESOURCE_DEFINITION is missing',
    exit: 2,
  }),
  script('`use` of a kind that cannot be chosen', ['use volume 0'], { says: "'use' does not know 'volume'.", exit: 2 }),
  script('`use __proto__ x`', ['use __proto__ x'], { says: "'use' does not know '__proto__'.", exit: 2 }),
  script('`use` with a word too many', ['use node n1 n2'], {
    says: "'use' needs a kind of object and a name.",
    exit: 2,
  }),
  script('`use` with an empty name', ["use node ''"], { says: "'use' needs a kind of object and a name.", exit: 2 }),
  script('a word behind `..`', ['.. n1'], { says: "Nothing may follow '..'.", exit: 2 }),
  {
    fault: '`use`, and no controller answers',
    line: '',
    arrange: async () => ({
      env: { LS_CONTROLLERS: `127.0.0.1:${await closedPort()}` },
      stdin: 'use node n1\n',
    }),
    says: 'connection refused',
    exit: 20,
  },
];

const WATCH: readonly FaultRow[] = [
  script('`watch` of a command that creates', ['watch node create x 1.2.3.4'], {
    says: "'watch' only repeats what shows something; 'node create' would change something every 2 s.",
    exit: 2,
  }),
  script('`watch` of a request that deletes', ['watch 5 api DELETE /v1/nodes/n1'], {
    says: "'api' would change something every 5 s.",
    exit: 2,
  }),
  script('`watch` of a command that `use` completes', [...BOTH, 'watch r d'], {
    says: "'resource delete' would change something",
    exit: 2,
  }),
  {
    fault: '`--watch` of a command that deletes',
    line: '--watch node delete n1',
    says: '--watch only repeats what shows something',
    exit: 2,
  },
];

const PROTOTYPES: readonly FaultRow[] = [
  ...['constructor', '__proto__', 'toString', 'hasOwnProperty'].map((word) => ({
    fault: `the command \`${word}\``,
    line: word,
    says: `Unknown command '${word}'.`,
    exit: 2,
  })),
  { fault: 'the verb `__proto__`', line: 'node __proto__', says: "Unknown command '__proto__' for 'node'.", exit: 2 },
  {
    fault: 'the option `--constructor`',
    line: 'node list --constructor',
    says: 'Unknown option: --constructor',
    exit: 2,
  },
  {
    fault: 'help for a topic that is not spelled right',
    line: 'help exit-cods',
    says: "Unknown command 'exit-cods'.\n  Did you mean 'exit-codes'?\n  'linstor help' lists the commands and topics.",
    exit: 2,
  },
  { fault: 'help for `constructor`', line: 'help constructor', says: "Unknown command 'constructor'.", exit: 2 },
  { fault: 'the view `__proto__`', line: '--view __proto__ node list', says: "There is no view '__proto__'.", exit: 2 },
  {
    fault: 'the context `constructor`',
    line: '--context constructor node list',
    says: "There is no context 'constructor'",
    exit: 2,
  },
  {
    fault: 'an option cut short in front of a value that is a noun',
    line: '--controller node resource-definition list',
    says: 'Unable to connect to linstor://node',
    exit: 20,
  },
];

const SURPLUS: readonly FaultRow[] = [
  {
    fault: 'a passphrase where no argument belongs',
    line: 'encryption enter-passphrase geheim',
    says: '1 word too many.',
    exit: 2,
  },
  {
    fault: 'a secret in the path of an address',
    line: '--controllers http://127.0.0.1:1/geheim?geheim#geheim node list',
    says: 'Unable to connect to http://127.0.0.1:1: connection refused',
    exit: 20,
  },
];

const PASSWORDS: readonly FaultRow[] = (
  [
    ['with a blank behind it', 'http://u:geheim@h x', 'http://***@h x'],
    ['with a slash in it', 'http://u:ge/heim@h', 'http://***@h'],
    ['cut off by a comma', 'http://u:geheim,x@h', 'http://u:***'],
    ['with a wrong port behind it', 'u:geheim@h:99999', '***@h:99999'],
  ] as const
).map(([how, address, shown]) => ({
  fault: `a password in \`--controllers\`, ${how}`,
  line: '--controllers {address} node list',
  ...words({ address }),
  says: `The controller address '${shown}' cannot be used`,
  exit: 2,
}));

const OPTIONS: readonly FaultRow[] = [
  {
    fault: '`--option=value` with a blank in the value',
    line: 'resource-group create {description} g --curl',
    ...words({ description: '--description=my group' }),
    says: '',
    prints: '"name": "g", "description": "my group"',
    exit: 0,
  },
  {
    fault: 'an unknown option with a blank in its value',
    line: 'resource-group create {option} g --curl',
    ...words({ option: '--no-such=my group' }),
    says: 'Too many words',
    exit: 2,
  },
  {
    fault: 'a list option in front of the arguments',
    line: 'resource create --storage-pool thin-lvm linstor-d rsc-1 --curl',
    says: '',
    prints: '"node_name": "linstor-d", "props": {"StorPoolName": "thin-lvm"}',
    exit: 0,
  },
  {
    fault: 'a list option takes the only argument',
    line: 'resource create --storage-pool rsc-1',
    says: 'Node name missing.',
    exit: 2,
  },
  {
    fault: 'more storage pools than replicas can have',
    line: 'resource create n1 r1 --storage-pool p1 p2 --curl',
    says: 'Replicas on named nodes have one storage pool, p1; not used: p2.',
    prints: '"StorPoolName": "p1"',
    exit: 0,
  },
  {
    fault: '`--limit` below 0',
    line: '--limit -1 node list',
    says: '--limit: -1 is too small: 0 or more is expected.',
    exit: 2,
  },
  {
    fault: 'a number with too many digits',
    line: '--limit 99999999999999999999 node list',
    says: 'has too many digits',
    exit: 2,
  },
  {
    fault: 'a port out of range',
    line: 'node create a 1.2.3.4 --port 70000',
    says: '70000 is out of range: 1 to 65535.',
    exit: 2,
  },
  {
    fault: "`--timeout` where DRBD's option may be meant",
    line: 'resource-definition drbd-options vol1 --timeout 60',
    says: '--timeout may mean two options here.\n  --drbd-timeout',
    exit: 2,
  },
];

const ODD: readonly FaultRow[] = [
  {
    fault: 'an unknown command',
    line: 'nodes list',
    says: "Error: Unknown command 'nodes'.\n  Did you mean 'node'?",
    exit: 2,
  },
  {
    fault: 'an empty word for the command',
    line: '{empty}',
    ...words({ empty: '' }),
    says: "Unknown command ''.",
    exit: 2,
  },
  {
    fault: 'an empty word too many',
    line: 'node list {empty}',
    ...words({ empty: '' }),
    says: "Too many words: ''",
    exit: 2,
  },
  { fault: '`--` in front of the command', line: '-- node list', says: "Unknown command '--'.", exit: 2 },
  { fault: 'a lone `-` as an argument too many', line: 'node list -', says: 'Too many words: -', exit: 2 },
  {
    fault: 'a word of 100,000 letters',
    line: '{long}',
    ...words({ long: 'x'.repeat(100_000) }),
    says: 'Unknown command',
    exit: 2,
  },
  {
    fault: 'the dashboard without a terminal',
    line: 'top',
    says: "Error: The dashboard needs a terminal.\n  'linstor top --once' prints its overview, 'linstor status' the health of the cluster.",
    exit: 2,
  },
  { fault: 'the dashboard for scripts', line: 'top -m', says: "'linstor top --once' gives its overview", exit: 2 },
  {
    fault: 'the dashboard with --curl',
    line: 'top --curl',
    says: '--curl cannot be used with the dashboard.',
    exit: 2,
  },
  script('a quote that is not closed', ["node list 'x"], { says: "A quote (') is not closed.", exit: 2 }),
];

export const WORDS: FaultArea = {
  area: 'What is typed',
  rows: [...ODD, ...PROTOTYPES, ...OPTIONS, ...SURPLUS, ...PASSWORDS, ...USE, ...WATCH],
};
