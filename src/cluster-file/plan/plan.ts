import type { ClusterState } from '../cluster/cluster-state.ts';
import type { Difference } from '../compare/compare.ts';
import type { ClusterTree } from '../format/cluster-file.ts';
import { sameName } from '../../model/name.ts';
import type { Section } from '../format/sections.ts';
import { connectionSteps } from './kinds/connections.ts';
import { controllerSteps } from './kinds/controller.ts';
import { definitionObstacles, definitionSteps } from './kinds/definitions.ts';
import { stepOf } from './ids.ts';
import { missingObjects } from './missing-objects.ts';
import { nodeObstacles, nodeSteps } from './kinds/nodes.ts';
import { below, memberOf, objectChanges, type ObjectChange } from './object-change.ts';
import { inOrder } from './order.ts';
import { remoteObstacles, remoteSteps } from './kinds/remotes.ts';
import type { Definition } from './kinds/replica-plan.ts';
import { replicasOf } from './kinds/replica-state.ts';
import { replicaObstacles } from './kinds/replicas-obstacles.ts';
import { groupObstacles, groupSteps } from './kinds/resource-groups.ts';
import { backupScheduleSteps, scheduleSteps } from './kinds/schedules.ts';
import type { Plan, Step } from './step.ts';
import { poolDefinitionSteps, poolObstacles, poolSteps } from './kinds/storage-pools.ts';
import { fileSteps, storeSteps } from './kinds/stores.ts';

/** What a plan is made from. */
export interface Planned {
  /** What is to be done; those of `--prune` only if they are wanted. */
  readonly differences: readonly Difference[];
  /** What the file says, its placeholders filled in where something differs. */
  readonly wanted: ClusterTree;
  /** What the cluster has, as a tree of the format. */
  readonly actual: ClusterTree;
  /** The same as the controller tells it. */
  readonly state: ClusterState;
}

/**
 * What has to be done so that the cluster is as the file wants it, in an order in which it can be done one after the other:
 * things come before what stands on them, and go after it. Without differences there is nothing to do.
 */
export function plan({ differences, wanted, actual, state }: Planned): Plan {
  const changes = objectChanges(differences, wanted, actual);
  const gone = changes.filter((one) => one.wanted === undefined);
  const steps = SECTIONS_IN_ORDER.flatMap((section) =>
    changes
      .filter((one) => one.section === section && !goesWithOthers(one, changes))
      .flatMap((one) => [...STEPS[section](one as ObjectChange<never>, state)]),
  );
  const impossible = changes.flatMap((one) => [
    ...obstacles(one, changes, state),
    ...missingObjects(one, { wanted, actual }),
    ...(one.section === 'nodes' ? nodeObstacles(one, stayingOn(one.names[0] ?? '', gone, wanted, state)) : []),
  ]);
  return { steps: inOrder(steps, gone, state), impossible };
}

/** In which things come into being. */
const SECTIONS_IN_ORDER: readonly Section[] = [
  'controller',
  'remotes',
  'schedules',
  'files',
  'nodes',
  'storage-pool-definitions',
  'storage-pools',
  'resource-groups',
  'resource-definitions',
  'node-connections',
  'resource-connections',
  'key-value-store',
];

type MakeSteps = (change: ObjectChange<never>, state: ClusterState) => Iterable<Step>;

const STEPS: Readonly<Record<Section, MakeSteps>> = {
  controller: function* (change) {
    yield* controllerSteps(change);
    yield* backupScheduleSteps(change, { name: 'controller', made: stepOf.controller(), body: {}, query: {} });
  },
  nodes: nodeSteps,
  'storage-pools': poolSteps,
  'storage-pool-definitions': poolDefinitionSteps,
  'resource-groups': function* (change, state) {
    yield* groupSteps(change, state);
    const [name = ''] = change.names;
    yield* backupScheduleSteps(change, {
      name: `resource group ${name}`,
      made: stepOf.group(name),
      body: { grp_name: name },
      query: { rsc_grp_name: name },
    });
  },
  'resource-definitions': function* (change, state) {
    yield* definitionSteps(change, state);
    const [name = ''] = change.names;
    yield* backupScheduleSteps(change, {
      name: `resource definition ${name}`,
      made: stepOf.definition(name),
      body: { rsc_name: name },
      query: { rsc_dfn_name: name },
    });
  },
  'node-connections': connectionSteps,
  'resource-connections': connectionSteps,
  remotes: remoteSteps,
  schedules: scheduleSteps,
  'key-value-store': storeSteps,
  files: fileSteps,
};

/** What is set on a connection vanishes with one of its ends. */
function goesWithOthers({ section, names, wanted }: ObjectChange, changes: readonly ObjectChange[]): boolean {
  if (wanted !== undefined || !section.endsWith('-connections')) return false;
  const ends = names.slice(-2);
  const [resource = ''] = names;
  return changes.some((other) => {
    const [name = ''] = other.names;
    if (other.section === 'nodes') return other.wanted === undefined && ends.some((end) => sameName(end, name));
    if (other.section !== 'resource-definitions' || section !== 'resource-connections') return false;
    if (!sameName(name, resource)) return false;
    const replicas = (other.wanted as Definition | undefined)?.replicas;
    return other.wanted === undefined || (replicas !== undefined && ends.some((end) => !memberOf(replicas, end)));
  });
}

/** The resources whose replicas on a node neither go nor move away. */
function stayingOn(
  node: string,
  gone: readonly ObjectChange[],
  wanted: ClusterTree,
  state: ClusterState,
): readonly string[] {
  const names = [...state.replicas.keys()].filter((name) =>
    replicasOf(state, name).some((one) => sameName(one.node, node)),
  );
  return names.filter((name) => {
    const isDeleted = gone.some((one) => one.section === 'resource-definitions' && sameName(one.names[0] ?? '', name));
    const replicas = memberOf(wanted['resource-definitions'], name)?.replicas;
    return !isDeleted && (replicas === undefined || memberOf(replicas, node) !== undefined);
  });
}

function* obstacles(change: ObjectChange, changes: readonly ObjectChange[], state: ClusterState): Iterable<string> {
  const one = change as ObjectChange<never>;
  if (change.change !== 'change') return;
  if (change.section === 'storage-pools') yield* poolObstacles(one);
  if (change.section === 'resource-groups')
    yield* groupObstacles(one, changes as readonly ObjectChange<never>[], state);
  if (change.section === 'remotes') yield* remoteObstacles(one);
  if (change.section !== 'resource-definitions') return;
  yield* definitionObstacles(one, state);
  yield* replicaObstacles(change.names[0] ?? '', below(change, 'replicas'));
}
