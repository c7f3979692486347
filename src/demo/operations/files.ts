import { text, type Body } from '../http/body.ts';
import { done, nothingToDelete, refuse, scope, type Reply, type Scope } from '../reply.ts';
import { scoped, type Context } from '../state/context.ts';
import { findDefinition, findNode, sorted } from '../state/find.ts';
import type { DemoState } from '../state/types.ts';
import { isOnline } from './injected-faults.ts';

/** Satellites write external files below these folders only. */
const ALLOWED = /^\/(etc\/(systemd|drbd)|var\/lib)\//;

function checkPath(path: string, about: Scope): void {
  if (path.startsWith('/') && !path.includes('/../')) return;
  throw refuse(about, 'FAIL_INVLD_EXT_FILE_NAME', `'${path}' is no valid name of an external file.`, {
    cause: 'The path must be absolute',
  });
}

/** PUT /v1/files/{path}: the content comes in base64. */
export function modifyFile({ state }: Context, path: string, body: Body): Reply[] {
  const about = scope('modify', 'external file', { ExtFile: path });
  checkPath(path, about);
  state.files.set(path, { path, content: text(body, 'content') ?? state.files.get(path)?.content ?? '' });
  const nodes = sorted(state.nodes).filter((node) => isOnline(state, node));
  return nodes.map((node) => done(about, 'MODIFIED', `(${node.name}) File '${path}' applied.`));
}

/** DELETE /v1/files/{path} */
export function deleteFile({ state }: Context, path: string): Reply[] {
  const about = scope('delete', 'external file', { ExtFile: path });
  checkPath(path, about);
  if (!state.files.delete(path)) return nothingToDelete(about, `File '${path}' does not exist`);
  for (const definition of state.definitions.values())
    definition.files = definition.files.filter((one) => one !== path);
  return [done(about, 'DELETED', `File '${path}' deleted.`)];
}

/** POST and DELETE /v1/resource-definitions/{resource}/files/{path} */
export function deployFile(context: Context, name: string, path: string, deployed: boolean): Reply[] {
  const about = scoped(context, 'modify', 'resource definition', { RscDfn: name });
  const definition = findDefinition(about, name);
  checkPath(path, about);
  if (!context.state.files.has(path)) throw refuse(about, 'FAIL_NOT_FOUND_EXT_FILE', `File '${path}' does not exist.`);
  definition.files = definition.files.filter((one) => one !== path);
  if (deployed) definition.files.push(path);
  const message = `File '${path}' ${deployed ? 'deployed with' : 'removed from'} '${definition.name}'.`;
  return [done(about, 'MODIFIED', message)];
}

export function fileView(state: DemoState, path: string): object {
  const file = state.files.get(path);
  if (file === undefined)
    throw refuse(scope('none', 'external file'), 'FAIL_NOT_FOUND_EXT_FILE', `File '${path}' does not exist.`);
  return file;
}

/** Whether the node's satellite may write the file, and whether its content is what it should be. */
export function fileOnNode(context: Context, path: string, nodeName: string): { allowed: boolean; matches: boolean } {
  const { state } = context;
  const node = findNode(context, nodeName);
  const allowed = ALLOWED.test(path);
  const there = [...state.definitions.values()].some(
    (one) => one.files.includes(path) && one.resources.has(node.name.toUpperCase()),
  );
  return { allowed, matches: allowed && there && state.files.has(path) };
}
