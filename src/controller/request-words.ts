import { lookup } from '../model/lookup.ts';

/**
 * A change in words, by its method and path: `delete resource alpha of resource definition backups`, `create volume
 * definition of resource definition backups`, `evacuate node alpha`.
 */
export function requestWords(method: string, path: string): string {
  const segments = plainPath(path).split('/').slice(2).map(decoded);
  const { objects, rest } = split(segments);
  const target = [...objects].reverse().join(' of ');
  if (rest.length === 0) return `${VERBS[method] ?? method} ${target}`;
  const words = rest.map((word) => word.replaceAll('-', ' '));
  const of = target === '' ? '' : ` of ${target}`;
  if (isAction(method, rest)) return target === '' ? words.join(' ') : `${words.join(' ')} ${target}`;
  return `${VERBS[method] ?? method} ${singular(words.join(' '))}${of}`;
}

/** A segment that encodes nothing properly stays as it was written. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch (error) {
    if (error instanceof URIError) return segment;
    throw error;
  }
}

/** Paths whose words stand in another order than those of the rest. */
function plainPath(path: string): string {
  return path
    .replace(/\?.*/s, '')
    .replace(/^\/v1\/(remotes|nodes)\/(s3|linstor|ebs)(?=\/|$)/, '/v1/$2-$1')
    .replace('/v1/nodes/exec/drbd-reactorctl/', '/v1/DRBD-Reactor/')
    .replace('/v1/actions/snapshot/multi', '/v1/snapshots')
    .replace(/\/lost$/, '');
}

const VERBS: Readonly<Record<string, string>> = { POST: 'create', PUT: 'change', PATCH: 'change', DELETE: 'delete' };

/** Segments that are followed by a name, with how one of them is called. */
const NAMED: Readonly<Record<string, string>> = {
  nodes: 'node',
  'node-connections': 'node connection',
  'net-interfaces': 'network interface',
  'storage-pools': 'storage pool',
  'storage-pool-definitions': 'storage pool definition',
  'resource-definitions': 'resource definition',
  resources: 'resource',
  'volume-definitions': 'volume definition',
  volumes: 'volume',
  'resource-connections': 'resource connection',
  snapshots: 'snapshot',
  'snapshot-restore-resource': 'restored snapshot',
  'snapshot-rollback': 'rolled back snapshot',
  'resource-groups': 'resource group',
  'volume-groups': 'volume group',
  files: 'file',
  remotes: 'remote',
  's3-remotes': 's3 remote',
  'linstor-remotes': 'linstor remote',
  'ebs-remotes': 'ebs remote',
  'ebs-nodes': 'ebs node',
  schedules: 'schedule',
  schedule: 'schedule',
  'key-value-store': 'key-value store',
  'error-reports': 'error report',
  token: 'token',
  properties: 'property',
  'physical-storage': 'physical storage',
};

/** Segments after which no name comes although it may after others of that kind. */
const NO_NAMES = new Set(['adjustall']);

/** The objects that the path names, and the fixed words at its end. */
function split(segments: readonly string[]): { objects: string[]; rest: string[] } {
  const objects: string[] = [];
  let rest: string[] = [];
  for (let at = 0; at < segments.length; at++) {
    const word = segments[at] ?? '';
    const name = segments[at + 1];
    const noun = lookup(NAMED, word);
    if (noun === undefined || name === undefined || NO_NAMES.has(name)) {
      rest.push(word);
      continue;
    }
    const peer = word.endsWith('-connections') ? segments[at + 2] : undefined;
    objects.push(peer === undefined ? `${noun} ${name}` : `${noun} ${name} and ${peer}`);
    at += peer === undefined ? 1 : 2;
    rest = [];
  }
  return { objects, rest };
}

/** A last word that says what is done and not to what kind of object. */
function isAction(method: string, rest: readonly string[]): boolean {
  const last = rest.at(-1) ?? '';
  return (
    method !== 'DELETE' && !Object.hasOwn(NAMED, last) && method !== 'PATCH' && !['passphrase', 'config'].includes(last)
  );
}

function singular(words: string): string {
  return words.endsWith('ies') ? `${words.slice(0, -3)}y` : words.replace(/s$/, '');
}
