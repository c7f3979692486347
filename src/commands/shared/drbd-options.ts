import type { ChangeRequest } from '../../api/controller.ts';
import { defineCommand, type Command, type Examples, type Values } from '../../definition/command.ts';
import type { ArgumentType } from '../../definition/argument-type.ts';
import { flag, option, type Argument, type Option } from '../../definition/option.ts';
import { drbdOptions, type DrbdOption, type DrbdOptionSet, type DrbdSection } from '../../drbd/options.ts';
import { describeValue, propertyText } from '../../drbd/value.ts';
import { usageFault } from '../../model/fault.ts';
import { Secret } from '../../model/secret.ts';
import { CHANGES_NOTHING, repliesOf } from './replies.ts';

/** The options to set and to unset as properties, each sorted by the option's name; a part that is empty is absent. */
export interface DrbdChange {
  readonly override_props?: Readonly<Record<string, string | Secret>>;
  readonly delete_props?: readonly string[];
}

interface DrbdOptionsFacts<Target extends Readonly<Record<string, Argument>>> {
  /** The words before the verb: `resource-definition`. */
  readonly noun: string;
  /** `drbd-options` (opt), unless the object has another (`drbd-peer-options`, popt). */
  readonly verb?: string;
  readonly aliases?: readonly string[];
  /** How the object is called in a sentence: `a resource definition`. */
  readonly object: string;
  readonly set: DrbdOptionSet;
  /** The arguments that name the object. */
  readonly target: Target;
  /** What to send: mostly one `PUT` of the object's path with `change` as its body. An empty change is sent too. */
  readonly requests: (target: Values<Target>, change: DrbdChange) => ChangeRequest | readonly ChangeRequest[];
  readonly examples: Examples;
}

/**
 * `NOUN drbd-options TARGET… --OPTION VALUE… --unset-OPTION…`, also `drbd-peer-options` and `drbd-proxy options`. For example
 *
 *     drbdOptionsCommand({
 *       noun: 'resource-definition', object: 'a resource definition', set: 'full',
 *       target: { resource: argument(resourceDefinitionName, 'Resource definition to change') },
 *       requests: ({ resource }, change) => ({ method: 'PUT', path: apiPath`/v1/resource-definitions/${resource}`, body: { ...change } }),
 *       examples: […],
 *     })
 */
export function drbdOptionsCommand<const Target extends Readonly<Record<string, Argument>>>(
  facts: DrbdOptionsFacts<Target>,
): Command {
  return defineCommand({
    path: `${facts.noun} ${facts.verb ?? 'drbd-options'}`,
    aliases: facts.aliases ?? (facts.verb === 'drbd-peer-options' ? ['popt'] : ['opt']),
    summary: `Set or unset ${facts.set === 'proxy' ? 'DRBD Proxy' : 'DRBD'} options of ${facts.object}`,
    description:
      'Every option --NAME has a counterpart --unset-NAME, which takes it back to what is inherited. Sizes take a unit ' +
      '(10M, 64KiB, 100kB); without one they count as bytes.',
    examples: facts.examples,
    arguments: facts.target,
    moreOptions: () => drbdOptionFlags(facts.set, { unset: true }),
    run: ({ controller, input, more, warn }) => {
      const change = drbdChange(facts.set, more);
      if (Object.keys(change).length === 0) warn(CHANGES_NOTHING);
      const requests = facts.requests(input, change);
      return repliesOf(controller, ...(isList(requests) ? requests : [requests]));
    },
  });
}

/** `Array.isArray` does not tell a readonly list from an object. */
function isList(requests: ChangeRequest | readonly ChangeRequest[]): requests is readonly ChangeRequest[] {
  return Array.isArray(requests);
}

/** One change for each option, first those that set, then those that unset, as `controller drbd-options` sends them. */
export function oneByOne(change: DrbdChange): DrbdChange[] {
  const sets = Object.entries(change.override_props ?? {}).map(([key, value]) => ({
    override_props: { [key]: value },
  }));
  return [...sets, ...(change.delete_props ?? []).map((key) => ({ delete_props: [key] }))];
}

/** The options of a set as command-line options by their long name, with a hidden `unset-NAME` for each if wanted. */
export function drbdOptionFlags(set: DrbdOptionSet, { unset }: { readonly unset: boolean }): Record<string, Option> {
  const flags: Record<string, Option> = {};
  for (const drbd of drbdOptions(set)) {
    const group = HEADINGS[drbd.section];
    const taken = drbd.flag === `drbd-${drbd.name}` && { mistakenFor: `--${drbd.name}` };
    flags[drbd.flag] = { ...option(`--${drbd.flag}`, kindOf(drbd), helpOf(drbd), { group }), ...taken };
    if (unset) flags[unsetFlag(drbd)] = flag(`--${unsetFlag(drbd)}`, `Unset ${drbd.flag}`, { group, hidden: true });
  }
  return flags;
}

const HEADINGS: Readonly<Record<DrbdSection, string>> = {
  disk: 'Disk',
  net: 'Connection',
  'peer-device': 'Peer device',
  resource: 'Resource',
  handlers: 'Handler',
  proxy: 'Proxy',
  compression: 'Compression',
};

function unsetFlag(drbd: DrbdOption): string {
  return `unset-${drbd.flag}`;
}

function helpOf(drbd: DrbdOption): string {
  const value = describeValue(drbd.value);
  return value === '' ? drbd.help : `${drbd.help} (${value})`;
}

const PLACEHOLDERS = {
  boolean: 'yes|no',
  symbol: 'WORD',
  text: 'TEXT',
  number: 'NUMBER',
  size: 'SIZE',
  'number-or-symbol': 'NUMBER|WORD',
};

function kindOf(drbd: DrbdOption): ArgumentType<string | Secret> {
  const { value } = drbd;
  const placeholder = PLACEHOLDERS[value.type];
  const parse = (word: string): string => propertyText(value, word);
  if (value.type === 'text' && value.secret) return { placeholder, secret: true, parse: (word) => new Secret(word) };
  if (value.type === 'boolean') return { placeholder, choices: ['yes', 'no'], parse };
  if ('choices' in value) return { placeholder, choices: value.choices, parse };
  return value.type === 'size' ? { placeholder, source: 'sizes', parse } : { placeholder, parse };
}

/** The change that the options given (`call.more`) ask for. Throws a usage Fault when one is set and unset at once. */
export function drbdChange(set: DrbdOptionSet, given: Readonly<Record<string, unknown>>): DrbdChange {
  const toSet: Record<string, string | Secret> = {};
  const toUnset: string[] = [];
  for (const drbd of drbdOptions(set)) {
    const value = given[drbd.flag];
    const unset = given[unsetFlag(drbd)] === true;
    if (unset && value !== undefined) throw usageFault(`--${drbd.flag} cannot be set and unset at the same time.`);
    if (unset) toUnset.push(drbd.key);
    if (typeof value === 'string' || value instanceof Secret) toSet[drbd.key] = value;
  }
  return {
    ...(Object.keys(toSet).length > 0 && { override_props: toSet }),
    ...(toUnset.length > 0 && { delete_props: toUnset }),
  };
}
