import type * as z from 'zod';
import { CLUSTER_FILE } from '../format/cluster-file.ts';
import { optionsByKey } from '../format/drbd-options.ts';
import { factsOf, isAnyCase } from '../format/member.ts';
import { inOrder, partsOf } from '../format/walk.ts';
import { meaningOf } from '../tree/placeholders.ts';

/** Members that are sound one by one and wrong together. */
export interface Contradiction {
  readonly path: readonly string[];
  readonly message: string;
  /** The name is wrong, not what stands behind it. */
  readonly atName?: boolean;
}

type Members = Readonly<Record<string, unknown>>;

/** What no schema can say about a document that fits the schema. */
export function* contradictions(value: unknown): Iterable<Contradiction> {
  yield* within(value, CLUSTER_FILE, []);
}

function* within(value: unknown, schema: z.ZodType, path: readonly string[]): Iterable<Contradiction> {
  const facts = factsOf(schema);
  if (facts.secret === true && typeof value === 'string' && typeof meaningOf(value) === 'string')
    yield { path, message: 'a secret must not stand in a file: write ${env:NAME} or ${file:PATH}' };
  const parts = partsOf(schema);
  if (parts.kind === 'members') {
    yield* ofObject(value as Members, path);
    for (const name of inOrder(Object.keys(value as Members), parts.ranks)) {
      const member = parts.members[name];
      const own = (value as Members)[name];
      if (member !== undefined && own !== undefined) yield* within(own, member, [...path, name]);
    }
  } else if (parts.kind === 'map') {
    yield* ofNames(Object.keys(value as Members), facts.names ?? '', path);
    if (facts.form === 'pairs') yield* ofPairs(value as Readonly<Record<string, Members>>, path);
    for (const [name, own] of Object.entries(value as Members)) yield* within(own, parts.value, [...path, name]);
  }
}

function* ofObject(object: Members, path: readonly string[]): Iterable<Contradiction> {
  const { properties, 'drbd-options': options } = object;
  if (properties !== undefined && options !== undefined)
    for (const key of Object.keys(properties as Members)) {
      const name = optionsByKey('full').get(key)?.name;
      if (name !== undefined && (options as Members)[name] !== undefined)
        yield { path: [...path, 'properties', key], message: `the drbd-options have ${name} as well`, atName: true };
    }
  if (object.replicas !== undefined && object['place-count'] !== undefined)
    yield { path: [...path, 'place-count'], message: 'is either there or "replicas", not both', atName: true };
  const [section, name] = path;
  if (path.length !== 2 || section === undefined || name === undefined) return;
  if (section === 'remotes') yield* exactlyOne(object, ['s3', 'linstor', 'ebs'], path);
  if (section === 'files') yield* exactlyOne(object, ['content', 'content-base64'], path);
  if (section === 'nodes') yield* oneSatellite(object, path);
  if (section === 'resource-definitions') yield* drbdForPeerSlots(object, path);
}

function* exactlyOne(object: Members, names: readonly string[], path: readonly string[]): Iterable<Contradiction> {
  if (names.filter((name) => object[name] !== undefined).length !== 1)
    yield { path, message: `must have exactly one of ${names.join(', ')}`, atName: true };
}

function* oneSatellite({ interfaces }: Members, path: readonly string[]): Iterable<Contradiction> {
  const used = Object.entries(interfaces as Record<string, { readonly satellite?: boolean }>).filter(
    ([, { satellite }]) => satellite === true,
  );
  for (const [name] of used.slice(1))
    yield {
      path: [...path, 'interfaces', name, 'satellite'],
      message: `the controller talks over one interface only, and ${used[0]?.[0] ?? ''} is one`,
    };
}

/** What LINSTOR would take and never tell. */
function* drbdForPeerSlots({ layers, 'peer-slots': slots }: Members, path: readonly string[]): Iterable<Contradiction> {
  if (slots === undefined || layers === undefined) return;
  if ((layers as readonly string[]).some((layer) => layer.toUpperCase() === 'DRBD')) return;
  yield { path: [...path, 'peer-slots'], message: 'is only for resources with the layer DRBD', atName: true };
}

function* ofNames(names: readonly string[], kind: string, path: readonly string[]): Iterable<Contradiction> {
  const seen = new Map<string, string>();
  for (const name of names) {
    if (kind === 'VOLUME_NUMBER' && !/^(0|[1-9]\d{0,4})$/.test(name))
      yield { path: [...path, name], message: 'expected the number of a volume', atName: true };
    if (!isAnyCase(kind)) continue;
    const other = seen.get(name.toLowerCase());
    if (other !== undefined)
      yield { path: [...path, name], message: `is the same name as ${other} for LINSTOR`, atName: true };
    seen.set(name.toLowerCase(), name);
  }
}

function* ofPairs(pairs: Readonly<Record<string, Members>>, path: readonly string[]): Iterable<Contradiction> {
  const seen = new Set<string>();
  for (const [a, others] of Object.entries(pairs))
    for (const [b, connection] of Object.entries(others)) {
      const ends = [a.toLowerCase(), b.toLowerCase()].sort();
      const at = [...path, a, b];
      if (ends[0] === ends[1]) yield { path: at, message: 'a connection has two different nodes', atName: true };
      if (seen.has(ends.join('\n')))
        yield { path: at, message: `is the same connection as ${b} and ${a}`, atName: true };
      seen.add(ends.join('\n'));
      for (const [name, nodes] of Object.entries(
        (connection as { readonly paths?: Record<string, Members> }).paths ?? {},
      )) {
        const named = Object.keys(nodes)
          .map((node) => node.toLowerCase())
          .sort();
        if (named.join('\n') !== ends.join('\n'))
          yield { path: [...at, 'paths', name], message: `a path names the interfaces of ${a} and ${b}`, atName: true };
      }
    }
}
