import { expect, test } from 'vitest';
import { commandLines } from '../../src/cluster-file/plan/command-lines.ts';
import type { ChangeRequest } from '../../src/api/controller.ts';
import { Secret } from '../../src/model/secret.ts';
import { RecordingController } from '../support/recording-controller.ts';
import { runWords } from '../support/run-words.ts';

const RESOURCES = '/v1/resource-definitions/db1/resources';
const VOLUMES = '/v1/resource-definitions/db1/volume-definitions';

/** Requests for which there is one line. */
const WITH_LINE: readonly ChangeRequest[] = [
  { method: 'PUT', path: '/v1/nodes/n1/evacuate' },
  { method: 'DELETE', path: '/v1/nodes/n1' },
  { method: 'PUT', path: '/v1/nodes/n1', body: { override_props: { 'Aux/rack': 'r9' } } },
  { method: 'DELETE', path: '/v1/nodes/n1/storage-pools/ssd' },
  { method: 'DELETE', path: '/v1/resource-groups/g' },
  { method: 'POST', path: '/v1/resource-definitions', body: { resource_definition: { name: 'db1' } } },
  { method: 'DELETE', path: '/v1/resource-definitions/db1' },
  { method: 'PUT', path: '/v1/resource-definitions/db1', body: { override_props: { 'Aux/a': 'b' } } },
  { method: 'POST', path: VOLUMES, body: { volume_definition: { volume_number: 1, size_kib: 1048576 } } },
  { method: 'PUT', path: `${VOLUMES}/0`, body: { size_kib: 3072 } },
  { method: 'DELETE', path: `${VOLUMES}/0` },
  { method: 'DELETE', path: `${RESOURCES}/n1` },
  { method: 'POST', path: `${RESOURCES}/n1/activate` },
  { method: 'POST', path: `${RESOURCES}/n1/deactivate` },
  { method: 'PUT', path: `${RESOURCES}/n1/toggle-disk/diskless` },
  { method: 'PUT', path: `${RESOURCES}/n1/toggle-disk/diskful` },
  { method: 'PUT', path: `${RESOURCES}/n1/toggle-disk/diskful/ssd` },
  {
    method: 'POST',
    path: '/v1/resource-definitions/db1/autoplace',
    body: { select_filter: { place_count: 2 } },
  },
  { method: 'DELETE', path: '/v1/schedules/nightly' },
];

/** What a line sends, without queries. */
async function sentBy(words: readonly string[]) {
  const run = await runWords(`--yes ${words.join(' ')}`, new RecordingController());
  expect(run.stderr).toBe('');
  return run.requests.filter(({ method }) => method !== 'GET');
}

test.each(WITH_LINE)('the line for $method $path sends the same', async (request) => {
  const [words = [], ...others] = commandLines({ requests: [request] });
  expect(others).toEqual([]);
  const sent = await sentBy(words);
  expect(sent).toHaveLength(1);
  const [first] = sent;
  const { method, path } = request;
  expect({ method: first?.method, path: first?.path.replace(/\?.*/, '') }).toEqual({ method, path });
  if (request.body !== undefined) expect(JSON.parse(first?.body ?? '')).toMatchObject(request.body as object);
});

test('replicas with different pools have a line each', () => {
  const replica = (node_name: string, StorPoolName?: string, flags?: string[]) => ({
    resource: { node_name, flags, props: StorPoolName === undefined ? undefined : { StorPoolName } },
  });
  const body = [
    replica('n1', 'ssd'),
    replica('n2', 'ssd'),
    replica('n3', 'hdd'),
    replica('n4', undefined, ['DRBD_DISKLESS']),
  ];
  expect(commandLines({ requests: [{ method: 'POST', path: RESOURCES, body }] })).toEqual([
    ['resource', 'create', 'n1', 'n2', 'db1', '--storage-pool', 'ssd'],
    ['resource', 'create', 'n3', 'db1', '--storage-pool', 'hdd'],
    ['resource', 'create', 'n4', 'db1', '--drbd-diskless'],
  ]);
});

test.each<readonly [string, ChangeRequest]>([
  ['a secret', { method: 'PUT', path: '/v1/nodes/n1', body: { override_props: { password: new Secret('x') } } }],
  ['what no line says', { method: 'PUT', path: '/v1/nodes/n1', body: { node_type: 'COMBINED' } }],
  ['two properties', { method: 'PUT', path: '/v1/nodes/n1', body: { override_props: { a: '1', b: '2' } } }],
  ['a value that looks like an option', { method: 'PUT', path: '/v1/nodes/n1', body: { override_props: { a: '-1' } } }],
])('there is no line for %s', (_what, request) => {
  expect(commandLines({ requests: [request, { method: 'DELETE', path: '/v1/nodes/n1' }] })).toEqual([]);
});
