import type { Schedule } from '../../api/objects/schedule.ts';
import type { Problem } from '../../diagnosis/cluster.ts';
import { replicaOf } from '../../diagnosis/health.ts';
import { counted } from '../../model/counted.ts';
import type { JsonObject } from '../../model/json.ts';
import { layersOf, type Resource } from '../../api/objects/resource.ts';
import type { ResourceDefinition } from '../../api/objects/resource-definition.ts';
import type { Setting } from '../../model/settings.ts';
import { formatSize } from '../../model/size.ts';
import { formatTime } from '../../model/time.ts';
import { columns } from '../shared/page-columns.ts';
import { heading, type Line } from '../shared/page-lines.ts';
import type { SnapshotState } from '../shared/cluster-state.ts';
import { problemValue } from '../shared/status-report.ts';
import { problemLines } from './status-screen.ts';

/** Everything about one resource. */
export interface ResourceStatus {
  readonly definition: ResourceDefinition;
  readonly resources: readonly Resource[];
  readonly problems: readonly Problem[];
  /** What is in effect for all replicas, and where it was set. */
  readonly settings: readonly (Setting & { readonly key: string })[];
  readonly snapshots: readonly SnapshotState[] | undefined;
  readonly scheduled: readonly Schedule[] | undefined;
}

export function* resourcePage(status: ResourceStatus, utf8: boolean): Iterable<Line> {
  const { definition, resources, problems } = status;
  const layers = resources[0] === undefined ? '' : `, layers ${layersOf(resources[0])}`;
  yield [
    { text: `Resource ${definition.name}`, colour: 'blue' },
    `  group ${definition.resource_group_name ?? ''}${layers}`,
  ];
  for (const problem of problems) yield* problemLines(problem, utf8);
  yield* replicas(resources);
  yield* volumes(status);
  yield* rows(
    'Settings in effect',
    status.settings.map(({ key, value, where }) => [key, value, `from ${where}`]),
  );
  yield* rows(
    'Snapshots',
    (status.snapshots ?? []).map(({ name, at, failed }) => [
      name,
      at === undefined ? '' : formatTime(at),
      failed ? 'failed' : '',
    ]),
  );
  yield* rows('Backups', (status.scheduled ?? []).map(backupRow));
}

export function* rows(title: string, texts: readonly (readonly string[])[]): Iterable<Line> {
  if (texts.length === 0) return;
  yield* heading(title, String(texts.length));
  yield* columns(texts).map((row) => [`  ${row.join('  ').trimEnd()}`]);
}

function replicas(resources: readonly Resource[]): Iterable<Line> {
  return rows(
    'Replicas',
    resources.map((resource) => {
      const replica = replicaOf(resource);
      return [
        resource.node_name,
        replica.state.text,
        replica.inUse ? 'in use' : '',
        replica.peers === 0 ? '' : `${replica.connected} of ${counted(replica.peers, 'peer')} connected`,
        replica.failedConnections,
      ];
    }),
  );
}

function volumes({ definition, resources }: ResourceStatus): Iterable<Line> {
  return rows(
    'Volumes',
    (definition.volume_definitions ?? []).map(({ volume_number, size_kib }) => [
      String(volume_number),
      formatSize(size_kib),
      ...resources.flatMap((resource) => {
        const volume = resource.volumes?.find((one) => one.volume_number === volume_number);
        const allocated = volume?.allocated_size_kib;
        if (volume === undefined || !allocated || resource.flags?.includes('DISKLESS')) return [];
        return [`${resource.node_name}/${volume.storage_pool_name ?? ''} ${formatSize(allocated)}`];
      }),
    ]),
  );
}

function backupRow(backup: Schedule): string[] {
  const { remote_name = '', schedule_name = '', last_snap_time: last = -1, next_exec_time: next = -1 } = backup;
  return [
    `to ${remote_name} (${schedule_name})`,
    last < 0 ? 'never yet' : `last ${formatTime(last)}`,
    next < 0 ? '' : `next ${formatTime(next)}`,
  ];
}

/** The same as JSON; its members are kept stable. */
export function resourceValue(status: ResourceStatus): JsonObject {
  const { definition, resources } = status;
  return {
    name: definition.name,
    resource_group: definition.resource_group_name ?? null,
    problems: status.problems.map(problemValue),
    replicas: resources.map((resource) => {
      const replica = replicaOf(resource);
      return {
        node: replica.node,
        state: replica.state.text,
        in_use: replica.inUse,
        diskful: replica.diskful,
        peers: replica.peers,
        connected_peers: replica.connected,
        failed_connections: replica.failedConnections,
        volumes: (resource.volumes ?? []).map((volume) => ({
          volume_number: volume.volume_number,
          storage_pool: volume.storage_pool_name,
          allocated_kib: volume.allocated_size_kib,
          disk_state: volume.state?.disk_state,
        })),
      };
    }),
    volumes: (definition.volume_definitions ?? []).map(({ volume_number, size_kib }) => ({ volume_number, size_kib })),
    settings: status.settings.map(({ key, value, where }) => ({ key, value, set_on: where })),
    snapshots: status.snapshots?.map(({ name, at, failed }) => ({ name, time: at ?? null, failed })) ?? null,
    backups:
      status.scheduled?.map(({ remote_name, schedule_name, last_snap_time, next_exec_time }) => ({
        remote: remote_name,
        schedule: schedule_name,
        last: last_snap_time,
        next: next_exec_time,
      })) ?? null,
  };
}
