import { Code } from '../codes.ts';
import { badJson, flag, list, object, props, text, texts, whole, type Body } from '../http/body.ts';
import { Refusal, done, refuse, scope, type Reply, type Scope } from '../reply.ts';
import type { Context } from '../state/context.ts';
import { findGroup, numbered, upper } from '../state/find.ts';
import type { Definition, Group } from '../state/types.ts';
import { autoplace } from './autoplace.ts';
import { createDefinition, layersOf } from './definitions.ts';
import { mergeFilters, readFilter } from './filter.ts';
import { noSpawn } from './groups.ts';
import { addVolumeDefinition } from './volume-definitions.ts';

/** POST /v1/resource-groups/{resource_group}/spawn: a definition, its volumes and replicas, or nothing at all. */
export function spawn(context: Context, groupName: string, body: Body): Reply[] {
  const name = text(body, 'resource_definition_name');
  const external = text(body, 'resource_definition_external_name');
  const about = scope('create', 'resourceGroup', { RscGrp: groupName, RscDfn: name ?? external ?? '' });
  const group = findGroup(context.state, groupName, about);
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
    const volumes = addVolumes(context, about, definition, group, body, sizes);
    const note =
      group.volumes.size === 0 && !partial
        ? [noSpawn(about, 'The group has no volume groups: the sizes alone count.')]
        : [];
    const placed = flag(body, 'definitions_only') ? [] : autoplace(context, about, definition, filter);
    return [
      ...note,
      ...volumes,
      ...created,
      ...placed,
      done(about, Code.created, `Resource '${definition.name}' spawned from group '${group.name}'.`),
    ];
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
  throw refuse(
    about,
    Code.invalidVolumeSizes,
    `Resource group '${group.name}' has ${group.volumes.size} volume groups, but ${sizes.length} sizes were given.`,
    {
      correction: 'Give a size for each volume group, or allow a partial spawn.',
    },
  );
}

function addVolumes(
  context: Context,
  about: Scope,
  definition: Definition,
  group: Group,
  body: Body,
  sizes: readonly number[],
): Reply[] {
  const groups = numbered(group.volumes);
  const passphrases = texts(body, 'volume_passphrases') ?? [];
  return sizes.flatMap((sizeKib, index) => {
    const from = groups[index];
    const volume = {
      size_kib: sizeKib,
      volume_number: from?.number,
      flags: from?.flags ?? [],
      passphrase: passphrases[index],
    };
    return addVolumeDefinition(context, definition, { volume_definition: volume }, about);
  });
}
