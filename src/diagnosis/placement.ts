import { drbdPeerSlots, volumeSizes } from '../model/volume-size.ts';
import { nodeFinding } from './health.ts';
import { nodeState, type Node } from '../api/objects/node.ts';
import { largestThinKib, oversubscriptionRatios } from './oversubscription.ts';
import type { Properties } from '../model/properties.ts';
import { severity } from '../api/objects/reply.ts';
import type { GroupFilter } from '../api/objects/resource-group.ts';
import { formatSize } from '../model/size.ts';
import { spreadOver, type Candidate, type SpreadRules } from './spread.ts';
import type { StoragePool } from '../api/objects/storage-pool.ts';

/** A question to automatic placement, and what is known of the cluster; `properties` are the controller's. */
export interface PlacementFacts {
  readonly filter: GroupFilter;
  /** Replicas to be placed besides those of `existing`. */
  readonly count: number;
  readonly sizesKib: readonly number[];
  readonly nodes: readonly Node[];
  readonly pools: readonly StoragePool[];
  /** The resources on each node, by the node's name. */
  readonly resourcesOn: ReadonlyMap<string, readonly string[]>;
  readonly promisedKib: ReadonlyMap<string, number>;
  readonly properties: Properties | undefined;
  /** Properties of the pool definitions by name. */
  readonly poolDefinitions: ReadonlyMap<string, Properties | undefined>;
  /** The resource that is to have more replicas, if it is there already. */
  readonly existing?: ExistingResource | undefined;
  readonly peerSlots?: number | undefined;
}

interface ExistingResource {
  readonly name: string;
  /** Nodes that have its data, with the kind of storage. */
  readonly replicas: readonly { readonly node: string; readonly provider: string | undefined }[];
}

/** Rules of automatic placement that can rule out a node or a storage pool. */
export type Rule =
  | 'satellite'
  | 'offline'
  | 'flags'
  | 'autoplace-target'
  | 'nodes'
  | 'existing'
  | 'layers'
  | 'do-not-place-with'
  | 'no-pool'
  | 'pool-name'
  | 'provider'
  | 'pool-error'
  | 'mixed-storage'
  | 'space'
  | 'same-value'
  | 'forbidden-value';

/** Why something is ruled out, and a command against it. */
export interface Refusal {
  readonly rule: Rule;
  readonly text: string;
  readonly remedy?: string | undefined;
}

export interface PoolVerdict {
  readonly pool: StoragePool;
  readonly refusal: Refusal | undefined;
  /** The largest volume it takes, KiB. */
  readonly largestKib: number;
}

export interface NodeVerdict {
  readonly node: string;
  /** Undefined: a replica fits. */
  readonly refusal: Refusal | undefined;
  /** [] for a node that is ruled out as a whole. */
  readonly pools: readonly PoolVerdict[];
}

export interface PlacementVerdict {
  readonly nodes: readonly NodeVerdict[];
  /** Nodes that keep all the rules together; undefined: there are not enough. */
  readonly possible: readonly string[] | undefined;
  /** Rules without which it would be possible, in words; [] when it is possible or too few nodes fit. */
  readonly hindrances: readonly string[];
}

/** Judges every node by the rules of automatic placement (user's guide, automatically placing resources). */
export function explainPlacement(facts: PlacementFacts): PlacementVerdict {
  const byName = [...facts.nodes].sort((a, b) => (upper(a.name) < upper(b.name) ? -1 : 1));
  const nodes = byName.map((node) => judgeNode(node, facts));
  const rules = rulesOf(facts);
  const candidates = candidatesOf(nodes, facts);
  const possible = facts.count <= 0 ? [] : spreadOver(candidates, facts.count, rules);
  const enough = new Set(candidates.map(({ node }) => node)).size >= facts.count;
  return { nodes, possible, hindrances: possible || !enough ? [] : hindrances(candidates, facts.count, rules) };
}

function judgeNode(node: Node, facts: PlacementFacts): NodeVerdict {
  const refusal = nodeRefusal(node, facts);
  if (refusal) return { node: node.name, refusal, pools: [] };
  const own = facts.pools.filter((pool) => same(pool.node_name, node.name) && pool.provider_kind !== 'DISKLESS');
  const pools = own.map((pool) => judgePool(pool, node, facts));
  if (pools.some((pool) => pool.refusal === undefined)) return { node: node.name, refusal: undefined, pools };
  return { node: node.name, refusal: poolsRefusal(node, pools), pools };
}

function nodeRefusal(node: Node, facts: PlacementFacts): Refusal | undefined {
  return (
    stateRefusal(node) ??
    targetRefusal(node, facts) ??
    existingRefusal(node, facts) ??
    layerRefusal(node, facts) ??
    neighbourRefusal(node, facts) ??
    valueRefusal(node, facts)
  );
}

function stateRefusal(node: Node): Refusal | undefined {
  if (node.type === 'CONTROLLER' || node.type === 'AUXILIARY')
    return { rule: 'satellite', text: `has no satellite (node type ${node.type})` };
  const flags = node.flags ?? [];
  if (flags.length > 0)
    return { rule: 'flags', text: `is marked ${flags.join(', ')}`, remedy: `linstor node restore ${node.name}` };
  if (node.connection_status === 'ONLINE') return undefined;
  const remedy = nodeFinding(node)?.remedy;
  return { rule: 'offline', text: `is not online (${nodeState(node).text})`, remedy };
}

const isOff = (value: string | undefined): boolean => /^(false|no)$/i.test(value ?? '');

function targetRefusal(node: Node, { filter, properties }: PlacementFacts): Refusal | undefined {
  if (isOff(node.props?.AutoplaceTarget ?? properties?.AutoplaceTarget))
    return {
      rule: 'autoplace-target',
      text: 'is no target of automatic placement (AutoplaceTarget is false)',
      remedy: `linstor node set-property ${node.name} AutoplaceTarget true`,
    };
  const asked = filter.node_name_list;
  if (!asked?.length || asked.some((name) => same(name, node.name))) return undefined;
  return { rule: 'nodes', text: `is not one of the nodes asked for (${asked.join(', ')})` };
}

function existingRefusal(node: Node, { existing }: PlacementFacts): Refusal | undefined {
  if (!existing?.replicas.some((replica) => same(replica.node, node.name))) return undefined;
  return { rule: 'existing', text: `has a replica of ${existing.name} already` };
}

function layerRefusal(node: Node, facts: PlacementFacts): Refusal | undefined {
  const missing = layersOf(facts.filter).find((layer) => !node.resource_layers?.includes(layer));
  if (missing === undefined || node.resource_layers === undefined) return undefined;
  const [why] = node.unsupported_layers?.[missing] ?? [];
  const text = `does not support the layer ${missing}${why === undefined ? '' : `: ${why}`}`;
  return { rule: 'layers', text, remedy: `linstor node info --nodes ${node.name}` };
}

function layersOf({ layer_stack }: GroupFilter): readonly string[] {
  const asked = layer_stack?.length ? layer_stack.map(upper) : ['DRBD'];
  return asked.includes('STORAGE') ? asked : [...asked, 'STORAGE'];
}

function neighbourRefusal(node: Node, { filter, resourcesOn, existing }: PlacementFacts): Refusal | undefined {
  const names = new Set((filter.not_place_with_rsc ?? []).map(upper));
  const regex = regexOf(filter.not_place_with_rsc_regex);
  if (names.size === 0 && regex === undefined) return undefined;
  const found = resourcesOn
    .get(node.name)
    ?.find((name) => name !== existing?.name && (names.has(upper(name)) || regex?.test(name)));
  if (found === undefined) return undefined;
  return { rule: 'do-not-place-with', text: `has ${found}, which the resource must not be placed with` };
}

/** The controller's expressions are those of Java; what this program cannot read rules nothing out. */
function regexOf(source: string | undefined): RegExp | undefined {
  if (!source) return undefined;
  try {
    return new RegExp(source, 'i');
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** `key=value` asks for that very value (same) or forbids it (different); a bare key asks for any value at all. */
function valueRefusal(node: Node, { filter }: PlacementFacts): Refusal | undefined {
  for (const rule of filter.replicas_on_same ?? []) {
    const [key, wanted] = keyAndValue(rule);
    const value = node.props?.[key];
    if (wanted === undefined ? value !== undefined : value === wanted) continue;
    return valueMissing(node, key, value, wanted, 'replicas-on-same');
  }
  for (const rule of filter.replicas_on_different ?? []) {
    const [key, forbidden] = keyAndValue(rule);
    const value = node.props?.[key];
    if (forbidden === undefined && value === undefined)
      return valueMissing(node, key, value, undefined, 'replicas-on-different');
    if (forbidden !== undefined && value === forbidden)
      return { rule: 'forbidden-value', text: `has ${key}=${value}, which replicas-on-different forbids` };
  }
  return undefined;
}

function valueMissing(
  node: Node,
  key: string,
  value: string | undefined,
  wanted: string | undefined,
  option: string,
): Refusal {
  const has = value === undefined ? `has no ${key}` : `has ${key}=${value}`;
  const needs = wanted === undefined ? 'a value' : `'${wanted}'`;
  return {
    rule: 'same-value',
    text: `${has}; ${option} needs ${needs}`,
    remedy: `linstor node set-property ${node.name} ${key} ${wanted ?? 'VALUE'}`,
  };
}

function keyAndValue(rule: string): readonly [key: string, value: string | undefined] {
  const at = rule.indexOf('=');
  return at < 0 ? [rule, undefined] : [rule.slice(0, at), rule.slice(at + 1)];
}

function judgePool(pool: StoragePool, node: Node, facts: PlacementFacts): PoolVerdict {
  const largestKib = largestIn(pool, facts);
  return { pool, largestKib, refusal: poolRefusal(pool, node, facts, largestKib) };
}

function poolRefusal(pool: StoragePool, node: Node, facts: PlacementFacts, largestKib: number): Refusal | undefined {
  const { filter, existing, properties } = facts;
  const { storage_pool_name: name, provider_kind: provider } = pool;
  const names = filter.storage_pool_list ?? (filter.storage_pool ? [filter.storage_pool] : []);
  if (names.length > 0 && !names.some((one) => same(one, name)))
    return { rule: 'pool-name', text: `pool ${name} is not asked for` };
  if (filter.provider_list?.length && !filter.provider_list.map(upper).includes(provider))
    return { rule: 'provider', text: `pool ${name} is of kind ${provider}, not ${filter.provider_list.join(', ')}` };
  if (node.storage_providers && !node.storage_providers.includes(provider))
    return { rule: 'provider', text: `the node does not support ${provider} any more (pool ${name})` };
  const failed = pool.reports?.find((report) => severity(report) === 'error');
  if (failed)
    return { rule: 'pool-error', text: `pool ${name} cannot be used: ${failed.message ?? 'no reason given'}` };
  const kinds = (existing?.replicas ?? []).flatMap((replica) => replica.provider ?? []);
  if (!isMixing(properties) && kinds.length > 0 && !kinds.some((kind) => family(kind) === family(provider)))
    return {
      rule: 'mixed-storage',
      text: `pool ${name} (${provider}) does not go with the ${kinds[0] ?? ''} of the other replicas`,
    };
  const needed = neededKib(pool, facts);
  if (needed <= largestKib) return undefined;
  return {
    rule: 'space',
    text: `pool ${name} takes up to ${formatSize(Math.floor(largestKib))}, but ${formatSize(needed)} are needed`,
    remedy: `linstor storage-pool list --nodes ${node.name} --storage-pools ${name}`,
  };
}

function largestIn(pool: StoragePool, facts: PlacementFacts): number {
  const freeKib = Number(pool.free_capacity ?? 0);
  if (!isThin(pool)) return freeKib;
  const ratios = oversubscriptionRatios(
    pool.props,
    facts.poolDefinitions.get(pool.storage_pool_name),
    facts.properties,
  );
  const promisedKib = facts.promisedKib.get(`${pool.node_name}/${pool.storage_pool_name}`) ?? 0;
  return largestThinKib({ freeKib, totalKib: Number(pool.total_capacity ?? 0), promisedKib }, ratios);
}

function isThin({ provider_kind, static_traits }: StoragePool): boolean {
  return static_traits?.Provisioning === undefined
    ? provider_kind.endsWith('_THIN')
    : static_traits.Provisioning === 'Thin';
}

/** Volumes in a pool are made in steps of so many KiB; satellites say it of every pool. */
const USUAL_STEP_KIB = 4;

function neededKib({ props }: StoragePool, { sizesKib, filter, peerSlots = drbdPeerSlots }: PlacementFacts): number {
  const step = Number(props?.['StorDriver/internal/AllocationGranularity'] ?? USUAL_STEP_KIB) || USUAL_STEP_KIB;
  const layers = layersOf(filter);
  return sizesKib.reduce((sum, size) => sum + volumeSizes(size, layers, step, peerSlots, false).storageKib, 0);
}

/** The one pool that was meant says most: that others were not asked for is of no interest. */
function poolsRefusal(node: Node, pools: readonly PoolVerdict[]): Refusal {
  const refusals = pools.flatMap(({ refusal }) => refusal ?? []);
  const meant = refusals.filter(({ rule }) => rule !== 'pool-name');
  const [first] = meant.length > 0 ? meant : refusals;
  const remedy = `linstor storage-pool create KIND ${node.name} POOL …`;
  if (first === undefined) return { rule: 'no-pool', text: 'has no storage pool', remedy };
  if (meant.length === 0) {
    const names = pools.map(({ pool }) => pool.storage_pool_name).join(', ');
    return { rule: 'pool-name', text: `has no pool of the name asked for, only ${names}`, remedy };
  }
  return { ...first, text: meant.map(({ text }) => text).join('; ') };
}

function candidatesOf(nodes: readonly NodeVerdict[], { nodes: all }: PlacementFacts): Candidate[] {
  return nodes.flatMap((verdict) => {
    const properties = all.find((node) => node.name === verdict.node)?.props ?? {};
    const fitting = verdict.pools.filter(({ refusal }) => refusal === undefined);
    const families = new Set(fitting.map(({ pool }) => family(pool.provider_kind)));
    return [...families].map((kind) => ({ node: verdict.node, kind, properties }));
  });
}

/** A thin and a thick provider of the same tool go together. */
function family(provider: string): string {
  return provider.replace(/_THIN$/, '');
}

function isMixing(properties: Properties | undefined): boolean {
  return /^(true|yes)$/i.test(properties?.AllowMixingStoragePoolDriver ?? '');
}

function rulesOf({ filter, existing, nodes, properties }: PlacementFacts): SpreadRules {
  const bare = (rules: readonly string[] | undefined): readonly string[] =>
    (rules ?? []).filter((rule) => !rule.includes('='));
  const there = existing?.replicas.map(({ node }) => nodes.find((one) => same(one.name, node))?.props ?? {}) ?? [];
  return {
    same: bare(filter.replicas_on_same),
    different: bare(filter.replicas_on_different),
    atMost: Object.entries(filter.x_replicas_on_different_map ?? {}),
    oneKind: !isMixing(properties),
    there,
  };
}

/** Each rule alone that stands in the way. */
function hindrances(candidates: readonly Candidate[], count: number, rules: SpreadRules): string[] {
  const without: (readonly [text: string, rules: SpreadRules])[] = [
    ...rules.same.map(
      (key) => [`replicas-on-same ${key}`, { ...rules, same: rules.same.filter((one) => one !== key) }] as const,
    ),
    ...rules.different.map(
      (key) =>
        [
          `replicas-on-different ${key}`,
          { ...rules, different: rules.different.filter((one) => one !== key) },
        ] as const,
    ),
    ...rules.atMost.map(
      ([key, most]) =>
        [
          `x-replicas-on-different ${key} ${most}`,
          { ...rules, atMost: rules.atMost.filter(([one]) => one !== key) },
        ] as const,
    ),
    ...(rules.oneKind
      ? [['one kind of storage for all replicas (AllowMixingStoragePoolDriver)', { ...rules, oneKind: false }] as const]
      : []),
  ];
  return without.filter(([, left]) => spreadOver(candidates, count, left) !== undefined).map(([text]) => text);
}

function upper(text: string): string {
  return text.toUpperCase();
}

function same(a: string, b: string): boolean {
  return upper(a) === upper(b);
}
