import type { Body, ChangeRequest, ListAnswer, ReadRequest } from '../../../src/controller/controller.ts';
import { jsonList } from '../../../src/controller/json-list.ts';
import { encodeQuery } from '../../../src/controller/path.ts';
import type { JsonValue } from '../../../src/model/json.ts';
import type { ApiReply } from '../../../src/api/objects/reply.ts';
import { Secret } from '../../../src/model/secret.ts';
import { RecordingController } from '../../support/recording-controller.ts';

/** `METHOD PATH` with query and, if there is one, the body with its secrets in clear. */
export type Sent = readonly [request: string, body?: unknown];

const PROPS = { props: {} };

/** What a small cluster answers, by the path without query. */
const ANSWERS: readonly (readonly [path: RegExp, answer: unknown])[] = [
  [
    /^\/v1\/nodes$/,
    [{ name: 'alpha', type: 'SATELLITE', ...PROPS, net_interfaces: [{ name: 'default', address: '10.0.0.1' }] }],
  ],
  [
    /^\/v1\/view\/resources$/,
    [{ name: 'backups', node_name: 'alpha', ...PROPS, volumes: [{ volume_number: 0, ...PROPS }] }],
  ],
  [/^\/v1\/view\/storage-pools$/, [{ storage_pool_name: 'pool', node_name: 'alpha', provider_kind: 'LVM', ...PROPS }]],
  [
    /^\/v1\/resource-definitions$/,
    [{ name: 'backups', ...PROPS, volume_definitions: [{ volume_number: 0, size_kib: 4 }] }],
  ],
  [/^\/v1\/resource-groups$/, [{ name: 'group', ...PROPS }]],
  [/\/volume-groups$/, [{ volume_number: 0, ...PROPS }]],
  [
    /^\/v1\/error-reports/,
    [{ filename: 'ErrorReport-1.log', node_name: 'alpha', error_time: 1767225600000, text: 'report' }],
  ],
  [/^\/v1\/(view\/snapshots|physical-storage|storage-pool-definitions)$|exos\/(enclosures|map)$/, []],
];

/** A controller on which everything works; it notes what it is sent. */
export class WorkingController extends RecordingController {
  readonly sent: Sent[] = [];

  constructor() {
    super({});
  }

  override list<T>(request: ReadRequest): ListAnswer<T> {
    const answer = (): Uint8Array => Buffer.from(JSON.stringify(this.#take(request)));
    return jsonList<T>(async function* () {
      yield await Promise.resolve(answer());
    });
  }

  override read(request: ReadRequest): Promise<JsonValue> {
    return Promise.resolve(this.#take(request) as JsonValue);
  }

  override change(request: ChangeRequest): Promise<readonly ApiReply[]> {
    this.#take(request);
    return Promise.resolve([{ ret_code: 1, message: 'Done', obj_refs: { path: '/var/log/sos.tar.gz' } }]);
  }

  #take({ method = 'GET', path, query, body }: ReadRequest | ChangeRequest): unknown {
    const request = `${method} ${path}${encodeQuery(query)}`;
    this.sent.push(body === undefined ? [request] : [request, inClear(body)]);
    return ANSWERS.find(([known]) => known.test(path))?.[1] ?? {};
  }
}

function inClear(body: Body): unknown {
  if (body instanceof Secret) return body.reveal();
  if (Array.isArray(body)) return body.map((one: Body) => inClear(one));
  if (typeof body !== 'object' || body === null) return body;
  const members = Object.entries(body as Record<string, Body | undefined>);
  return Object.fromEntries(members.flatMap(([name, value]) => (value === undefined ? [] : [[name, inClear(value)]])));
}
