import { replicaOf, type Replica } from './health.ts';
import type { Resource, Volume } from '../api/objects/resource.ts';

/** A volume on a node whose data are being copied from a peer. */
export interface Sync {
  readonly resource: string;
  readonly node: string;
  readonly volume: number;
  readonly from: string;
  readonly percent: number;
  /** What is still to be copied, as far as the volume's size tells; undefined when that is not known. */
  readonly leftKib: number | undefined;
}

/** Takes in all resources of a cluster one by one and keeps what its health depends on: little, so that many fit into memory. */
export class Census {
  /** The replicas of every resource, in the order they came. */
  readonly replicas = new Map<string, Replica[]>();
  /** KiB that the volumes in each pool (`NODE/POOL`) would take if all were written fully. */
  readonly promised = new Map<string, number>();
  readonly syncs: Sync[] = [];
  /** `NODE/POOL` by node and pool: for thousands of volumes no text is made twice. */
  readonly #pools = new Map<string, Map<string, string>>();

  add(resource: Resource): void {
    const replica = replicaOf(resource);
    const known = this.replicas.get(resource.name);
    if (known) known.push(replica);
    else this.replicas.set(resource.name, [replica]);
    for (const volume of resource.volumes ?? []) {
      if (replica.diskful) this.#promise(resource.node_name, volume);
      if (replica.syncing) this.#addSyncs(resource, volume);
    }
  }

  #promise(node: string, volume: Volume): void {
    const pool = this.#pool(node, volume.storage_pool_name ?? '');
    const size = volume.layer_data_list?.at(-1)?.data?.usable_size_kib ?? volume.allocated_size_kib ?? 0;
    this.promised.set(pool, (this.promised.get(pool) ?? 0) + Math.max(0, Number(size)));
  }

  #pool(node: string, name: string): string {
    let pools = this.#pools.get(node);
    if (pools === undefined) this.#pools.set(node, (pools = new Map<string, string>()));
    let pool = pools.get(name);
    if (pool === undefined) pools.set(name, (pool = `${node}/${name}`));
    return pool;
  }

  #addSyncs(resource: Resource, volume: Volume): void {
    const size = volume.layer_data_list?.[0]?.data?.usable_size_kib;
    for (const [from, state] of Object.entries(volume.state?.replication_states ?? {})) {
      if (state.replication_state !== 'SyncTarget') continue;
      const percent = Number(state.done_percentage ?? 0);
      this.syncs.push({
        resource: resource.name,
        node: resource.node_name,
        volume: volume.volume_number,
        from,
        percent,
        leftKib: size === undefined ? undefined : Math.round((Number(size) * (100 - percent)) / 100),
      });
    }
  }
}
