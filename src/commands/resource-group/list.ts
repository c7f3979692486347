import type { ResourceGroup, VolumeGroup } from '../../api/objects/resource-group.ts';
import type { Controller, ListAnswer } from '../../api/controller.ts';
import { resourceGroupName } from '../../definition/argument-types.ts';
import { list } from '../../definition/option.ts';
import { sourceOf } from '../../output/source.ts';
import type { Column, Source } from '../../output/view.ts';
import { groupBy, propsFilter, showProps } from '../shared/list-options.ts';
import { allOf } from '../../api/queries.ts';
import { fromFile, listFrom } from '../shared/list-from-file.ts';
import { filterText } from './filter-text.ts';
import { groupPath } from './resource-group-arguments.ts';
import { listCommand } from '../shared/list-command.ts';

/** `GET /v1/resource-groups`; for the table also `GET …/NAME/volume-groups` for each */
export const resourceGroupList = listCommand({
  path: 'resource-group list',
  aliases: ['l'],
  summary: 'Show the resource groups with the numbers of their volumes',
  examples: {
    'linstor resource-group list': 'All groups',
    'linstor resource-group list --show-props Aux/team=Team': 'With a property of your own',
  },
  configSection: 'resource-group.list',
  columns: () => COLUMNS,
  options: {
    groupby: groupBy(['ResourceGroup', 'SelectFilter', 'VlmNrs', 'Description']),
    resourceGroups: list('-r, --resource-groups', resourceGroupName, 'Only these resource groups'),
    props: propsFilter('resource-group'),
    showProps: showProps('resource-group'),
    fromFile,
  },
  source: async (call): Promise<Source<GroupWithVolumes>> => {
    const { controller, input, mode } = call;
    const groups = await listFrom<ResourceGroup>(call, input.fromFile, {
      path: '/v1/resource-groups',
      query: { resource_groups: input.resourceGroups, props: input.props },
    });
    // -m shows the groups as they come.
    return input.fromFile === undefined && mode !== 'machine' ? withVolumes(controller, groups) : groups;
  },
  rows: (group) => [rowOf(group)],
  table: { members: (group) => ({ ...group, volumeNumbers: undefined }) },
});

const COLUMNS: readonly Column<Row>[] = [
  { heading: 'ResourceGroup', key: 'name', cell: (row) => row.name },
  { heading: 'SelectFilter', key: 'filter', minor: true, cell: (row) => row.filter },
  { heading: 'VlmNrs', key: 'volume_numbers', cell: (row) => row.volumes.join(','), value: (row) => [...row.volumes] },
  { heading: 'Description', minor: true, cell: (row) => row.description },
];

interface GroupWithVolumes extends ResourceGroup {
  readonly volumeNumbers?: readonly number[];
}

interface Row {
  readonly name: string;
  readonly filter: string;
  readonly volumes: readonly number[];
  readonly description: string;
  readonly props: ResourceGroup['props'] | undefined;
}

function rowOf(group: GroupWithVolumes): Row {
  return {
    name: group.name,
    filter: filterText(group.select_filter ?? {}),
    volumes: group.volumeNumbers ?? [],
    description: group.description ?? '',
    props: group.props,
  };
}

/** The groups with their volumes, which the controller tells for one group at a time. */
async function withVolumes(
  controller: Controller,
  groups: ListAnswer<ResourceGroup>,
): Promise<Source<GroupWithVolumes>> {
  const all: GroupWithVolumes[] = [];
  for await (const group of groups.items())
    all.push({ ...group, volumeNumbers: await volumeNumbers(controller, group.name) });
  return sourceOf(all);
}

async function volumeNumbers(controller: Controller, group: string): Promise<readonly number[]> {
  const volumes = await allOf<VolumeGroup>(controller, { path: `${groupPath(group)}/volume-groups` });
  return volumes.map((volume) => volume.volume_number);
}
