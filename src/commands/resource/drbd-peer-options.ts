import { peerOptionsCommand } from '../family/peer-options.ts';

export const resourceDrbdPeerOptions = peerOptionsCommand('resource', 'drbd-peer-options');
