import type { Area } from './difference.ts';

const REFUSED = [{ ret_code: -4611686018427387406, message: 'Refused' }];

const OF_TODAY = {
  '/v1/controller/version': { version: '1.30.0', git_hash: '', build_time: '', rest_api_version: '1.24.0' },
};

export const exitCodes: Area = {
  title: 'Exit codes',
  rows: [
    {
      id: 'dropped-results',
      python:
        '`file modify`, `delete`, `deploy`, `undeploy`, `key-value-store modify` and `exos exec` end with 0 although the controller refused.',
      here: 'Exit 10, as with every other command.',
      why: 'The controller refused the change: exit 10, where the recorded client dropped the result (a defect).',
      scripts: 'One that ran on after such an error notices it now.',
      trials: [
        { line: 'file delete nope', exit: 10, prints: 'ERROR:' },
        { line: 'file deploy nope db1', exit: 10, prints: 'ERROR:' },
        { line: "key-value-store modify a '' ''", exit: 10, prints: 'ERROR:' },
        {
          line: 'exos exec a show',
          exit: 10,
          answers: { '/v1/vendor/seagate/exos/enclosures/a/exec/show': REFUSED, ...OF_TODAY },
          prints: 'Refused',
        },
      ],
      replay: ['s04-rd/135-text'],
    },
    {
      id: 'no-list-of-replies',
      python: 'A change whose answer is no list of replies ends with 0 and says nothing.',
      here: 'Exit 1, and it says that the outcome is not known.',
      why: 'Something in between has answered, such as a proxy.',
      trials: [
        {
          line: 'node delete n1',
          exit: 1,
          answers: { '/v1/nodes/n1': { hello: 'world' }, ...OF_TODAY },
          says: 'Error:',
        },
      ],
    },
    {
      id: 'interrupted',
      python: 'Ctrl-C ends it with 0.',
      here: '130, and 143 after SIGTERM, 129 after SIGHUP. Ctrl-C in a `--watch` ends it with 0, as that is the way out.',
      why: 'A script must not go on as if all was done.',
      heldBy: ['test/faults/rows/shown.ts', 'exit: 130'],
    },
    {
      id: 'faults-of-storage-pool-create',
      python: '`storage-pool create` ends with 2 and prints its help when no controller answers.',
      here: '20, as everywhere.',
      why: 'A fault.',
      trials: [
        {
          line: 'storage-pool create lvm n1 p vg',
          exit: 20,
          env: { LS_CONTROLLERS: '127.0.0.1:1' },
          prints: '',
          says: 'Unable to connect',
        },
      ],
    },
    {
      id: 'clone-under-m',
      python: '`-m resource-definition clone` ends with 0 when the copy did not even begin.',
      here: 'Exit 10.',
      why: 'It ends with 10, too, when the copy fails later.',
      heldBy: ['test/commands/resource-definition.test.ts', 'ends with exit code 10 under -m'],
    },
    {
      id: 'nothing-to-change',
      python: 'Without an option `node modify` makes the node a satellite; other commands send an empty change.',
      here: '`node modify` is refused, exit 2; the others say on stderr that nothing changes.',
      why: 'Nobody meant that.',
      trials: [{ line: 'node modify n1', exit: 2, prints: '', says: 'nothing to change' }],
    },
    {
      id: 'unknown-resource-of-advise',
      python: '`advise resource --resources` ends in a traceback for a resource that does not exist.',
      here: 'Exit 3, and it is said.',
      why: 'A fault.',
      trials: [{ line: 'advise resource --resources nope', exit: 3, says: "'nope' not found" }],
    },
    {
      id: 'several-requests',
      python: 'When one of several requests ends the run, nothing of the replies before is shown.',
      here: 'Replies are shown as they come.',
      why: 'What was done is done.',
      heldBy: ['test/acceptance/faults.test.ts', 'each result is shown'],
    },
  ],
};
