import { integer, list, loosely, number, object, properties, text, texts, type TypeOf } from './shape.ts';

/** A snapshot on one node. */
const NODE_SNAPSHOT = object(
  {},
  {
    /** Milliseconds since the epoch. */
    create_timestamp: number,
    flags: texts,
    snapshot_volumes: loosely(() => list(object({}, { state: text }))),
  },
);

/** A snapshot of a resource definition, of `GET /v1/view/snapshots`. */
export const SNAPSHOT = object(
  {},
  {
    name: text,
    resource_name: text,
    props: properties,
    flags: texts,
    nodes: texts,
    volume_definitions: list(object({}, { volume_number: number, size_kib: integer })),
    snapshots: list(NODE_SNAPSHOT),
  },
);

export type Snapshot = TypeOf<typeof SNAPSHOT>;

/** Whether a snapshot could not be made on some node. */
export function hasFailed({ flags }: Snapshot): boolean {
  return flags?.some((one) => one === 'FAILED_DEPLOYMENT' || one === 'FAILED_DISCONNECT') ?? false;
}

/** One element of `GET /v1/view/snapshot-shippings`, which is no longer part of the API. */
export const SNAPSHOT_SHIPPING = object(
  {},
  { from_node_name: text, to_node_name: text, status: text, snapshot: object({}, { resource_name: text, name: text }) },
);

export type SnapshotShipping = TypeOf<typeof SNAPSHOT_SHIPPING>;
