import { changedFlags, needText, object, text, upperTexts, whole, type Body } from '../http/body.ts';
import {
  done,
  nothingToDelete,
  refuse,
  unlessRefused,
  uuidDetails,
  uuidRef,
  warning,
  withAction,
  type Reply,
  type Scope,
} from '../reply.ts';
import { newUuid, scoped, type Context } from '../state/context.ts';
import { findGroup, lowestFree, sorted, upper } from '../state/find.ts';
import { checkName } from '../state/names.ts';
import { Group, VolumeGroup, type Definition, type DemoState, type SelectFilter } from '../state/types.ts';
import { autoplace } from './autoplace.ts';
import { noteQuorum } from './definitions.ts';
import { mergeFilters, readFilter } from './filter.ts';
import { changeProperties, newProperties, propertyChange } from './properties.ts';
import { diskfulOf } from './space.ts';
import { adjustTieBreaker } from './tie-breaker.ts';

function definitionsOf(state: DemoState, group: Group): Definition[] {
  return sorted(state.definitions).filter((one) => upper(one.group) === upper(group.name));
}

/** POST /v1/resource-groups */
export function createGroup(context: Context, body: Body): Reply[] {
  const { state } = context;
  const name = needText(body, 'name');
  const about = scoped(context, 'create', 'resource group', { RscGrp: name });
  checkName('group', name, about);
  const filter = readFilter(about, object(body, 'select_filter'));
  const wanted = newProperties(about, 'definition', body);
  if (state.groups.has(upper(name))) {
    throw refuse(about, 'FAIL_EXISTS_RSC_GRP', `Resource group '${name}' exists already.`, {
      correction: 'Choose another name.',
    });
  }
  const group = new Group(name, newUuid(state));
  group.description = text(body, 'description');
  group.props = wanted;
  group.filter = { ...group.filter, ...filter };
  group.peerSlots = whole(body, 'peer_slots');
  state.groups.set(upper(name), group);
  return [
    ...poolWarnings(about, group),
    done(about, 'CREATED', `Resource group '${name}' created.`, uuidDetails(group)),
  ];
}

function poolWarnings(about: Context, group: Group): Reply[] {
  const missing = (group.filter.pools ?? []).filter(
    (name) => ![...about.state.nodes.values()].some((node) => node.pools.has(upper(name))),
  );
  if (missing.length === 0) return [];
  return [warning(about, 'WARN_NOT_FOUND', `No node has a storage pool of these names: ${missing.join(', ')}`)];
}

/** PUT /v1/resource-groups/{resource_group}: resources of the group get the replicas that a new place count asks for. */
export function modifyGroup(context: Context, name: string, body: Body): Reply[] {
  const about = scoped(context, 'modify', 'resource group', { RscGrp: name });
  const group = findGroup(about, name);
  const filter = readFilter(about, object(body, 'select_filter'));
  const change = propertyChange(body);
  const replies = changeProperties(about, 'definition', group.props, change);
  noteQuorum(group.props, change);
  const before = group.filter.placeCount;
  group.filter = withoutEmpty(mergeFilters(group.filter, filter));
  group.description = text(body, 'description') ?? group.description;
  group.peerSlots = whole(body, 'peer_slots') ?? group.peerSlots;
  const create = { ...about, ...withAction('create') };
  const modified = done(create, 'MODIFIED', `Resource group '${group.name}' modified.`, uuidDetails(group));
  const adjusted = group.filter.placeCount === before ? [] : adjustDeployed(about, group);
  const quorum = definitionsOf(context.state, group).flatMap((one) => adjustTieBreaker(about, one));
  return [...poolWarnings(about, group), ...replies, modified, ...adjusted, ...quorum];
}

function withoutEmpty<T extends object>(filter: T): T {
  return Object.fromEntries(
    Object.entries(filter).filter(([, value]) => !Array.isArray(value) || value.length > 0),
  ) as T;
}

function adjustDeployed(about: Context, group: Group): Reply[] {
  const short = definitionsOf(about.state, group).filter((definition) => {
    const diskful = diskfulOf(definition).length;
    return diskful > 0 && diskful < (group.filter.placeCount ?? 0);
  });
  return short.flatMap((definition) => tryPlacing(about, definition, group.filter));
}

/** Placing one of several resources: what cannot be placed is a reply and does not stop the others. */
function tryPlacing(about: Context, definition: Definition, filter: SelectFilter): Reply[] {
  return unlessRefused(
    () => autoplace(about, definition, filter),
    ({ replies }) => [...replies],
  );
}

/** POST /v1/resource-groups/{resource_group}/adjust */
export function adjustGroup(context: Context, name: string, body: Body): Reply[] {
  const about = scoped(context, 'create', 'resource group', { RscGrp: name });
  const group = findGroup(about, name);
  const filter = mergeFilters(group.filter, readFilter(about, object(body, 'select_filter')));
  return definitionsOf(context.state, group).flatMap((one) => tryPlacing(about, one, filter));
}

/** POST /v1/resource-groups/adjustall */
export function adjustAllGroups(context: Context, body: Body): Reply[] {
  return sorted(context.state.groups).flatMap((group) => adjustGroup(context, group.name, body));
}

/** DELETE /v1/resource-groups/{resource_group}. @throws Refusal while it has resource definitions */
export function deleteGroup(context: Context, name: string): Reply[] {
  const { state } = context;
  const about = scoped(context, 'delete', 'resource group', { RscGrp: name });
  const group = state.groups.get(upper(name));
  if (group === undefined) return nothingToDelete(about, `Resource group '${name}' does not exist`);
  const used = definitionsOf(state, group);
  if (used.length > 0) {
    const message = `Resource group '${group.name}' still has resource definitions: ${used.map((one) => one.name).join(', ')}`;
    throw refuse(about, 'FAIL_EXISTS_RSC_DFN', message);
  }
  if (upper(name) === 'DFLTRSCGRP')
    throw refuse(about, 'FAIL_INVLD_REQUEST', 'The default resource group cannot be deleted.');
  state.groups.delete(upper(name));
  return [done(about, 'DELETED', `Resource group '${group.name}' deleted.`, { details: `UUID was: ${group.uuid}` })];
}

/** POST /v1/resource-groups/{resource_group}/volume-groups. @throws Refusal when it exists or the group is in use */
export function createVolumeGroup(context: Context, name: string, body: Body): Reply[] {
  const plain = scoped(context, 'create', 'volume group', { VlmGrp: name });
  const group = findGroup(plain, name);
  const number = whole(body, 'volume_number') ?? lowestFree(group.volumes) ?? 0;
  const about = { ...plain, refs: { ...plain.refs, RscGrp: name, VlmNr: String(number) } };
  if (number < 0) throw refuse(about, 'FAIL_INVLD_VLM_NR', `${number} is no volume number.`);
  if (group.volumes.has(number))
    throw refuse(about, 'FAIL_EXISTS_VLM_GRP', `Resource group '${group.name}' has a volume group ${number} already.`);
  if (definitionsOf(context.state, group).length > 0) {
    const message = `Resource group '${group.name}' has resource definitions: its volume groups are fixed.`;
    throw refuse(about, 'FAIL_EXISTS_RSC_DFN', message);
  }
  const wanted = newProperties(about, 'volumeDefinition', body);
  const volume = new VolumeGroup(number, newUuid(context.state));
  volume.props = wanted;
  volume.flags = upperTexts(body, 'flags') ?? [];
  group.volumes.set(number, volume);
  return [done(about, 'CREATED', `Volume group ${number} of resource group '${group.name}' created.`)];
}

function findVolumeGroup(group: Group, number: number, about: Scope): VolumeGroup {
  const found = group.volumes.get(number);
  if (found === undefined)
    throw refuse(about, 'FAIL_NOT_FOUND_VLM_GRP', `Resource group '${group.name}' has no volume group ${number}.`);
  return found;
}

/** PUT /v1/resource-groups/{resource_group}/volume-groups/{volume_number} */
export function modifyVolumeGroup(context: Context, name: string, number: number, body: Body): Reply[] {
  const about = scoped(context, 'modify', 'volume group', { RscGrp: name, VlmNr: String(number) });
  const group = findGroup(about, name);
  const volume = findVolumeGroup(group, number, about);
  const replies = changeProperties(about, 'volumeDefinition', volume.props, propertyChange(body));
  volume.flags = changedFlags(volume.flags, body);
  return [...replies, done(about, 'MODIFIED', `Volume group ${number} of '${group.name}' modified.`, uuidRef(volume))];
}

/** DELETE /v1/resource-groups/{resource_group}/volume-groups/{volume_number} */
export function deleteVolumeGroup(context: Context, name: string, number: number): Reply[] {
  const about = scoped(context, 'delete', 'volume group', { VlmGrp: name });
  const group = findGroup(about, name);
  const volume = findVolumeGroup(group, number, about);
  group.volumes.delete(number);
  return [done(about, 'DELETED', `Volume group ${number} of '${group.name}' deleted.`, uuidRef(volume))];
}
