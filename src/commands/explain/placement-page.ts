import { counted } from '../../model/counted.ts';
import type { JsonObject } from '../../model/json.ts';
import type { NodeVerdict, PlacementVerdict } from '../../diagnosis/placement.ts';
import { formatSize } from '../../model/size.ts';
import { columns } from '../shared/page-columns.ts';
import { type Line } from '../shared/page-lines.ts';
import type { PlacementQuestion } from './placement-question.ts';

/** Node by node whether a replica fits, then whether there are enough nodes for all. */
export function* placementPage(question: PlacementQuestion, verdict: PlacementVerdict, utf8: boolean): Iterable<Line> {
  const { group, resource, namedAsGroup, placeCount, facts } = question;
  const size = facts.sizesKib.reduce((sum, kib) => sum + kib, 0);
  const what = resource === undefined ? `a resource of group ${group}` : `${resource} of group ${group}`;
  yield [`Placement of ${what}: ${counted(placeCount, 'replica')}${size > 0 ? ` of ${formatSize(size)}` : ''}`];
  if (namedAsGroup)
    yield [`${resource ?? ''} is a resource, not a resource group: it goes by the rules of its group, ${group}.`];
  yield [];
  const marks = utf8 ? (['✓', '✗'] as const) : (['+', '-'] as const);
  const rows = columns(verdict.nodes.map((one) => [one.node, one.refusal?.text ?? fitting(one)]));
  for (const [i, { refusal }] of verdict.nodes.entries()) {
    const mark = refusal ? { text: marks[1], colour: 'red' as const } : { text: marks[0], colour: 'green' as const };
    yield ['  ', mark, ` ${rows[i]?.join('  ') ?? ''}`];
    if (refusal?.remedy !== undefined) yield [`      ${refusal.remedy}`];
  }
  yield [];
  yield* conclusion(question, verdict);
}

function fitting({ pools }: NodeVerdict): string {
  const fit = pools.filter(({ refusal }) => refusal === undefined);
  return fit
    .map(({ pool, largestKib }) => `${pool.storage_pool_name} takes up to ${formatSize(Math.floor(largestKib))}`)
    .join(', ');
}

function* conclusion(
  { facts, placeCount }: PlacementQuestion,
  { nodes, possible, hindrances }: PlacementVerdict,
): Iterable<Line> {
  const fit = nodes.filter(({ refusal }) => refusal === undefined).length;
  const there = placeCount - facts.count;
  const more = there > 0 ? ' more' : '';
  if (facts.count <= 0)
    yield [{ text: `${counted(there, 'replica is', 'replicas are')} there already.`, colour: 'green' }];
  else if (possible)
    yield [
      { text: 'Possible', colour: 'green' },
      `: ${counted(fit, 'node fits', 'nodes fit')}, ${facts.count}${more} needed.`,
    ];
  else if (fit < facts.count)
    yield [
      { text: 'Not enough nodes', colour: 'red' },
      `: ${fit} ${fit === 1 ? 'fits' : 'fit'}, ${facts.count}${more} needed.`,
    ];
  else {
    yield [
      { text: 'Not possible', colour: 'red' },
      `: ${counted(fit, 'node fits', 'nodes fit')} one by one, but no ${facts.count} of them together.`,
    ];
    for (const rule of hindrances) yield [`  It would be possible without ${rule}.`];
  }
}

/** The same as JSON; its members are kept stable. */
export function placementValue(
  { group, resource, placeCount, facts }: PlacementQuestion,
  verdict: PlacementVerdict,
): JsonObject {
  return {
    resource_group: group,
    resource: resource ?? null,
    place_count: placeCount,
    missing_replicas: Math.max(0, facts.count),
    possible: verdict.possible !== undefined,
    hindrances: [...verdict.hindrances],
    nodes: verdict.nodes.map(({ node, refusal, pools }) => ({
      node,
      fits: refusal === undefined,
      rule: refusal?.rule ?? null,
      reason: refusal?.text ?? null,
      remedy: refusal?.remedy ?? null,
      storage_pools: pools.map((one) => ({
        storage_pool: one.pool.storage_pool_name,
        fits: one.refusal === undefined,
        largest_volume_kib: Math.floor(one.largestKib),
        reason: one.refusal?.text ?? null,
      })),
    })),
  };
}
