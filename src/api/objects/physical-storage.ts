import { flag, integer, list, map, object, text, type TypeOf } from './shape.ts';

const DISK = object({ device: text }, { serial: text, wwn: text });

export type Disk = TypeOf<typeof DISK>;

/** Unused disks of the same size in bytes and kind, by node. */
export const DISK_GROUP = object({ size: integer }, { rotational: flag, nodes: map(list(DISK)) });

export type DiskGroup = TypeOf<typeof DISK_GROUP>;
