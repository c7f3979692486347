import { flag, integer, list, map, number, object, text, texts, type TypeOf } from './shape.ts';

const BACKUP = object(
  {},
  {
    id: text,
    origin_rsc: text,
    origin_snap: text,
    based_on_id: text,
    /** Milliseconds since the epoch; missing or 0 while the backup is not finished. */
    finished_timestamp: number,
    shipping: flag,
    restorable: flag,
  },
);

export type Backup = TypeOf<typeof BACKUP>;

/** `GET /v1/remotes/REMOTE/backups`: what lies on a remote. */
export const BACKUPS = object({}, { linstor: map(BACKUP), other: object({}, { files: texts }) });

export type Backups = TypeOf<typeof BACKUPS>;

const BACKUP_VOLUME = object(
  {},
  { name: text, layer_type: text, dl_size_kib: integer, alloc_size_kib: integer, usable_size_kib: integer },
);

export type BackupVolume = TypeOf<typeof BACKUP_VOLUME>;

const BACKUP_POOL = object(
  {},
  { name: text, provider_kind: text, target_name: text, remaining_space_kib: integer, vlms: list(BACKUP_VOLUME) },
);

export type BackupPool = TypeOf<typeof BACKUP_POOL>;

/** `POST /v1/remotes/REMOTE/backups/info`: what restoring a backup takes. */
export const BACKUP_INFO = object(
  {},
  {
    rsc: text,
    snap: text,
    full: text,
    latest: text,
    count: number,
    dl_size_kib: integer,
    alloc_size_kib: integer,
    storpools: list(BACKUP_POOL),
  },
);

export type BackupInfo = TypeOf<typeof BACKUP_INFO>;

const waiting = {
  node_name: text,
  resource_name: text,
  snapshot_name: text,
  remote_name: text,
  based_on: text,
  pref_node: text,
  /** Milliseconds since the epoch. */
  start_timestamp: number,
  incremental: flag,
};

/** Backups that wait on a node, or a backup and the nodes that it waits on. */
const BACKUP_QUEUE = object({}, { ...waiting, queue: list(object({}, waiting)) });

export type BackupQueue = TypeOf<typeof BACKUP_QUEUE>;

/** `GET /v1/view/backup/queue`. */
export const BACKUP_QUEUES = object({}, { node_queues: list(BACKUP_QUEUE), snap_queues: list(BACKUP_QUEUE) });

export type BackupQueues = TypeOf<typeof BACKUP_QUEUES>;
