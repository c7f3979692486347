import type { Noun } from '../definition/command.ts';
import { backup } from './backup/index.ts';
import { drbdProxy } from './drbd-proxy/index.ts';
import { encryption } from './encryption/index.ts';
import { node } from './node/index.ts';
import { remote } from './remote/index.ts';
import { resourceConnection } from './resource-connection/index.ts';
import { schedule } from './schedule/index.ts';

/** Every noun of the command line, in the order of help. */
export const nouns: readonly Noun[] = [backup, drbdProxy, encryption, node, remote, resourceConnection, schedule];
