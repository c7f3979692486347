import { peerOptionsCommand } from '../family/peer-options.ts';

export const resourceConnectionDrbdPeerOptions = peerOptionsCommand('resource-connection', 'drbd-peer-options');

/** As the user's guide calls it. */
export const resourceConnectionDrbdOptions = peerOptionsCommand('resource-connection', 'drbd-options');
