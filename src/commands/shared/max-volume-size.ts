import { STORAGE_POOL_DEFINITION } from '../../api/objects/storage-pool.ts';
import { MAX_VOLUME_SIZES, type MaxVolumeSizes } from '../../api/objects/space.ts';
import type { Controller, ReadRequest } from '../../api/controller.ts';
import type { Call } from '../../definition/command.ts';
import type { JsonFloat } from '../../model/json.ts';
import type { Kib } from '../../model/size.ts';
import { sourceOf } from '../../output/source.ts';
import type { Column, TableView } from '../../output/view.ts';
import { sizeColumn } from './columns.ts';

interface Row {
  readonly pool: string;
  readonly sizeKib: Kib;
  readonly isThin: boolean;
  /** How much more a thin pool may promise than there is; undefined where the controller does not say. */
  readonly ratio: string | undefined;
  readonly nodes: readonly string[];
}

/** The columns of both commands. */
export const MAX_VOLUME_SIZE_COLUMNS: readonly Column<Row>[] = [
  { heading: 'StoragePool', key: 'storage_pool', cell: (row) => row.pool },
  sizeColumn('MaxVolumeSize', (row) => row.sizeKib, { align: 'right' }),
  { heading: 'Provisioning', cell: provisioning },
  { heading: 'Nodes', cell: (row) => shortened(row.nodes.join(', ')), value: (row) => [...row.nodes] },
];

/** What `query-max-volume-size` shows: one row per storage pool that could hold the replicas. */
export async function maxVolumeSizeView(
  { controller, mode }: Call<unknown>,
  request: ReadRequest,
  pastable: boolean,
): Promise<TableView<Row, Row>> {
  const answer = await controller.read(request);
  const sizes = MAX_VOLUME_SIZES.fits(answer) ? answer : {};
  const needsRatios = mode !== 'machine' && sizes.candidates?.some((candidate) => candidate.all_thin);
  const ratios = needsRatios ? await poolRatios(controller) : new Map<string, string>();
  return {
    kind: 'table',
    source: sourceOf(rowsOf(sizes, ratios), answer),
    rows: (row) => [row],
    members: () => ({}),
    columns: MAX_VOLUME_SIZE_COLUMNS,
    pastable,
    machine: 'flat',
  };
}

function provisioning({ isThin, ratio }: Row): string {
  if (!isThin) return 'Thick';
  return ratio === undefined ? 'Thin' : `Thin, oversubscription ratio ${ratio}`;
}

function* rowsOf(sizes: MaxVolumeSizes, ratios: ReadonlyMap<string, string>): Iterable<Row> {
  for (const candidate of sizes.candidates ?? []) {
    const pool = candidate.storage_pool ?? 'None';
    const ratio = ratios.get(pool) ?? sizes.default_max_oversubscription_ratio;
    yield {
      pool,
      sizeKib: candidate.max_volume_size_kib ?? 0,
      isThin: candidate.all_thin ?? false,
      ratio: decimal(ratio),
      nodes: candidate.node_names ?? [],
    };
  }
}

/** The oversubscription ratios that storage pool definitions set for themselves. */
async function poolRatios(controller: Controller): Promise<ReadonlyMap<string, string>> {
  const ratios = new Map<string, string>();
  for await (const pool of controller.items({ path: '/v1/storage-pool-definitions' }, STORAGE_POOL_DEFINITION)) {
    const ratio = pool.props?.MaxOversubscriptionRatio;
    if (ratio !== undefined) ratios.set(pool.storage_pool_name, ratio);
  }
  return ratios;
}

/** With one decimal place at least: `20.0`; a property that is no number is shown as it is set. */
function decimal(ratio: string | number | JsonFloat | null | undefined): string | undefined {
  const value = Number(ratio ?? undefined);
  if (Number.isNaN(value)) return ratio?.toString();
  return Number.isInteger(value) ? `${value}.0` : String(value);
}

function shortened(nodes: string): string {
  return nodes.length > 40 ? `${nodes.slice(0, 37)}...` : nodes;
}
