import { Code } from '../codes.ts';
import { needText, object, props, text, texts, whole, type Body } from '../http/body.ts';
import { Refusal, done, info, refuse, scope, warning, type Reply, type Scope } from '../reply.ts';
import { newUuid, type Context } from '../state/context.ts';
import { newGroup } from '../state/create.ts';
import { findGroup, sorted, upper } from '../state/find.ts';
import { checkName } from '../state/names.ts';
import type { Definition, DemoState, Group } from '../state/types.ts';
import { autoplace } from './autoplace.ts';
import { noteQuorum } from './definitions.ts';
import { mergeFilters, readFilter } from './filter.ts';
import { changeProperties, checkProperties, propertyChange } from './properties.ts';
import { isDisklessResource } from './space.ts';
import { adjustTieBreaker } from './tie-breaker.ts';

function definitionsOf(state: DemoState, group: Group): Definition[] {
  return sorted(state.definitions).filter((one) => upper(one.group) === upper(group.name));
}

/** POST /v1/resource-groups */
export function createGroup(context: Context, body: Body): Reply[] {
  const { state } = context;
  const name = needText(body, 'name');
  const about = scope('create', 'resourceGroup', { RscGrp: name });
  checkName('group', name, about);
  const filter = readFilter(about, object(body, 'select_filter'));
  const wanted = props(body, 'props');
  checkProperties(context, about, 'definition', wanted);
  if (state.groups.has(upper(name))) {
    throw refuse(about, Code.existsGroup, `Resource group '${name}' exists already.`, {
      correction: 'Choose another name.',
    });
  }
  const group = newGroup(context, name);
  group.description = text(body, 'description');
  group.props = wanted;
  group.filter = { placeCount: 2, ...filter };
  group.peerSlots = whole(body, 'peer_slots');
  state.groups.set(upper(name), group);
  return [
    ...poolWarnings(state, about, group),
    done(about, Code.created, `Resource group '${name}' created.`, {
      details: `UUID: ${group.uuid}`,
      refs: { UUID: group.uuid },
    }),
  ];
}

function poolWarnings(state: DemoState, about: Scope, group: Group): Reply[] {
  const missing = (group.filter.pools ?? []).filter(
    (name) => ![...state.nodes.values()].some((node) => node.pools.has(upper(name))),
  );
  if (missing.length === 0) return [];
  return [warning(about, Code.warnNotFound, `No node has a storage pool of these names: ${missing.join(', ')}`)];
}

/** PUT /v1/resource-groups/{resource_group}: resources of the group get the replicas that a new place count asks for. */
export function modifyGroup(context: Context, name: string, body: Body): Reply[] {
  const about = scope('modify', 'resourceGroup', { RscGrp: name });
  const group = findGroup(context.state, name, about);
  const filter = readFilter(about, object(body, 'select_filter'));
  const change = propertyChange(body);
  const replies = changeProperties(context, about, 'definition', group.props, change);
  noteQuorum(group.props, change.set, change.remove);
  const before = group.filter.placeCount;
  group.filter = withoutEmpty(mergeFilters(group.filter, filter));
  group.description = text(body, 'description') ?? group.description;
  group.peerSlots = whole(body, 'peer_slots') ?? group.peerSlots;
  const modified = done(
    { ...about, action: scope('create', 'none').action },
    Code.modified,
    `Resource group '${group.name}' modified.`,
    {
      details: `UUID: ${group.uuid}`,
      refs: { UUID: group.uuid },
    },
  );
  const adjusted = group.filter.placeCount === before ? [] : adjustDeployed(context, about, group);
  const quorum = definitionsOf(context.state, group).flatMap((one) => adjustTieBreaker(context, about, one));
  return [...poolWarnings(context.state, about, group), ...replies, modified, ...adjusted, ...quorum];
}

function withoutEmpty<T extends object>(filter: T): T {
  return Object.fromEntries(
    Object.entries(filter).filter(([, value]) => !Array.isArray(value) || value.length > 0),
  ) as T;
}

function adjustDeployed(context: Context, about: Scope, group: Group): Reply[] {
  const short = definitionsOf(context.state, group).filter((definition) => {
    const diskful = [...definition.resources.values()].filter((one) => !isDisklessResource(one)).length;
    return diskful > 0 && diskful < (group.filter.placeCount ?? 0);
  });
  return short.flatMap((definition) => tryPlacing(context, about, definition, group));
}

/** Placing one of several resources: what cannot be placed is a reply and does not stop the others. */
function tryPlacing(context: Context, about: Scope, definition: Definition, group: Group): Reply[] {
  try {
    return autoplace(context, about, definition, group.filter);
  } catch (refusal) {
    if (refusal instanceof Refusal) return [...refusal.replies];
    throw refusal;
  }
}

/** POST /v1/resource-groups/{resource_group}/adjust */
export function adjustGroup(context: Context, name: string, body: Body): Reply[] {
  const about = scope('create', 'resourceGroup', { RscGrp: name });
  const group = findGroup(context.state, name, about);
  const filter = mergeFilters(group.filter, readFilter(about, object(body, 'select_filter')));
  return definitionsOf(context.state, group).flatMap((one) => tryPlacing(context, about, one, { ...group, filter }));
}

/** POST /v1/resource-groups/adjustall */
export function adjustAllGroups(context: Context, body: Body): Reply[] {
  return sorted(context.state.groups).flatMap((group) => adjustGroup(context, group.name, body));
}

/** DELETE /v1/resource-groups/{resource_group}. @throws Refusal while it has resource definitions */
export function deleteGroup(context: Context, name: string): Reply[] {
  const { state } = context;
  const about = scope('delete', 'resourceGroup', { RscGrp: name });
  const group = state.groups.get(upper(name));
  if (group === undefined) {
    return [
      warning(about, Code.warnNotFound, `Resource group '${name}' does not exist, so there is nothing to delete.`),
    ];
  }
  const used = definitionsOf(state, group);
  if (used.length > 0) {
    throw refuse(
      about,
      Code.existsDefinition,
      `Resource group '${group.name}' still has resource definitions: ${used.map((one) => one.name).join(', ')}`,
    );
  }
  if (upper(name) === 'DFLTRSCGRP')
    throw refuse(about, Code.invalidRequest, 'The default resource group cannot be deleted.');
  state.groups.delete(upper(name));
  return [done(about, Code.deleted, `Resource group '${group.name}' deleted.`, { details: `UUID was: ${group.uuid}` })];
}

/** POST /v1/resource-groups/{resource_group}/volume-groups. @throws Refusal when it exists or the group is in use */
export function createVolumeGroup(context: Context, name: string, body: Body): Reply[] {
  const plain = scope('create', 'volumeGroup', { VlmGrp: name });
  const group = findGroup(context.state, name, plain);
  const number = whole(body, 'volume_number') ?? firstFree(group);
  const about = { ...plain, refs: { ...plain.refs, RscGrp: name, VlmNr: String(number) } };
  if (number < 0) throw refuse(about, Code.invalidVolumeNumber, `${number} is no volume number.`);
  if (group.volumes.has(number)) {
    throw refuse(about, Code.existsVolumeGroup, `Resource group '${group.name}' has a volume group ${number} already.`);
  }
  if (definitionsOf(context.state, group).length > 0) {
    throw refuse(
      about,
      Code.existsDefinition,
      `Resource group '${group.name}' has resource definitions: its volume groups are fixed.`,
    );
  }
  const wanted = props(body, 'props');
  checkProperties(context, about, 'volumeDefinition', wanted);
  const flags = (texts(body, 'flags') ?? []).map((one) => one.toUpperCase());
  group.volumes.set(number, { number, uuid: newUuid(context.state), props: wanted, flags });
  return [done(about, Code.created, `Volume group ${number} of resource group '${group.name}' created.`)];
}

function firstFree(group: Group): number {
  let number = 0;
  while (group.volumes.has(number)) number += 1;
  return number;
}

function findVolumeGroup(group: Group, number: number, about: Scope): NonNullable<ReturnType<Group['volumes']['get']>> {
  const found = group.volumes.get(number);
  if (found === undefined)
    throw refuse(about, Code.noVolumeGroup, `Resource group '${group.name}' has no volume group ${number}.`);
  return found;
}

/** PUT /v1/resource-groups/{resource_group}/volume-groups/{volume_number} */
export function modifyVolumeGroup(context: Context, name: string, number: number, body: Body): Reply[] {
  const about = scope('modify', 'volumeGroup', { RscGrp: name, VlmNr: String(number) });
  const group = findGroup(context.state, name, about);
  const volume = findVolumeGroup(group, number, about);
  const replies = changeProperties(context, about, 'volumeDefinition', volume.props, propertyChange(body));
  const flags = (texts(body, 'flags') ?? []).map((one) => one.toUpperCase());
  const cleared = flags.filter((one) => one.startsWith('-')).map((one) => one.slice(1));
  volume.flags = [...new Set([...volume.flags, ...flags.filter((one) => !one.startsWith('-'))])].filter(
    (one) => !cleared.includes(one),
  );
  return [
    ...replies,
    done(about, Code.modified, `Volume group ${number} of '${group.name}' modified.`, { refs: { UUID: volume.uuid } }),
  ];
}

/** DELETE /v1/resource-groups/{resource_group}/volume-groups/{volume_number} */
export function deleteVolumeGroup(context: Context, name: string, number: number): Reply[] {
  const about = scope('delete', 'volumeGroup', { VlmGrp: name });
  const group = findGroup(context.state, name, about);
  const volume = findVolumeGroup(group, number, about);
  group.volumes.delete(number);
  return [
    done(about, Code.deleted, `Volume group ${number} of '${group.name}' deleted.`, { refs: { UUID: volume.uuid } }),
  ];
}

export function noSpawn(about: Scope, message: string): Reply {
  return info(about, Code.infoNoSpawn, message);
}
