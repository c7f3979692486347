import { sorted } from '../state/find.ts';
import type { Definition, Snapshot } from '../state/types.ts';
import { sortedProps } from './common.ts';

/** A snapshot as GET /v1/view/snapshots shows it. */
export function snapshotView(definition: Definition, snapshot: Snapshot): object {
  const parts = sorted(snapshot.parts);
  return {
    name: snapshot.name,
    resource_name: definition.name,
    nodes: parts.map((part) => part.nodeName),
    props: sortedProps({ ...snapshot.definitionProps, ...snapshot.props }),
    snapshot_definition_props: sortedProps(snapshot.props),
    resource_definition_props: sortedProps(snapshot.definitionProps),
    flags: snapshot.flags,
    volume_definitions: snapshot.volumes.map((volume) => ({
      volume_number: volume.number,
      size_kib: volume.sizeKib,
      volume_definition_props: sortedProps(volume.props),
    })),
    uuid: snapshot.uuid,
    snapshots: parts.map((part) => ({
      snapshot_name: snapshot.name,
      node_name: part.nodeName,
      create_timestamp: part.createdAt,
      uuid: part.uuid,
      snapshot_props: sortedProps(part.ownProps),
      resource_props: sortedProps(part.props),
      snapshot_volumes: part.volumes.map((volume) => ({
        uuid: volume.uuid,
        vlm_nr: volume.number,
        props: sortedProps(volume.props),
        volume_props: sortedProps(volume.props),
      })),
    })),
  };
}
