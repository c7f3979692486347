import type { Controller, Query } from '../api/controller.ts';
import { NODE } from '../api/objects/node.ts';
import { RESOURCE_DEFINITION } from '../api/objects/resource-definition.ts';
import { RESOURCE_GROUP } from '../api/objects/resource-group.ts';
import { RESOURCE } from '../api/objects/resource.ts';
import type { Shape } from '../api/objects/shape.ts';
import { SNAPSHOT } from '../api/objects/snapshot.ts';
import { STORAGE_POOL, type StoragePool } from '../api/objects/storage-pool.ts';
import { apiPath } from '../api/path.ts';
import type { ObjectSource } from '../definition/argument-type.ts';
import { namesOf, sectionOf, type Section } from '../cluster-file/format/sections.ts';
import { ExitCode, Fault } from '../model/fault.ts';
import { formatSize } from '../model/size.ts';
import { membersOf, numberOf, objectOf, objectsOf, textOf, type Fields } from './untrusted-fields.ts';
import type { Name, NameContext } from './name-source.ts';

/** Asks one controller and reads the names out of its answer as they arrive. */
type Question = (controller: Controller) => AsyncIterable<Name>;

/** How each kind of object is asked for; undefined when the line does not say yet where to look. */
export const QUESTIONS: Readonly<Partial<Record<ObjectSource, (context: NameContext) => Question | undefined>>> = {
  nodes: () =>
    known('/v1/nodes', NODE, (node) => [name(node.name, `${textOf(node.type)} ${textOf(node.connection_status)}`)]),
  resources: (context) => {
    const nodes = wordsOf(context, 'nodes');
    if (nodes.length === 0) return DEFINITIONS;
    return known('/v1/view/resources', RESOURCE, (one) => [name(one.name, `on ${nodes.join(', ')}`)], { nodes });
  },
  'resource-definitions': () => DEFINITIONS,
  'resource-groups': () =>
    known('/v1/resource-groups', RESOURCE_GROUP, (group) => [name(group.name, group.description)]),
  'storage-pools': (context) => poolsOn(wordsOf(context, 'nodes')),
  'storage-pools-elsewhere': (context) => poolsElsewhere(wordsOf(context, 'nodes')),
  'storage-pool-definitions': (context) => {
    const nodes = wordsOf(context, 'nodes');
    // What is to be placed on these nodes can only use a pool of theirs.
    return nodes.length > 0 ? poolsOn(nodes) : POOL_DEFINITIONS;
  },
  'net-interfaces': (context) => {
    // The second interface of a connection belongs to its second node.
    const node = wordsOf(context, 'nodes')[wordsOf(context, 'net-interfaces').length] ?? lastOf(context, 'nodes');
    return node === undefined
      ? list('/v1/nodes', (one) => objectsOf(one.net_interfaces).map(interfaceName))
      : list(apiPath`/v1/nodes/${node}/net-interfaces`, (one) => [interfaceName(one)]);
  },
  snapshots: (context) => {
    const resources = resourcesOf(context);
    return known('/v1/view/snapshots', SNAPSHOT, (one) => [name(one.name, `of ${textOf(one.resource_name)}`)], {
      resources,
    });
  },
  'volume-numbers': volumeNumbers,
  remotes: () =>
    object('/v1/remotes', ({ s3_remotes: s3, linstor_remotes: linstor, ebs_remotes: ebs }) => [
      ...objectsOf(s3).map((remote) => name(remote.remote_name, 'S3')),
      ...objectsOf(linstor).map((remote) => name(remote.remote_name, 'LINSTOR')),
      ...objectsOf(ebs).map((remote) => name(remote.remote_name, 'EBS')),
    ]),
  schedules: () =>
    object('/v1/schedules', ({ data }) =>
      objectsOf(data).map((schedule) => name(schedule.schedule_name, schedule.full_cron)),
    ),
  backups: (context) =>
    backups(context, ({ linstor }) =>
      membersOf(linstor).map(([id, backup]) => name(id, `${textOf(backup.origin_rsc)} ${textOf(backup.origin_snap)}`)),
    ),
  's3-keys': (context) =>
    backups(context, ({ other }) => {
      const { files } = objectOf(other);
      return Array.isArray(files) ? files.map((key) => name(key, 'No backup')) : [];
    }),
  files: () => list('/v1/files', (file) => [name(file.path)]),
  'key-value-stores': () => list('/v1/key-value-store', (store) => [name(store.name)]),
  'key-value-keys': (context) => {
    const instance = lastOf(context, 'key-value-stores');
    if (instance === undefined) return undefined;
    return list(apiPath`/v1/key-value-store/${instance}`, (store) => keysOf(store.props));
  },
  'error-reports': (context) =>
    list('/v1/error-reports', (report) => [name(reportId(textOf(report.filename)), report.exception_message)], {
      withContent: 'False',
      node: lastOf(context, 'nodes'),
    }),
  'auth-tokens': () =>
    object('/v1/controller/auth/token', ({ list: tokens }) =>
      objectsOf(tokens).map((token) => name(String(numberOf(token.id) ?? ''), token.description)),
    ),
  'exos-enclosures': () => list('/v1/vendor/seagate/exos/enclosures', (one) => [name(one.name, one.health)]),
  'physical-devices': devicesOn,
  paths: (context) => {
    const [a, b] = wordsOf(context, 'nodes');
    const [resource] = resourcesOf(context);
    if (a === undefined || b === undefined) return undefined;
    const between = apiPath`${a}/${b}`;
    return resource === undefined
      ? object(`/v1/node-connections/${between}`, ({ props }) => pathNames(props))
      : object(apiPath`/v1/resource-definitions/${resource}/resource-connections` + `/${between}`, (connection) =>
          pathNames(connection.properties),
        );
  },
  'aux-properties': () => known('/v1/nodes', NODE, (node) => keysOf(node.props).flatMap(auxName)),
  'exported-names': exportedNames,
  'object-names': objectNames,
  'property-keys': ({ of, given }) => keysInUse(of, given.find(({ source }) => source === 'nodes')?.word),
};

const DEFINITIONS = known('/v1/resource-definitions', RESOURCE_DEFINITION, (definition) => [
  name(definition.name, textOf(definition.resource_group_name)),
]);

const POOL_DEFINITIONS = list('/v1/storage-pool-definitions', (pool) => [name(pool.storage_pool_name)]);

function poolsOn(nodes: readonly string[]): Question {
  const query = { nodes, ...CACHED };
  return known('/v1/view/storage-pools', STORAGE_POOL, (pool) => [name(pool.storage_pool_name, poolText(pool))], query);
}

/** Free space as the controller knows it: no satellite is asked for it while somebody types. */
const CACHED = { cached: true };

function list(path: string, names: (element: Fields) => readonly Name[], query: Query = {}): Question {
  return async function* (controller) {
    for await (const element of controller.items({ path, query })) yield* names(objectOf(element)).filter(isNamed);
  };
}

/** Likewise, of elements that are read for what their shape names. */
function known<T>(path: string, shape: Shape<T>, names: (element: T) => readonly Name[], query: Query = {}): Question {
  return async function* (controller) {
    for await (const element of controller.items({ path, query }, shape))
      if (element !== null) yield* names(element).filter(isNamed);
  };
}

function object(path: string, names: (answer: Fields) => readonly Name[], query: Query = {}): Question {
  return async function* (controller) {
    yield* names(objectOf(await controller.read({ path, query, preview: {} }))).filter(isNamed);
  };
}

function isNamed({ word }: Name): boolean {
  return word !== '';
}

function name(word: unknown, description: unknown = ''): Name {
  return { word: textOf(word), description: textOf(description).trim() };
}

function poolText(pool: StoragePool): string {
  const free = numberOf(pool.free_capacity);
  const kind = `${textOf(pool.provider_kind)} on ${textOf(pool.node_name)}`;
  return free === undefined || pool.provider_kind === 'DISKLESS' ? kind : `${kind}, ${formatSize(free)} free`;
}

/** The names of pools that the nodes lack: pools are best called the same everywhere. */
function poolsElsewhere(nodes: readonly string[]): Question {
  return async function* (controller) {
    const here = new Set<string>();
    const named = new Map<string, Name>();
    const request = { path: '/v1/view/storage-pools', query: CACHED };
    for await (const pool of controller.items(request, STORAGE_POOL)) {
      if (nodes.includes(textOf(pool.node_name))) here.add(textOf(pool.storage_pool_name));
      else if (pool.provider_kind !== 'DISKLESS')
        named.set(textOf(pool.storage_pool_name), name(pool.storage_pool_name, poolText(pool)));
    }
    yield* [...named.values()].filter((one) => isNamed(one) && !here.has(one.word));
  };
}

function interfaceName(one: Fields): Name {
  return name(one.name, one.address);
}

function volumeNumbers(context: NameContext): Question | undefined {
  const [resource] = resourcesOf(context);
  const group = lastOf(context, 'resource-groups');
  if (resource !== undefined)
    return list(apiPath`/v1/resource-definitions/${resource}/volume-definitions`, (volume) => {
      const size = numberOf(volume.size_kib);
      return [name(String(numberOf(volume.volume_number) ?? ''), size === undefined ? '' : formatSize(size))];
    });
  if (group === undefined) return undefined;
  return list(apiPath`/v1/resource-groups/${group}/volume-groups`, (volume) => [
    name(String(numberOf(volume.volume_number) ?? '')),
  ]);
}

/** What lies on the remote of the line. */
function backups(context: NameContext, names: (answer: Fields) => readonly Name[]): Question | undefined {
  const remote = lastOf(context, 'remotes');
  if (remote === undefined) return undefined;
  return object(apiPath`/v1/remotes/${remote}/backups`, names, { rsc_name: resourcesOf(context)[0] });
}

/** `ErrorReport-5F1A-00000-000000.log` has the id in the middle. */
function reportId(fileName: string): string {
  return fileName.replace(/^ErrorReport-/, '').replace(/\.log$/, '');
}

/** The unused disks; of one node only its satellite is asked, where the controller can do that. */
function devicesOn(context: NameContext): Question {
  const nodes = wordsOf(context, 'nodes');
  const [node] = nodes;
  const all = list('/v1/physical-storage', (group) => devices(group, nodes));
  if (node === undefined || nodes.length > 1) return all;
  return orElse(
    list(apiPath`/v1/physical-storage/${node}`, (disk) => [name(disk.device, `on ${node}`)]),
    all,
  );
}

/** The second question where the controller refuses the first, as older ones do. */
function orElse(first: Question, second: Question): Question {
  return async function* (controller) {
    try {
      yield* first(controller);
    } catch (error) {
      if (!(error instanceof Fault) || error.exitCode === ExitCode.noController) throw error;
      yield* second(controller);
    }
  };
}

function devices({ nodes: byNode }: Fields, nodes: readonly string[]): Name[] {
  return Object.entries(objectOf(byNode))
    .filter(([node]) => nodes.length === 0 || nodes.includes(node))
    .flatMap(([node, disks]) => objectsOf(disks).map((disk) => name(disk.device, `on ${node}`)));
}

/** Paths are kept as properties `Paths/NAME/NODE`. */
function pathNames(props: unknown): Name[] {
  return keysOf(props).flatMap(({ word }) => (word.startsWith('Paths/') ? [name(word.split('/')[1])] : []));
}

function auxName({ word, description }: Name): Name[] {
  return word.startsWith('Aux/') ? [name(word.slice('Aux/'.length), description)] : [];
}

function keysOf(props: unknown): Name[] {
  return Object.entries(objectOf(props)).map(([key, value]) => name(key, value));
}

/** What `export --name` chooses from: objects of the nouns on the line, else those that people name most. */
function exportedNames(context: NameContext): Question {
  const nouns = sectionsOf(context).flatMap((section) => SOURCES[section] ?? []);
  const kinds = nouns.length > 0 ? nouns : MOST_NAMED;
  return async function* (controller) {
    for (const kind of kinds) yield* QUESTIONS[kind]?.({ ...context, given: [] })?.(controller) ?? [];
  };
}

const MOST_NAMED = ['resource-definitions', 'resource-groups', 'nodes', 'storage-pool-definitions'] as const;

/** The objects of each section of cluster files by their first names. */
const SOURCES: Readonly<Partial<Record<Section, ObjectSource>>> = {
  nodes: 'nodes',
  'storage-pools': 'nodes',
  'storage-pool-definitions': 'storage-pool-definitions',
  'resource-groups': 'resource-groups',
  'resource-definitions': 'resource-definitions',
  'node-connections': 'nodes',
  'resource-connections': 'resource-definitions',
  remotes: 'remotes',
  schedules: 'schedules',
  'key-value-store': 'key-value-stores',
  files: 'files',
};

/** The next name of an object that has one or more of them: of a storage pool its node, then its own. */
function objectNames(context: NameContext): Question | undefined {
  const [section] = sectionsOf(context);
  const before = wordsOf(context, 'object-names');
  if (section === undefined || before.length >= namesOf(section)) return undefined;
  if (section === 'storage-pools' && before.length > 0) return poolsOn(before);
  const source = before.length > 0 ? 'nodes' : SOURCES[section];
  return source && QUESTIONS[source]?.({ ...context, given: [] });
}

function sectionsOf({ given }: NameContext): Section[] {
  return given.flatMap(({ source, word }) => (source === undefined ? (sectionOf(word) ?? []) : []));
}

/** Users' own keys on nodes and the controller; those of other objects would cost too much to gather. */
function keysInUse(of: string | undefined, node: string | undefined): Question | undefined {
  const own = (props: unknown): Name[] => keysOf(props).filter(({ word }) => word.startsWith('Aux/'));
  if (of === 'node') return list('/v1/nodes', (one) => own(one.props), node === undefined ? {} : { nodes: [node] });
  return of === 'controller' ? object('/v1/controller/properties', own) : undefined;
}

function wordsOf({ given }: NameContext, wanted: ObjectSource): string[] {
  return given.filter(({ source, word }) => source === wanted && word !== '').map(({ word }) => word);
}

function lastOf(context: NameContext, wanted: ObjectSource): string | undefined {
  return wordsOf(context, wanted).at(-1);
}

function resourcesOf(context: NameContext): string[] {
  return [...wordsOf(context, 'resources'), ...wordsOf(context, 'resource-definitions')];
}
