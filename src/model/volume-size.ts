export interface VolumeSizes {
  /** What the storage pool gives for a fully written volume, KiB. */
  readonly storageKib: number;
  /** The device below DRBD, KiB. */
  readonly backingKib: number;
  /** What DRBD asks of it, KiB. */
  readonly drbdGrossKib: number;
  /** What DRBD offers, KiB. */
  readonly drbdNetKib: number;
}

/** Peers that DRBD's metadata have room for, unless something else is set. */
export const drbdPeerSlots = 7;

const LUKS_HEADER_KIB = 16 * 1024;

/**
 * Sizes of a volume of `sizeKib` through its layers, in a pool that makes volumes in steps of `granularityKib`; a gross size
 * counts the metadata in.
 */
export function volumeSizes(
  sizeKib: number,
  layers: readonly string[],
  granularityKib: number,
  peerSlots: number,
  gross: boolean,
): VolumeSizes {
  const metaKib = layers.includes('DRBD') ? drbdMetaKib(sizeKib, peerSlots) : 0;
  const drbdGrossKib = gross ? sizeKib : sizeKib + metaKib;
  const header = layers.includes('LUKS') ? LUKS_HEADER_KIB : 0;
  const storageKib = roundUp(drbdGrossKib + header, granularityKib);
  const backingKib = storageKib - header;
  return { storageKib, backingKib, drbdGrossKib, drbdNetKib: backingKib - metaKib };
}

/** DRBD's internal metadata: superblock, activity log and one bitmap for each peer (one bit per 4 KiB). */
export function drbdMetaKib(sizeKib: number, peerSlots: number): number {
  const bitmapKib = (deviceKib: number) => {
    const bytes = roundUp(Math.ceil(deviceKib / 4 / 8), 8) * peerSlots;
    return roundUp(Math.ceil(bytes / 1024), 4);
  };
  const guess = bitmapKib(sizeKib) + 36;
  return bitmapKib(sizeKib + guess) + 36;
}

function roundUp(value: number, step: number): number {
  return Math.ceil(value / step) * step;
}
