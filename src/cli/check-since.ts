import type { Controller } from '../api/controller.ts';
import { atLeast } from '../api/compare-versions.ts';
import type { Command } from '../definition/command.ts';
import type { Option, Since } from '../definition/option.ts';

type Input = Readonly<Record<string, unknown>>;

/**
 * Throws a client Fault (exit 1) when the controller is too old for a command with this input; of several things that it is
 * too old for the newest is named. Asks for the controller's version only where one is needed.
 */
export async function checkSince(command: Command, input: Input, controller: Controller): Promise<void> {
  const [newest] = needsOf(command, input).sort(([a], [b]) => Number(atLeast(b, a)) - Number(atLeast(a, b)));
  if (newest) await controller.requireVersion(...newest);
}

function needsOf({ since, sinceUnless, options }: Command, input: Input): Since[] {
  const ofOptions = Object.entries(options).flatMap(([name, option]) =>
    option.since && matters(option, input[name], input) ? [option.since] : [],
  );
  const isSpared = sinceUnless !== undefined && input[sinceUnless] !== options[sinceUnless]?.defaultValue;
  return since && !isSpared ? [...ofOptions, since] : ofOptions;
}

function matters(option: Option, value: unknown, input: Input): boolean {
  return option.sinceIf?.(value, input) ?? (value !== option.defaultValue && value !== '');
}
