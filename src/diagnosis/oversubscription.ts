import type { Properties } from '../model/properties.ts';
import { settingsOf, type Level } from '../model/settings.ts';

const FREE = 'MaxFreeCapacityOversubscriptionRatio';
const TOTAL = 'MaxTotalCapacityOversubscriptionRatio';
const BOTH = 'MaxOversubscriptionRatio';
const DEFAULT = 20;

/** How many times more than it has a thin pool may promise to volumes: of its free space for one, of its capacity for all. */
export interface Ratios {
  readonly free: number;
  readonly total: number;
}

/** The ratios by the properties of the pool, of its definition and of the controller, in this order. */
export function oversubscriptionRatios(...properties: readonly (Properties | undefined)[]): Ratios {
  const levels = properties.map((one): Level => ({ where: '', properties: one }));
  const first = (key: string): number | undefined => {
    const [setting] = settingsOf(key, levels);
    return setting === undefined || Number.isNaN(Number(setting.value)) ? undefined : Number(setting.value);
  };
  const both = first(BOTH) ?? DEFAULT;
  return { free: first(FREE) ?? both, total: first(TOTAL) ?? both };
}

/** What a pool has, KiB. */
export interface PoolSpace {
  readonly freeKib: number;
  readonly totalKib: number;
  /** What its volumes would take if all were written fully. */
  readonly promisedKib: number;
}

/** The largest volume that a thin pool takes, KiB; thick ones take what is free. */
export function largestThinKib({ freeKib, totalKib, promisedKib }: PoolSpace, { free, total }: Ratios): number {
  return Math.max(0, Math.min(freeKib * free, totalKib * total - promisedKib));
}
