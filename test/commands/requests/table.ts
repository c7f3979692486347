import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A line, and every request that it sends. */
export interface Row {
  readonly line: string;
  readonly requests: readonly Noted[];
}

interface Noted {
  /** `GET /v1/nodes?nodes=n1` */
  readonly request: string;
  /** Why a list is asked for as a whole; '' where nothing is said. */
  readonly reason: string;
}

/** The sections of the table by their headings. */
export function requestsTable(): ReadonlyMap<string, readonly Row[]> {
  const path = fileURLToPath(new URL('requests.txt', import.meta.url));
  const [, ...sections] = readFileSync(path, 'utf8').split(/^## /m);
  return new Map(sections.map((text) => [text.slice(0, text.indexOf('\n')), rowsOf(text)]));
}

function rowsOf(section: string): Row[] {
  const [, ...rows] = section.split(/^\$ /m);
  return rows.map((text) => {
    const [line = '', ...noted] = text.trimEnd().split('\n');
    return { line, requests: noted.map(notedOf) };
  });
}

function notedOf(text: string): Noted {
  const [request = '', reason = ''] = text.split(/ +# /);
  return { request: request.trim(), reason };
}

/** Whether a request is for all objects of a kind in the cluster; one object's own list is no such list. */
export function asksForAll(request: string): boolean {
  const [path = '', query = ''] = request.replace(/^GET /, '').split('?');
  const isList = LISTS.has(path) || /^\/v1\/view\/[^/]+(\/queue)?$/.test(path);
  return isList && !query.split('&').some((parameter) => NARROWING.has(parameter.replace(/=.*/, '')));
}

const LISTS = new Set([
  '/v1/nodes',
  '/v1/resource-definitions',
  '/v1/resource-groups',
  '/v1/storage-pool-definitions',
  '/v1/physical-storage',
  '/v1/key-value-store',
  '/v1/error-reports',
  '/v1/files',
  '/v1/node-connections',
]);

/** Parameters that choose objects. */
const NARROWING = new Set([
  ...['nodes', 'node', 'node_a', 'resources', 'storage_pools', 'props', 'limit'],
  ...['resource_definitions', 'resource_groups', 'rsc', 'since', 'snapshots', 'remotes'],
]);
