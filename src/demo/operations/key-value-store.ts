import type { Body } from '../http/body.ts';
import { done, refuse, scope, type Reply } from '../reply.ts';
import type { Context } from '../state/context.ts';
import { sorted, upper } from '../state/find.ts';
import { checkName } from '../state/names.ts';
import type { DemoState } from '../state/types.ts';
import { propertyChange } from './properties.ts';
import { sortedProps } from '../views/common.ts';

/** PUT /v1/key-value-store/{instance}: the store is made when it is not there, and goes when nothing is left in it. */
export function modifyStore({ state }: Context, name: string, body: Body): Reply[] {
  const about = scope('modify', 'controller');
  checkName('store', name, about);
  const change = propertyChange(body);
  const store = state.keyValues.get(upper(name)) ?? { name, props: {} };
  Object.assign(store.props, change.set);
  const below = Object.keys(store.props).filter((key) => change.removeBelow.some((space) => key.startsWith(space)));
  for (const key of [...change.remove, ...below]) Reflect.deleteProperty(store.props, key);
  if (Object.keys(store.props).length > 0) state.keyValues.set(upper(name), store);
  else state.keyValues.delete(upper(name));
  return [done(about, 'MODIFIED', `Key-value store '${name}' updated.`)];
}

/** DELETE /v1/key-value-store/{instance} */
export function deleteStore({ state }: Context, name: string): Reply[] {
  const about = scope('delete', 'key-value store', { KVS: name });
  if (!state.keyValues.delete(upper(name)))
    throw refuse(about, 'FAIL_NOT_FOUND_KVS', `Key-value store '${name}' does not exist.`);
  return [done(about, 'DELETED', `Key-value store '${name}' deleted.`)];
}

export function storeViews(state: DemoState, name?: string): object[] {
  const about = scope('none', 'key-value store');
  const stores = name === undefined ? sorted(state.keyValues) : [state.keyValues.get(upper(name))];
  return stores.map((store) => {
    if (store === undefined)
      throw refuse(about, 'FAIL_NOT_FOUND_KVS', `Key-value store '${name ?? ''}' does not exist.`);
    return { name: store.name, props: sortedProps(store.props) ?? {} };
  });
}
