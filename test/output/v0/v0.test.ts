import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../src/model/json.ts';
import { jsonLine } from '../../../src/output/json-text.ts';
import { nodeConnectionsV0, resourceConnectionsV0 } from '../../../src/output/v0/connections.ts';
import { errorReportsV0 } from '../../../src/output/v0/error-reports.ts';
import { nodesV0 } from '../../../src/output/v0/nodes.ts';
import { resourceDefinitionsV0 } from '../../../src/output/v0/resource-definitions.ts';
import { resourcesV0 } from '../../../src/output/v0/resources.ts';
import { snapshotsV0 } from '../../../src/output/v0/snapshots.ts';
import { storagePoolsV0 } from '../../../src/output/v0/storage-pools.ts';
import { each } from '../capture.ts';

type Convert = (items: AsyncIterable<JsonObject>) => Promise<Parameters<typeof jsonLine>[0]>;

/** The converted items as one line, in which the order of members shows. */
async function converted(convert: Convert, ...items: JsonObject[]): Promise<string> {
  return jsonLine(await convert(each(items)));
}

const PROPS = { 'Aux/b': '1', a: '2' };
const PAIRS = '[{"key": "Aux/b", "value": "1"}, {"key": "a", "value": "2"}]';

describe('v0 of nodes', () => {
  test('numbers the connection status and turns maps into lists', async () => {
    const netInterface = { name: 'default', address: '10.0.0.1', satellite_port: 3366, is_active: true, uuid: 'u' };
    const node = { name: 'n', props: PROPS, net_interfaces: [netInterface], connection_status: 'ONLINE', uuid: 'x' };
    expect(await converted(nodesV0, node)).toBe(
      `[{"nodes": [{"name": "n", "props": ${PAIRS}, "net_interfaces": [{"address": "10.0.0.1", "name": "default", ` +
        `"stlt_port": 3366, "stlt_encryption_type": null}], "connection_status": 2, "uuid": "x"}]}]`,
    );
  });

  test('takes a missing or new connection status for unknown', async () => {
    expect(await converted(nodesV0, { name: 'n' }, { name: 'm', connection_status: 'BRAND_NEW' })).toBe(
      '[{"nodes": [{"name": "n", "props": [], "connection_status": 6, "net_interfaces": []}, ' +
        '{"name": "m", "connection_status": 6, "props": [], "net_interfaces": []}]}]',
    );
    expect(await converted(nodesV0)).toBe('[{"nodes": []}]');
  });
});

describe('v0 of resource definitions', () => {
  test('takes port, secret and minor number from the first DRBD layer with data', async () => {
    const volume = {
      volume_number: 0,
      size_kib: 9007199254740993n,
      uuid: 'v',
      flags: ['ENCRYPTED'],
      layer_data: [{ type: 'STORAGE' }, { type: 'DRBD', data: { minor_number: 1000 } }],
    };
    const definition = {
      name: 'r',
      uuid: 'u',
      flags: [],
      props: PROPS,
      layer_data: [{ type: 'DRBD' }, { type: 'DRBD', data: { port: 7000 } }],
      volume_definitions: [volume, { volume_number: 1 }],
    };
    expect(await converted(resourceDefinitionsV0, definition, { name: 's' })).toBe(
      '[{"rsc_dfns": [{"rsc_name": "r", "rsc_dfn_uuid": "u", "vlm_dfns": [{"vlm_nr": 0, "vlm_size": 9007199254740993, ' +
        '"vlm_dfn_uuid": "v", "vlm_flags": ["ENCRYPTED"], "vlm_minor": 1000}, {"vlm_nr": 1, "vlm_size": null, ' +
        `"vlm_dfn_uuid": null}], "rsc_dfn_props": ${PAIRS}, "rsc_dfn_port": 7000, "rsc_dfn_secret": null}, ` +
        '{"rsc_name": "s", "rsc_dfn_uuid": null, "vlm_dfns": []}]}]',
    );
  });
});

describe('v0 of resources', () => {
  test('splits states from resources', async () => {
    const drbd = { drbd_volume_definition: { minor_number: 1000 }, backing_device: '/dev/x', allocated_size_kib: 5 };
    const volume = {
      volume_number: 0,
      storage_pool_name: 'p',
      device_path: '/dev/drbd1000',
      allocated_size_kib: 4,
      layer_data_list: [{ type: 'DRBD', data: drbd }],
      state: { disk_state: 'UpToDate' },
    };
    const diskless = { volume_number: 1, layer_data_list: [{ type: 'DRBD', data: { allocated_size_kib: 0 } }] };
    const resource = { name: 'r', node_name: 'n', props: PROPS, state: { in_use: false }, volumes: [volume, diskless] };
    expect(
      await converted(resourcesV0, resource, { name: 's', node_name: 'n', flags: ['DISKLESS'], volumes: [] }),
    ).toBe(
      '[{"resource_states": [{"rsc_name": "r", "node_name": "n", "in_use": false, "vlm_states": [{"vlm_nr": 0, ' +
        '"disk_state": "UpToDate"}, {"vlm_nr": 1, "disk_state": null}]}, {"rsc_name": "s", "node_name": "n"}], ' +
        `"resources": [{"name": "r", "uuid": null, "node_name": "n", "rsc_flags": [], "props": ${PAIRS}, "vlms": [` +
        '{"stor_pool_name": "p", "vlm_nr": 0, "vlm_uuid": null, "device_path": "/dev/drbd1000", "vlm_minor_nr": 1000, ' +
        '"backing_disk": "/dev/x", "meta_disk": "", "allocated": 4}, {"stor_pool_name": null, "vlm_nr": 1, ' +
        '"vlm_uuid": null, "device_path": null, "vlm_minor_nr": null, "meta_disk": ""}]}, {"name": "s", "uuid": null, ' +
        '"node_name": "n", "rsc_flags": ["DISKLESS"], "props": [], "vlms": []}]}]',
    );
  });
});

describe('v0 of storage pools', () => {
  test('names the driver and gives free space only when it is known', async () => {
    const pool = {
      storage_pool_name: 'p',
      node_name: 'n',
      provider_kind: 'LVM_THIN',
      free_capacity: 9223372036854775807n,
      total_capacity: 2,
      static_traits: { Provisioning: 'Thin' },
      props: {},
    };
    expect(await converted(storagePoolsV0, pool, { storage_pool_name: 'q', provider_kind: 'NEW' })).toBe(
      '[{"stor_pools": [{"stor_pool_uuid": null, "stor_pool_name": "p", "node_name": "n", "free_space_mgr_name": null, ' +
        '"free_space": {"stor_pool_name": "p", "free_capacity": 9223372036854775807, "total_capacity": 2}, ' +
        '"driver": "LvmThinDriver", "static_traits": [{"key": "Provisioning", "value": "Thin"}]}, {"stor_pool_uuid": ' +
        'null, "stor_pool_name": "q", "node_name": null, "free_space_mgr_name": null, "driver": "", "static_traits": []}]}]',
    );
  });
});

describe('v0 of snapshots, connections and error reports', () => {
  test('lists the nodes and volumes of a snapshot', async () => {
    const snapshot = {
      name: 's',
      resource_name: 'r',
      uuid: 'u',
      nodes: ['a', 'b'],
      volume_definitions: [{ volume_number: 0, size_kib: 4, uuid: 'x' }],
    };
    expect(await converted(snapshotsV0, snapshot)).toBe(
      '[{"snapshot_dfns": [{"rsc_name": "r", "snapshot_name": "s", "uuid": "u", "snapshot_dfn_flags": [], "snapshots": ' +
        '[{"node_name": "a"}, {"node_name": "b"}], "snapshot_vlm_dfns": [{"vlm_nr": 0, "vlm_size": 4}]}]}]',
    );
  });

  test('shows the port of resource connections alone', async () => {
    const connection = { node_a: 'a', node_b: 'b', flags: ['F'], props: PROPS, port: 7000 };
    expect(await converted(resourceConnectionsV0, connection)).toBe(
      `[{"rsc_connections": [{"node_name_1": "a", "node_name_2": "b", "flags": ["F"], "props": ${PAIRS}, "port": 7000}]}]`,
    );
    expect(await converted(nodeConnectionsV0, { ...connection, flags: [], props: {} })).toBe(
      '[{"node_connections": [{"node_name_1": "a", "node_name_2": "b"}]}]',
    );
  });

  test('of nothing has no list at all', async () => {
    const none = [snapshotsV0, nodeConnectionsV0, resourceConnectionsV0].map((convert) => converted(convert));
    expect(await Promise.all(none)).toEqual(['[{}]', '[{}]', '[{}]']);
  });

  test('renames the node of an error report', async () => {
    expect(await converted(errorReportsV0, { node_name: 'n', filename: 'f' })).toBe(
      '[{"filename": "f", "node_names": "n"}]',
    );
  });
});
