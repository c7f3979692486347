import { defineCommand } from '../../definition/command.ts';
import { nodeName, resourceName } from '../../definition/argument-types.ts';
import { flag, list } from '../../definition/option.ts';
import { RESOURCE } from '../../api/objects/resource.ts';
import { groupBy, pastable, propsFilter, showProps } from '../shared/list-options.ts';
import { fromFile, listFrom } from '../shared/list-from-file.ts';
import { RESOURCE_HEADINGS, isFaulty, resourceColumns, resourceTable } from './resource-listing.ts';

export const resourceList = defineCommand({
  path: 'resource list',
  aliases: ['l'],
  summary: 'Show the resources on the nodes and the state they are in',
  examples: {
    'linstor resource list --resources backups': 'Where backups is and how it does',
    'linstor resource list --faulty': 'Only what wants attention',
  },
  configSection: 'resource.list',
  columns: resourceColumns,
  options: {
    pastable,
    groupby: groupBy(RESOURCE_HEADINGS),
    resources: list('-r, --resources', resourceName, 'Only these resources'),
    nodes: list('-n, --nodes', nodeName, 'Only on these nodes'),
    all: flag('-a, --all', 'Accepted for compatibility: everything is shown anyway'),
    faulty: flag('--faulty', 'Only resources that want attention'),
    props: propsFilter('resource'),
    showProps: showProps('resource'),
    showDrbdPorts: flag('--show-drbd-ports', 'Add a column with the TCP ports of DRBD'),
    fromFile,
  },
  run: async (call) => {
    const { input } = call;
    const query = { nodes: input.nodes, resources: input.resources, props: input.props };
    return resourceTable({
      source: await listFrom(call, input.fromFile, { path: '/v1/view/resources', query }, RESOURCE),
      pastable: input.pastable,
      sortBy: input.groupby,
      showPorts: input.showDrbdPorts,
      showProps: input.showProps,
      ...(input.faulty && { isShown: isFaulty }),
    });
  },
});
