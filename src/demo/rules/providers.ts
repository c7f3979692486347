import { lookup } from '../../model/lookup.ts';

/** What the demo knows of the kinds of storage (`provider_kind`). */
export interface Provider {
  readonly thin: boolean;
  readonly snapshots: boolean;
  /** Volumes are made in steps of so many KiB. */
  readonly granularityKib: number;
  /** Satellites of the demo can use it. */
  readonly supported: boolean;
}

const thin = (granularityKib: number): Provider => ({ thin: true, snapshots: true, granularityKib, supported: true });
const unsupported: Provider = { thin: false, snapshots: false, granularityKib: 4, supported: false };

export const PROVIDERS: Readonly<Record<string, Provider>> = {
  DISKLESS: { thin: false, snapshots: false, granularityKib: 1, supported: true },
  LVM: { thin: false, snapshots: false, granularityKib: 4096, supported: true },
  LVM_THIN: thin(64),
  ZFS: { thin: false, snapshots: true, granularityKib: 16, supported: true },
  ZFS_THIN: thin(16),
  FILE: { thin: false, snapshots: true, granularityKib: 4, supported: true },
  FILE_THIN: thin(4),
  SPDK: unsupported,
  REMOTE_SPDK: unsupported,
  EBS_INIT: unsupported,
  EBS_TARGET: unsupported,
  STORAGE_SPACES: unsupported,
  STORAGE_SPACES_THIN: unsupported,
};

export function providerOf(kind: string): Provider {
  return lookup(PROVIDERS, kind) ?? unsupported;
}

/** Kinds of one family have the same geometry: a thin and a thick one of the same tool. */
export function family(provider: string): string {
  return provider.replace(/_THIN$/, '');
}

/** Layers of a resource, in the only order they may be stacked in. */
export const LAYERS = ['DRBD', 'LUKS', 'NVME', 'WRITECACHE', 'CACHE', 'BCACHE', 'STORAGE'];
export const SUPPORTED_LAYERS = ['DRBD', 'LUKS', 'STORAGE'];
