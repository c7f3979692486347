import type { Call } from '../../../definition/command.ts';
import { usageFault } from '../../../model/fault.ts';
import type { Properties } from '../../../model/properties.ts';

/** The properties with which controllers before REST API 1.2.0 want the pool of a driver named. */
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
 * name, and a client Fault for a driver that the controller is too old for (`old` undefined).
 */
export async function driverPoolProperties(
  { controller }: Call<unknown>,
  kind: string,
  pool: string,
  old: OldProperties | undefined,
): Promise<Properties> {
  if (pool === '') throw usageFault(`Driver '${kind}' needs a driver pool name.`);
  if (!old) await controller.requireVersion('1.2.0', `Storage pools of the kind ${kind}`);
  return old && !(await controller.hasVersion('1.2.0')) ? old(pool) : { 'StorDriver/StorPoolName': pool };
}
