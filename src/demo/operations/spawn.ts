import { badJson, flag, list, object, props, text, whole, type Body } from '../http/body.ts';
import { Refusal, done, info, refuse, type Reply, type Scope } from '../reply.ts';
import { scoped, type Context } from '../state/context.ts';
import { findGroup, numbered, upper } from '../state/find.ts';
import type { Definition, Group } from '../state/types.ts';
import { autoplace } from './autoplace.ts';
import { createDefinition, layersOf } from './definitions.ts';
import { mergeFilters, readFilter } from './filter.ts';
import { addVolumeDefinition } from './volume-definitions.ts';

/** POST /v1/resource-groups/{resource_group}/spawn: a definition, its volumes and replicas, or nothing at all. */
export function spawn(context: Context, groupName: string, body: Body): Reply[] {
  const name = text(body, 'resource_definition_name');
  const external = text(body, 'resource_definition_external_name');
  const about = scoped(context, 'create', 'resource group', { RscGrp: groupName, RscDfn: name ?? external ?? '' });
  const group = findGroup(about, groupName);
  const filter = mergeFilters(group.filter, readFilter(about, object(body, 'select_filter')));
  const sizes = sizesOf(body);
  const partial = flag(body, 'partial') ?? false;
  checkCount(about, group, sizes, partial);
  const before = new Set(context.state.definitions.keys());
  const created = createDefinition(context, {
    resource_definition: {
      name,
      external_name: external,
      resource_group_name: group.name,
      props: props(body, 'resource_definition_props'),
    },
    drbd_peer_slots: whole(body, 'peer_slots'),
  });
  const definition = newest(context, before);
  try {
    const layers = layersOf(about, filter.layers ?? []);
    if (layers.length > 0) definition.layers = layers;
    const volumes = addVolumes(about, definition, group, sizes);
    const note = info(about, 'INFO_NO_RSC_SPAWNED', 'The group has no volume groups: the sizes alone count.');
    const notes = group.volumes.size === 0 && !partial ? [note] : [];
    const placed = flag(body, 'definitions_only') ? [] : autoplace(about, definition, filter);
    const spawned = done(about, 'CREATED', `Resource '${definition.name}' spawned from group '${group.name}'.`);
    return [...notes, ...volumes, ...created, ...placed, spawned];
  } catch (refusal) {
    if (refusal instanceof Refusal) context.state.definitions.delete(upper(definition.name));
    throw refusal;
  }
}

function newest(context: Context, before: ReadonlySet<string>): Definition {
  const made = [...context.state.definitions].find(([key]) => !before.has(key));
  if (made === undefined) throw new Error('a definition was created and is not there');
  return made[1];
}

function sizesOf(body: Body): number[] {
  return (list(body, 'volume_sizes') ?? []).map((size) => {
    const number = Number(size);
    if (!Number.isInteger(number)) throw badJson('volume_sizes must be whole numbers');
    return number;
  });
}

function checkCount(about: Scope, group: Group, sizes: readonly number[], partial: boolean): void {
  if (partial || group.volumes.size === 0 || group.volumes.size === sizes.length) return;
  const message = `Resource group '${group.name}' has ${group.volumes.size} volume groups, but ${sizes.length} sizes were given.`;
  throw refuse(about, 'FAIL_INVLD_VLM_SIZES', message, {
    correction: 'Give a size for each volume group, or allow a partial spawn.',
  });
}

function addVolumes(about: Context, definition: Definition, group: Group, sizes: readonly number[]): Reply[] {
  const groups = numbered(group.volumes);
  return sizes.flatMap((sizeKib, index) => {
    const from = groups[index];
    const volume = { size_kib: sizeKib, volume_number: from?.number, flags: from?.flags ?? [] };
    return addVolumeDefinition(about, definition, { volume_definition: volume });
  });
}
