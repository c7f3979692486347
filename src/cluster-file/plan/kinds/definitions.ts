import type { Body } from '../../../api/controller.ts';
import { apiPath } from '../../../api/path.ts';
import { DEFAULT_GROUP } from '../../../model/default-names.ts';
import type { ClusterState } from '../../cluster/cluster-state.ts';
import { DEFAULT_LAYERS } from '../../format/resource-definitions.ts';
import type { Definition } from './replica-plan.ts';
import { deploymentSteps } from './deployments.ts';
import { stepOf } from '../ids.ts';
import { differs, type ObjectChange } from '../object-change.ts';
import { replicaSteps } from './replicas.ts';
import { dataOn, replicasOf } from './replica-state.ts';
import { isEmpty, newProperties, propertyChange } from '../settings-change.ts';
import type { Step } from '../step.ts';
import { volumeSteps } from './volumes.ts';

/** The steps for a resource definition with its volumes, replicas and files. */
export function* definitionSteps(change: ObjectChange<Definition>, state: ClusterState): Iterable<Step> {
  const [name = ''] = change.names;
  const path = apiPath`/v1/resource-definitions/${name}`;
  const { wanted } = change;
  if (wanted === undefined) {
    yield deletion(name, path, state);
    return;
  }
  const needs = [stepOf.group(wanted.group ?? DEFAULT_GROUP)];
  const base = { id: stepOf.definition(name), needs };
  if (change.change === 'add')
    yield {
      ...base,
      what: `resource definition ${name}: add`,
      requests: [{ method: 'POST', path: '/v1/resource-definitions', body: definitionBody(name, wanted) }],
    };
  else {
    const body = changedBody(change, wanted);
    if (body !== undefined)
      yield { ...base, what: `resource definition ${name}: change`, requests: [{ method: 'PUT', path, body }] };
  }
  const volumes = [...volumeSteps(change, wanted, state)];
  yield* volumes;
  yield* replicaSteps(change, wanted, state, volumes);
  yield* deploymentSteps(change, wanted);
}

function deletion(name: string, path: string, state: ClusterState): Step {
  const nodes = dataOn(replicasOf(state, name));
  const loses = nodes.length === 0 ? [] : [`This deletes ${name} with all its data (${nodes.join(', ')}).`];
  return {
    id: stepOf.definition(name),
    needs: [],
    what: `resource definition ${name}: delete`,
    requests: [{ method: 'DELETE', path }],
    ...(loses.length > 0 && { loses }),
  };
}

function definitionBody(name: string, wanted: Definition): Body {
  return {
    resource_definition: {
      name,
      external_name: wanted['external-name'],
      props: newProperties(wanted, 'full'),
      layer_data: wanted.layers?.map((type) => ({ type })),
      resource_group_name: wanted.group,
    },
    drbd_peer_slots: wanted['peer-slots'],
  };
}

/** Undefined: nothing of the definition itself changes. */
function changedBody(change: ObjectChange<Definition>, wanted: Definition): Body | undefined {
  const settings = propertyChange(change.members, wanted, 'full');
  const own = {
    resource_group: differs(change, 'group') ? (wanted.group ?? DEFAULT_GROUP) : undefined,
    layer_stack: differs(change, 'layers') ? (wanted.layers ?? DEFAULT_LAYERS) : undefined,
    drbd_peer_slots: differs(change, 'peer-slots') ? wanted['peer-slots'] : undefined,
  };
  const isNothing = isEmpty(settings) && Object.values(own).every((value) => value === undefined);
  return isNothing ? undefined : { ...own, ...settings };
}

/** What of a definition is as it was made. */
export function definitionObstacles(change: ObjectChange<Definition>, state: ClusterState): readonly string[] {
  const [name = ''] = change.names;
  const { wanted } = change;
  if (change.change !== 'change' || wanted === undefined) return [];
  const isDeployed = replicasOf(state, name).length > 0;
  return [
    ...(differs(change, 'external-name') ? [`resource definition ${name}: external-name cannot change`] : []),
    ...(differs(change, 'layers') && isDeployed
      ? [`resource definition ${name}: layers cannot change while there are replicas`]
      : []),
    ...(differs(change, 'peer-slots') && wanted['peer-slots'] === undefined
      ? [`resource definition ${name}: peer-slots can be changed, but not taken away; name a number`]
      : []),
  ];
}
