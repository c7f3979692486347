import { defineCommand } from '../../definition/command.ts';
import { integer, nodeName } from '../../definition/argument-types.ts';
import { argument, flag, option } from '../../definition/option.ts';
import { RESOURCE } from '../../api/objects/resource.ts';
import { pastable, showProps } from '../shared/list-options.ts';
import { resourceColumns, resourceTable, type ResourceRow } from './resource-listing.ts';

export const resourceInvolved = defineCommand({
  path: 'resource involved',
  aliases: ['inv'],
  summary: 'Show the resources that have a replica on a node, with all their replicas',
  description: 'The conditions given must hold all together for a resource.',
  examples: {
    'linstor resource involved alpha': 'What is touched when alpha goes down',
    'linstor resource involved alpha --min-diskful 2': 'Only what has less than two copies of its data',
  },
  columns: resourceColumns,
  options: {
    pastable,
    inuse: flag('-i, --inuse', 'Only resources in use on some node'),
    disklessInuse: flag('-d, --diskless-inuse', 'Only resources in use on a node without a disk for them'),
    minDiskful: option(
      '-m, --min-diskful',
      integer('COUNT'),
      'Only resources with fewer replicas with a disk than this',
    ),
    showProps: showProps('resource'),
  },
  arguments: { node: argument(nodeName, 'Name of the node') },
  run: async ({ controller, input }) =>
    resourceTable({
      source: await controller.list({ path: '/v1/view/resources' }, RESOURCE),
      pastable: input.pastable,
      showPorts: false,
      showProps: input.showProps,
      choose: (rows) => involved(rows, input),
    }),
});

interface Conditions {
  readonly node: string;
  readonly inuse: boolean;
  readonly disklessInuse: boolean;
  readonly minDiskful: number | undefined;
}

/** All rows of the resources for which the conditions hold. */
function involved(rows: readonly ResourceRow[], conditions: Conditions): ResourceRow[] {
  const bundles = new Map<string, ResourceRow[]>();
  for (const row of rows) {
    const bundle = bundles.get(row.name);
    if (bundle) bundle.push(row);
    else bundles.set(row.name, [row]);
  }
  const fitting = new Set([...bundles].flatMap(([name, bundle]) => (fits(bundle, conditions) ? [name] : [])));
  return rows.filter(({ name }) => fitting.has(name));
}

function fits(bundle: readonly ResourceRow[], { node, inuse, disklessInuse, minDiskful }: Conditions): boolean {
  return (
    bundle.some((row) => row.node === node) &&
    (!inuse || bundle.some((row) => row.inUse === true)) &&
    (!disklessInuse || bundle.some((row) => row.inUse === true && row.diskless)) &&
    (minDiskful === undefined || bundle.filter((row) => !row.diskless).length < minDiskful)
  );
}
