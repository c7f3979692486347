import { apiPath } from '../../api/path.ts';
import { defineCommand } from '../../definition/command.ts';
import { choice, nodeName, resourceDefinitionName, resourceGroupName, text } from '../../definition/argument-types.ts';
import { argumentMaybe, option } from '../../definition/option.ts';
import { usageFault } from '../../model/fault.ts';
import { type JsonObject, isJsonObject } from '../../model/json.ts';
import type { Column, TableView } from '../../output/view.ts';
import { pastable } from '../shared/list-options.ts';
import { objectSource } from '../shared/list-from-file.ts';

/** An object that the controller wants to be named although every other of its kind has the same properties. */
interface Names {
  readonly node: string | undefined;
  readonly resource: string | undefined;
  readonly group: string | undefined;
}

const PATHS = {
  all: () => '/v1/controller/properties/info/all',
  controller: () => '/v1/controller/properties/info',
  'drbd-proxy': (names: Names) => apiPath`/v1/resource-definitions/${resource(names)}/drbd-proxy/properties/info`,
  node: () => '/v1/nodes/properties/info',
  resource: (names: Names) => apiPath`/v1/resource-definitions/${resource(names)}/resources/properties/info`,
  'resource-connection': (names: Names) =>
    apiPath`/v1/resource-definitions/${resource(names)}/resource-connections/properties/info`,
  'resource-definition': () => '/v1/resource-definitions/properties/info',
  'resource-group': () => '/v1/resource-groups/properties/info',
  'storage-pool': (names: Names) => apiPath`/v1/nodes/${node(names)}/storage-pools/properties/info`,
  'storage-pool-definition': () => '/v1/storage-pool-definitions/properties/info',
  volume: (names: Names) =>
    apiPath`/v1/resource-definitions/${resource(names)}/resources/${node(names)}/volumes/properties/info`,
  'volume-definition': (names: Names) =>
    apiPath`/v1/resource-definitions/${resource(names)}/volume-definitions/properties/info`,
  'volume-group': (names: Names) => apiPath`/v1/resource-groups/${group(names)}/volume-groups/properties/info`,
} as const;

const KINDS = Object.keys(PATHS).filter((kind) => kind !== 'all') as Exclude<keyof typeof PATHS, 'all'>[];

function node(names: Names): string {
  return needed(names.node, '--node');
}

function resource(names: Names): string {
  return needed(names.resource, '--resource');
}

function group(names: Names): string {
  return needed(names.group, '--resource-group');
}

function needed(name: string | undefined, option: string): string {
  if (name === undefined)
    throw usageFault(`${option} is missing: properties of this kind are listed from an object that exists; name any.`);
  return name;
}

/** `GET …/properties/info` of a kind of object, or `GET /v1/controller/properties/info/all` */
export const propertyList = defineCommand({
  path: 'property list',
  aliases: ['l'],
  summary: 'Show which properties the controller knows, with their values and meaning',
  description:
    'Comes from the controller itself, so it fits its version. Some kinds are asked for at an object that exists; what is set on an object is shown by its own "list-properties".',
  examples: {
    'linstor property list node': 'What can be set on nodes',
    'linstor property list resource -r backups --match quorum': 'On resources, about the quorum',
    'linstor property list': 'Everything, by kind of object',
  },
  columns: () => [KIND_COLUMN, ...COLUMNS],
  options: {
    pastable,
    node: option('-n, --node', nodeName, 'An existing node, for storage-pool and volume'),
    resource: option('-r, --resource', resourceDefinitionName, 'An existing resource, for what belongs to resources'),
    group: option('-g, --resource-group', resourceGroupName, 'An existing resource group, for volume-group'),
    match: option('--match', text('TEXT'), 'Only those with this text in their key or meaning'),
  },
  arguments: { of: argumentMaybe(choice('KIND', KINDS), 'Kind of object; all kinds when absent') },
  run: async ({ controller, input }): Promise<TableView<KnownProperty, KnownProperty>> => {
    const path = PATHS[input.of ?? 'all'](input);
    const wanted = input.match?.toLowerCase() ?? '';
    return {
      kind: 'table',
      source: await objectSource<JsonObject, KnownProperty>(controller, { path }, known),
      rows: (row) => (`${row.key}\n${row.help}`.toLowerCase().includes(wanted) ? [row] : []),
      members: () => ({}),
      columns: input.of === undefined || input.of === 'drbd-proxy' ? [KIND_COLUMN, ...COLUMNS] : COLUMNS,
      sortBy: input.of === undefined ? ['kind', 'key'] : ['key'],
      pastable: input.pastable,
      machine: 'bare',
    };
  },
});

interface KnownProperty {
  /** For answers about several kinds at once. */
  readonly kind: string;
  readonly key: string;
  readonly type: string;
  readonly values: string;
  readonly unit: string;
  readonly defaultValue: string;
  readonly help: string;
}

const KIND_COLUMN: Column<KnownProperty> = { heading: 'Kind', cell: ({ kind }) => kind };
const COLUMNS: readonly Column<KnownProperty>[] = [
  { heading: 'Key', cell: ({ key }) => key },
  { heading: 'Type', cell: ({ type }) => type },
  { heading: 'Values', minor: true, cell: ({ values }) => values },
  { heading: 'Unit', cell: ({ unit }) => unit },
  { heading: 'Default', cell: ({ defaultValue }) => defaultValue },
  { heading: 'Meaning', cell: ({ help }) => help },
];

/** One map of properties, or a map of such maps by kind. */
function* known(answer: object, kind = ''): Iterable<KnownProperty> {
  for (const [key, value] of Object.entries(answer)) {
    if (!isJsonObject(value)) continue;
    if (isInfo(value)) yield describe(kind, key, value);
    else yield* known(value, key);
  }
}

/** A map of properties holds objects only, the information about one holds texts. */
function isInfo(value: JsonObject): boolean {
  return typeof value.prop_type === 'string';
}

/** What an info object says about one property (`PropsInfo` of the REST API). */
function describe(kind: string, key: string, property: JsonObject): KnownProperty {
  const said = (name: string): string => {
    const value = property[name];
    return typeof value === 'string' ? value : '';
  };
  return {
    kind,
    key,
    type: said('prop_type'),
    values: said('value'),
    unit: said('unit'),
    defaultValue: said('dflt'),
    help: said('info'),
  };
}
