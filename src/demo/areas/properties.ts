import { Code } from '../codes.ts';
import { props, texts, type Body } from '../http/body.ts';
import { done, refuse, scope, warning, type Reply, type Scope } from '../reply.ts';
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
export function changeProperties(
  context: Context,
  about: Scope,
  owner: PropertyOwner,
  target: Props,
  change: PropertyChange,
): Reply[] {
  checkProperties(context, about, owner, change.set);
  const replies: Reply[] = [];
  const keys = Object.keys(change.set);
  for (const key of keys) {
    const better = lookup(DEPRECATED, key);
    if (better) replies.push(warning(about, Code.warnDeprecated, `${key} is deprecated, use ${better} instead.`));
    target[key] = change.set[key] ?? '';
  }
  if (keys.length > 0) replies.push(done(asCreate(about), Code.created, `Property set: ${keys.join(', ')}`));
  return [...replies, ...removeProperties(about, target, change)];
}

function removeProperties(about: Scope, target: Props, change: PropertyChange): Reply[] {
  const below = Object.keys(target).filter((key) =>
    change.removeBelow.some((space) => key.startsWith(space.endsWith('/') ? space : `${space}/`)),
  );
  const keys = [...change.remove, ...below];
  for (const key of keys) Reflect.deleteProperty(target, key);
  if (keys.length === 0) return [];
  return [done(asDelete(about), Code.deleted, `Property deleted: ${keys.join(', ')}`)];
}

/** @throws Refusal for the first property that is unknown to such objects or has a wrong value. */
export function checkProperties(context: Context, about: Scope, owner: PropertyOwner, set: Props): void {
  for (const [key, value] of Object.entries(set)) {
    const wrong = wrongProperty(owner, key, value);
    if (wrong === undefined) continue;
    const message =
      wrong.reason === 'unknown' ? `Unknown property '${key}'` : `'${value}' is no valid value for '${key}'`;
    addReport(context, { node: 'controller', exception: 'InvalidProperty', message });
    throw refuse(about, Code.invalidProperty, message, { cause: wrong.rule });
  }
}

const asCreate = (about: Scope): Scope => ({ ...about, action: scope('create', 'none').action });
const asDelete = (about: Scope): Scope => ({ ...about, action: scope('delete', 'none').action });
