import { defineCommand } from '../../definition/command.ts';
import type { Call, Command, Example } from '../../definition/command.ts';
import type { Argument, Option } from '../../definition/option.ts';
import type { View } from '../../output/view.ts';
import { pastable } from './list-options.ts';

type Target = Readonly<Record<string, string | number>>;
export type PropertyMap = Readonly<Record<string, string>>;

interface ListPropertiesFacts {
  readonly noun: string;
  /** How the object is called in a sentence: `a node`. */
  readonly object: string;
  /** The arguments that name the object. */
  readonly target: Readonly<Record<string, Argument>>;
  readonly options?: Readonly<Record<string, Option>>;
  /** Fetches the object's properties; undefined: no such object. May throw a not-found Fault. */
  readonly fetch: (
    call: Call<unknown>,
    target: Target,
  ) => Promise<{ properties: PropertyMap | undefined; more?: boolean }>;
  readonly examples: readonly Example[];
}

/** `NOUN list-properties TARGET…`: the properties of one object as a table of key and value. */
export function listPropertiesCommand(facts: ListPropertiesFacts): Command {
  return defineCommand({
    path: `${facts.noun} list-properties`,
    aliases: ['lp'],
    summary: `Show the properties of ${facts.object}`,
    examples: facts.examples,
    options: { pastable, ...facts.options },
    arguments: facts.target,
    run: async (call): Promise<View> => {
      const input = call.input as Target & { pastable: boolean };
      const found = await facts.fetch(call, input);
      return { kind: 'properties', pastable: input.pastable, ...found };
    },
  });
}
