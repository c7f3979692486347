import { defineCommand } from '../../definition/command.ts';
import { localFile, tcpPort, text } from '../../definition/argument-types.ts';
import { argumentList, flag, list, option } from '../../definition/option.ts';

export const demo = defineCommand({
  path: 'demo',
  summary: 'Start a cluster inside this program to try commands on',
  description:
    'Nothing real is touched: a controller with three nodes and a few replicated resources runs inside the program ' +
    'and ends with it. Without words a shell is opened on it.',
  examples: {
    'linstor demo': 'Open a shell on the demo cluster',
    'linstor demo -- resource list': 'Run one command on it',
    'linstor demo --serve --port 3370': 'Serve it to other programs until Ctrl-C',
    'linstor demo --fault node-offline=n2': 'See what a lost node looks like',
  },
  local: true,
  options: {
    empty: flag('--empty', 'Begin without nodes and resources'),
    tour: flag('--tour', 'Show a walk through LINSTOR: each command and what it prints'),
    serve: flag('--serve', 'Only serve, and print how other programs reach it'),
    port: option('--port', tcpPort, 'TCP port on the loopback interface; a free one by default'),
    tls: flag('--tls', 'Serve TLS with a certificate of its own'),
    token: flag('--token', 'Ask for a bearer token, as a controller does after auth init'),
    state: option('--state', localFile, 'Keep the cluster in this file between runs'),
    fault: list('--fault', text('FAULT'), 'Faults to begin with, such as node-offline=n2,slow=2s,io-error=db1'),
  },
  arguments: {
    words: argumentList(
      text('WORD'),
      'One command to run on the demo cluster, after --; inside the demo: fault and what to break',
      0,
    ),
  },
  run: async ({ input, program }) => ({ kind: 'silent', exitCode: await program.demo(input) }),
});
