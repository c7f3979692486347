import { defineCommand } from '../../definition/command.ts';
import type { TableView } from '../../output/view.ts';
import { pastable } from '../family/list-options.ts';
import { EXOS_API, EXOS_PATH } from './enclosures.ts';

export const exosMap = defineCommand({
  path: 'exos map',
  summary: 'Show which ports of Exos enclosures the nodes are connected to',
  examples: [{ command: 'linstor exos map', does: 'All connected ports' }],
  options: { pastable },
  run: async ({ controller, input }): Promise<TableView<Connections>> => {
    await controller.requireVersion(...EXOS_API);
    return {
      kind: 'table',
      source: controller.list<Connections>({ path: `${EXOS_PATH}/map` }),
      rows: (connections) => [connections],
      columns: [
        { heading: 'Node', cell: (row) => row.node_name },
        { heading: 'Enclosure', cell: (row) => row.enclosure_name },
        { heading: 'Connected Ports', cell: (row) => (row.connections ?? []).join(', ') },
      ],
      sortBy: [],
      pastable: input.pastable,
      machine: 'wrapped',
    };
  },
});

interface Connections {
  readonly node_name: string;
  readonly enclosure_name: string;
  readonly connections?: readonly string[];
}
