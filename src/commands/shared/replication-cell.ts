import type { ReplicationState, Volume } from '../../api/objects/resource.ts';
import type { Cell } from '../../output/view.ts';

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
