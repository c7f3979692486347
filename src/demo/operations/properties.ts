import { props, texts, type Body } from '../http/body.ts';
import { done, refuse, warning, withAction, type Reply, type Scope } from '../reply.ts';
import { wrongProperty, type PropertyOwner } from '../rules/check.ts';
import type { Props } from '../state/types.ts';
import { addReport } from './reports.ts';
import type { Context } from '../state/context.ts';
import { lookup } from '../../model/lookup.ts';

const DEPRECATED: Readonly<Record<string, string>> = { 'DrbdOptions/auto-quorum': 'DrbdOptions/Resource/quorum' };

/** What a request wants changed in the properties of an object. */
export interface PropertyChange {
  readonly set: Props;
  readonly remove: readonly string[];
  readonly removeBelow: readonly string[];
}

export function propertyChange(body: Body): PropertyChange {
  return {
    set: props(body, 'override_props'),
    remove: texts(body, 'delete_props') ?? [],
    removeBelow: texts(body, 'delete_namespaces') ?? [],
  };
}

/**
 * Sets and deletes properties, all or none.
 * @throws Refusal when a key or a value is against the rules of such objects
 */
export function changeProperties(about: Context, owner: PropertyOwner, target: Props, change: PropertyChange): Reply[] {
  checkProperties(about, owner, change.set);
  const replies: Reply[] = [];
  const keys = Object.keys(change.set);
  for (const key of keys) {
    const better = lookup(DEPRECATED, key);
    if (better) replies.push(warning(about, 'WARN_DEPRECATED', `${key} is deprecated, use ${better} instead.`));
    target[key] = change.set[key] ?? '';
  }
  if (keys.length > 0)
    replies.push(done({ ...about, ...withAction('create') }, 'CREATED', `Property set: ${keys.join(', ')}`));
  return [...replies, ...removeProperties(about, target, change)];
}

function removeProperties(about: Scope, target: Props, change: PropertyChange): Reply[] {
  const keys = keysToRemove(target, change);
  for (const key of keys) Reflect.deleteProperty(target, key);
  if (keys.length === 0) return [];
  return [done({ ...about, ...withAction('delete') }, 'DELETED', `Property deleted: ${keys.join(', ')}`)];
}

/** The keys that a change removes: those it names, and what is in the namespaces it names. */
export function keysToRemove(target: Props, { remove, removeBelow }: PropertyChange): string[] {
  const namespaces = removeBelow.map((space) => `${space.replace(/\/$/, '')}/`);
  return [...remove, ...Object.keys(target).filter((key) => namespaces.some((space) => key.startsWith(space)))];
}

/** The properties of a new object. @throws Refusal for the first that is unknown to such objects or has a wrong value */
export function newProperties(about: Context, owner: PropertyOwner, body: Body): Props {
  const wanted = props(body, 'props');
  checkProperties(about, owner, wanted);
  return wanted;
}

/** @throws Refusal for the first property that is unknown to such objects or has a wrong value. */
export function checkProperties(about: Context, owner: PropertyOwner, set: Props): void {
  for (const [key, value] of Object.entries(set)) {
    const wrong = wrongProperty(owner, key, value);
    if (wrong === undefined) continue;
    const message =
      wrong.reason === 'unknown' ? `Unknown property '${key}'` : `'${value}' is no valid value for '${key}'`;
    addReport(about, { node: 'controller', exception: 'InvalidProperty', message });
    throw refuse(about, 'FAIL_INVLD_PROP', message, { cause: wrong.rule });
  }
}
