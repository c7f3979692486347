import { defineCommand, type Command } from '../../definition/command.ts';
import {
  choice,
  duration,
  nodeName,
  remoteName,
  resourceDefinitionName,
  snapshotName,
} from '../../definition/argument-types.ts';
import { argument, argumentList, option, optionOr } from '../../definition/option.ts';
import {
  RESOURCE_STATES,
  backupsAreShipped,
  nodesAre,
  resourcesAre,
  snapshotsAreMade,
} from '../shared/wait-conditions.ts';
import { waitAndTell } from '../shared/wait-until.ts';

/** How long to wait; without it, for as long as it takes. */
const timeout = option(
  '--timeout',
  duration,
  'Stop waiting after this time, such as 90s or 5m, with exit code 21; what was begun goes on',
);

export const waitCommands: readonly Command[] = [
  defineCommand({
    path: 'wait node',
    effect: 'reads',
    aliases: ['n'],
    summary: 'Wait until nodes are online or offline',
    description: 'The exit code is 0, or 21 when the time ran out first; a script reads nothing else.',
    examples: {
      'linstor wait node alpha bravo': 'Until both are online',
      'linstor wait node alpha --for offline --timeout 5m': 'Until alpha is down, five minutes at most',
    },
    options: {
      for: optionOr('--for', choice('STATE', ['online', 'offline']), 'online', 'What to wait for'),
      timeout,
    },
    arguments: { nodes: argumentList(nodeName, 'Names of the nodes') },
    run: (call) => waitAndTell(call, nodesAre(call.controller, call.input.nodes, call.input.for), call.input.timeout),
  }),
  defineCommand({
    path: 'wait resource',
    effect: 'reads',
    aliases: ['r'],
    summary: 'Wait until resources are in sync, placed, unused or deleted',
    description:
      'synced: every replica with a disk is up to date; placed: there are as many as the resource group asks for; ' +
      'unused: no node uses it; deleted: nothing is left of it. The exit code is 0, or 21 when the time ran out first; a ' +
      'script reads nothing else.',
    examples: {
      'linstor wait resource db1 web1 --timeout 10m': 'Until both are in sync, ten minutes at most',
      'linstor wait resource db1 --for unused': 'Until nothing uses db1 any more',
    },
    options: {
      for: optionOr('--for', choice('STATE', RESOURCE_STATES), 'synced', 'What to wait for'),
      timeout,
    },
    arguments: { resources: argumentList(resourceDefinitionName, 'Names of the resources') },
    run: (call) =>
      waitAndTell(call, resourcesAre(call.controller, call.input.resources, call.input.for), call.input.timeout),
  }),
  defineCommand({
    path: 'wait snapshot',
    effect: 'reads',
    aliases: ['s'],
    summary: 'Wait until snapshots are complete on all their nodes',
    description:
      'The exit code is 0, 10 when a snapshot failed, or 21 when the time ran out first; a script reads nothing else.',
    examples: { 'linstor wait snapshot db1 before-upgrade': 'Until that snapshot of db1 is there' },
    options: { timeout },
    arguments: {
      resource: argument(resourceDefinitionName, 'Name of the resource'),
      snapshots: argumentList(snapshotName, 'Names of its snapshots'),
    },
    run: (call) =>
      waitAndTell(
        call,
        snapshotsAreMade(call.controller, call.input.resource, call.input.snapshots),
        call.input.timeout,
      ),
  }),
  defineCommand({
    path: 'wait backup',
    effect: 'reads',
    aliases: ['b'],
    summary: 'Wait until the backups of resources are shipped',
    description:
      'Until nothing of them is queued for the remote and none of their snapshots is being shipped. The exit code ' +
      'is 0, or 21 when the time ran out first; a script reads nothing else.',
    examples: { 'linstor wait backup s3remote db1 --timeout 2h': 'Until db1 is shipped, two hours at most' },
    options: { timeout },
    arguments: {
      remote: argument(remoteName, 'Remote that they are shipped to'),
      resources: argumentList(resourceDefinitionName, 'Names of the resources'),
    },
    run: (call) =>
      waitAndTell(
        call,
        backupsAreShipped(call.controller, call.input.remote, call.input.resources),
        call.input.timeout,
      ),
  }),
];
