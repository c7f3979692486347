import { needsAttention } from '../../diagnosis/health.ts';
import {
  type Resource,
  type State,
  drbdOf,
  failedConnections,
  isDeleting,
  layersOf,
  resourceState,
  skipDiskLevels,
  withSkipDisk,
} from '../../api/objects/resource.ts';
import type { Column, ColumnFacts, Source, TableView } from '../../output/view.ts';
import { resourcesV0 } from '../../output/v0/resources.ts';
import { concernColour, skipDiskAdvice, usageCell, usedTwice } from '../shared/replication-cell.ts';
import { type RowWithProperties, propertyColumns } from '../shared/list-options.ts';
import { layersColumn, timeColumn } from '../shared/columns.ts';

/** What the table shows of a resource on a node. */
export interface ResourceRow extends RowWithProperties {
  readonly name: string;
  readonly node: string;
  readonly ports: readonly number[];
  readonly layers: string;
  /** Undefined when nobody knows. */
  readonly inUse: boolean | undefined;
  /** Deleting or inactive: its use is of no interest. */
  readonly leaving: boolean;
  /** '' when not known, `Ok`, or the peers that are missing. */
  readonly connections: string;
  readonly state: State;
  readonly createdOn: number | undefined;
  readonly skipDisk: boolean;
  /** The replica has no disk of its own. */
  readonly diskless: boolean;
  /** Also in use on another node. */
  conflict: boolean;
}

interface ResourceTable {
  readonly source: Source<Resource>;
  readonly pastable: boolean;
  /** What --groupby asks for. */
  readonly sortBy?: readonly string[] | undefined;
  readonly showPorts: boolean;
  readonly showProps: readonly string[] | undefined;
  /** Which rows are shown, each judged by itself; default: all of them. */
  readonly isShown?: (row: ResourceRow) => boolean;
  /** Likewise, by all rows. */
  readonly choose?: (rows: ResourceRow[]) => ResourceRow[];
}

/** The table of `resource list` and `resource involved`. */
export function resourceTable(table: ResourceTable): TableView<Resource, ResourceRow> {
  const withProps = table.showProps !== undefined && table.showProps.length > 0;
  return {
    kind: 'table',
    source: table.source,
    rows: (resource) => [rowOf(resource, withProps)],
    refineRows: (rows) => {
      const twice = usedTwice(rows);
      for (const row of rows) row.conflict = twice.has(row.name);
      return table.choose?.(rows) ?? rows;
    },
    refinesColours: table.choose === undefined,
    ...(table.isShown && { isShown: table.isShown }),
    columns: columns(table),
    extraColumns: table.showPorts ? [] : [PORTS_COLUMN],
    names: ['node_name', 'name'],
    sortBy: table.sortBy ?? [],
    sortIsAsked: table.sortBy !== undefined,
    pastable: table.pastable,
    footer: skipDiskAdvice,
    machine: 'wrapped',
    v0: resourcesV0,
  };
}

function rowOf(resource: Resource, withProps: boolean): ResourceRow {
  const levels = skipDiskLevels(resource);
  const state = withSkipDisk(resourceState(resource), levels);
  const connected = state.text !== 'Unknown';
  return {
    name: resource.name,
    node: resource.node_name,
    ports: connected ? tcpPorts(resource) : [],
    layers: layersOf(resource),
    inUse: resource.state?.in_use ?? undefined,
    leaving: isDeleting(resource) || (resource.flags?.includes('INACTIVE') ?? false),
    connections: connected ? failedConnections(resource) || 'Ok' : '',
    state,
    createdOn: resource.create_timestamp ?? undefined,
    skipDisk: levels !== undefined,
    diskless: resource.flags?.includes('DISKLESS') ?? false,
    conflict: false,
    props: withProps ? resource.props : undefined,
  };
}

function tcpPorts(resource: Resource): readonly number[] {
  const ports: unknown = drbdOf(resource)?.tcp_ports;
  return Array.isArray(ports) ? ports.filter((port) => typeof port === 'number') : [];
}

/** Whether a resource wants attention: its state does, or a peer is missing. */
export function isFaulty(row: ResourceRow): boolean {
  return needsAttention({ state: row.state, failedConnections: hasFailedConnections(row) ? row.connections : '' });
}

function hasFailedConnections(row: ResourceRow): boolean {
  return row.connections !== 'Ok' && row.connections !== '';
}

const COLUMNS: readonly Column<ResourceRow>[] = [
  { heading: 'ResourceName', key: 'name', cell: (row) => row.name },
  { heading: 'Node', key: 'node_name', cell: (row) => row.node },
  layersColumn(({ layers }) => layers),
  { heading: 'Usage', cell: (row) => (row.leaving ? '' : usageCell(row.inUse, row.conflict)) },
  {
    heading: 'Conns',
    key: 'connections',
    colour: 'darkGreen',
    cell: (row) => (hasFailedConnections(row) ? { text: row.connections, colour: 'red' } : row.connections),
  },
  {
    heading: 'State',
    align: 'right',
    colour: 'darkGreen',
    cell: (row) => ({
      text: row.state.text,
      colour: hasFailedConnections(row) ? 'red' : concernColour(row.state.concern),
    }),
  },
  timeColumn('CreatedOn', (row) => row.createdOn, { key: 'create_timestamp', minor: true }),
];

/** The headings of `resource list` that --groupby takes. */
export const RESOURCE_HEADINGS = COLUMNS.map(({ heading }) => heading);

const PORTS_COLUMN: Column<ResourceRow> = {
  heading: 'DRBD Ports',
  type: 'number',
  minor: true,
  cell: (row) => row.ports.join(', '),
  value: (row) => [...row.ports],
  flatAsCell: true,
};

/** All columns that a list of resources can have. */
export function resourceColumns(): readonly ColumnFacts[] {
  return [...COLUMNS, PORTS_COLUMN];
}

function columns({ showPorts, showProps }: ResourceTable): Column<ResourceRow>[] {
  return [
    ...COLUMNS.slice(0, 2),
    ...(showPorts ? [PORTS_COLUMN] : []),
    ...COLUMNS.slice(2),
    ...propertyColumns<ResourceRow>(showProps),
  ];
}
