import type { Fault } from '../model/fault.ts';
import type { JsonValue } from '../model/json.ts';
import type { Node } from '../model/node.ts';
import type { ResourceDefinition } from '../model/resource-definition.ts';
import type { ResourceGroup } from '../model/resource-group.ts';
import type { Resource } from '../model/resource.ts';
import { checkFor } from '../model/shape.ts';
import type { Shape, ShapeOf } from '../model/shape.ts';
import type { StoragePool } from '../model/storage-pool.ts';
import type { ControllerVersion, ReadRequest } from './controller.ts';

const text = { optional: 'text' } as const;
const number = { optional: 'number' } as const;
const flag = { optional: 'flag' } as const;
const anything = { optional: 'anything' } as const;
const texts = { optional: { list: 'text' } } as const;
const properties = { optional: { map: 'text' } } as const;
const lists = { optional: { map: { list: 'text' } } } as const;

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
    reports: { optional: { list: 'anything' } },
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
            reports: { optional: { list: 'anything' } },
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
    select_filter: {
      optional: {
        members: {
          place_count: number,
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

/** Of one element for lists, of the whole answer for objects. */
const SHAPES: Readonly<Record<string, Shape>> = {
  '/v1/nodes': node,
  '/v1/view/storage-pools': storagePool,
  '/v1/view/resources': resource,
  '/v1/view/snapshots': { members: { name: text, resource_name: text, props: properties, flags: texts } },
  '/v1/resource-definitions': resourceDefinition,
  '/v1/resource-groups': resourceGroup,
  '/v1/key-value-store': { members: { name: 'text', props: properties } },
  '/v1/files': { members: { path: 'text' } },
  '/v1/controller/version': version,
  '/v1/controller/properties': { map: 'text' },
};

/** What the client depends on in the answer to a GET of this path; undefined where that is too little to check. */
function shapeFor({ method = 'GET', path }: ReadRequest): Shape | undefined {
  return method === 'GET' && Object.hasOwn(SHAPES, path) ? SHAPES[path] : undefined;
}

/** Throws `fault` for a value that has not the shape the client depends on; undefined at once when it has. */
export type Validate = (value: JsonValue, fault: (why: string) => Fault) => Promise<void> | undefined;

/**
 * The check of the answer to this request, of one element at a time for lists. Only a value that fails the quick
 * test meets the schema, whose library takes longer to load than most answers to arrive.
 */
export function validatorFor(request: ReadRequest): Validate {
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
