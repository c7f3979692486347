import type { Body, ChangeRequest } from '../../../api/controller.ts';
import { apiPath } from '../../../api/path.ts';
import { DEFAULT_GROUP } from '../../../model/default-names.ts';
import { sameName } from '../../../model/name.ts';
import type { ClusterState } from '../../cluster/cluster-state.ts';
import type { Wanted } from '../../format/cluster-file.ts';
import { stepOf } from '../ids.ts';
import { below, differs, memberOf, type ObjectChange } from '../object-change.ts';
import { isEmpty, newProperties, propertyChange } from '../settings-change.ts';
import type { Step } from '../step.ts';

type Group = Wanted<'resource-groups'>;
type VolumeGroup = NonNullable<Group['volumes']>[string];
type Placement = NonNullable<Group['placement']>;

/** The steps for a resource group and its volume groups. */
export function* groupSteps(change: ObjectChange<Group>, state: ClusterState): Iterable<Step> {
  const [name = ''] = change.names;
  const path = apiPath`/v1/resource-groups/${name}`;
  const { wanted } = change;
  const base = { id: stepOf.group(name), needs: [], after: poolsOf(wanted) };
  if (wanted === undefined) {
    yield { ...base, what: `resource group ${name}: delete`, requests: [{ method: 'DELETE', path }] };
    return;
  }
  if (change.change === 'add')
    yield {
      ...base,
      what: `resource group ${name}: add`,
      requests: [{ method: 'POST', path: '/v1/resource-groups', body: groupBody(name, wanted) }],
    };
  else yield* changed(change, wanted, path);
  yield* volumeGroupSteps(change, wanted, state);
}

/** The steps for the pools that a group names: the controller warns of pools that no node has. */
function poolsOf(wanted: Group | undefined): readonly string[] {
  const { 'storage-pools': pools = [], 'diskless-storage-pools': diskless = [] } = wanted?.placement ?? {};
  return [...pools, ...diskless].map((pool) => stepOf.pool('*', pool));
}

function groupBody(name: string, wanted: Group): Body {
  return {
    name,
    description: wanted.description,
    select_filter: filterBody(wanted.placement ?? {}, MEMBERS),
    peer_slots: wanted['peer-slots'],
    props: newProperties(wanted, 'full'),
  };
}

function* changed(change: ObjectChange<Group>, wanted: Group, path: string): Iterable<Step> {
  const [name = ''] = change.names;
  const settings = propertyChange(change.members, wanted, 'full');
  const names = new Set(below(change, 'placement').map((one) => one.path[0]));
  const filter = filterBody(
    wanted.placement ?? {},
    MEMBERS.filter(([member]) => names.has(member)),
    true,
  );
  const isOwn = differs(change, 'description', 'peer-slots', 'placement');
  if (isEmpty(settings) && !isOwn) return;
  const body = {
    description: differs(change, 'description') ? (wanted.description ?? '') : undefined,
    select_filter: names.size > 0 ? filter : undefined,
    peer_slots: differs(change, 'peer-slots') ? wanted['peer-slots'] : undefined,
    ...settings,
  };
  yield {
    id: stepOf.group(name),
    needs: [],
    after: poolsOf(wanted),
    what: `resource group ${name}: change`,
    requests: [{ method: 'PUT', path, body }],
  };
}

/** The members of the file, those of the API's filter, and what stands for "none". */
const MEMBERS: readonly (readonly [keyof Placement, string, Body | undefined])[] = [
  ['place-count', 'place_count', undefined],
  ['storage-pools', 'storage_pool_list', []],
  ['diskless-storage-pools', 'storage_pool_diskless_list', []],
  ['nodes', 'node_name_list', []],
  ['replicas-on-same', 'replicas_on_same', []],
  ['replicas-on-different', 'replicas_on_different', []],
  ['x-replicas-on-different', 'x_replicas_on_different_map', {}],
  ['do-not-place-with', 'not_place_with_rsc', []],
  ['do-not-place-with-regex', 'not_place_with_rsc_regex', ''],
  ['layers', 'layer_stack', []],
  ['providers', 'provider_list', []],
  ['diskless-on-remaining', 'diskless_on_remaining', false],
];

function filterBody(placement: Placement, members: typeof MEMBERS, clears = false): Body {
  return Object.fromEntries(
    members.map(([member, name, none]) => [
      name,
      (placement[member] as Body | undefined) ?? (clears ? none : undefined),
    ]),
  );
}

function* volumeGroupSteps(change: ObjectChange<Group>, wanted: Group, state: ClusterState): Iterable<Step> {
  const [group = ''] = change.names;
  const leaving = resourcesIn(state, group).map(stepOf.definition);
  const names =
    change.change === 'add'
      ? Object.keys(wanted.volumes ?? {})
      : [...new Set(below(change, 'volumes').map((one) => one.path[0] ?? ''))];
  for (const number of names) {
    const requests = volumeGroupRequests(change, group, number, memberOf(wanted.volumes, number));
    if (requests.length > 0)
      yield {
        id: stepOf.volumeGroup(group, number),
        needs: [stepOf.group(group), ...(isNew(change, number) ? leaving : [])],
        what: `resource group ${group}: volume group ${number}`,
        requests,
      };
  }
}

function volumeGroupRequests(
  change: ObjectChange<Group>,
  group: string,
  number: string,
  wanted: VolumeGroup | undefined,
): readonly ChangeRequest[] {
  const path = apiPath`/v1/resource-groups/${group}/volume-groups`;
  const own = `${path}/${apiPath`${number}`}`;
  const gross = wanted?.['gross-size'] === true;
  if (wanted === undefined) return [{ method: 'DELETE', path: own }];
  if (isNew(change, number)) {
    const flags = gross ? ['GROSS_SIZE'] : undefined;
    return [
      { method: 'POST', path, body: { volume_number: Number(number), flags, props: newProperties(wanted, 'volume') } },
    ];
  }
  const members = below(change, 'volumes', number);
  const flags = members.some((one) => one.path[0] === 'gross-size')
    ? [gross ? 'GROSS_SIZE' : '-GROSS_SIZE']
    : undefined;
  return [{ method: 'PUT', path: own, body: { flags, ...propertyChange(members, wanted, 'volume') } }];
}

/** Whether the group does not have this volume group yet. */
function isNew(change: ObjectChange<Group>, number: string): boolean {
  return (
    memberOf(change.actual?.volumes, number) === undefined && memberOf(change.wanted?.volumes, number) !== undefined
  );
}

function newVolumeGroups(change: ObjectChange<Group>): readonly string[] {
  const numbers = new Set(below(change, 'volumes').map((one) => one.path[0] ?? ''));
  return [...numbers].filter((number) => isNew(change, number));
}

/** The resource definitions that the cluster has in a group, as far as they are known. */
function resourcesIn({ definitions }: ClusterState, group: string): readonly string[] {
  return definitions
    .filter(({ resource_group_name: own = DEFAULT_GROUP }) => sameName(own, group))
    .map(({ name }) => name);
}

/** What of a group cannot be taken away again, or not be added. `changes`: of all objects. */
export function groupObstacles(
  change: ObjectChange<Group>,
  changes: readonly ObjectChange<never>[],
  state: ClusterState,
): readonly string[] {
  const [name = ''] = change.names;
  if (change.change !== 'change' || change.wanted === undefined) return [];
  const { wanted } = change;
  const isGone = (member: string, value: unknown): boolean => differs(change, member) && value === undefined;
  const added = newVolumeGroups(change);
  const staying = added.length === 0 ? [] : resourcesIn(state, name).filter((one) => !isLeaving(one, changes));
  return [
    ...(staying.length > 0
      ? [
          `resource group ${name}: volume group ${added.join(', ')} cannot be added while the group has resources (${staying.join(', ')})`,
        ]
      : []),
    ...(isGone('peer-slots', wanted['peer-slots'])
      ? [`resource group ${name}: peer-slots can be changed, but not taken away; name a number`]
      : []),
    ...(below(change, 'placement').some((one) => one.path[0] === 'place-count') &&
    wanted.placement?.['place-count'] === undefined
      ? [`resource group ${name}: place-count can be changed, but not taken away; name a number`]
      : []),
  ];
}

/** Whether a resource is deleted, or goes to a group which does not itself have to be without resources for a while. */
function isLeaving(resource: string, changes: readonly ObjectChange<never>[]): boolean {
  const own = changes.find(
    ({ section, names }) => section === 'resource-definitions' && sameName(names[0] ?? '', resource),
  );
  if (own === undefined) return false;
  const wanted = own.wanted as Wanted<'resource-definitions'> | undefined;
  if (wanted === undefined) return true;
  const to = wanted.group ?? DEFAULT_GROUP;
  const isClosed = changes.some(
    (one) => one.section === 'resource-groups' && sameName(one.names[0] ?? '', to) && newVolumeGroups(one).length > 0,
  );
  return differs(own, 'group') && !isClosed;
}
