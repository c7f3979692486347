import { flag, needText, text, type Body } from '../http/body.ts';
import { done, nothingToDelete, refuse, scope, type Reply, type Scope } from '../reply.ts';
import { newUuid, scoped, type Context } from '../state/context.ts';
import { findRemote, sorted, upper } from '../state/find.ts';
import { checkName } from '../state/names.ts';
import type { DemoState, Remote } from '../state/types.ts';
import { without } from '../state/without.ts';

export type RemoteKind = Remote['kind'];

/** POST /v1/remotes/{kind}. @throws Refusal for wrong names and addresses, and when it exists */
export function createRemote(context: Context, kind: RemoteKind, body: Body): Reply[] {
  const { state } = context;
  const name = needText(body, 'remote_name');
  const about = scoped(context, 'create', 'remote', { Remote: name });
  checkName('remote', name, about);
  if (state.remotes.has(upper(name))) {
    throw refuse(about, 'FAIL_EXISTS_REMOTE', `Remote '${name}' exists already.`, {
      correction: 'Choose another name, or modify the remote.',
    });
  }
  const fields = FIELDS_OF[kind](about, body, {});
  state.remotes.set(upper(name), { name, uuid: newUuid(state), kind, fields });
  return [done(about, 'CREATED', `Remote '${name}' created.`)];
}

/** PUT /v1/remotes/{kind}/{remote} */
export function modifyRemote(context: Context, kind: RemoteKind, name: string, body: Body): Reply[] {
  const about = scoped(context, 'modify', 'remote', { Remote: name });
  const remote = findRemote(about, name);
  if (remote.kind !== kind)
    throw refuse(about, 'FAIL_INVLD_REQUEST', `Remote '${remote.name}' is no remote of this kind.`);
  remote.fields = FIELDS_OF[kind](about, body, remote.fields);
  return [done(about, 'MODIFIED', `Remote '${remote.name}' modified.`)];
}

type Fields = Record<string, string | boolean>;

const FIELDS_OF = { s3: s3Fields, linstor: linstorFields, ebs: ebsFields };

function taken(body: Body, old: Fields, names: readonly string[]): Fields {
  const fields: Fields = {};
  for (const name of names) {
    const value = text(body, name) ?? old[name];
    if (value !== undefined) fields[name] = value;
  }
  return fields;
}

function s3Fields(about: Scope, body: Body, old: Fields): Fields {
  const fields = taken(body, old, ['endpoint', 'bucket', 'region']);
  if (!isReachable(String(fields.endpoint))) {
    const message = `The S3 server at '${String(fields.endpoint)}' cannot be reached.`;
    const unreachable = { ...about, kind: (about.kind ?? 0n) | (scope('none', 'backup').kind ?? 0n) };
    throw refuse(unreachable, 'FAIL_UNKNOWN_ERROR', message, {
      cause: 'It is no host name or URL of a server that answers over HTTPS',
      correction: 'Put http:// in front of a server that has no TLS.',
    });
  }
  fields.use_path_style = flag(body, 'use_path_style') ?? old.use_path_style ?? false;
  return fields;
}

/** Every store there is answers the demo; but what has no scheme is spoken to over TLS, which nothing on loopback has. */
function isReachable(endpoint: string): boolean {
  if (endpoint.includes('://')) return isUrl(endpoint);
  return isUrl(`https://${endpoint}`) && !/^(localhost|127\.|\[::1\])/i.test(endpoint);
}

function isUrl(value: unknown): boolean {
  return typeof value === 'string' && /^https?:\/\/[^\s/]+/.test(value) && URL.canParse(value);
}

function linstorFields(about: Scope, body: Body, old: Fields): Fields {
  const given = text(body, 'url');
  const fields = taken(body, old, ['url', 'cluster_id']);
  if (given !== undefined) fields.url = fullUrl(about, given);
  if (fields.url === undefined)
    throw refuse(about, 'FAIL_INVLD_CONF', 'A LINSTOR remote needs the URL of its controller.');
  return fields;
}

/** The URL of a controller with its scheme and port. */
function fullUrl(about: Scope, given: string): string {
  const withScheme = /^https?:\/\//.test(given) ? given : `http://${given}`;
  if (!URL.canParse(withScheme)) throw refuse(about, 'FAIL_INVLD_CONF', `'${given}' is no URL.`);
  const url = new URL(withScheme);
  const port = /:\d+\/?$/.test(withScheme) ? url.port : url.protocol === 'https:' ? '3371' : '3370';
  return `${url.protocol}//${url.hostname}${port === '' ? '' : `:${port}`}${url.pathname === '/' ? '' : url.pathname}`;
}

function ebsFields(about: Scope, body: Body, old: Fields): Fields {
  const fields = taken(body, old, ['availability_zone', 'region', 'endpoint']);
  const zone = text(body, 'availability_zone');
  if (fields.availability_zone === undefined)
    throw refuse(about, 'FAIL_INVLD_CONF', 'An EBS remote needs an availability zone.');
  if (zone !== undefined && text(body, 'region') === undefined) fields.region = zone.replace(/[a-z]$/, '');
  if (text(body, 'endpoint') === undefined) fields.endpoint = `https://ec2.${String(fields.region)}.amazonaws.com`;
  if (!isUrl(fields.endpoint)) {
    throw refuse(about, 'FAIL_INVLD_CONF', `'${String(fields.endpoint)}' is no endpoint.`, {
      cause: 'It has no http:// or https:// in front',
    });
  }
  return fields;
}

/** DELETE /v1/remotes?remote_name= */
export function deleteRemote(context: Context, name: string): Reply[] {
  const { state } = context;
  const about = scoped(context, 'delete', 'remote', { Remote: name });
  const remote = state.remotes.get(upper(name));
  if (remote === undefined) return nothingToDelete(about, `Remote '${name}' does not exist`);
  state.remotes.delete(upper(name));
  state.backups = state.backups.filter((one) => upper(one.remote) !== upper(name));
  return [done(about, 'DELETED', `Remote '${remote.name}' deleted.`)];
}

/** The remotes of one kind as the API lists them; secrets stay here. */
export function remoteViews(state: DemoState, kind: RemoteKind): object[] {
  return sorted(state.remotes)
    .filter((remote) => remote.kind === kind)
    .map((remote) => ({ remote_name: remote.name, ...without(remote.fields, 'cluster_id') }));
}
