import { SIZE_INFO, type SpaceInfo } from '../../api/objects/space.ts';
import type { JsonValue } from '../../model/json.ts';
import { formatSize, type Kib } from '../../model/size.ts';
import type { Column } from '../../output/view.ts';

/** The space information in an answer; empty when there is none. */
export function spaceInfo(answer: JsonValue): SpaceInfo {
  return (SIZE_INFO.fits(answer) ? answer.space_info : undefined) ?? {};
}

export const SPACE_COLUMNS: readonly Column<SpaceInfo>[] = [
  sizeColumn('MaxVolumeSize', (info) => info.max_vlm_size_in_kib),
  sizeColumn('AvailableSize', (info) => info.available_size_in_kib),
  sizeColumn('Capacity', (info) => info.capacity_in_kib),
  {
    heading: 'Next Spawn Result',
    key: 'places',
    cell: (info) => spawnResult(info).join('\n') || '-',
    value: spawnResult,
  },
];

function sizeColumn(heading: string, kib: (info: SpaceInfo) => Kib | undefined): Column<SpaceInfo> {
  return {
    heading,
    type: 'size',
    align: 'right',
    cell: (info) => {
      const size = kib(info);
      return size === undefined ? '-' : formatSize(size);
    },
    value: (info) => kib(info) ?? null,
  };
}

function spawnResult({ next_spawn_result: places = [] }: SpaceInfo): string[] {
  return places.map((place) => `${place.stor_pool_name} on ${place.node_name}`);
}
