import type { Properties } from '../../model/properties.ts';
import {
  type Call,
  type Command,
  type Examples,
  type None,
  type Values,
  defineCommand,
} from '../../definition/command.ts';
import type { Argument, Option } from '../../definition/option.ts';
import { PROPERTY_COLUMNS } from '../../output/properties.ts';
import type { View } from '../../output/view.ts';
import { pastable } from './list-options.ts';

type Options = Readonly<Record<string, Option>>;
type Arguments = Readonly<Record<string, Argument>>;

interface ListPropertiesFacts<Target extends Arguments, O extends Options> {
  readonly noun: string;
  /** How the object is called in a sentence: `a node`. */
  readonly object: string;
  /** The arguments that name the object. */
  readonly target: Target;
  readonly options?: O;
  /** Fetches the object's properties; undefined: no such object. May throw a not-found Fault. */
  readonly fetch: (
    call: Call<Values<O> & Values<Target>>,
  ) => Promise<{ properties: Properties | undefined; more?: boolean }>;
  readonly examples: Examples;
}

/** `NOUN list-properties TARGET…`: the properties of one object as a table of key and value. */
export function listPropertiesCommand<const Target extends Arguments, const O extends Options = None>(
  facts: ListPropertiesFacts<Target, O>,
): Command {
  return defineCommand({
    path: `${facts.noun} list-properties`,
    aliases: ['lp'],
    summary: `Show the properties of ${facts.object}`,
    examples: facts.examples,
    columns: () => PROPERTY_COLUMNS,
    options: { pastable, ...facts.options },
    arguments: facts.target,
    run: async (call): Promise<View> => {
      // What follows from the arguments of a type not yet known is beyond the compiler.
      const found = await facts.fetch(call as unknown as Call<Values<O> & Values<Target>>);
      return { kind: 'properties', pastable: call.input.pastable, ...found };
    },
  });
}

interface WithProperties {
  readonly props?: Properties;
}

/**
 * The properties of the first object in a list, or of the first that `fits`; undefined when there is none. Without
 * `fits`, `more` tells that the controller sent further objects, which nobody had asked for.
 */
export async function foundProperties<T extends WithProperties>(
  items: AsyncIterable<T>,
  fits?: (item: T) => boolean,
): Promise<{ properties: Properties | undefined; more: boolean }> {
  let properties: Properties | undefined;
  for await (const item of items) {
    if (fits !== undefined && !fits(item)) continue;
    if (properties !== undefined) return { properties, more: fits === undefined };
    properties = item.props ?? {};
  }
  return { properties, more: false };
}
