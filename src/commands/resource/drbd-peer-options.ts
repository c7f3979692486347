import { peerOptionsOf } from '../resource-connection/drbd-options.ts';

export const resourceDrbdPeerOptions = peerOptionsOf('resource', 'drbd-peer-options');
