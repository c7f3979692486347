import { counted } from '../../model/counted.ts';
import { printableLine } from '../../output/printable.ts';
import type { PlanPlace } from '../../cluster-file/plan/run-plan.ts';

/** Steps that are named; of the others only how many they are. */
const MOST_NAMED = 10;

/** What Ctrl-C says amid a plan, in lines: what was done, what may still go on, what is left. */
export function interruptedWords({ done, failed, sent, left }: PlanPlace): string {
  return [
    `Interrupted: ${counted(done.length, 'step')} done, ${failed} failed, ${sent.length} sent, ${left.length} left.`,
    ...named('Sent, may still be carried out', sent),
    ...named('Left', left),
    'Apply the file again to go on from there.',
  ].join('\n');
}

function named(word: string, steps: PlanPlace['left']): readonly string[] {
  const lines = steps.slice(0, MOST_NAMED).map(({ what }) => `${word}: ${printableLine(what)}`);
  return steps.length > MOST_NAMED ? [...lines, `… and ${steps.length - MOST_NAMED} more`] : lines;
}
