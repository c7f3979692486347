import { Code } from '../codes.ts';
import { text, type Body } from '../http/body.ts';
import { done, refuse, scope, warning, type Reply, type Scope } from '../reply.ts';
import type { Context } from '../state/context.ts';
import { findDefinition, findNode, sorted } from '../state/find.ts';
import type { DemoState } from '../state/types.ts';
import { isOnline } from './faults.ts';

/** Satellites write external files below these folders only. */
const ALLOWED = /^\/(etc\/(systemd|drbd)|var\/lib)\//;

function checkPath(path: string, about: Scope): void {
  if (path.startsWith('/') && !path.includes('/../')) return;
  throw refuse(about, Code.invalidFileName, `'${path}' is no valid name of an external file.`, {
    cause: 'The path must be absolute',
  });
}

/** PUT /v1/files/{path}: the content comes in base64. */
export function modifyFile({ state }: Context, path: string, body: Body): Reply[] {
  const about = scope('modify', 'file', { ExtFile: path });
  checkPath(path, about);
  state.files.set(path, { path, content: text(body, 'content') ?? state.files.get(path)?.content ?? '' });
  const nodes = sorted(state.nodes).filter((node) => isOnline(state, node));
  return nodes.map((node) => done(about, Code.modified, `(${node.name}) File '${path}' applied.`));
}

/** DELETE /v1/files/{path} */
export function deleteFile({ state }: Context, path: string): Reply[] {
  const about = scope('delete', 'file', { ExtFile: path });
  checkPath(path, about);
  if (!state.files.delete(path))
    return [warning(about, Code.warnNotFound, `File '${path}' does not exist, so there is nothing to delete.`)];
  for (const definition of state.definitions.values())
    definition.files = definition.files.filter((one) => one !== path);
  return [done(about, Code.deleted, `File '${path}' deleted.`)];
}

/** POST and DELETE /v1/resource-definitions/{resource}/files/{path} */
export function deployFile({ state }: Context, name: string, path: string, deployed: boolean): Reply[] {
  const about = scope('modify', 'definition', { RscDfn: name });
  const definition = findDefinition(state, name, about);
  checkPath(path, about);
  if (!state.files.has(path)) throw refuse(about, Code.noFile, `File '${path}' does not exist.`);
  definition.files = definition.files.filter((one) => one !== path);
  if (deployed) definition.files.push(path);
  return [
    done(about, Code.modified, `File '${path}' ${deployed ? 'deployed with' : 'removed from'} '${definition.name}'.`),
  ];
}

export function fileView(state: DemoState, path: string): object {
  const file = state.files.get(path);
  if (file === undefined) throw refuse(scope('none', 'file'), Code.noFile, `File '${path}' does not exist.`);
  return file;
}

/** Whether the node's satellite may write the file, and whether its content is what it should be. */
export function fileOnNode({ state }: Context, path: string, nodeName: string): { allowed: boolean; matches: boolean } {
  const node = findNode(state, nodeName);
  const allowed = ALLOWED.test(path);
  const there = [...state.definitions.values()].some(
    (one) => one.files.includes(path) && one.resources.has(node.name.toUpperCase()),
  );
  return { allowed, matches: allowed && there && state.files.has(path) };
}
