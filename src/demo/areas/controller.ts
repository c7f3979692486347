import { Code } from '../codes.ts';
import { done, scope, warning, type Reply } from '../reply.ts';
import type { Context } from '../state/context.ts';
import { noteQuorum } from './definitions.ts';
import { checkProperties, type PropertyChange } from './properties.ts';
import { adjustTieBreaker } from './tie-breaker.ts';

const OLD_QUORUM = 'DrbdOptions/auto-quorum';

/** POST /v1/controller/properties: one reply for each property. @throws Refusal for an unknown key or a wrong value */
export function changeControllerProperties(context: Context, change: PropertyChange): Reply[] {
  const { state } = context;
  const create = scope('create', 'controller');
  const remove = scope('delete', 'controller');
  checkProperties(context, create, 'controller', change.set);
  const replies: Reply[] = [];
  if (OLD_QUORUM in change.set) {
    replies.push(
      warning(create, Code.warnDeprecated, `${OLD_QUORUM} is deprecated, use DrbdOptions/Resource/quorum instead.`),
    );
  }
  for (const [key, value] of Object.entries(change.set)) {
    state.props[key] = value;
    replies.push(done(create, Code.created, `Property '${key}' set to '${value}'.`));
  }
  const below = Object.keys(state.props).filter((key) =>
    change.removeBelow.some((space) => key.startsWith(`${space.replace(/\/$/, '')}/`)),
  );
  for (const key of [...change.remove, ...below]) {
    Reflect.deleteProperty(state.props, key);
    replies.push(done(remove, Code.deleted, `Property '${key}' deleted.`));
  }
  noteQuorum(state.props, change.set, change.remove);
  for (const definition of state.definitions.values()) replies.push(...adjustTieBreaker(context, create, definition));
  return replies;
}
