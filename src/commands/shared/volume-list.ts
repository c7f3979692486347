import { type Call, type Command, type Values, defineCommand } from '../../definition/command.ts';
import { nodeName, resourceName, storagePoolName } from '../../definition/argument-types.ts';
import { type Option, flag, list } from '../../definition/option.ts';
import {
  RESOURCE,
  INACTIVE,
  type Resource,
  type State,
  type Volume,
  failedConnections,
  skipDiskLevels,
  volumeState,
  withSkipDisk,
} from '../../api/objects/resource.ts';
import { type ApiReply, severity } from '../../api/objects/reply.ts';
import { type Kib, formatSize } from '../../model/size.ts';
import type { Cell, Column, FooterPart, TableView } from '../../output/view.ts';
import { resourcesV0 } from '../../output/v0/resources.ts';
import { concernColour, replicationCell, skipDiskAdvice, usageCell, usedTwice } from './replication-cell.ts';
import { type RowWithProperties, pastable, propertyColumns, showProps } from './list-options.ts';
import { listFrom } from './list-from-file.ts';
import { numberColumn, sizeColumn } from './columns.ts';

/** What the table shows of a volume. */
interface VolumeRow extends RowWithProperties {
  readonly name: string;
  readonly node: string;
  readonly pool: string;
  readonly number: number;
  readonly minor: number | undefined;
  readonly device: string;
  readonly allocated: Kib;
  readonly inUse: boolean | undefined;
  readonly state: State;
  readonly replication: Cell;
  readonly reports: readonly ApiReply[] | undefined;
  readonly skipDisk: boolean;
  /** Also in use on another node. */
  conflict: boolean;
}

const options = {
  pastable,
  nodes: list('-n, --nodes', nodeName, 'Only on these nodes'),
  storagePools: list('-s, --storage-pools', storagePoolName, 'Only in these storage pools'),
  resources: list('-r, --resources', resourceName, 'Only of these resources'),
  all: flag('-a, --all', 'Accepted for compatibility: everything is shown anyway'),
  hideReplicationStates: flag('--hrep, --hide-replication-states', 'Leave out the column of replication states'),
  showProps: showProps('volume', '--show-props'),
};

type VolumeListInput = Values<typeof options> & { readonly fromFile?: string | undefined };

/** `volume list`, which exists as `resource list-volumes` too. */
export function volumeListCommand(
  path: string,
  alias: string,
  moreOptions: Readonly<Record<string, Option<string | undefined>>> = {},
): Command {
  return defineCommand({
    path,
    aliases: [alias],
    summary: 'Show the volumes of the resources, their devices and how they replicate',
    examples: {
      [`linstor ${path} --resources backups`]: 'The devices of backups on all nodes',
      [`linstor ${path} --storage-pools pool_ssd`]: 'What lies in a storage pool',
    },
    configSection: 'volume.list',
    columns: () => [...COLUMNS, REPLICATION_COLUMN],
    options: { ...options, ...moreOptions },
    run: async (call) => volumeTable(call),
  });
}

async function volumeTable(call: Call<VolumeListInput>): Promise<TableView<Resource, VolumeRow>> {
  const { input } = call;
  const query = { nodes: input.nodes, storage_pools: input.storagePools, resources: input.resources };
  const withProps = input.showProps !== undefined && input.showProps.length > 0;
  return {
    kind: 'table',
    source: await listFrom(call, input.fromFile, { path: '/v1/view/resources', query }, RESOURCE),
    rows: (resource) => rowsOf(resource, withProps),
    refineRows: (rows) => {
      const twice = usedTwice(rows);
      for (const row of rows) row.conflict = twice.has(row.name);
      return rows;
    },
    refinesColours: true,
    columns: columns(input),
    names: ['node_name', 'resource_name', 'volume_number'],
    members: ({ name, node_name, volumes }, nth) => ({ resource_name: name, node_name, ...volumes?.[nth] }),
    pastable: input.pastable,
    footer,
    machine: 'wrapped',
    v0: resourcesV0,
  };
}

function rowsOf(resource: Resource, withProps: boolean): VolumeRow[] {
  const flags = resource.flags ?? [];
  const inactive = flags.includes('INACTIVE');
  if (inactive && !flags.includes('EVICTED')) return [];
  const levels = skipDiskLevels(resource);
  const disconnected = failedConnections(resource) !== '';
  return (resource.volumes ?? []).map((volume) => {
    const own = inactive ? INACTIVE : volumeState(volume, flags);
    const state = withSkipDisk(disconnected ? { ...own, concern: 'fault' } : own, levels);
    return {
      name: resource.name,
      node: resource.node_name,
      pool: volume.storage_pool_name ?? 'None',
      number: volume.volume_number,
      minor: minorNumber(volume),
      device: volume.device_path ?? 'None',
      allocated: volume.allocated_size_kib ?? 0,
      inUse: resource.state?.in_use ?? undefined,
      state: hasError(volume) ? ERROR : state,
      replication: replicationCell(volume),
      reports: volume.reports,
      skipDisk: levels !== undefined,
      conflict: false,
      props: withProps ? volume.props : undefined,
    };
  });
}

const ERROR: State = { text: 'Error', concern: 'fault' };

function hasError(volume: Volume): boolean {
  return volume.reports?.some((report) => severity(report) === 'error') ?? false;
}

function minorNumber(volume: Volume): number | undefined {
  const drbd = volume.layer_data_list?.find((layer) => layer.type === 'DRBD' && layer.data);
  return drbd?.data?.drbd_volume_definition?.minor_number;
}

const COLUMNS: readonly Column<VolumeRow>[] = [
  { heading: 'Resource', key: 'resource_name', cell: (row) => row.name },
  { heading: 'Node', key: 'node_name', cell: (row) => row.node },
  { heading: 'StoragePool', key: 'storage_pool_name', minor: true, cell: (row) => row.pool },
  numberColumn('VolNr', (row) => row.number, { key: 'volume_number', align: 'right' }),
  numberColumn('MinorNr', (row) => row.minor, { key: 'minor_number', minor: true, align: 'right' }),
  { heading: 'DeviceName', key: 'device_path', cell: (row) => row.device },
  sizeColumn(
    'Allocated',
    (row) => row.allocated,
    { align: 'right' },
    (kib) => (kib ? formatSize(kib) : ''),
  ),
  { heading: 'InUse', key: 'usage', cell: (row) => usageCell(row.inUse, row.conflict) },
  {
    heading: 'State',
    align: 'right',
    colour: 'darkGreen',
    cell: ({ state }) => ({ text: state.text, colour: concernColour(state.concern) }),
  },
];

const REPLICATION_COLUMN: Column<VolumeRow> = {
  heading: 'Repl',
  key: 'replication',
  minor: true,
  cell: (row) => row.replication,
};

function columns(input: VolumeListInput): Column<VolumeRow>[] {
  return [
    ...COLUMNS,
    ...(input.hideReplicationStates ? [] : [REPLICATION_COLUMN]),
    ...propertyColumns<VolumeRow>(input.showProps),
  ];
}

function footer(rows: readonly VolumeRow[]): FooterPart[] {
  const replies = rows.flatMap((row) => row.reports ?? []);
  return [...skipDiskAdvice(rows), ...(replies.length > 0 ? [{ replies }] : [])];
}
