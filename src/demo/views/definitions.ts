import { numbered } from '../state/find.ts';
import { FILTER_MEMBERS, type SelectFilter } from '../state/filter.ts';
import type { Definition, Group, VolumeDefinition, VolumeGroup } from '../state/types.ts';
import { sortedProps, unlessEmpty } from './common.ts';
import { drbdDefinition } from './resources.ts';

/** A resource definition as GET /v1/resource-definitions shows it. */
export function definitionView(definition: Definition, withVolumes = false): object {
  const volumes = numbered(definition.volumes).map((one) => volumeDefinitionView(definition, one));
  return {
    name: definition.name,
    external_name: definition.externalName,
    props: sortedProps({ ...definition.props, ...filesAsProps(definition) }),
    flags: unlessEmpty(definition.flags),
    layer_data: layersView(definition, drbdDefinition(definition)),
    uuid: definition.uuid,
    resource_group_name: definition.group,
    volume_definitions: withVolumes ? unlessEmpty(volumes) : undefined,
  };
}

/** The files deployed with a definition show among its properties. */
function filesAsProps({ files }: Definition): Record<string, string> {
  return Object.fromEntries(files.map((path) => [`files${path}`, 'True']));
}

/** The layers of a definition; only that of DRBD has data. */
function layersView({ layers }: Definition, drbd: object): object[] | undefined {
  return unlessEmpty(layers.map((type) => (type === 'DRBD' ? { type, data: drbd } : { type })));
}

export function volumeDefinitionView(definition: Definition, volume: VolumeDefinition): object {
  return {
    volume_number: volume.number,
    size_kib: volume.sizeKib,
    props: sortedProps(volume.props),
    flags: unlessEmpty(volume.flags),
    layer_data: layersView(definition, { volume_number: volume.number, minor_number: volume.minor }),
    uuid: volume.uuid,
  };
}

export function groupView(group: Group): object {
  return {
    name: group.name,
    description: group.description,
    props: sortedProps(group.props),
    select_filter: filterView(group.filter),
    uuid: group.uuid,
    peer_slots: group.peerSlots,
  };
}

function filterView(filter: SelectFilter): object {
  const members = Object.entries(FILTER_MEMBERS).flatMap(([member, [name]]) => {
    const value = filter[member as keyof SelectFilter];
    const some = typeof value === 'object' && Object.keys(value).length === 0 ? undefined : value;
    return member === 'pools'
      ? [
          ['storage_pool', filter.pools?.[0]],
          [name, some],
        ]
      : [[name, some]];
  });
  return Object.fromEntries(members) as object;
}

export function volumeGroupView(volume: VolumeGroup): object {
  return {
    volume_number: volume.number,
    props: sortedProps(volume.props),
    uuid: volume.uuid,
    flags: unlessEmpty(volume.flags),
  };
}
