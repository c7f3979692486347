import { nodeName, storagePoolName } from '../../definition/argument-types.ts';
import { list } from '../../definition/option.ts';
import { type ApiReply, severity } from '../../api/objects/reply.ts';
import type { Kib } from '../../model/size.ts';
import {
  STORAGE_POOL,
  type StoragePool,
  backingName,
  canSnapshots,
  hasSpace,
  sharedName,
} from '../../api/objects/storage-pool.ts';
import { storagePoolsV0 } from '../../output/v0/storage-pools.ts';
import type { Cell, Column, FooterPart } from '../../output/view.ts';
import { type RowWithProperties, groupBy, propsFilter, showProps } from '../shared/list-options.ts';
import { fromFile, listFrom } from '../shared/list-from-file.ts';
import { listCommand } from '../shared/list-command.ts';
import { booleanColumn, sizeColumn } from '../shared/columns.ts';

const COLUMNS: readonly Column<PoolRow>[] = [
  { heading: 'StoragePool', key: 'storage_pool_name', cell: (row) => row.name },
  { heading: 'Node', key: 'node_name', cell: (row) => row.node },
  { heading: 'Driver', key: 'provider_kind', minor: true, cell: (row) => row.driver },
  { heading: 'PoolName', minor: true, cell: (row) => row.backing },
  sizeColumn('FreeCapacity', (row) => row.free, { align: 'right' }),
  sizeColumn('TotalCapacity', (row) => row.total, { align: 'right' }),
  booleanColumn('CanSnapshots', (row) => row.snapshots, { key: 'supports_snapshots', minor: true }),
  { heading: 'State', cell: stateCell },
  { heading: 'SharedName', minor: true, cell: (row) => row.shared },
];

export const storagePoolList = listCommand({
  path: 'storage-pool list',
  aliases: ['l'],
  summary: 'Show the storage pools of the nodes and their free space',
  examples: {
    'linstor storage-pool list': 'All storage pools',
    'linstor storage-pool list -n alpha -s pool_ssd': 'The pool pool_ssd on the node alpha',
  },
  configSection: 'storage-pool.list',
  columns: () => COLUMNS,
  options: {
    groupby: groupBy(COLUMNS.map(({ heading }) => heading)),
    storagePools: list('-s, --storage-pools', storagePoolName, 'Only these storage pools'),
    nodes: list('-n, --nodes', nodeName, 'Only storage pools on these nodes'),
    props: propsFilter('storage-pool'),
    showProps: showProps('storage-pool', '--show-props'),
    fromFile,
  },
  source: (call) => {
    const { nodes, storagePools: storage_pools, props, fromFile: file } = call.input;
    const request = { path: '/v1/view/storage-pools', query: { nodes, storage_pools, props } };
    return listFrom(call, file, request, STORAGE_POOL);
  },
  rows: (pool, input) => [poolRow(pool, input.showProps !== undefined)],
  table: { names: ['node_name', 'storage_pool_name'], footer: reportsOf, v0: storagePoolsV0 },
});

interface PoolRow extends RowWithProperties {
  readonly name: string;
  readonly node: string;
  readonly driver: string;
  readonly backing: string;
  /** Capacities; undefined for pools without space of their own. */
  readonly free: Kib | undefined;
  readonly total: Kib | undefined;
  readonly snapshots: boolean;
  readonly shared: string;
  /** What the satellite reports about the pool; most have nothing to report. */
  readonly reports: readonly ApiReply[] | undefined;
}

function poolRow(pool: StoragePool, withProperties: boolean): PoolRow {
  const measured = hasSpace(pool);
  return {
    name: pool.storage_pool_name,
    node: pool.node_name,
    driver: pool.provider_kind,
    backing: backingName(pool),
    free: measured ? pool.free_capacity : undefined,
    total: measured ? pool.total_capacity : undefined,
    snapshots: canSnapshots(pool),
    shared: sharedName(pool),
    reports: pool.reports?.length ? pool.reports : undefined,
    props: withProperties ? pool.props : undefined,
  };
}

function stateCell({ reports = [] }: PoolRow): Cell {
  const severities = reports.map(severity);
  if (severities.includes('error')) return { text: 'Error', colour: 'red' };
  if (severities.includes('warning')) return { text: 'Warning', colour: 'yellow' };
  return { text: 'Ok', colour: 'green' };
}

/** The reports of all pools, each distinct one once. */
function reportsOf(rows: readonly PoolRow[]): FooterPart[] {
  const distinct = new Map<string, ApiReply>();
  for (const report of rows.flatMap(({ reports = [] }) => reports)) {
    const key = `${report.ret_code} ${report.message ?? ''}`;
    if (!distinct.has(key)) distinct.set(key, report);
  }
  return distinct.size > 0 ? [{ replies: [...distinct.values()] }] : [];
}
