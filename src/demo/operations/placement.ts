import { SUPPORTED_LAYERS, family } from '../rules/providers.ts';
import { volumeSizes } from '../rules/sizes.ts';
import { sorted, upper } from '../state/find.ts';
import type { DemoNode, DemoState, Pool } from '../state/types.ts';
import { isOnline } from './injected-faults.ts';
import type { Place, PlacementQuestion } from './placement-question.ts';
import { freeKib, isDisklessPool, isDisklessResource, roomKib, spaceNow, type Space } from './space.ts';
import { spread } from './spread.ts';

/** Why a node can or cannot take a replica. */
interface Verdict {
  readonly node: string;
  /** The best pool of a node that fits. */
  readonly pool: string | undefined;
  readonly fits: boolean;
  /** In words, when it does not fit. */
  readonly reason: string | undefined;
}

export interface Placement {
  /** One for each node, in the order of names. */
  readonly verdicts: readonly Verdict[];
  /** Undefined when there are not enough places that go together. */
  readonly chosen: readonly Place[] | undefined;
}

/** Chooses nodes and storage pools for new replicas (User's guide, automatic placement). Changes nothing. */
export function choosePlaces(state: DemoState, now: number, question: PlacementQuestion): Placement {
  const space = spaceNow({ state, now });
  const judged = sorted(state.nodes).map((node) => judgeNode(state, space, node, question));
  const places = scored(state, space.used, judged);
  const verdicts = judged.map(({ node, reason }) => {
    const best = places.find((place) => place.node === node);
    return { node: node.name, pool: best?.pool.name, fits: best !== undefined, reason: best ? undefined : reason };
  });
  return { verdicts, chosen: bestSet(state, places, question) };
}

interface Judged {
  readonly node: DemoNode;
  readonly pools: readonly Pool[];
  readonly reason: string | undefined;
}

function judgeNode(state: DemoState, space: Space, node: DemoNode, question: PlacementQuestion): Judged {
  const reason = nodeReason(state, node, question);
  if (reason !== undefined) return { node, pools: [], reason };
  const all = sorted(node.pools).filter((pool) => !isDisklessPool(pool));
  const reasons = all.map((pool) => poolReason(state, space, node, pool, question));
  const pools = all.filter((_pool, index) => reasons[index] === undefined);
  return { node, pools, reason: nearestReason(reasons) };
}

function nodeReason(state: DemoState, node: DemoNode, question: PlacementQuestion): string | undefined {
  const { filter, definition, layers } = question;
  if (node.type === 'AUXILIARY' || node.type === 'CONTROLLER') return 'it has no satellite';
  if (!isOnline(state, node)) return 'it is offline';
  if (node.flags.length > 0) return `it is marked ${node.flags.join(', ')}`;
  const target = node.props.AutoplaceTarget ?? state.props.AutoplaceTarget;
  if (/^(false|no)$/i.test(target ?? '')) return 'AutoplaceTarget is off';
  if (filter.nodes?.length && !filter.nodes.some((one) => upper(one) === upper(node.name)))
    return 'it is not one of the asked nodes';
  const there = definition?.resources.get(upper(node.name));
  if (there !== undefined && !isDisklessResource(there)) return 'it has a replica already';
  const layer = layers.find((one) => !SUPPORTED_LAYERS.includes(one));
  if (layer !== undefined) return `it does not support the layer ${layer}`;
  const neighbour = unwantedNeighbour(state, node, question);
  if (neighbour !== undefined) return `it holds '${neighbour}', which the resource must not be placed with`;
  return undefined;
}

function unwantedNeighbour(state: DemoState, node: DemoNode, question: PlacementQuestion): string | undefined {
  const { filter, definition } = question;
  const names = new Set((filter.notPlaceWith ?? []).map(upper));
  const regex = filter.notPlaceWithRegex ? new RegExp(filter.notPlaceWithRegex, 'i') : undefined;
  if (names.size === 0 && regex === undefined) return undefined;
  const others = [...state.definitions.values()].filter(
    (one) => one !== definition && one.resources.has(upper(node.name)),
  );
  return others.find(({ name }) => names.has(upper(name)) || regex?.test(name))?.name;
}

const NOT_ASKED_FOR = 'it has no pool of the asked name';

/** What keeps the pool out that was asked for, rather than that the others were not asked for. */
function nearestReason(reasons: readonly (string | undefined)[]): string {
  const found = reasons.filter((one) => one !== undefined);
  return found.find((one) => one !== NOT_ASKED_FOR) ?? found[0] ?? 'it has no storage pool';
}

function poolReason(
  state: DemoState,
  space: Space,
  node: DemoNode,
  pool: Pool,
  question: PlacementQuestion,
): string | undefined {
  const { filter, volumes, layers, peerSlots, kinds } = question;
  if (filter.pools?.length && !filter.pools.some((one) => upper(one) === upper(pool.name))) return NOT_ASKED_FOR;
  if (filter.providers?.length && !filter.providers.includes(pool.provider)) return 'it has no pool of the asked kind';
  if (pool.fault !== undefined) return `its pool ${pool.name} cannot be used`;
  if (kinds.size > 0 && ![...kinds].some((kind) => family(kind) === family(pool.provider)))
    return 'it has no pool of the kind of the other replicas';
  const needed = volumes.reduce(
    (sum, { sizeKib, gross }) => sum + volumeSizes(sizeKib, layers, pool.provider, peerSlots, gross).storageKib,
    0,
  );
  return needed <= roomKib(state, space, node, pool) ? undefined : `its pool ${pool.name} has not enough free space`;
}

/** Orders places by the weights of the controller; without weights the free space alone counts. */
function scored(state: DemoState, used: ReadonlyMap<string, number>, judged: readonly Judged[]): Place[] {
  const places = judged.flatMap(({ node, pools }) => pools.map((pool) => ({ node, pool })));
  const weight = (name: string, dflt: number) => Number(state.props[`Autoplacer/Weights/${name}`] ?? dflt);
  const counts = resourceCounts(state);
  const free = places.map(({ node, pool }) => freeKib(used, node, pool));
  const most = Math.max(1, ...free);
  const fullest = Math.max(1, ...counts.values());
  const rated = places.map(({ node, pool }, index) => {
    const space = (free[index] ?? 0) / most;
    const calm = 1 - (counts.get(upper(node.name)) ?? 0) / fullest;
    return { node, pool, score: space * weight('MaxFreeSpace', 1) + calm * weight('MinRscCount', 0) };
  });
  return rated.sort((a, b) => b.score - a.score || (upper(a.node.name) < upper(b.node.name) ? -1 : 1));
}

function resourceCounts(state: DemoState): Map<string, number> {
  const counts = new Map<string, number>();
  for (const definition of state.definitions.values()) {
    for (const node of definition.resources.keys()) counts.set(node, (counts.get(node) ?? 0) + 1);
  }
  return counts;
}

/** The set with the best score; its replicas lie on one kind of storage unless mixing is allowed. */
function bestSet(state: DemoState, places: readonly Place[], question: PlacementQuestion): Place[] | undefined {
  const mixing = /^(true|yes)$/i.test(state.props.AllowMixingStoragePoolDriver ?? '');
  const kindOf = ({ pool }: Place) => (mixing ? '' : family(pool.provider));
  const kinds = [...new Set(places.map(kindOf))];
  const alike = kinds.map((kind) => places.filter((place) => kindOf(place) === kind));
  const sets = alike.map((some) => spread(state, some, question)).filter((set) => set !== undefined);
  const total = (set: readonly Place[]) => set.reduce((sum, place) => sum + place.score, 0);
  return sets.sort((a, b) => total(b) - total(a))[0];
}
