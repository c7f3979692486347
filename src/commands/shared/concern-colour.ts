import type { Concern } from '../../api/objects/resource.ts';
import type { Colour } from '../../output/view.ts';

/** The colour of a state; none: that of its column. */
export function concernColour(concern: Concern): Colour | undefined {
  return { none: undefined, warning: 'yellow' as const, fault: 'red' as const }[concern];
}
