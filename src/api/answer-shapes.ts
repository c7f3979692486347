import { BACKUPS, BACKUP_INFO, BACKUP_QUEUES } from './objects/backup.ts';
import { CONNECTION } from './objects/connection.ts';
import { REACTOR_ANSWERS } from './objects/drbd-reactor.ts';
import { ERROR_REPORT } from './objects/error-report.ts';
import { EXOS_DEFAULTS, EXOS_ENCLOSURE, EXOS_EVENT, EXOS_MAP } from './objects/exos.ts';
import { EXTERNAL_FILE, FILE_CONTENT } from './objects/file.ts';
import { KEY_VALUE_STORE } from './objects/key-value-store.ts';
import { NODE } from './objects/node.ts';
import { DISK_GROUP } from './objects/physical-storage.ts';
import { REMOTES } from './objects/remote.ts';
import { RESOURCE_DEFINITION, STARTED_CLONE } from './objects/resource-definition.ts';
import { RESOURCE_GROUP, VOLUME_GROUP } from './objects/resource-group.ts';
import { RESOURCE } from './objects/resource.ts';
import { SCHEDULES } from './objects/schedule.ts';
import { WITH_PROPERTIES, properties, type Shape } from './objects/shape.ts';
import { SNAPSHOT, SNAPSHOT_SHIPPING } from './objects/snapshot.ts';
import { MAX_VOLUME_SIZES, SIZE_INFO, SPACE_REPORT } from './objects/space.ts';
import { STORAGE_POOL, STORAGE_POOL_DEFINITION } from './objects/storage-pool.ts';
import { CONTROLLER_VERSION } from './objects/version.ts';
import type { Fault } from '../model/fault.ts';
import type { JsonValue } from '../model/json.ts';
import type { ReadRequest } from './request.ts';

/** Of one element for lists, of the whole answer for objects. */
const SHAPES: readonly (readonly [path: string | RegExp, shape: Shape])[] = [
  ['/v1/nodes', NODE],
  ['/v1/view/storage-pools', STORAGE_POOL],
  ['/v1/view/resources', RESOURCE],
  [/^\/v1\/resource-definitions\/[^/]+\/resources$/, RESOURCE],
  ['/v1/view/snapshots', SNAPSHOT],
  ['/v1/resource-definitions', RESOURCE_DEFINITION],
  ['/v1/resource-groups', RESOURCE_GROUP],
  ['/v1/key-value-store', KEY_VALUE_STORE],
  ['/v1/files', EXTERNAL_FILE],
  ['/v1/controller/version', CONTROLLER_VERSION],
  ['/v1/controller/properties', properties],
  ['/v1/storage-pool-definitions', STORAGE_POOL_DEFINITION],
  ['/v1/physical-storage', DISK_GROUP],
  ['/v1/node-connections', CONNECTION],
  [/^\/v1\/resource-definitions\/[^/]+\/resource-connections$/, CONNECTION],
  [/\/resource-connections\/[^/]+\/[^/]+$/, WITH_PROPERTIES],
  [/\/volume-groups$/, VOLUME_GROUP],
  ['/v1/space-report', SPACE_REPORT],
  ['/v1/error-reports', ERROR_REPORT],
  [/^\/v1\/error-reports\/[^/]+$/, ERROR_REPORT],
  [/^\/v1\/files\/[^/]+$/, FILE_CONTENT],
  ['/v1/remotes', REMOTES],
  ['/v1/schedules', SCHEDULES],
  [/^\/v1\/view\/schedules-by-resource(\/[^/]+)?$/, SCHEDULES],
  [/\/backups$/, BACKUPS],
  [/\/backups\/info$/, BACKUP_INFO],
  ['/v1/view/backup/queue', BACKUP_QUEUES],
  ['/v1/view/snapshot-shippings', SNAPSHOT_SHIPPING],
  [/\/query-size-info$/, SIZE_INFO],
  [/\/query-max-volume-size$/, MAX_VOLUME_SIZES],
  [/\/exos\/enclosures$/, EXOS_ENCLOSURE],
  [/\/exos\/map$/, EXOS_MAP],
  [/\/exos\/enclosures\/[^/]+\/events$/, EXOS_EVENT],
  [/^\/v1\/resource-definitions\/[^/]+\/clone$/, STARTED_CLONE],
  [/^\/v1\/nodes\/exec\/drbd-reactorctl\/[^/]+$/, REACTOR_ANSWERS],
  ['/v1/vendor/seagate/exos/defaults', EXOS_DEFAULTS],
];

/** Throws `fault` for a value that has not the shape the client depends on; undefined at once when it has. */
export type Validate = (value: JsonValue, fault: (why: string) => Fault) => Promise<void> | undefined;

/**
 * The check of the answer to this request, of one element at a time for lists. Only a value that fails the quick
 * test meets the schema, whose library takes longer to load than most answers to arrive.
 */
export function validatorFor({ path }: Pick<ReadRequest, 'path'>): Validate {
  const shape = SHAPES.find(([known]) => (typeof known === 'string' ? known === path : known.test(path)))?.[1];
  return (value, fault) => (shape === undefined || shape.fits(value) ? undefined : explain(value, shape, fault));
}

async function explain(value: JsonValue, shape: Shape, fault: (why: string) => Fault): Promise<void> {
  const { difference } = await import('./shape-schema.ts');
  const why = difference(value, shape);
  if (why !== undefined) throw fault(why);
}
