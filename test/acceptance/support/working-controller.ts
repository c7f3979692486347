import { Controller } from '../../../src/api/controller.ts';
import type { Body } from '../../../src/api/request.ts';
import { Secret } from '../../../src/model/secret.ts';
import { answerTo } from '../../support/recording-controller.ts';

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

const DONE = [{ ret_code: 1, message: 'Done', obj_refs: { path: '/var/log/sos.tar.gz' } }];

/** A controller on which everything works; it notes what it is sent. */
export class WorkingController extends Controller {
  readonly sent: Sent[];

  constructor() {
    const sent: Sent[] = [];
    super({
      send: async (request) => {
        const { method, path, body, expects } = request;
        const line = `${method} ${path}`;
        if (expects !== 'file') sent.push(body === undefined ? [line] : [line, inClear(body)]);
        const known = ANSWERS.find(([one]) => one.test(path.replace(/\?.*/, '')))?.[1];
        return await Promise.resolve(answerTo(request, expects === 'replies' ? DONE : known));
      },
      uri: () => Promise.resolve('linstor://localhost'),
      version: () => ({ version: '', git_hash: '', build_time: '', rest_api_version: '1.28.0' }),
    });
    this.sent = sent;
  }
}

function inClear(body: Body): unknown {
  if (body instanceof Secret) return body.reveal();
  if (Array.isArray(body)) return body.map((one: Body) => inClear(one));
  if (typeof body !== 'object' || body === null) return body;
  const members = Object.entries(body as Record<string, Body | undefined>);
  return Object.fromEntries(members.flatMap(([name, value]) => (value === undefined ? [] : [[name, inClear(value)]])));
}
