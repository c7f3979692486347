import type { Area } from './difference.ts';

const NODE = { name: 'a', type: 'SATELLITE', net_interfaces: [] };

export const output: Area = {
  title: 'What is printed',
  rows: [
    {
      id: 'colour',
      python: 'Colour codes are printed in pipes and files, too, without `--no-color`.',
      here: 'Colours are for terminals. `NO_COLOR` and `FORCE_COLOR` are obeyed.',
      why: 'Scripts had to take the codes out.',
      scripts: 'Nothing; one that wants colours in a pipe sets `FORCE_COLOR=1`.',
      trials: [
        { line: 'node list', exit: 0, never: '\u001b' },
        { line: 'node list', exit: 0, env: { FORCE_COLOR: '1' }, prints: '\u001b[' },
      ],
    },
    {
      id: 'closed-pipe',
      python: '`linstor resource list | head -1` may end in a traceback.',
      here: 'The output stops there; exit 0.',
      why: 'A fault.',
      trials: [{ line: 'resource list | head -1', exit: 0, says: '', never: 'rror' }],
    },
    {
      id: 'control-characters',
      python: 'Names and messages of the cluster go to the terminal as they are.',
      here: 'In texts for people control characters are spelled out; `-m` escapes them, as before.',
      why: 'A property must not be able to rewrite the screen.',
      trials: [
        {
          line: 'node list',
          exit: 0,
          answers: { '/v1/nodes': [{ ...NODE, name: 'a\u001b[2Jb' }] },
          prints: '[2Jb',
          never: '\u001b',
        },
      ],
    },
    {
      id: 'wide-characters',
      python: 'Columns are counted in code points, so that wide characters push the frames aside.',
      here: 'Columns are counted as terminals show them.',
      why: 'Tables stay tables. With ASCII nothing differs.',
      heldBy: ['test/acceptance/terminal/tables.test.ts', 'stays aligned with wide characters'],
    },
    {
      id: 'fits-the-window',
      python: 'A wide table wraps on the terminal.',
      here: 'For a line that is typed at a terminal, columns that have no room are left out and named; `--wide` shows them. Long output is read with a pager.',
      why: 'One can read it. Pipes and files get the whole table, as before.',
      heldBy: ['test/acceptance/terminal/tables.test.ts', 'is as wide as it is in a pipe'],
    },
    {
      id: 'stray-lines-v0',
      python:
        '`-m --output-version v0 node-connection list` prints two lines in front of the JSON for each connection with properties.',
      here: 'JSON alone.',
      why: 'Two stray lines stood before the JSON, which made it unreadable for every script.',
      trials: [
        {
          line: '-m --output-version v0 node-connection list',
          exit: 0,
          answers: { '/v1/node-connections': [{ node_a: 'a', node_b: 'b', props: { 'Aux/x': 'y' } }] },
          prints: '"node_connections"',
          never: 'self properties',
        },
      ],
      replay: [
        'a-y01-draw/010-m-v0',
        'b-y01-draw/010-m-v0',
        's02-nodes/063-m-v0',
        's02-nodes/064-m-v0',
        's02-nodes/065-m-v0',
      ],
    },
    {
      id: 'stores-under-m',
      python: '`-m key-value-store list` and `show` end in a traceback.',
      here: 'They print the JSON of the controller.',
      why: 'A fault.',
      trials: [
        {
          line: '-m key-value-store list',
          exit: 0,
          answers: { '/v1/key-value-store': [{ name: 'csi', props: {} }] },
          prints: '"name": "csi"',
        },
      ],
    },
    {
      id: 'unknown-states',
      python:
        'A state that it does not know (of a node, a shipping, a clone) ends the whole list in a traceback, and so does a member that is missing.',
      here: 'The state is shown as it is, and what is missing is left empty.',
      why: 'A newer controller must not break a list.',
      trials: [
        {
          line: 'node list',
          exit: 0,
          answers: { '/v1/nodes': [{ ...NODE, connection_status: 'DUPLICATE_UNAME' }] },
          prints: 'OFFLINE(DUPLICATE UNAME)',
        },
        {
          line: '-m --output-version v0 node list',
          exit: 0,
          answers: { '/v1/nodes': [{ ...NODE, connection_status: 'NEW_STATE' }] },
          prints: '"connection_status": 6',
        },
      ],
    },
    {
      id: 'unreadable-from-file',
      python: '`--from-file` with a file that is not such a list, the output of `-m` among them, ends in a traceback.',
      here: 'A message, exit 1. For the output of `-m`, take the inner list: `jq .[0]`.',
      why: 'A traceback is no message.',
      trials: [
        { line: '-m node list | linstor node list --from-file -', exit: 1, says: 'not the JSON list' },
        { line: "node list --from-file <(echo '[{')", exit: 1, says: 'it breaks off' },
        { line: 'node list -o json | linstor node list --from-file -', exit: 0 },
      ],
    },
    {
      id: 'external-names',
      python: '`volume-definition list --external-name` ends in a traceback, and so does every `resource involved`.',
      here: 'Both work as their help says.',
      why: 'A fault.',
      trials: [
        { line: 'volume-definition list --external-name', exit: 0, prints: '| External |' },
        { line: 'resource involved n1', exit: 0, prints: '| db1 ' },
      ],
    },
    {
      id: 'answers-without-a-list',
      python:
        'Error replies of the controller in place of data end some commands in a traceback (`node-connection list-properties`, `query-size-info`, `resource-definition clone`).',
      here: 'They are shown as replies, exit 10.',
      why: 'A fault.',
      trials: [{ line: 'resource-group query-size-info nope', exit: 10, prints: 'ERROR:', never: 'Traceback' }],
    },
    {
      id: 'words-for-nothing',
      python:
        'A connection without properties ends `node-connection list-properties` in a traceback; an unknown error report is no word.',
      here: 'A line says that there are none; the exit code is 0.',
      why: 'Silence looks like a fault.',
      trials: [
        { line: 'node-connection list-properties n1 n2', exit: 0, prints: 'No property map found for this entry.' },
        { line: 'error-reports show 00000000-00000-000000', exit: 0, says: 'No such error report' },
      ],
    },
  ],
};
