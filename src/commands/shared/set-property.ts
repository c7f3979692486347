import { defineCommand, type Command, type Examples, type Values } from '../../definition/command.ts';
import { propertyKey, propertyValue } from '../../definition/argument-types.ts';
import { argument, argumentMaybe, flag, type Argument } from '../../definition/option.ts';
import type { Body, ChangeRequest } from '../../api/controller.ts';
import { knownProperties, nearMiss, type PropertyClass } from '../../drbd/properties.ts';
import { usageFault } from '../../model/fault.ts';
import { repliesOf } from './replies.ts';

type Arguments = Readonly<Record<string, Argument>>;

interface SetPropertyFacts<Target extends Arguments> {
  /** The words before the verb: `node`, `resource-definition`… */
  readonly noun: string;
  /** The class of object whose properties are meant, for completion and hints. */
  readonly of: PropertyClass;
  /** How the object is called in a sentence: `a node`. */
  readonly object: string;
  /** The arguments that name the object, before key and value. */
  readonly target: Target;
  /** The path of the object; `target` holds the values of its arguments by name. */
  readonly path: (target: Values<Target>) => string;
  readonly method?: ChangeRequest['method'];
  /** Members that every request to this object has, in front of the others. */
  readonly always?: Readonly<Record<string, Body>>;
  readonly examples: Examples;
}

/**
 * `NOUN set-property TARGET… KEY [VALUE]`: sets a property of an object, or takes it away without a value.
 * Body: `{"override_props": {KEY: VALUE}}` or `{"delete_props": [KEY]}`.
 */
export function setPropertyCommand<const Target extends Arguments>(facts: SetPropertyFacts<Target>): Command {
  return defineCommand({
    path: `${facts.noun} set-property`,
    aliases: ['sp'],
    summary: `Set or remove a property of ${facts.object}`,
    description: 'Without a value, or with an empty one, the property is removed.',
    examples: facts.examples,
    options: { aux: flag('--aux', 'Put Aux/ in front of the key: a property of your own') },
    arguments: {
      ...facts.target,
      key: argument(propertyKey(facts.of), 'Name of the property'),
      value: argumentMaybe(propertyValue(facts.of), 'Value to set; leave it out to remove the property'),
    },
    run: ({ controller, input, warn }) => {
      // What follows from the arguments of a type not yet known is beyond the compiler.
      const { aux, key: typed, value } = input as unknown as { aux: boolean; key: string; value: string | undefined };
      refuseAssignment(typed, value);
      if (value === undefined) refuseMissingObject(lastName(facts.target, input), facts.object, facts.of);
      const key = aux ? `Aux/${typed}` : typed;
      const meant = nearMiss(key, facts.of);
      if (meant !== undefined) warn(`LINSTOR knows no property '${key}'. Did you mean '${meant}'?`);
      return repliesOf(controller, {
        method: facts.method ?? 'PUT',
        path: facts.path(input),
        body: { ...facts.always, ...propertyChange(key, value) },
      });
    },
  });
}

/** `KEY=VALUE` as one word would remove a property of that odd name. */
function refuseAssignment(key: string, value: string | undefined): void {
  const equals = key.indexOf('=');
  if (value !== undefined || equals < 0) return;
  throw usageFault(`'${key}' is one word; key and value are two.`, [
    `Set it with: set-property … ${key.slice(0, equals)} ${key.slice(equals + 1)}`,
    `To remove a property of this very name, give an empty value: set-property … '${key}' ''`,
  ]);
}

/** What was typed for the last of the arguments that name the object; undefined when there are none. */
function lastName(target: Arguments, input: object): unknown {
  const last = Object.keys(target).at(-1);
  return Object.entries(input).find(([name]) => name === last)?.[1];
}

/** `set-property AutoplaceTarget false` lacks the object: no name of LINSTOR holds a slash, but most keys do. */
function refuseMissingObject(name: unknown, object: string, of: PropertyClass): void {
  if (typeof name !== 'string') return;
  if (name.includes('/') || knownProperties(of).some(({ key }) => key === name))
    throw usageFault(`'${name}' looks like a property key; the name of ${object} must come first.`);
}

/** The body that sets `key`, or deletes it when there is no value. */
export function propertyChange(key: string, value: string | undefined): Readonly<Record<string, Body>> {
  return value === undefined || value === '' ? { delete_props: [key] } : { override_props: { [key]: value } };
}
