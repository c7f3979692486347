import type { Body, Controller } from '../../api/controller.ts';
import { apiPath } from '../../api/path.ts';
import { defineCommand, type Call, type Values } from '../../definition/command.ts';
import type { ArgumentType } from '../../definition/argument-type.ts';
import { integer, nodeName, resourceDefinitionName, tcpPort } from '../../definition/argument-types.ts';
import { argument, argumentList, flag, option } from '../../definition/option.ts';
import { STATE_NAMES } from '../../definition/session.ts';
import { ExitCode, Fault, usageFault } from '../../model/fault.ts';
import type { Happenings } from '../../output/happening.ts';
import type { View } from '../../output/view.ts';
import { async } from '../shared/async-option.ts';
import {
  disklessType,
  placementOptions,
  remaining,
  replicaCount,
  replicasOption,
  selectFilter,
  wanted,
  type PlaceCount,
} from '../shared/placement.ts';
import { post, repliesOf } from '../shared/replies.ts';
import { resourcesAre } from '../shared/wait-conditions.ts';
import { thenWait, waitOptions } from '../shared/wait-until.ts';
import { repliesOfLongChange } from '../shared/long-change.ts';

/** An empty word counts as not given. */
const replicas: ArgumentType<PlaceCount | undefined> = {
  ...replicaCount,
  parse: (word) => (word === '' ? undefined : replicaCount.parse(word)),
};

const placement = placementOptions();

/** Only where the controller chooses the nodes does it matter which diskless pools it knows. */
function isAutomatic(pools: unknown, { autoPlace }: Readonly<Record<string, unknown>>): boolean {
  return pools !== undefined && autoPlace !== undefined;
}

const options = {
  autoPlace: replicasOption('--auto-place', replicas, 'Let the controller choose nodes for this many replicas', {
    group: 'Placement',
  }),
  ...placement,
  storagePool: { ...placement.storagePool, oneUnless: 'autoPlace' },
  disklessStoragePool: { ...placement.disklessStoragePool, sinceIf: isAutomatic },
  diskless: flag('-d, --diskless', 'Make replicas without storage'),
  drbdDiskless: flag('--drbd-diskless', 'Make replicas without storage that reach their data through DRBD'),
  nvmeInitiator: flag('--nvme-initiator', 'Make replicas without storage that reach their data through NVMe'),
  ebsInitiator: flag('--ebs-initiator', 'Make replicas without storage that reach their data through EBS'),
  inactive: flag('--inactive', 'Make the replicas without activating them'),
  nodeId: option('--node-id', integer('NODE_ID'), 'DRBD node id of the replica'),
  drbdTcpPort: option('--drbd-tcp-port', tcpPort, 'TCP port of DRBD on the node'),
  oneByOne: flag('--one-by-one', 'Ask for each replica by itself: those that can be made are, although others cannot', {
    added: true,
  }),
  async,
  ...waitOptions,
};

const positionals = {
  nodeNames: { ...argumentList(nodeName, 'Nodes to make replicas on', 0), neededUnless: 'autoPlace' },
  resourceDefinitionName: argument(resourceDefinitionName, 'Name of the resource definition'),
};

type CreateInput = Values<typeof options> & Values<typeof positionals>;

export const resourceCreate = defineCommand({
  path: 'resource create',
  aliases: ['c'],
  summary: 'Make replicas of a resource, on the nodes named or where there is room',
  description:
    'With node names, one replica is made on each of them; the words before the last are the nodes. With --auto-place the ' +
    'controller chooses the nodes, by the options under "Placement".',
  examples: {
    'linstor resource create alpha bravo backups --storage-pool pool_ssd': 'Replicas on two nodes',
    'linstor resource create charlie backups --drbd-diskless': 'Access from charlie without a disk there',
    'linstor resource create backups --auto-place 3': 'Three replicas on nodes that the controller chooses',
    'linstor resource create backups --auto-place +1': 'One more replica than there are now',
  },
  options,
  arguments: positionals,
  run: (call) => {
    const { autoPlace } = call.input;
    return autoPlace === undefined ? createOnNodes(call) : autoPlaceReplicas(call, autoPlace);
  },
});

function createOnNodes(call: Call<CreateInput>): View | Happenings {
  const { controller, input, session } = call;
  const { nodeNames, resourceDefinitionName: name } = input;
  if (nodeNames.length === 0) throw nodeMissing(input);
  const body = nodeNames.map((node) => resourceOn(node, input));
  const [pool, ...ignored] = input.storagePool ?? [];
  if (pool !== undefined && ignored.length > 0)
    call.warn(`Replicas on named nodes have one storage pool, ${pool}; not used: ${ignored.join(', ')}.`);
  if (session.transaction === undefined && input.oneByOne) return createOneByOne(controller, input);
  if (session.transaction === undefined)
    return waited(call, repliesOf(controller, post(apiPath`/v1/resource-definitions/${name}/resources`, body)));
  session.transaction.add(name, body);
  return { kind: 'text', text: `${nodeNames.length} resource(s) added to transaction\n` };
}

/** `POST /v1/resource-definitions/RESOURCE/resources/NODE` for each node */
function createOneByOne(controller: Controller, input: CreateInput): Happenings {
  const requests = input.nodeNames.map((node) =>
    post(apiPath`/v1/resource-definitions/${input.resourceDefinitionName}/resources/${node}`, resourceOn(node, input)),
  );
  return repliesOf(controller, ...requests);
}

function nodeMissing({ resourceDefinitionName: name }: CreateInput): Fault {
  return usageFault('Node name missing.', [
    `To let the controller choose: linstor resource create ${name} --auto-place 2`,
  ]);
}

/** One element of `POST /v1/resource-definitions/RESOURCE/resources`. */
function resourceOn(node_name: string, input: CreateInput): Body {
  const flags = flagsOf(input);
  const pool = input.storagePool?.[0];
  return {
    resource: {
      node_name,
      flags: flags.length > 0 ? flags : undefined,
      props: pool ? { StorPoolName: pool } : undefined,
    },
    layer_list: input.layerList?.length ? input.layerList : undefined,
    drbd_node_id: input.nodeId,
    drbd_tcp_ports: input.drbdTcpPort === undefined ? undefined : [input.drbdTcpPort],
  };
}

function flagsOf(input: CreateInput): string[] {
  return [
    ...(input.diskless ? ['DISKLESS'] : []),
    ...(input.drbdDiskless ? ['DRBD_DISKLESS'] : []),
    ...(input.nvmeInitiator ? ['NVME_INITIATOR'] : []),
    ...(input.ebsInitiator ? ['EBS_INITIATOR'] : []),
    ...(input.inactive ? ['INACTIVE'] : []),
  ];
}

function autoPlaceReplicas(call: Call<CreateInput>, count: PlaceCount): Happenings {
  const { input, session } = call;
  if (session.transaction !== undefined)
    throw new Fault(`--auto-place is not allowed in state '${STATE_NAMES.transaction}'`, ExitCode.notAllowedHere);
  const filter = selectFilter(input, count, disklessType(input));
  const name = input.resourceDefinitionName;
  const work = {
    shows: `Placing replicas of ${name}`,
    goesOn: `The controller goes on placing ${name}; see: linstor resource list -r ${name}`,
    explain: `linstor explain placement --resource ${name}${wanted(count)}`,
  };
  const view = repliesOfLongChange(
    call,
    work,
    post(apiPath`/v1/resource-definitions/${name}/autoplace`, {
      diskless_on_remaining: remaining(input) ?? null,
      select_filter: filter,
      layer_list: input.layerList?.length ? input.layerList : undefined,
    }),
  );
  return waited(call, view);
}

/** With --wait, until the replicas are in sync; inactive ones never are. */
function waited(call: Call<CreateInput>, change: Happenings): Happenings {
  const { controller, input } = call;
  if (input.inactive) return change;
  return thenWait(call, change, () => resourcesAre(controller, [input.resourceDefinitionName], 'synced'));
}
