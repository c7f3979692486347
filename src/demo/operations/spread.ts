import type { DemoNode, DemoState, SelectFilter } from '../state/types.ts';
import type { Place, PlacementQuestion } from './placement-question.ts';
import { isDisklessResource } from './space.ts';

/** Tries that one search may take; constraints that cannot be met would else be tried for ever. */
const MOST_TRIES = 20_000;

interface Rules {
  readonly same: readonly string[];
  readonly different: readonly string[];
  readonly atMost: readonly (readonly [string, number])[];
}

/**
 * The best places on different nodes that keep the rules on same and different properties, replicas that are there
 * already counted in; undefined when there is no such set.
 */
export function spread(state: DemoState, places: readonly Place[], question: PlacementQuestion): Place[] | undefined {
  const rules = rulesOf(question.filter);
  const open = onePerNode(places).filter((place) => allowed(question.filter, place.node));
  const there = [...(question.definition?.resources.values() ?? [])]
    .filter((resource) => !isDisklessResource(resource))
    .map((resource) => state.nodes.get(resource.nodeName.toUpperCase()))
    .filter((node) => node !== undefined);
  let tries = 0;
  const search = (from: number, chosen: readonly Place[]): Place[] | undefined => {
    if (chosen.length === question.count) return [...chosen];
    for (let index = from; index <= open.length - (question.count - chosen.length); index += 1) {
      const place = open[index];
      tries += 1;
      if (place === undefined || tries > MOST_TRIES) return undefined;
      if (!fits(rules, [...there, ...chosen.map((one) => one.node)], place.node)) continue;
      const found = search(index + 1, [...chosen, place]);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return search(0, []);
}

/** The places come best first, so the first of each node is its best. */
function onePerNode(places: readonly Place[]): Place[] {
  return places.filter((place, index) => places.findIndex((other) => other.node === place.node) === index);
}

function rulesOf(filter: SelectFilter): Rules {
  const withoutValue = (list: readonly string[] | undefined) => (list ?? []).filter((one) => !one.includes('='));
  return {
    same: withoutValue(filter.replicasOnSame),
    different: withoutValue(filter.replicasOnDifferent),
    atMost: Object.entries(filter.xReplicasOnDifferent ?? {}),
  };
}

/** `key=value` asks for that very value (same) or forbids it (different). */
function allowed(filter: SelectFilter, node: DemoNode): boolean {
  const has = (rule: string) => {
    const [key = '', ...value] = rule.split('=');
    return node.props[key] === value.join('=');
  };
  const withValue = (list: readonly string[] | undefined) => (list ?? []).filter((one) => one.includes('='));
  return withValue(filter.replicasOnSame).every(has) && !withValue(filter.replicasOnDifferent).some(has);
}

function fits(rules: Rules, chosen: readonly DemoNode[], node: DemoNode): boolean {
  const value = (one: DemoNode, key: string) => one.props[key];
  const hasAll = [...rules.same, ...rules.different].every((key) => value(node, key) !== undefined);
  if (!hasAll) return false;
  if (!rules.same.every((key) => chosen.every((one) => value(one, key) === value(node, key)))) return false;
  if (!rules.different.every((key) => chosen.every((one) => value(one, key) !== value(node, key)))) return false;
  return rules.atMost.every(([key, most]) => {
    const own = value(node, key);
    return own === undefined || chosen.filter((one) => value(one, key) === own).length < most;
  });
}
