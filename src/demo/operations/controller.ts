import { done, scope, warning, type Reply } from '../reply.ts';
import { scoped, type Context } from '../state/context.ts';
import { noteQuorum } from './definitions.ts';
import { checkProperties, keysToRemove, type PropertyChange } from './properties.ts';
import { adjustTieBreaker } from './tie-breaker.ts';

const OLD_QUORUM = 'DrbdOptions/auto-quorum';

/** POST /v1/controller/properties: one reply for each property. @throws Refusal for an unknown key or a wrong value */
export function changeControllerProperties(context: Context, change: PropertyChange): Reply[] {
  const { state } = context;
  const create = scoped(context, 'create', 'controller');
  const remove = scope('delete', 'controller');
  checkProperties(create, 'controller', change.set);
  const replies: Reply[] = [];
  const deprecated = `${OLD_QUORUM} is deprecated, use DrbdOptions/Resource/quorum instead.`;
  if (OLD_QUORUM in change.set) replies.push(warning(create, 'WARN_DEPRECATED', deprecated));
  for (const [key, value] of Object.entries(change.set)) {
    state.props[key] = value;
    replies.push(done(create, 'CREATED', `Property '${key}' set to '${value}'.`));
  }
  for (const key of keysToRemove(state.props, change)) {
    Reflect.deleteProperty(state.props, key);
    replies.push(done(remove, 'DELETED', `Property '${key}' deleted.`));
  }
  noteQuorum(state.props, change);
  for (const definition of state.definitions.values()) replies.push(...adjustTieBreaker(create, definition));
  return replies;
}
