import { flag, text, type Body } from '../http/body.ts';
import { done, noScope, refuse, type Reply } from '../reply.ts';
import { newWord, type Context } from '../state/context.ts';
import { sorted } from '../state/find.ts';
import { Token, type DemoNode, type DemoState } from '../state/types.ts';
import { timestamp } from '../views/reply.ts';

const TOKEN_LENGTH = 32;
/** Codes that the API has no name for in this meaning. */
const [NO_TOKEN, SIGN_IN] = [320, 10000];

/** Whether the `Authorization` header lets the request in; without token authentication every one is. */
export function isAllowed(state: DemoState, authorization: string | undefined): boolean {
  if (!state.authOn) return true;
  const given = /^Bearer\s+(\S+)$/i.exec(authorization ?? '')?.[1];
  return given !== undefined && state.tokens.some((one) => one.active && one.token === given);
}

/** POST /v1/controller/auth/initialize-token-auth: from now on every request needs a token. */
export function initializeAuth(context: Context, body: Body): Reply[] {
  if (context.state.authOn) throw refuse(noScope, SIGN_IN, 'Token authentication is on already.');
  const made = addToken(context, text(body, 'description') ?? '');
  context.state.authOn = true;
  for (const node of sorted(context.state.nodes)) addSatelliteToken(context, node);
  const message = `Token authentication is on. The first token is ${made.token}`;
  return [done(noScope, 'CREATED', message, { refs: { token: made.token } })];
}

/** A satellite gets a token of its own, good only from its address. */
function addSatelliteToken(context: Context, node: DemoNode): void {
  const token = addToken(context, `satellite:${node.name}`);
  token.user = false;
  token.ipFilter = [...node.interfaces.values()].find((one) => one.active)?.address;
}

/** POST /v1/controller/auth/token */
export function createToken(context: Context, body: Body): Reply[] {
  const made = addToken(context, text(body, 'description') ?? '');
  made.ipFilter = text(body, 'ip_filter');
  return [done(noScope, 'CREATED', `Token created: ${made.token}`, { refs: { token: made.token } })];
}

/** A new user's token; `secret` when the token must be that one. */
export function addToken(context: Context, description: string, secret?: string): Token {
  const { state, now } = context;
  const id = Math.max(0, ...state.tokens.map((one) => one.id)) + 1;
  const token = new Token(id, secret ?? newWord(state, TOKEN_LENGTH), now);
  token.description = description;
  state.tokens.push(token);
  return token;
}

function findToken(state: DemoState, id: number): Token {
  const found = state.tokens.find((one) => one.id === id);
  if (found === undefined) throw refuse(noScope, NO_TOKEN, `There is no token ${id}.`);
  return found;
}

/** PUT /v1/controller/auth/token/{id} */
export function modifyToken({ state }: Context, id: number, body: Body): Reply[] {
  const token = findToken(state, id);
  token.description = text(body, 'description') ?? token.description;
  token.active = flag(body, 'is_active') ?? token.active;
  token.ipFilter = text(body, 'ip_filter') ?? token.ipFilter;
  return [done(noScope, 'MODIFIED', `Token ${id} modified.`)];
}

/** DELETE /v1/controller/auth/token/{id} */
export function deleteToken({ state }: Context, id: number): Reply[] {
  const token = findToken(state, id);
  state.tokens = state.tokens.filter((one) => one !== token);
  return [done(noScope, 'DELETED', `Token ${id} deleted.`)];
}

/** The tokens without their secrets. */
export function tokenViews(state: DemoState): object {
  const list = state.tokens.map((one) => ({
    id: one.id,
    created_at: timestamp(one.createdAt),
    is_active: one.active,
    description: one.description,
    ip_filter: one.ipFilter,
    is_user_token: one.user,
  }));
  return list.length === 0 ? { count: 0 } : { count: list.length, list };
}
