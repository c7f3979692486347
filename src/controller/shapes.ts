import type { Fault } from '../model/fault.ts';
import type { JsonValue } from '../model/json.ts';
import type { Node } from '../model/node.ts';
import type { ResourceDefinition } from '../model/resource-definition.ts';
import type { ResourceGroup } from '../model/resource-group.ts';
import type { Resource } from '../model/resource.ts';
import { checkFor, type Shape, type ShapeOf } from '../model/shape.ts';
import type { StoragePool } from '../model/storage-pool.ts';
import type { ControllerVersion } from './port.ts';
import type { ReadRequest } from './request.ts';

const text = { optional: 'text' } as const;
const number = { optional: 'number' } as const;
const flag = { optional: 'flag' } as const;
const anything = { optional: 'anything' } as const;
const texts = { optional: { list: 'text' } } as const;
const properties = { optional: { map: 'text' } } as const;
const lists = { optional: { map: { list: 'text' } } } as const;

const replies = {
  optional: {
    list: {
      members: {
        ret_code: 'number',
        message: text,
        cause: text,
        correction: text,
        details: text,
        error_report_ids: texts,
        obj_refs: properties,
      },
    },
  },
} as const;

const node: ShapeOf<Node> = {
  members: {
    name: 'text',
    type: 'text',
    props: properties,
    flags: texts,
    net_interfaces: {
      optional: {
        list: {
          members: {
            name: 'text',
            address: 'text',
            satellite_port: number,
            satellite_encryption_type: text,
            is_active: flag,
          },
        },
      },
    },
    connection_status: text,
    eviction_timestamp: number,
    storage_providers: texts,
    resource_layers: texts,
    unsupported_providers: lists,
    unsupported_layers: lists,
  },
};

const storagePool: ShapeOf<StoragePool> = {
  members: {
    storage_pool_name: 'text',
    node_name: 'text',
    provider_kind: 'text',
    props: properties,
    static_traits: properties,
    free_capacity: number,
    total_capacity: number,
    free_space_mgr_name: text,
    supports_snapshots: flag,
    reports: replies,
  },
};

const resource: ShapeOf<Resource> = {
  members: {
    name: 'text',
    node_name: 'text',
    uuid: text,
    flags: texts,
    props: properties,
    effective_props: { optional: { map: 'anything' } },
    layer_object: anything,
    state: { optional: { members: { in_use: flag } } },
    create_timestamp: number,
    volumes: {
      optional: {
        list: {
          members: {
            volume_number: 'number',
            uuid: text,
            storage_pool_name: text,
            device_path: text,
            allocated_size_kib: number,
            flags: texts,
            props: properties,
            state: {
              optional: { members: { disk_state: text, replication_states: { optional: { map: 'anything' } } } },
            },
            layer_data_list: { optional: { list: 'anything' } },
            reports: replies,
          },
        },
      },
    },
  },
};

const layers = { optional: { list: { members: { type: 'text', data: anything } } } } as const;

const resourceDefinition: ShapeOf<ResourceDefinition> = {
  members: {
    name: 'text',
    external_name: text,
    uuid: text,
    resource_group_name: text,
    flags: texts,
    props: properties,
    layer_data: layers,
    volume_definitions: {
      optional: {
        list: {
          members: {
            volume_number: 'number',
            size_kib: 'number',
            uuid: text,
            flags: texts,
            props: properties,
            layer_data: layers,
          },
        },
      },
    },
  },
};

const resourceGroup: ShapeOf<ResourceGroup> = {
  members: {
    name: 'text',
    description: text,
    props: properties,
    peer_slots: number,
    select_filter: {
      optional: {
        members: {
          place_count: number,
          node_name_list: texts,
          storage_pool: text,
          storage_pool_list: texts,
          diskless_on_remaining: flag,
          not_place_with_rsc: texts,
          not_place_with_rsc_regex: text,
          replicas_on_same: texts,
          replicas_on_different: texts,
          x_replicas_on_different_map: { optional: { map: 'number' } },
          layer_stack: texts,
          provider_list: texts,
        },
      },
    },
  },
};

const version: ShapeOf<ControllerVersion> = {
  members: { version: 'text', git_hash: 'anything', build_time: 'anything', rest_api_version: 'text' },
};

const connection: Shape = {
  members: { node_a: 'text', node_b: 'text', props: properties, flags: texts, port: number },
};

const errorReport = object({
  text: ['filename', 'node_name', 'module', 'version', 'exception', 'exception_message', 'origin_file', 'text'],
  number: ['error_time', 'origin_line'],
});

const backup = object({
  text: ['id', 'origin_rsc', 'origin_snap', 'based_on_id'],
  number: ['finished_timestamp'],
  flag: ['shipping', 'restorable'],
});

const backupVolume = object({
  text: ['name', 'layer_type'],
  number: ['dl_size_kib', 'alloc_size_kib', 'usable_size_kib'],
});
const backupPool = object({ text: ['name', 'provider_kind', 'target_name'], number: ['remaining_space_kib'] });
const backupInfo = object({
  text: ['rsc', 'snap', 'full', 'latest'],
  number: ['count', 'dl_size_kib', 'alloc_size_kib'],
});

const waiting = object({
  text: ['node_name', 'resource_name', 'snapshot_name', 'remote_name', 'based_on', 'pref_node'],
  number: ['start_timestamp'],
  flag: ['incremental'],
});

const remote = object({ text: ['remote_name', 'endpoint', 'bucket', 'region', 'url', 'availability_zone'] });

const schedule = object({
  text: ['schedule_name', 'rsc_name', 'remote_name', 'full_cron', 'inc_cron', 'on_failure', 'reason'],
  number: [
    ...['keep_local', 'keep_remote', 'max_retries', 'last_snap_time', 'next_exec_time', 'next_planned_inc'],
    'next_planned_full',
  ],
  flag: ['last_snap_inc', 'next_exec_inc', 'rsc_dfn', 'rsc_grp', 'ctrl'],
});

const spaceInfo = object({
  number: ['max_vlm_size_in_kib', 'available_size_in_kib', 'capacity_in_kib', 'default_max_oversubscription_ratio'],
});

const candidate = object({ text: ['storage_pool'], number: ['max_volume_size_kib'], flag: ['all_thin'] });

const snapshot = withMembers(object({ text: ['name', 'resource_name'] }), {
  props: properties,
  flags: texts,
  nodes: texts,
  volume_definitions: { optional: { list: object({ number: ['volume_number', 'size_kib'] }) } },
  snapshots: { optional: { list: withMembers(object({ number: ['create_timestamp'] }), { flags: texts }) } },
});

/** Of one element for lists, of the whole answer for objects. */
const SHAPES: readonly (readonly [path: string | RegExp, shape: Shape])[] = [
  ['/v1/nodes', node],
  ['/v1/view/storage-pools', storagePool],
  ['/v1/view/resources', resource],
  [/^\/v1\/resource-definitions\/[^/]+\/resources$/, resource],
  ['/v1/view/snapshots', snapshot],
  ['/v1/resource-definitions', resourceDefinition],
  ['/v1/resource-groups', resourceGroup],
  ['/v1/key-value-store', { members: { name: 'text', props: properties } }],
  ['/v1/files', { members: { path: 'text' } }],
  ['/v1/controller/version', version],
  ['/v1/controller/properties', { map: 'text' }],
  ['/v1/storage-pool-definitions', { members: { storage_pool_name: 'text', props: properties } }],
  [
    '/v1/physical-storage',
    withMembers(object({ flag: ['rotational'] }), {
      size: 'number',
      nodes: { optional: { map: { list: withMembers(object({ text: ['serial', 'wwn'] }), { device: 'text' }) } } },
    }),
  ],
  ['/v1/node-connections', connection],
  [/^\/v1\/resource-definitions\/[^/]+\/resource-connections$/, connection],
  [/\/resource-connections\/[^/]+\/[^/]+$/, { members: { props: properties } }],
  [/\/volume-groups$/, { members: { volume_number: 'number', flags: texts, props: properties } }],
  ['/v1/space-report', object({ text: ['reportText'] })],
  ['/v1/error-reports', errorReport],
  [/^\/v1\/error-reports\/[^/]+$/, errorReport],
  [/^\/v1\/files\/[^/]+$/, object({ text: ['path', 'content'] })],
  ['/v1/remotes', listsOf(remote, 's3_remotes', 'linstor_remotes', 'ebs_remotes')],
  ['/v1/schedules', listsOf(schedule, 'data')],
  [/^\/v1\/view\/schedules-by-resource(\/[^/]+)?$/, listsOf(schedule, 'data')],
  [
    /\/backups$/,
    { members: { linstor: { optional: { map: backup } }, other: { optional: { members: { files: texts } } } } },
  ],
  [
    /\/backups\/info$/,
    withMembers(
      backupInfo,
      listsOf(withMembers(backupPool, listsOf(backupVolume, 'vlms').members), 'storpools').members,
    ),
  ],
  [
    '/v1/view/backup/queue',
    listsOf(withMembers(waiting, listsOf(waiting, 'queue').members), 'node_queues', 'snap_queues'),
  ],
  [
    '/v1/view/snapshot-shippings',
    withMembers(object({ text: ['from_node_name', 'to_node_name', 'status'] }), {
      snapshot: { optional: object({ text: ['resource_name', 'name'] }) },
    }),
  ],
  [
    /\/query-size-info$/,
    {
      members: {
        space_info: {
          optional: withMembers(spaceInfo, {
            next_spawn_result: { optional: { list: { members: { node_name: 'text', stor_pool_name: 'text' } } } },
          }),
        },
      },
    },
  ],
  [
    /\/query-max-volume-size$/,
    withMembers(spaceInfo, listsOf(withMembers(candidate, { node_names: texts }), 'candidates').members),
  ],
  [
    /\/exos\/enclosures$/,
    withMembers(object({ text: ['ctrl_a_ip', 'ctrl_b_ip', 'health', 'health_reason'] }), { name: 'text' }),
  ],
  [/\/exos\/map$/, { members: { node_name: 'text', enclosure_name: 'text', connections: texts } }],
  [
    /\/exos\/enclosures\/[^/]+\/events$/,
    object({ text: ['severity', 'event_id', 'time_stamp', 'message', 'additional_information', 'recommended_action'] }),
  ],
  [/^\/v1\/resource-definitions\/[^/]+\/clone$/, { members: { clone_name: 'text', messages: anything } }],
  [
    /^\/v1\/nodes\/exec\/drbd-reactorctl\/[^/]+$/,
    {
      list: withMembers(object({ text: ['stdout_utf8', 'stderr_utf8', 'active_node'], number: ['exit_code'] }), {
        node: 'text',
      }),
    },
  ],
  ['/v1/vendor/seagate/exos/defaults', object({ text: ['username', 'username_env', 'password', 'password_env'] })],
];

interface ObjectShape {
  readonly members: Readonly<Record<string, Shape>>;
}

/** An object whose members may be absent, by their kind. */
function object(kinds: Readonly<Partial<Record<'text' | 'number' | 'flag', readonly string[]>>>): ObjectShape {
  const entries = Object.entries(kinds).flatMap(([kind, names]) =>
    names.map((name): [string, Shape] => [name, { optional: kind as 'text' | 'number' | 'flag' }]),
  );
  return { members: Object.fromEntries(entries) };
}

function withMembers({ members }: ObjectShape, more: Readonly<Record<string, Shape>>): ObjectShape {
  return { members: { ...members, ...more } };
}

/** An object that holds lists of these under the names. */
function listsOf(element: Shape, ...names: readonly string[]): ObjectShape {
  return { members: Object.fromEntries(names.map((name) => [name, { optional: { list: element } }])) };
}

/** What the client depends on in the answer to a question at this path; undefined where that is too little to check. */
function shapeFor({ path }: Pick<ReadRequest, 'path'>): Shape | undefined {
  return SHAPES.find(([known]) => (typeof known === 'string' ? known === path : known.test(path)))?.[1];
}

/** Throws `fault` for a value that has not the shape the client depends on; undefined at once when it has. */
export type Validate = (value: JsonValue, fault: (why: string) => Fault) => Promise<void> | undefined;

/**
 * The check of the answer to this request, of one element at a time for lists. Only a value that fails the quick
 * test meets the schema, whose library takes longer to load than most answers to arrive.
 */
export function validatorFor(request: Pick<ReadRequest, 'path'>): Validate {
  const shape = shapeFor(request);
  if (shape === undefined) return () => undefined;
  const fits = checkFor(shape);
  return (value, fault) => (fits(value) ? undefined : explain(value, shape, fault));
}

async function explain(value: JsonValue, shape: Shape, fault: (why: string) => Fault): Promise<void> {
  const { difference } = await import('./shape-schema.ts');
  const why = difference(value, shape);
  if (why !== undefined) throw fault(why);
}
