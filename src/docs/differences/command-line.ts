import type { Area } from './difference.ts';

export const commandLine: Area = {
  title: 'The command line',
  rows: [
    {
      id: 'cut-words',
      python: 'Command words are typed in full or as their alias; options may be cut short.',
      here: 'Words, too, may be cut to any beginning that only one of them has: `linstor nod lis`. A whole alias counts first.',
      why: 'Less to type; every line of the Python client means the same.',
      trials: [
        { line: 'nod lis', exit: 0, prints: '| n1   |' },
        { line: 'node de n9', exit: 2, says: 'de' },
      ],
    },
    {
      id: 'global-options-anywhere',
      python: 'Global options (`-m`, `--curl`, `--timeout` …) stand in front of the first command word only.',
      here: 'They stand anywhere, as long as the command has no option of that name.',
      why: 'Nobody remembers which option belongs in front.',
      trials: [{ line: 'node list -m', exit: 0, prints: '"name": "n1"' }],
    },
    {
      id: 'lists-give-back',
      python:
        'An option with a list takes all words behind it, also those that the arguments needed: `advise maintenance -r db1 n1` fails.',
      here: 'The list gives back the last words where arguments lack them.',
      why: 'Such lines failed, and the reason was hard to see.',
      trials: [
        { line: 'advise maintenance -r db1 db2 n1', exit: 0 },
        { line: 'resource create n1 -s p1 rd1 --curl', exit: 0, prints: '/v1/resource-definitions/rd1/resources' },
      ],
    },
    {
      id: 'arguments-around-options',
      python: 'Arguments on both sides of an option are often refused: `resource create n1 --auto-place 2 r1`.',
      here: 'Options may stand between any two arguments.',
      why: 'The line has only one meaning.',
      trials: [
        { line: 'resource create n1 --auto-place 2 r1 --curl', exit: 0, prints: '/r1/autoplace' },
        { line: 'node create alpha --node-type satellite 1.2.3.4 --curl', exit: 0, prints: '"1.2.3.4"' },
      ],
    },
    {
      id: 'own-options-first',
      python: "A cut option of a command is refused when two global ones begin alike: `node list --no` is 'ambiguous'.",
      here: 'The options of the command count first: that is `--nodes`.',
      why: 'A fault: the options of another level had a say.',
      trials: [{ line: 'node list --no n2', exit: 0, prints: '| n2   |' }],
    },
    {
      id: 'timeout-of-drbd',
      python: '`drbd-options … --timeout 60` sets the `timeout` of DRBD.',
      here: 'It is refused behind `drbd-options`: `--drbd-timeout` is the one of DRBD, and the global option stands in front.',
      why: 'Since global options stand anywhere it might be either, and a wrong guess changes replication.',
      scripts: 'Write `--drbd-timeout`.',
      trials: [
        { line: 'resource-definition drbd-options db1 --timeout 60', exit: 2, says: '--drbd-timeout' },
        {
          line: 'resource-definition drbd-options db1 --drbd-timeout 60 --curl',
          exit: 0,
          prints: 'Net/timeout": "60"',
        },
      ],
    },
    {
      id: 'messages-of-wrong-lines',
      python: 'A wrong line prints the usage and one line of argparse; some faults print the whole help to stdout.',
      here: 'One message on stderr, with what was probably meant and where help is; nothing on stdout.',
      why: 'What is wrong stood below a screenful of help, and in the output of scripts. The exit code is 2 as before.',
      scripts: 'Nothing, unless it looks for the English words of such a message.',
      trials: [
        { line: 'node lsit', exit: 2, prints: '', says: "Did you mean 'list'?" },
        { line: 'storage-pool create lvm n1 p', exit: 2, prints: '', says: 'VOLUME_GROUP is missing' },
        { line: 'resource-definition create x --layer-list foo', exit: 2, prints: '', says: 'foo' },
      ],
    },
    {
      id: 'key-value-in-one-word',
      python:
        '`set-property OBJECT key=value` takes `key=value` for a key without a value, and sends that it is to be deleted.',
      here: 'It is refused, and the line that was meant is shown.',
      why: 'It deleted what was to be set. To delete a property of that name, give an empty value.',
      trials: [
        { line: 'node set-property n1 Aux/site=A', exit: 2, says: 'key and value are two' },
        { line: "node set-property n1 'Aux/site=A' '' --curl", exit: 0, prints: '"delete_props": ["Aux/site=A"]' },
      ],
    },
    {
      id: 'no-traceback',
      python: 'A wrong number, date, pair or file ends in a Python traceback, exit 1.',
      here: 'A message that names the option and what it takes, exit 2.',
      why: 'A traceback is no message.',
      trials: [
        {
          line: 'resource-definition auto-place x --place-count many',
          exit: 2,
          says: "'many' is not a number of replicas",
        },
        { line: 'resource-group create g --x-replicas-on-different site two', exit: 2, says: 'needs a whole number' },
        { line: 'error-reports list --to yesterday', exit: 2, says: 'YYYY-MM-DD' },
        { line: 'node list --from-file /nonexistent', exit: 2, says: 'no such file' },
        { line: 'resource-definition drbd-options x --quorum off --unset-quorum', exit: 2, says: 'set and unset' },
        { line: 'backup delete filter rem', exit: 2, says: '--time, --resource and --node' },
        { line: 'backup schedule enable rem sch --target-resource-name x', exit: 2, says: 'needs --rd' },
        {
          line: 'snapshot resource restore --fr a --fs b --tr c --storpool-rename x n1',
          exit: 2,
          says: 'OLD=NEW',
        },
        { line: 'dm-migrate /nonexistent /nonexistent/x', exit: 2, says: 'no such file' },
      ],
    },
    {
      id: 'odd-pairs',
      python: '`--x-replicas-on-different site` without a number is dropped silently.',
      here: 'It is refused, exit 2.',
      why: 'Replicas were placed otherwise than asked for.',
      trials: [{ line: 'resource-group create g --x-replicas-on-different site --curl', exit: 2, says: 'rack 2' }],
    },
    {
      id: 'relative-times',
      python: '`--since 3days` is refused although the help shows it.',
      here: 'Days and hours may be written out.',
      why: 'As the help promises.',
      trials: [{ line: 'error-reports list --since 3days --curl', exit: 0, prints: 'since=' }],
    },
    {
      id: 'quorum-32',
      python: '`--quorum 32` is refused, although 32 is the largest value of DRBD.',
      here: 'It is taken.',
      why: 'A fault.',
      trials: [{ line: 'resource-definition drbd-options db1 --quorum 32 --curl', exit: 0, prints: '"32"' }],
    },
    {
      id: 'large-sizes',
      python: 'Sizes are reckoned with floating point and inexact beyond 2^53.',
      here: 'They are exact.',
      why: 'A fault.',
      trials: [{ line: 'volume-definition create x 9007199254740993K --curl', exit: 0, prints: '9007199254740993' }],
    },
    {
      id: 'disable-config',
      python: '`--disable-config` counts only when it is spelled in full.',
      here: 'It may be cut short as every option.',
      why: 'One rule for all options.',
      trials: [{ line: '--disable-c node list', exit: 0, config: 'faulty\n', prints: '| n1   |' }],
    },
    {
      id: 'version-text',
      python: '`--version` prints the version of the Python client.',
      here: 'The line has the same form, with the version of this program.',
      why: 'It is another program with numbers of its own: 1.0.0 here is not older than 1.27.0 there.',
      scripts:
        'Do not compare this version with one of the Python client; ask the controller: `linstor controller version`.',
      trials: [{ line: '--version', exit: 0, prints: 'linstor-client ' }],
    },
  ],
};
