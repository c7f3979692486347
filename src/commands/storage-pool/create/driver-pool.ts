import type { Call } from '../../../definition/command.ts';
import { usageFault } from '../../../model/fault.ts';
import type { Properties } from '../../../model/properties.ts';

/** The REST API in which every driver names its pool in the same way. */
export const DRIVERS_SINCE = '1.2.0';

/** The properties with which controllers before `DRIVERS_SINCE` want the pool of a driver named. */
export type OldProperties = (pool: string) => Properties;

/** One property that holds the name as it is. */
export function named(key: string): OldProperties {
  return (pool) => ({ [`StorDriver/${key}`]: pool });
}

/** `VG/LV`, told apart. Throws a usage Fault when it has another form. */
export const thinPool: OldProperties = (pool) => {
  const [group = '', thin = '', ...rest] = pool.split('/');
  if (thin === '' || rest.length > 0) throw usageFault(`Pool name '${pool}' does not have format VG/LV`);
  return { 'StorDriver/LvmVg': group, 'StorDriver/ThinPool': thin };
};

/**
 * The properties that say which volume group, zpool, directory… a storage pool uses. Throws a usage Fault for an empty
 * name. Drivers without `old` are known since `DRIVERS_SINCE` only.
 */
export async function driverPoolProperties(
  { controller }: Call<unknown>,
  kind: string,
  pool: string,
  old: OldProperties | undefined,
): Promise<Properties> {
  if (pool === '') throw usageFault(`Driver '${kind}' needs a driver pool name.`);
  return old && !(await controller.hasVersion(DRIVERS_SINCE)) ? old(pool) : { 'StorDriver/StorPoolName': pool };
}
