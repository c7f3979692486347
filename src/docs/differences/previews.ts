import type { Area } from './difference.ts';

export const previews: Area = {
  title: '`--curl`, and questions',
  rows: [
    {
      id: 'masked-secrets',
      python: '`--curl` prints passphrases and secret keys in clear.',
      here: 'They are shown as `***`, which is told on stderr; `--show-secrets` prints them.',
      why: 'A copied curl line must not carry a secret unnoticed: it shows as *** unless --show-secrets is given.',
      scripts: 'One that runs what `--curl` prints says `--show-secrets`.',
      trials: [
        {
          line: 'remote create s3 r e b eu key geheim --curl',
          exit: 0,
          prints: '"secret_key": "***"',
          says: '--show-secrets',
          never: 'geheim',
        },
        { line: 'encryption create-passphrase --passphrase geheim --curl --show-secrets', exit: 0, prints: 'geheim' },
      ],
      replay: ['s03-controller/094-text', 's03-controller/096-text'],
    },
    {
      id: 'one-form-of-curl',
      python: '1.20.1 quotes the header with double quotes and leaves the URL bare.',
      here: 'The form of 1.27 for both.',
      why: 'Recorded with client 1.20.1, which quoted the header with double quotes; --curl has one form, that of 1.27, and the line means the same to a shell.',
      trials: [
        { line: 'volume-definition create x 1G --curl', exit: 0, prints: "-H 'Content-Type: application/json'" },
      ],
      replay: ['025', '026', '027', '028', '029', '030'].map((line) => `o01-old/${line}-text`),
    },
    {
      id: 'where-curl-goes',
      python:
        '`--curl` takes port 3371 for every TLS controller, loses the brackets of IPv6, and leaves the login out.',
      here: 'The right port, brackets, and `-u USER`, for which curl asks the password.',
      why: 'The line can be run.',
      trials: [
        { line: '--controllers https://h:44 node list --curl', exit: 0, prints: 'https://h:44/v1/nodes' },
        { line: "--controllers '[::1]:44' node list --curl", exit: 0, prints: "'http://[::1]:44/v1/nodes'" },
        { line: '--user a --password b node list --curl', exit: 0, prints: '-u a ', never: ' b ' },
      ],
    },
    {
      id: 'all-of-curl',
      python:
        '`--curl` ends with 1, some with a traceback, for `node describe`, `wait-sync`, `advise`, `schedule list`, `file show` and `key-value-store list`.',
      here: 'All requests are printed, exit 0.',
      why: 'A fault.',
      trials: [
        { line: 'node describe --curl', exit: 0, prints: '/v1/view/resources' },
        { line: 'resource-definition wait-sync x --curl', exit: 0, prints: '/sync-status' },
        { line: 'advise resource --curl', exit: 0, prints: '/v1/resource-groups' },
        { line: 'schedule list --curl', exit: 0, prints: '/v1/schedules' },
        { line: 'file show x --curl', exit: 0, prints: '/v1/files/x' },
        { line: 'key-value-store list --curl', exit: 0, prints: '/v1/key-value-store' },
        { line: 'resource-connection list-properties n1 n2 db1 --curl', exit: 0, prints: '/n1/n2' },
      ],
    },
    {
      id: 'questions',
      python: 'Nothing is ever asked before something is deleted.',
      here: 'On a terminal a line that was typed asks before what is in use, or the last good copy, goes. `--yes` answers, `confirm = never` asks nothing. In pipes, scripts and under `-m` nothing is asked.',
      why: 'Data is lost by one wrong name.',
      trials: [{ line: 'resource delete n1 db1 --curl', exit: 0, prints: '-X DELETE' }],
      heldBy: ['test/commands/shared/data-loss.test.ts', 'deleting'],
    },
  ],
};
