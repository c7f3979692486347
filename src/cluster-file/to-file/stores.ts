import { withoutNulls } from '../../model/json.ts';
import type { Schedule } from '../../api/objects/schedule.ts';
import type { ClusterState } from '../cluster/cluster-state.ts';
import type { ClusterTree, Wanted } from '../format/cluster-file.ts';
import { fileValue, type ToFileOptions } from './settings.ts';

/** The section `schedules`. */
export function schedulesOf({ schedules }: ClusterState): Record<string, Wanted<'schedules'>> {
  return Object.fromEntries(schedules.map((one) => [one.schedule_name ?? '', scheduleOf(withoutNulls(one))]));
}

function scheduleOf(schedule: Schedule): Wanted<'schedules'> {
  const limit = (count: number | undefined): number | undefined =>
    count === undefined || count < 0 ? undefined : count;
  return {
    'full-cron': schedule.full_cron ?? '',
    ...(schedule.inc_cron !== undefined && schedule.inc_cron !== '' && { 'incremental-cron': schedule.inc_cron }),
    'keep-local': limit(schedule.keep_local),
    'keep-remote': limit(schedule.keep_remote),
    'on-failure': schedule.on_failure === 'RETRY' ? 'RETRY' : 'SKIP',
    'max-retries': limit(schedule.max_retries),
  };
}

/** The section `key-value-store`. */
export function keyValueStoreOf(
  { stores }: ClusterState,
  how: ToFileOptions,
): NonNullable<ClusterTree['key-value-store']> {
  return Object.fromEntries(
    stores.map(({ name, props }) => [
      name,
      Object.fromEntries(
        Object.entries(props ?? {}).map(([key, value]) => [key, fileValue(key, value, ['store', name], how)]),
      ),
    ]),
  );
}

/** The section `files`; the canonical form has content as text where that is the same. */
export function externalFilesOf({ files }: ClusterState): Record<string, Wanted<'files'>> {
  return Object.fromEntries(files.map(({ path, content }) => [path, { 'content-base64': content ?? '' }]));
}
