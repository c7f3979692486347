import type { Area } from './difference.ts';

export const commands: Area = {
  title: 'Single commands',
  rows: [
    {
      id: 'options-that-were-dropped',
      python:
        '`storage-pool create exos --shared-space` and `auto-place --diskless-storage-pool` take a value and send nothing of it.',
      here: 'It is sent.',
      why: 'A fault.',
      trials: [
        {
          line: 'storage-pool create exos n1 p e s --shared-space x --curl',
          exit: 0,
          prints: '"free_space_mgr_name": "x"',
        },
        {
          line: 'resource-definition auto-place x --diskless-storage-pool p --place-count 2 --curl',
          exit: 0,
          prints: '"storage_pool_diskless_list": ["p"]',
        },
      ],
    },
    {
      id: 'empty-do-not-place-with',
      python: "`auto-place --do-not-place-with ''` sends a name that is empty.",
      here: 'It sends an empty list, as the other commands do.',
      why: 'A fault.',
      trials: [
        {
          line: "resource-definition auto-place x --place-count 2 --do-not-place-with '' --curl",
          exit: 0,
          prints: '"not_place_with_rsc": []',
        },
      ],
    },
    {
      id: 'size-zero',
      python: '`volume-definition set-size DB 0 0` sends an empty change.',
      here: 'The size 0 is sent, and the controller refuses it.',
      why: 'A wrong line must not look as if it had worked.',
      trials: [{ line: 'volume-definition set-size db1 0 0 --curl', exit: 0, prints: '"size_kib": 0' }],
    },
    {
      id: 'reports-to-a-folder',
      python: '`sos-report download FOLDER` ends in a traceback.',
      here: 'The report goes into the folder, under the name that the controller gives it.',
      why: 'As the help promises.',
      heldBy: ['test/commands/sos-report.test.ts', 'sos-report download'],
    },
    {
      id: 'files-that-are-no-text',
      python: '`file show` of what is no UTF-8 ends in a traceback.',
      here: 'The bytes come out as they are.',
      why: 'A fault.',
      heldBy: ['test/commands/stores.test.ts', 'show gives the bytes as they are, text or not'],
    },
    {
      id: 'file-modify',
      python:
        '`file modify` loses what an editor writes into a new file, and sends it also when nothing was changed or the old content could not be read.',
      here: 'What the editor leaves under the name counts; nothing is sent when nothing was changed; `VISUAL` is asked before `EDITOR`, both with arguments.',
      why: 'The change of the user was lost.',
      heldBy: ['test/commands/stores.test.ts', 'sends nothing when nothing was changed'],
    },
    {
      id: 'second-address-of-exos',
      python: '`exos modify --ctrl-b-ip` sends a list where the controller wants a text.',
      here: 'A text is sent.',
      why: 'A fault.',
      trials: [{ line: 'exos modify e --ctrl-b-ip 10.0.0.2 --curl', exit: 0, prints: '"ctrl_b_ip": "10.0.0.2"' }],
    },
    {
      id: 'level-of-zstd',
      python: '`drbd-proxy compression zstd` has no `--level`.',
      here: 'It has, from 1 to 22.',
      why: 'The controller takes it.',
      trials: [{ line: 'drbd-proxy compression zstd db1 --level 3 --curl', exit: 0, prints: '"3"' }],
    },
    {
      id: 'drbd-options-with-a-login',
      python:
        'With `--user` or `--password`, `drbd-options` ends in a traceback; `exos create` takes the password of the login for that of the enclosure.',
      here: 'Both work.',
      why: 'A fault.',
      trials: [
        {
          line: '--user a --password b resource-definition drbd-options x --quorum off --curl',
          exit: 0,
          prints: '"off"',
        },
        {
          line: '--user a --password b exos create e 10.0.0.1 --curl',
          exit: 0,
          prints: '"ctrl_a_ip"',
          never: '"password"',
        },
      ],
    },
    {
      id: 'unknown-nodes',
      python:
        "An unknown node of `node describe` is `X: no such node`, one of `node interface list` is `Node 'X' not found on controller.`",
      here: '`There is no node …`, exit 3, as before; under `-m` an empty list, as before.',
      why: 'One wording.',
      trials: [
        { line: 'node describe nX', exit: 3, says: "There is no node 'nX'" },
        { line: '-m node interface list nX', exit: 0, prints: '[\n  []\n]\n' },
      ],
    },
    {
      id: 'transactions',
      python:
        '`resource create-transactional commit` creates all that was collected under the first resource definition, whatever the others were; with nothing collected it crashes.',
      here: 'Each goes to its own definition.',
      why: 'Replicas of the wrong resource were made.',
      heldBy: ['test/acceptance/shell/lines.test.ts', 'commits each resource to its own definition'],
    },
    {
      id: 'version-gates',
      python: 'A controller that is too old is told after a question of its own, in front of each command.',
      here: 'It is told where the command needs something newer: exit 1 with both versions.',
      why: 'One request less.',
      heldBy: ['test/commands/since.test.ts', 'checkSince'],
    },
  ],
};
