import { usageFault } from '../model/fault.ts';
import { systemReason } from '../model/system-reason.ts';

/** All addresses of a host name, as the system resolves it. Throws a usage Fault when it cannot. */
export async function resolveHost(name: string): Promise<readonly string[]> {
  const { lookup } = await import('node:dns/promises');
  try {
    return (await lookup(name, { all: true })).map(({ address }) => address);
  } catch (error) {
    throw usageFault(`The address of '${name}' cannot be found: ${systemReason(error)}`, [
      'Give the address as the next word.',
    ]);
  }
}
