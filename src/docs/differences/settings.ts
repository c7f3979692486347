import type { Area } from './difference.ts';

export const settings: Area = {
  title: 'Settings',
  rows: [
    {
      id: 'shell-with-configuration',
      python: 'Plain `linstor` ends with exit 2 as soon as `[global]` or `LS_CLIENT_…` sets something.',
      here: 'It starts the shell.',
      why: 'A fault.',
      trials: [{ line: '', exit: 0, prints: '| n1   |', stdin: 'node list\n', config: '[global]\nno-color=\n' }],
    },
    {
      id: 'switches-with-a-value',
      python: 'A switch of the environment needs an empty value: `LS_CLIENT_NO_COLOR=1` makes `1` the command.',
      here: '`1`, `yes`, `on` and `true` switch on, `0`, `no`, `off` and `false` do not; an empty value switches on as before.',
      why: 'What everybody writes first.',
      trials: [
        { line: 'node list', exit: 0, env: { LS_CLIENT_NO_COLOR: '1' } },
        { line: 'node list', exit: 0, env: { LS_CLIENT_NO_COLOR: '' } },
      ],
    },
    {
      id: 'typed-counts-more',
      python: 'A setting of a section such as `[resource.list]` beats what was typed, unless it is a list.',
      here: 'What was typed counts; lists are added to, as before.',
      why: 'A setting is a default.',
      trials: [
        {
          line: "resource-group list --from-file <(echo '[]') --show-props A",
          exit: 0,
          config: '[resource-group.list]\nshow-props = ["B"]\n',
          prints: '| A | B |',
        },
      ],
      heldBy: ['test/cli/parse-line.test.ts', 'what was typed stays'],
    },
    {
      id: 'faulty-configuration',
      python: 'A fault in a configuration file ends in a traceback, exit 1.',
      here: 'A message with file, line and what is expected, exit 2; what may be a password is not repeated.',
      why: 'One finds the line.',
      trials: [
        { line: 'node list', exit: 2, config: 'no section\n', says: 'line 1' },
        { line: 'resource list', exit: 2, config: '[resource.list]\ngroupby=state\n', says: 'not a JSON value' },
      ],
    },
    {
      id: 'output-version',
      python: 'A wrong `LS_OUTPUT_VERSION` makes `-m` print `null`, exit 0.',
      here: 'It is refused, exit 2.',
      why: 'A script took it for an empty answer.',
      trials: [{ line: '-m node list', exit: 2, env: { LS_OUTPUT_VERSION: 'v7' }, says: 'only v0 and v1' }],
    },
    {
      id: 'typed-controllers',
      python: '`--controllers` and `LS_CONTROLLERS` make one list; exactly `--controllers localhost:3370` is ignored.',
      here: 'Typed controllers count. Those of `LS_CONTROLLERS` stand in, with a warning, for questions only, and never for a change.',
      why: 'A change went to another cluster than the one that was typed.',
      trials: [
        { line: '--controllers 127.0.0.1:1 node list', exit: 0, prints: '| n1   |', says: 'of LS_CONTROLLERS instead' },
        { line: '--controllers 127.0.0.1:1 node delete n9', exit: 20, prints: '' },
      ],
    },
    {
      id: 'own-settings',
      python:
        'An option that the Python client does not know in `[global]`, such as `pager`, makes every line of it fail with exit 2.',
      here: 'What only this program knows may stand in a section `[linstor-cli]`, which the Python client passes over.',
      why: 'Both read the same files.',
      trials: [
        {
          line: 'node list',
          exit: 0,
          config: '[linstor-cli]\ncolumns = name\n',
          prints: '| Node |',
          never: 'NodeType',
        },
        { line: 'node list', exit: 0, config: '[linstor-cli]\noutput = csv\n[global]\noutput = json\n', never: '{' },
      ],
    },
  ],
};
