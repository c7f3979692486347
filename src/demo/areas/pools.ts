import { Code } from '../codes.ts';
import { flag, needText, props, text, type Body } from '../http/body.ts';
import { done, failure, refuse, scope, warning, type Reply, type Scope } from '../reply.ts';
import { PROVIDERS, providerOf } from '../rules/providers.ts';
import { newUuid, type Context } from '../state/context.ts';
import { findNode, findPool, upper } from '../state/find.ts';
import { checkName } from '../state/names.ts';
import type { DemoNode, DemoState, Pool } from '../state/types.ts';
import { isOnline, notConnected } from './faults.ts';
import { changeProperties, checkProperties, propertyChange } from './properties.ts';

const DRIVER_KEY = 'StorDriver/StorPoolName';
const FILE_SYSTEM_KIB = 40 * 1024 * 1024;
/** Folders that every machine of the demo has; a file pool below any other does not work. */
const FOLDERS = /^\/(srv|var|mnt|opt|home|data|tmp|media)(\/|$)/;

/** A pool with nothing checked. */
export function newPool(context: Context, node: DemoNode, name: string, provider: string, driver = ''): Pool {
  const pool: Pool = {
    name,
    uuid: newUuid(context.state),
    props: driver === '' ? {} : { [DRIVER_KEY]: driver },
    provider,
    capacityKib: 0,
    freeSpaceManager: `${node.name};${name}`,
    sharedSpace: false,
    externalLocking: false,
    fault: undefined,
  };
  connectBacking(node, pool);
  return pool;
}

/** Looks up what is below the pool on the node: its size, or why it cannot be used. */
function connectBacking(node: DemoNode, pool: Pool): void {
  if (pool.provider === 'DISKLESS') return;
  const driver = pool.props[DRIVER_KEY] ?? '';
  const capacity = pool.provider.startsWith('FILE')
    ? FOLDERS.test(driver) && FILE_SYSTEM_KIB
    : (node.backing[driver] ?? node.backing[driver.split('/')[0] ?? '']);
  pool.capacityKib = typeof capacity === 'number' ? capacity : 0;
  pool.fault =
    typeof capacity === 'number' ? undefined : `Node '${node.name}' has no '${driver}' for a pool of this kind`;
  pool.props['StorDriver/internal/AllocationGranularity'] = String(providerOf(pool.provider).granularityKib);
}

/** POST /v1/nodes/{node}/storage-pools. @throws Refusal for wrong names, kinds and properties, and when it exists */
export function createPool(context: Context, nodeName: string, body: Body): Reply[] {
  const { state } = context;
  const name = needText(body, 'storage_pool_name');
  const about = scope('create', 'pool', { Node: nodeName, StorPoolDfn: name });
  checkName('pool', name, about);
  const node = findNode(state, nodeName, about);
  const provider = needText(body, 'provider_kind').toUpperCase();
  checkProvider(about, node, provider);
  if (node.pools.has(upper(name))) {
    throw refuse(about, Code.existsPool, `Node '${node.name}' has a storage pool '${name}' already.`);
  }
  const wanted = props(body, 'props');
  checkProperties(context, about, 'pool', wanted);
  const pool = addPool(context, node, name, provider, wanted);
  pool.externalLocking = flag(body, 'external_locking') ?? false;
  setSharedSpace(pool, text(body, 'free_space_mgr_name'));
  return [
    done(about, Code.created, `Storage pool '${name}' on node '${node.name}' registered.`, {
      refs: { UUID: pool.uuid },
    }),
    poolReply(state, about, node, pool),
  ];
}

/** Puts a pool and its definition into the cluster. */
export function addPool(
  context: Context,
  node: DemoNode,
  name: string,
  provider: string,
  poolProps: Record<string, string>,
): Pool {
  const { state } = context;
  const definition = state.poolDefinitions.get(upper(name)) ?? { name, uuid: newUuid(state), props: {} };
  state.poolDefinitions.set(upper(name), definition);
  const pool = newPool(context, node, definition.name, provider);
  pool.props = { ...poolProps };
  connectBacking(node, pool);
  node.pools.set(upper(name), pool);
  return pool;
}

function setSharedSpace(pool: Pool, manager: string | undefined): void {
  if (manager === undefined || manager === '') return;
  pool.freeSpaceManager = manager;
  pool.sharedSpace = true;
}

function checkProvider(about: Scope, node: DemoNode, provider: string): void {
  if (!Object.hasOwn(PROVIDERS, provider))
    throw refuse(about, Code.invalidDriver, `'${provider}' is no kind of storage.`);
  if (providerOf(provider).supported) return;
  throw refuse(about, Code.providerNotSupported, `Node '${node.name}' does not support ${provider}.`);
}

function poolReply(state: DemoState, about: Scope, node: DemoNode, pool: Pool): Reply {
  if (!isOnline(state, node)) return notConnected(about, node.name);
  if (pool.fault !== undefined) {
    return failure(about, Code.poolFault, `(${node.name}) Storage pool '${pool.name}' cannot be used.`, {
      cause: pool.fault,
    });
  }
  return done(about, Code.modified, `(${node.name}) Storage pool '${pool.name}' is in use by the satellite.`);
}

/** PUT /v1/nodes/{node}/storage-pools/{storagepool} */
export function modifyPool(context: Context, nodeName: string, name: string, body: Body): Reply[] {
  const about = scope('modify', 'pool', { Node: nodeName, StorPoolDfn: name });
  const node = findNode(context.state, nodeName, about);
  const pool = findPool(node, name, about);
  const replies = changeProperties(context, about, 'pool', pool.props, propertyChange(body));
  connectBacking(node, pool);
  return [
    ...replies,
    done(about, Code.modified, `Storage pool '${pool.name}' on node '${node.name}' modified.`, {
      refs: { UUID: pool.uuid },
    }),
    poolReply(context.state, about, node, pool),
  ];
}

/** DELETE /v1/nodes/{node}/storage-pools/{storagepool}. @throws Refusal while volumes or snapshots are in it */
export function deletePool(context: Context, nodeName: string, name: string): Reply[] {
  const { state } = context;
  const about = scope('delete', 'pool', { Node: nodeName, StorPoolDfn: name });
  const node = findNode(state, nodeName, about);
  const pool = node.pools.get(upper(name));
  if (pool === undefined) {
    return [
      warning(
        about,
        Code.warnNotFound,
        `Node '${node.name}' has no storage pool '${name}', so there is nothing to delete.`,
      ),
    ];
  }
  const users = usersOfPool(state, node, pool);
  if (users.length > 0) {
    throw refuse(
      about,
      Code.inUse,
      `Storage pool '${pool.name}' on node '${node.name}' still holds volumes or snapshots.`,
      {
        details: users.join('\n'),
      },
    );
  }
  node.pools.delete(upper(name));
  if (![...state.nodes.values()].some((other) => other.pools.has(upper(name))))
    state.poolDefinitions.delete(upper(name));
  return [
    done(about, Code.deleted, `Storage pool '${pool.name}' on node '${node.name}' deleted.`, {
      refs: { UUID: pool.uuid },
    }),
  ];
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
  const about = scope('create', 'poolDefinition', { StorPoolDfn: name });
  checkName('pool', name, about);
  if (state.poolDefinitions.has(upper(name))) {
    throw refuse(about, Code.existsPoolDefinition, `Storage pool definition '${name}' exists already.`);
  }
  const wanted = props(body, 'props');
  checkProperties(context, about, 'poolDefinition', wanted);
  const made = { name, uuid: newUuid(state), props: wanted };
  state.poolDefinitions.set(upper(name), made);
  return [
    done(about, Code.created, `Storage pool definition '${name}' created.`, {
      details: `UUID: ${made.uuid}`,
      refs: { UUID: made.uuid },
    }),
  ];
}

export function findPoolDefinition(
  state: DemoState,
  name: string,
  about: Scope,
): { name: string; uuid: string; props: Record<string, string> } {
  const found = state.poolDefinitions.get(upper(name));
  if (found === undefined)
    throw refuse(about, Code.noPoolDefinition, `Storage pool definition '${name}' does not exist.`);
  return found;
}

/** PUT /v1/storage-pool-definitions/{storagepool} */
export function modifyPoolDefinition(context: Context, name: string, body: Body): Reply[] {
  const about = scope('modify', 'poolDefinition', { StorPoolDfn: name });
  const definition = findPoolDefinition(context.state, name, about);
  const replies = changeProperties(context, about, 'poolDefinition', definition.props, propertyChange(body));
  return [
    ...replies,
    done(about, Code.modified, `Storage pool definition '${name}' modified.`, {
      details: `UUID: ${definition.uuid}`,
      refs: { UUID: definition.uuid },
    }),
  ];
}

/** DELETE /v1/storage-pool-definitions/{storagepool}. @throws Refusal while a node has such a pool */
export function deletePoolDefinition(context: Context, name: string): Reply[] {
  const { state } = context;
  const about = scope('delete', 'poolDefinition', { StorPoolDfn: name });
  const definition = state.poolDefinitions.get(upper(name));
  if (definition === undefined) {
    return [
      warning(
        about,
        Code.warnNotFound,
        `Storage pool definition '${name}' does not exist, so there is nothing to delete.`,
      ),
    ];
  }
  const holders = [...state.nodes.values()].filter((node) => node.pools.has(upper(name)));
  if (holders.length > 0) {
    throw refuse(
      about,
      Code.inUse,
      `Storage pool definition '${name}' is in use on ${holders.map((n) => n.name).join(', ')}.`,
    );
  }
  state.poolDefinitions.delete(upper(name));
  return [
    done(about, Code.deleted, `Storage pool definition '${name}' deleted.`, {
      details: `UUID: ${definition.uuid}`,
      refs: { UUID: definition.uuid },
    }),
  ];
}
