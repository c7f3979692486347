import { defineCommand } from '../../definition/command.ts';
import { nodeName } from '../../definition/argument-types.ts';
import { argument } from '../../definition/option.ts';
import { sameName } from '../../model/name.ts';
import { ADVICE_COLUMNS, adviceOptions, adviceView, type Advice } from './advise-advice.ts';
import { definitionsOf, replicasOf, type Replica } from './cluster.ts';

export const adviseMaintenance = defineCommand({
  path: 'advise maintenance',
  aliases: ['m'],
  summary: 'Look for resources that would suffer if a node went down',
  examples: { 'linstor advise maintenance alpha': 'What to do before alpha is switched off' },
  columns: () => ADVICE_COLUMNS,
  options: adviceOptions,
  arguments: { node: argument(nodeName, 'Node that is to be taken down') },
  run: async (call) => {
    const { controller, input } = call;
    const definitions = await definitionsOf(controller);
    const replicas = await replicasOf(controller);
    const advice = (input.resources ?? [...definitions.keys()]).flatMap((name) =>
      adviceOn(name, input.node, replicas.get(name) ?? []),
    );
    const isNeeded = [...replicas.values()].flat().some((replica) => sameName(replica.node, input.node));
    return adviceView(
      advice,
      input,
      isNeeded
        ? `There is nothing to advise before ${input.node} goes down.`
        : `No resource has a replica on ${input.node}.`,
    );
  },
});

function adviceOn(name: string, node: string, replicas: readonly Replica[]): Advice[] {
  if (!replicas.some((replica) => sameName(replica.node, node))) return [];
  const diskful = replicas.filter(({ flags }) => !flags.includes('DISKLESS'));
  if (diskful.length === 1 && sameName(diskful[0]?.node ?? '', node)) return [singleReplica(name)];
  return replicas.length < 3 ? [splitBrain(name)] : [];
}

function singleReplica(name: string): Advice {
  return {
    type: 'single-replica',
    resource: name,
    what: 'Node hosts only replica of resource, would become unavailable.',
    fix: `linstor rd ap --place-count 2 ${name}`,
  };
}

function splitBrain(name: string): Advice {
  return {
    type: 'pot-split-brain',
    resource: name,
    what: 'Node hosts one of 2 replicas with no tiebreaker, may lead to split-brain.',
    fix: `linstor rd ap --drbd-diskless --place-count 1 ${name}`,
  };
}
