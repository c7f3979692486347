import { SIZE_INFO, type SpaceInfo } from '../../api/objects/space.ts';
import type { JsonValue } from '../../model/json.ts';
import type { Column } from '../../output/view.ts';
import { listColumn, sizeColumn } from '../shared/columns.ts';

/** The space information in an answer; empty when there is none. */
export function spaceInfo(answer: JsonValue): SpaceInfo {
  return (SIZE_INFO.fits(answer) ? answer.space_info : undefined) ?? {};
}

export const SPACE_COLUMNS: readonly Column<SpaceInfo>[] = [
  sizeColumn('MaxVolumeSize', (info) => info.max_vlm_size_in_kib, { align: 'right', none: '-' }),
  sizeColumn('AvailableSize', (info) => info.available_size_in_kib, { align: 'right', none: '-' }),
  sizeColumn('Capacity', (info) => info.capacity_in_kib, { align: 'right', none: '-' }),
  listColumn('Next Spawn Result', spawnResult, '\n', { key: 'places', none: '-' }),
];

function spawnResult({ next_spawn_result: places = [] }: SpaceInfo): string[] {
  return places.map((place) => `${place.stor_pool_name} on ${place.node_name}`);
}
