import type { GroupFilter } from '../../api/objects/resource-group.ts';
import { defineCommand } from '../../definition/command.ts';
import { notFoundFault } from '../../model/fault.ts';
import { imbalanceOf } from '../../diagnosis/redundancy.ts';
import { ADVICE_COLUMNS, adviceOptions, adviceView, type Advice } from './advise-advice.ts';
import { definitionsOf, filtersOf, poolsOf, replicasOf, type Replica } from './cluster.ts';

export const adviseResource = defineCommand({
  path: 'advise resource',
  aliases: ['r'],
  summary: 'Look for resources that are not as safe or as fast as they could be',
  examples: {
    'linstor advise resource': 'Advice about all resources',
    'linstor advise resource --filter too-few-replicas': 'Only what lacks replicas',
  },
  columns: () => ADVICE_COLUMNS,
  options: adviceOptions,
  run: async (call) => {
    const { controller, input } = call;
    const filters = await filtersOf(controller);
    const definitions = await definitionsOf(controller);
    const replicas = await replicasOf(controller);
    const pools = await poolsOf(controller);
    const advice = (input.resources ?? [...definitions.keys()]).flatMap((name) => {
      const group = definitions.get(name);
      if (group === undefined) throw notFoundFault(`Resource definition '${name}' not found.`);
      const filter = filters.get(group) ?? {};
      return adviceOn({ name, filter, replicas: replicas.get(name) ?? [], pools });
    });
    return adviceView(advice, input, 'There is nothing to advise on these resources.');
  },
});

interface Facts {
  readonly name: string;
  /** The rules of the resource group. */
  readonly filter: GroupFilter;
  readonly replicas: readonly Replica[];
  /** The number of storage pools that can hold data, of every node with a pool of any kind. */
  readonly pools: ReadonlyMap<string, number>;
}

function adviceOn(facts: Facts): Advice[] {
  return [disklessInUse(facts), wrongReplicas(facts)].filter((advice) => advice !== undefined);
}

/**
 * A replica in use without a disk, on a node that has a storage pool for it. Groups that name their storage pools never get this
 * advice, as ever: monitoring scripts take every line of advice for an alarm.
 */
function disklessInUse({ name, filter, replicas, pools }: Facts): Advice | undefined {
  if (filter.storage_pool !== undefined || (filter.storage_pool_list?.length ?? 0) > 0) return undefined;
  const found = replicas.find(
    ({ node, inUse, flags }) => inUse && flags.includes('DISKLESS') && (pools.get(node) ?? 0) > 0,
  );
  return (
    found && {
      type: 'diskless-in-use',
      resource: name,
      what: 'Resource is diskless and in-use, but a matching storage pool exists.',
      fix: `linstor r td --dflt ${found.node} ${name}`,
    }
  );
}

function wrongReplicas(facts: Facts): Advice | undefined {
  const plain = facts.replicas.filter(({ flags }) => flags.length === 0).length;
  const imbalance = imbalanceOf({
    placeCount: facts.filter.place_count,
    deployed: facts.replicas.length,
    plain,
    nodesWithPools: facts.pools.size,
  });
  switch (imbalance?.kind) {
    case undefined:
      return undefined;
    case 'too-few-replicas':
      return tooFew(facts, imbalance.expected);
    case 'too-many-replicas':
      return tooMany(facts, imbalance.expected, plain);
    case 'no-tiebreaker':
      return noTieBreaker(facts);
  }
}

function tooFew({ name, replicas }: Facts, expected: number): Advice {
  return {
    type: 'too-few-replicas',
    resource: name,
    what: `Resource expected to have ${expected} replicas, got only ${replicas.length}.`,
    fix: `linstor rd ap --place-count ${expected} ${name}`,
  };
}

function tooMany({ name, replicas }: Facts, expected: number, plain: number): Advice {
  const spare = replicas.filter(({ inUse, upToDate }) => !inUse && upToDate).map(({ node }) => node);
  return {
    type: 'too-many-replicas',
    resource: name,
    what: `Resource should only have ${expected} replicas, but has ${plain}.`,
    fix: `linstor r d ${spare.slice(0, plain - expected).join(' ')} ${name}`,
  };
}

function noTieBreaker({ name }: Facts): Advice {
  return {
    type: 'no-tiebreaker',
    resource: name,
    what: 'Resource has 2 replicas but no tie-breaker, could lead to split brain.',
    fix: `linstor rd ap --drbd-diskless --place-count 1 ${name}`,
  };
}
