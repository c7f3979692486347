import type { Concern, ReplicationState, Volume } from '../../api/objects/resource.ts';
import type { Cell, Colour, FooterPart } from '../../output/view.ts';

/** States in which a percentage tells how far the peer is. */
const PROGRESSING = new Set(['SyncTarget', 'PausedSyncS', 'PausedSyncT', 'VerifyT']);

/** How a volume replicates to its peers: the number of peers when all is well, else one line for each. */
export function replicationCell(volume: Volume): Cell {
  const peers = Object.entries(volume.state?.replication_states ?? {});
  if (peers.length === 0) return '';
  if (peers.every(([, peer]) => peer.replication_state === 'Established'))
    return { text: `Established(${peers.length})`, colour: 'green' };
  return { text: peers.map(([name, peer]) => `${name}: ${stateText(peer)}`).join('\n'), colour: 'yellow' };
}

function stateText({ replication_state: state = '', done_percentage: done }: ReplicationState): string {
  if (!PROGRESSING.has(state)) return state;
  return `${state}(${done == null ? '?' : `${Number(done).toFixed(2)}%`})`;
}

interface Use {
  readonly name: string;
  readonly node: string;
  /** Undefined: not known, or not of interest. */
  readonly inUse: boolean | undefined;
}

/** The names of resources that are in use on more than one node. */
export function usedTwice(uses: readonly Use[]): ReadonlySet<string> {
  const nodeOf = new Map<string, string>();
  const twice = new Set<string>();
  for (const { name, node, inUse } of uses) {
    if (inUse !== true) continue;
    const other = nodeOf.get(name);
    if (other === undefined) nodeOf.set(name, node);
    else if (other !== node) twice.add(name);
  }
  return twice;
}

/** `InUse`, `Unused` or nothing; in use on several nodes (`conflict`) is a warning. */
export function usageCell(inUse: boolean | undefined, conflict: boolean): Cell {
  if (inUse === undefined) return '';
  return inUse ? { text: 'InUse', colour: conflict ? 'yellow' : 'green' } : 'Unused';
}

/** What stands below a list in which a resource skips its disk; nothing without such a resource. */
export function skipDiskAdvice(rows: readonly { readonly skipDisk: boolean }[]): FooterPart[] {
  if (!rows.some((row) => row.skipDisk)) return [];
  return [
    { line: 'SkipDisk:', colour: 'yellow' },
    {
      line: '  DRBD leaves the disk of a resource alone after an I/O error (property DrbdOptions/SkipDisk). Once it is mended:',
    },
    { line: '    linstor resource set-property $node $rsc DrbdOptions/SkipDisk' },
    { line: '  takes the property away, and LINSTOR and DRBD adjust or recreate the volumes. More about it:' },
    { line: '  https://linbit.com/drbd-user-guide/linstor-guide-1_0-en/#s-linstor-drbd-skip-disk' },
  ];
}

/** The colour of a state; none: that of its column. */
export function concernColour(concern: Concern): Colour | undefined {
  return { none: undefined, warning: 'yellow' as const, fault: 'red' as const }[concern];
}
