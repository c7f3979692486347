import type { Context } from '../state/context.ts';
import { sorted, upper } from '../state/find.ts';
import type { DemoNode, NetInterface, Pool } from '../state/types.ts';
import { isOnline, notConnected } from '../operations/injected-faults.ts';
import { freeKib, isDisklessPool } from '../operations/space.ts';
import { PROVIDERS, SUPPORTED_LAYERS, LAYERS, providerOf } from '../rules/providers.ts';
import { failure, noScope } from '../reply.ts';
import { replyView } from './reply.ts';
import { ENDLESS, sortedProps, unlessEmpty } from './common.ts';

const EVICTION_AFTER = 60 * 60_000;
const NOT_SEEN = ['The satellite has not answered yet.'];
const NO_SUPPORT = ['The machines of the demo do not have it.'];
/** Kinds of storage that need nothing on the node itself. */
const WITHOUT_SATELLITE = ['DISKLESS', 'REMOTE_SPDK', 'EBS_INIT', 'EBS_TARGET'];

/** One node as GET /v1/nodes shows it. */
export function nodeView(context: Context, node: DemoNode): object {
  const online = isOnline(context.state, node);
  const offered = Object.keys(PROVIDERS).filter((kind) =>
    online ? providerOf(kind).supported || WITHOUT_SATELLITE.includes(kind) : WITHOUT_SATELLITE.includes(kind),
  );
  const layers = online ? SUPPORTED_LAYERS : ['STORAGE'];
  const why = online ? NO_SUPPORT : NOT_SEEN;
  return {
    name: node.name,
    type: node.type,
    flags: unlessEmpty(node.flags),
    props: sortedProps(node.props),
    net_interfaces: sorted(node.interfaces).map(interfaceView),
    connection_status: online ? 'ONLINE' : node.type === 'CONTROLLER' ? 'UNKNOWN' : 'OFFLINE',
    uuid: node.uuid,
    storage_providers: offered,
    resource_layers: layers,
    unsupported_providers: reasons(
      Object.keys(PROVIDERS).filter((kind) => !offered.includes(kind)),
      why,
    ),
    unsupported_layers: reasons(
      LAYERS.filter((layer) => !layers.includes(layer)),
      why,
    ),
    ...(online ? { platform: 'LINUX', os_variant: 'LINSTOR demo' } : {}),
    eviction_timestamp: !online && node.type !== 'CONTROLLER' ? node.lastSeen + EVICTION_AFTER : undefined,
  };
}

function reasons(kinds: readonly string[], why: readonly string[]): Record<string, readonly string[]> {
  return Object.fromEntries(kinds.map((kind) => [kind, why]));
}

export function interfaceView(nic: NetInterface): object {
  return {
    name: nic.name,
    address: nic.address,
    satellite_port: nic.port,
    satellite_encryption_type: nic.encryption,
    is_active: nic.port === undefined ? undefined : nic.active,
    uuid: nic.uuid,
  };
}

/** The configuration of a node's satellite as GET /v1/nodes/{node}/config shows it. */
export function satelliteView(node: DemoNode): object {
  const nic = [...node.interfaces.values()].find((one) => one.active);
  return {
    config: { dir: '/etc/linstor/' },
    debug: { console_enabled: false },
    log: {
      print_stack_trace: false,
      directory: '/var/log/linstor-satellite',
      level: node.logLevel,
      level_linstor: node.linstorLogLevel,
    },
    stlt_override_node_name: node.name,
    remote_spdk: false,
    ebs: false,
    special_satellite: false,
    net: {
      bind_address: nic?.address ?? '',
      port: nic?.port ?? 3366,
      com_type: nic?.encryption?.toLowerCase() ?? 'plain',
    },
  };
}

/** One storage pool as GET /v1/view/storage-pools shows it; `used` is from usedSpace(). */
export function poolView(context: Context, used: ReadonlyMap<string, number>, node: DemoNode, pool: Pool): object {
  const provider = providerOf(pool.provider);
  return {
    storage_pool_name: pool.name,
    node_name: node.name,
    provider_kind: pool.provider,
    props: sortedProps(pool.props),
    static_traits: {
      ...(isDisklessPool(pool) ? {} : { Provisioning: provider.thin ? 'Thin' : 'Fat' }),
      SupportsSnapshots: String(provider.snapshots),
    },
    ...capacity(context, used, node, pool),
    free_space_mgr_name: pool.freeSpaceManager,
    uuid: pool.uuid,
    reports: poolReports(context, node, pool),
    supports_snapshots: provider.snapshots,
    external_locking: pool.externalLocking,
  };
}

function capacity(context: Context, used: ReadonlyMap<string, number>, node: DemoNode, pool: Pool): object {
  if (!isOnline(context.state, node)) return {};
  if (isDisklessPool(pool)) return { free_capacity: ENDLESS, total_capacity: ENDLESS };
  return { free_capacity: freeKib(used, node, pool), total_capacity: pool.capacityKib };
}

function poolReports(context: Context, node: DemoNode, pool: Pool): object[] | undefined {
  if (!isOnline(context.state, node)) return [replyView(notConnected(noScope, node.name), context.now)];
  if (pool.fault === undefined) return undefined;
  const message = `Node '${node.name}': the free space of storage pool '${pool.name}' is not known.`;
  return [replyView(failure(noScope, 'FAIL_UNKNOWN_ERROR', message, { cause: pool.fault }), context.now)];
}

/** All pools in the order of the lists: by pool, then by node. */
export function poolsInOrder(context: Context): { node: DemoNode; pool: Pool }[] {
  const all = sorted(context.state.nodes).flatMap((node) => [...node.pools.values()].map((pool) => ({ node, pool })));
  const key = ({ node, pool }: { node: DemoNode; pool: Pool }) => `${upper(pool.name)}\0${upper(node.name)}`;
  return all.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
