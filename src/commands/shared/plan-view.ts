import { commandLines } from '../../cluster-file/plan/command-lines.ts';
import type { Plan, Step } from '../../cluster-file/plan/step.ts';
import { counted } from '../../model/counted.ts';
import type { JsonObject } from '../../model/json.ts';
import { printableLine } from '../../output/printable.ts';
import type { TextView } from '../../output/view.ts';
import { shownRequest } from '../../transport/dry-run.ts';
import { shellWord } from '../../transport/shell-word.ts';
import type { Line } from './page-lines.ts';

/** Whether --allow-data-loss was given. */
interface Allowed {
  readonly isLossAllowed: boolean;
}

/**
 * The steps of a plan in their order, each with what it loses and the command lines that do the same; as data also with its
 * requests, secrets as `***`.
 */
export function planView(plan: Plan, allowed: Allowed): TextView {
  return {
    kind: 'text',
    text: '',
    page: () => planPage(plan, allowed),
    machine: { value: planValue(plan), layout: 'lines' },
  };
}

function* planPage({ steps, impossible }: Plan, { isLossAllowed }: Allowed): Iterable<Line> {
  const width = String(steps.length).length;
  for (const [at, step] of steps.entries()) yield* stepLines(step, `${String(at + 1).padStart(width)}. `);
  for (const one of impossible) yield [{ text: 'Impossible', colour: 'red' }, `: ${printableLine(one)}`];
  if (steps.length + impossible.length > 0) yield [];
  if (impossible.length > 0) yield ['Nothing is sent as long as the file wants what cannot be done.'];
  else if (steps.length === 0) yield ['Nothing to do: the cluster is as the file wants it.'];
  const losing = steps.filter(({ loses = [] }) => loses.length > 0).length;
  if (losing > 0)
    yield [
      { text: `${counted(losing, 'step loses data', 'steps lose data')}.`, colour: 'red' },
      isLossAllowed ? '' : ' Without --allow-data-loss nothing is sent.',
    ];
  if (steps.length > 0) yield [`${counted(steps.length, 'step')}. Nothing was changed: this was a dry run.`];
}

function* stepLines(step: Step, number: string): Iterable<Line> {
  const { before, loses = [] } = step;
  const indent = ' '.repeat(number.length);
  yield [`${number}${printableLine(step.what)}`];
  if (before !== undefined) yield [`${indent}once ${printableLine(conditionText(before))}`];
  for (const loss of loses) yield [{ text: `${indent}${printableLine(loss)}`, colour: 'red' }];
  for (const line of linesOf(step)) yield [{ text: `${indent}${line}`, colour: 'blue' }];
}

function conditionText(condition: NonNullable<Step['before']>): string {
  const nodes = condition.nodes.join(', ');
  if (condition.kind === 'online') return `${nodes} ${condition.nodes.length === 1 ? 'is' : 'are'} online`;
  return `${condition.resource} is up to date on ${nodes}`;
}

function linesOf(step: Step): readonly string[] {
  return commandLines(step).map((words) => ['linstor', ...words.map(shellWord)].join(' '));
}

function planValue({ steps, impossible }: Plan): JsonObject {
  return {
    steps: steps.map((step) => ({
      id: step.id,
      what: step.what,
      needs: [...step.needs],
      ...(step.before && { once: conditionText(step.before) }),
      commands: [...linesOf(step)],
      loses: [...(step.loses ?? [])],
      requests: step.requests.map((request) => ({ ...shownRequest(request) })),
    })),
    impossible: [...impossible],
  };
}
