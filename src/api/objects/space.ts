import { decimal, flag, integer, list, object, text, texts, type TypeOf } from './shape.ts';

const sizes = {
  max_vlm_size_in_kib: integer,
  available_size_in_kib: integer,
  capacity_in_kib: integer,
  default_max_oversubscription_ratio: decimal,
};

/** How large a volume of a resource group could be, and where it would go. */
const SPACE_INFO = object(
  {},
  { ...sizes, next_spawn_result: list(object({ node_name: text, stor_pool_name: text }, {})) },
);

export type SpaceInfo = TypeOf<typeof SPACE_INFO>;

/** `POST /v1/resource-groups/GROUP/query-size-info`. */
export const SIZE_INFO = object({}, { space_info: SPACE_INFO });

/** `OPTIONS /v1/query-max-volume-size`: the pools that could hold the replicas. */
export const MAX_VOLUME_SIZES = object(
  {},
  {
    ...sizes,
    candidates: list(
      object({}, { storage_pool: text, max_volume_size_kib: integer, all_thin: flag, node_names: texts }),
    ),
  },
);

export type MaxVolumeSizes = TypeOf<typeof MAX_VOLUME_SIZES>;

/** `GET /v1/space-report`. */
export const SPACE_REPORT = object({}, { reportText: text });
