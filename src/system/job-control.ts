import { readFileSync } from 'node:fs';

/**
 * Whether a shell with job control started the program, as every shell does at which somebody types: then it runs in a process group of
 * its own. A script that hands it a pseudo-terminal (`script`, `ssh -t HOST linstor …`, CI) has none. Where the system does
 * not tell: true.
 */
export function hasJobControl(): boolean {
  const stat = ownStat();
  const [, , group, session] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return stat === '' || group !== session;
}

/** `PID (NAME) STATE PARENT GROUP SESSION …`; empty where the system has no such file. */
function ownStat(): string {
  try {
    return readFileSync('/proc/self/stat', 'latin1');
  } catch {
    return '';
  }
}
