import { vi } from 'vitest';
import type {
  Connection,
  ListTab,
  Overview,
  TopColumn,
  TopEvent,
  TopModel,
  TopRow,
  TopTable,
} from '../../../src/top/model.ts';
import type { Seen } from '../../../src/top/screen/state.ts';

/** What the model of a test knows; what is left out is empty. */
export interface FakeFacts {
  readonly rows?: number;
  readonly row?: (at: number) => TopRow;
  readonly columns?: readonly TopColumn[];
  readonly table?: Partial<TopTable>;
  readonly overview?: Overview;
  readonly connection?: Partial<Connection>;
  readonly events?: readonly TopEvent[];
}

/** Resources as rows, each with its place in the list. */
export function resourceRow(at: number): TopRow {
  const names = [`n${at % 3}`, `db${at}`];
  const cells = [names[1] ?? '', names[0] ?? '', 'UpToDate'].map((text) => ({ text, colour: undefined }));
  return { id: names.join(' '), names, cells };
}

export function column(heading: string, given: Partial<TopColumn> = {}): TopColumn {
  return { heading, key: heading.toLowerCase(), right: false, minor: false, width: heading.length, ...given };
}

const RESOURCE_COLUMNS = [column('Name', { width: 8 }), column('Node'), column('State', { width: 8 })];

/** A model that never changes by itself, with as many resources as are wanted. */
function fakeModel(facts: FakeFacts = {}): TopModel {
  const { rows = 0, row = resourceRow, columns = RESOURCE_COLUMNS } = facts;
  const table: TopTable = {
    columns,
    count: rows,
    total: rows,
    updatedAt: 0,
    filter: '',
    filterFault: undefined,
    sort: undefined,
    rows: (first, count) =>
      Array.from({ length: Math.max(0, Math.min(count, rows - first)) }, (_, at) => row(first + at)),
    placeOf: (id) => {
      const at = Number(/\d+$/.exec(id)?.[0] ?? -1);
      return at < rows ? at : -1;
    },
    ...facts.table,
  };
  return {
    subscribe: () => () => undefined,
    look: vi.fn<(tab: unknown) => void>(),
    pause: vi.fn<(paused: boolean) => void>(),
    refresh: vi.fn<() => void>(),
    connection: () => ({
      uri: 'http://ctrl:3370',
      context: undefined,
      updatedAt: 0,
      fault: undefined,
      paused: false,
      ...facts.connection,
    }),
    overview: () => facts.overview,
    table: () => table,
    events: () => facts.events ?? [],
    filter: vi.fn<(tab: ListTab, where: string) => void>(),
    sort: vi.fn<(tab: ListTab, key: string) => void>(),
    describe: () => Promise.resolve([]),
    close: () => undefined,
  };
}

/** What the screen sees: this model, in a window of this size. */
export function seenOf(facts: FakeFacts = {}, window = { columns: 80, rows: 24 }): Seen {
  return { model: fakeModel(facts), window };
}

/** A cluster with something of everything. */
export const OVERVIEW: Overview = {
  health: 'warning',
  problems: [{ text: 'archive on n2 is being synchronized.', command: 'linstor volume list', colour: 'yellow' }],
  nodes: ['n1', 'n2', 'n3'].map((name) => ({ name, state: 'Online', colour: 'green' as const, replicas: 4 })),
  pools: [
    { node: 'n1', pool: 'hdd', freeKib: 140 * 1024 ** 2, totalKib: 200 * 1024 ** 2, freeSeen: [3, 2, 1] },
    { node: 'n2', pool: 'ssd', freeKib: 4 * 1024 ** 2, totalKib: 80 * 1024 ** 2, freeSeen: [1] },
  ],
  resources: { definitions: 5, replicas: 13, degraded: 1, faulty: 0 },
  syncs: [{ resource: 'archive', node: 'n2', percent: 20.7, rateKib: 102_400, leftMs: 300_000, ratesSeen: [1, 2, 3] }],
  errors: [{ id: '65A0-1', at: 0, node: 'n1', text: 'Something failed' }],
};
