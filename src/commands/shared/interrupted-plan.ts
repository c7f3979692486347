import { counted } from '../../model/counted.ts';
import { printableLine } from '../../output/printable.ts';
import type { PlanPlace } from '../../cluster-file/run-plan.ts';

/** Steps that are named; of the others only how many they are. */
const MOST_NAMED = 10;

/** What Ctrl-C says amid a plan, in lines: what was done, what was begun, what is left. */
export function interruptedWords({ done, begun, left }: PlanPlace): string {
  return [
    `Interrupted: ${counted(done.length, 'step')} done, ${begun.length} begun, ${left.length} left.`,
    ...named('Begun, may go on', begun),
    ...named('Left', left),
    'Apply the file again to go on from there.',
  ].join('\n');
}

function named(word: string, steps: PlanPlace['left']): readonly string[] {
  const lines = steps.slice(0, MOST_NAMED).map(({ what }) => `${word}: ${printableLine(what)}`);
  return steps.length > MOST_NAMED ? [...lines, `… and ${steps.length - MOST_NAMED} more`] : lines;
}
