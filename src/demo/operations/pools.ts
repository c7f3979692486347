import { flag, needText, text, type Body } from '../http/body.ts';
import { done, failure, nothingToDelete, refuse, uuidDetails, uuidRef, type Reply, type Scope } from '../reply.ts';
import { PROVIDERS, providerOf } from '../rules/providers.ts';
import { newUuid, scoped, type Context } from '../state/context.ts';
import { findNode, findPool, upper } from '../state/find.ts';
import { checkName } from '../state/names.ts';
import { sortedProps } from '../views/common.ts';
import { Named, Pool, type DemoNode, type DemoState, type Props } from '../state/types.ts';
import { isOnline, notConnected } from './injected-faults.ts';
import { changeProperties, newProperties, propertyChange } from './properties.ts';

const DRIVER_KEY = 'StorDriver/StorPoolName';
const FILE_SYSTEM_KIB = 40 * 1024 * 1024;
/** Folders that every machine of the demo has; a file pool below any other does not work. */
const FOLDERS = /^\/(srv|var|mnt|opt|home|data|tmp|media)(\/|$)/;

/** A pool with nothing checked. */
export function newPool(context: Context, node: DemoNode, name: string, provider: string, own: Props = {}): Pool {
  const pool = new Pool(name, newUuid(context.state));
  pool.props = { ...own };
  pool.provider = provider;
  pool.freeSpaceManager = `${node.name};${name}`;
  connectBacking(node, pool);
  return pool;
}

/** Looks up what is below the pool on the node: its size, or why it cannot be used. */
function connectBacking(node: DemoNode, pool: Pool): void {
  if (pool.provider === 'DISKLESS') return;
  const driver = pool.props[DRIVER_KEY] ?? '';
  const folderKib = FOLDERS.test(driver) ? FILE_SYSTEM_KIB : undefined;
  const backingKib = node.backing[driver] ?? node.backing[driver.split('/')[0] ?? ''];
  const capacityKib = pool.provider.startsWith('FILE') ? folderKib : backingKib;
  const missing = `Node '${node.name}' has no '${driver}' for a pool of this kind`;
  pool.capacityKib = capacityKib ?? 0;
  pool.fault = capacityKib === undefined ? missing : undefined;
  pool.props['StorDriver/internal/AllocationGranularity'] = String(providerOf(pool.provider).granularityKib);
}

/** POST /v1/nodes/{node}/storage-pools. @throws Refusal for wrong names, kinds and properties, and when it exists */
export function createPool(context: Context, nodeName: string, body: Body): Reply[] {
  const name = needText(body, 'storage_pool_name');
  const about = scoped(context, 'create', 'storage pool', { Node: nodeName, StorPoolDfn: name });
  checkName('pool', name, about);
  const node = findNode(about, nodeName);
  const provider = needText(body, 'provider_kind').toUpperCase();
  checkProvider(about, node, provider);
  if (node.pools.has(upper(name)))
    throw refuse(about, 'FAIL_EXISTS_STOR_POOL', `Node '${node.name}' has a storage pool '${name}' already.`);
  const wanted = newProperties(about, 'pool', body);
  const pool = addPool(context, node, name, provider, wanted);
  pool.externalLocking = flag(body, 'external_locking') ?? false;
  const manager = text(body, 'free_space_mgr_name') ?? '';
  if (manager !== '') pool.freeSpaceManager = manager;
  return [
    done(about, 'CREATED', `Storage pool '${name}' on node '${node.name}' registered.`, uuidRef(pool)),
    poolReply(about, node, pool),
  ];
}

/** Puts a pool and its definition into the cluster. */
export function addPool(context: Context, node: DemoNode, name: string, provider: string, own: Props): Pool {
  const { state } = context;
  const definition = state.poolDefinitions.get(upper(name)) ?? new Named(name, newUuid(state));
  state.poolDefinitions.set(upper(name), definition);
  const pool = newPool(context, node, definition.name, provider, own);
  node.pools.set(upper(name), pool);
  return pool;
}

function checkProvider(about: Scope, node: DemoNode, provider: string): void {
  if (!Object.hasOwn(PROVIDERS, provider))
    throw refuse(about, 'FAIL_INVLD_STOR_DRIVER', `'${provider}' is no kind of storage.`);
  if (providerOf(provider).supported) return;
  throw refuse(about, 'FAIL_STLT_DOES_NOT_SUPPORT_PROVIDER', `Node '${node.name}' does not support ${provider}.`);
}

function poolReply(about: Context, node: DemoNode, pool: Pool): Reply {
  if (!isOnline(about.state, node)) return notConnected(about, node.name);
  const [what, cause] = [`(${node.name}) Storage pool '${pool.name}'`, pool.fault];
  if (cause === undefined) return done(about, 'MODIFIED', `${what} is in use by the satellite.`);
  return failure(about, 'FAIL_STOR_POOL_CONFIGURATION_ERROR', `${what} cannot be used.`, { cause });
}

/** PUT /v1/nodes/{node}/storage-pools/{storagepool} */
export function modifyPool(context: Context, nodeName: string, name: string, body: Body): Reply[] {
  const about = scoped(context, 'modify', 'storage pool', { Node: nodeName, StorPoolDfn: name });
  const node = findNode(about, nodeName);
  const pool = findPool(node, name, about);
  const replies = changeProperties(about, 'pool', pool.props, propertyChange(body));
  connectBacking(node, pool);
  return [
    ...replies,
    done(about, 'MODIFIED', `Storage pool '${pool.name}' on node '${node.name}' modified.`, uuidRef(pool)),
    poolReply(about, node, pool),
  ];
}

/** DELETE /v1/nodes/{node}/storage-pools/{storagepool}. @throws Refusal while volumes or snapshots are in it */
export function deletePool(context: Context, nodeName: string, name: string): Reply[] {
  const { state } = context;
  const about = scoped(context, 'delete', 'storage pool', { Node: nodeName, StorPoolDfn: name });
  const node = findNode(about, nodeName);
  const pool = node.pools.get(upper(name));
  if (pool === undefined) return nothingToDelete(about, `Node '${node.name}' has no storage pool '${name}'`);
  const users = usersOfPool(state, node, pool);
  if (users.length > 0) {
    const message = `Storage pool '${pool.name}' on node '${node.name}' still holds volumes or snapshots.`;
    throw refuse(about, 'FAIL_IN_USE', message, { details: users.join('\n') });
  }
  node.pools.delete(upper(name));
  if (![...state.nodes.values()].some((other) => other.pools.has(upper(name))))
    state.poolDefinitions.delete(upper(name));
  return [done(about, 'DELETED', `Storage pool '${pool.name}' on node '${node.name}' deleted.`, uuidRef(pool))];
}

function usersOfPool(state: DemoState, node: DemoNode, pool: Pool): string[] {
  const users: string[] = [];
  for (const definition of state.definitions.values()) {
    const resource = definition.resources.get(upper(node.name));
    for (const volume of resource?.volumes.values() ?? []) {
      if (upper(volume.pool) === upper(pool.name)) users.push(`volume ${volume.number} of resource ${definition.name}`);
    }
    for (const snapshot of definition.snapshots.values()) {
      const part = snapshot.parts.get(upper(node.name));
      const inPool = Object.values(part?.pools ?? {}).some((one) => upper(one) === upper(pool.name));
      if (inPool) users.push(`snapshot ${snapshot.name} of resource ${definition.name}`);
    }
  }
  return users;
}

/** POST /v1/storage-pool-definitions */
export function createPoolDefinition(context: Context, body: Body): Reply[] {
  const { state } = context;
  const name = needText(body, 'storage_pool_name');
  const about = scoped(context, 'create', 'storage pool definition', { StorPoolDfn: name });
  checkName('pool', name, about);
  if (state.poolDefinitions.has(upper(name)))
    throw refuse(about, 'FAIL_EXISTS_STOR_POOL_DFN', `Storage pool definition '${name}' exists already.`);
  const wanted = newProperties(about, 'poolDefinition', body);
  const made = new Named(name, newUuid(state));
  made.props = wanted;
  state.poolDefinitions.set(upper(name), made);
  return [done(about, 'CREATED', `Storage pool definition '${name}' created.`, uuidDetails(made))];
}

export function findPoolDefinition(about: Context, name: string): Named {
  const found = about.state.poolDefinitions.get(upper(name));
  if (found !== undefined) return found;
  throw refuse(about, 'FAIL_NOT_FOUND_STOR_POOL_DFN', `Storage pool definition '${name}' does not exist.`);
}

export function poolDefinitionView({ name, props }: Named): object {
  return { storage_pool_name: name, props: sortedProps(props) };
}

/** PUT /v1/storage-pool-definitions/{storagepool} */
export function modifyPoolDefinition(context: Context, name: string, body: Body): Reply[] {
  const about = scoped(context, 'modify', 'storage pool definition', { StorPoolDfn: name });
  const definition = findPoolDefinition(about, name);
  const replies = changeProperties(about, 'poolDefinition', definition.props, propertyChange(body));
  return [...replies, done(about, 'MODIFIED', `Storage pool definition '${name}' modified.`, uuidDetails(definition))];
}

/** DELETE /v1/storage-pool-definitions/{storagepool}. @throws Refusal while a node has such a pool */
export function deletePoolDefinition(context: Context, name: string): Reply[] {
  const { state } = context;
  const about = scoped(context, 'delete', 'storage pool definition', { StorPoolDfn: name });
  const definition = state.poolDefinitions.get(upper(name));
  if (definition === undefined) return nothingToDelete(about, `Storage pool definition '${name}' does not exist`);
  const holders = [...state.nodes.values()].filter((node) => node.pools.has(upper(name)));
  if (holders.length > 0) {
    const message = `Storage pool definition '${name}' is in use on ${holders.map((n) => n.name).join(', ')}.`;
    throw refuse(about, 'FAIL_IN_USE', message);
  }
  state.poolDefinitions.delete(upper(name));
  return [done(about, 'DELETED', `Storage pool definition '${name}' deleted.`, uuidDetails(definition))];
}
