import type { Noun } from '../../definition/command.ts';
import { nodeCreateEbsTarget } from './create-ebs-target.ts';
import { nodeCreateOpenflexTarget } from './create-openflex-target.ts';
import { nodeCreateRemoteSpdkTarget } from './create-remote-spdk-target.ts';
import { nodeCreate } from './create.ts';
import { nodeDelete, nodeLost } from './delete.ts';
import { nodeDescribe } from './describe.ts';
import { nodeEvacuate } from './evacuate.ts';
import { nodeInfo } from './info.ts';
import { nodeInterfaceCreate } from './interface/create.ts';
import { nodeInterfaceDelete } from './interface/delete.ts';
import { nodeInterfaceList } from './interface/list.ts';
import { nodeInterfaceModify } from './interface/modify.ts';
import { nodeListProperties } from './list-properties.ts';
import { nodeList } from './list.ts';
import { nodeModify } from './modify.ts';
import { nodeReconnect } from './reconnect.ts';
import { nodeRestore } from './restore.ts';
import { nodeSetLogLevel } from './set-log-level.ts';
import { nodeSetProperty } from './set-property.ts';
import { nodeConfigSet } from './config/set.ts';
import { nodeConfigShow } from './config/show.ts';
import { nodeDrbdReactorEvict } from './drbd-reactor/evict.ts';
import { nodeDrbdReactorDisable, nodeDrbdReactorEnable, nodeDrbdReactorRestart } from './drbd-reactor/plugin.ts';
import { nodeDrbdReactorStatus } from './drbd-reactor/status.ts';
import { nodeInterfaceShow } from './interface/show.ts';

export const node: Noun = {
  name: 'node',
  aliases: ['n'],
  summary: 'Nodes of the cluster, their network interfaces and properties',
  groups: {
    config: { aliases: [], summary: 'What the satellite of a node was configured with' },
    'drbd-reactor': { aliases: [], summary: 'DRBD Reactor, which starts services where a resource is primary' },
    interface: { aliases: ['i'], summary: 'Network interfaces of a node' },
  },
  commands: [
    nodeConfigSet,
    nodeConfigShow,
    nodeCreate,
    nodeCreateEbsTarget,
    nodeCreateOpenflexTarget,
    nodeCreateRemoteSpdkTarget,
    nodeDelete,
    nodeDescribe,
    nodeDrbdReactorDisable,
    nodeDrbdReactorEnable,
    nodeDrbdReactorEvict,
    nodeDrbdReactorRestart,
    nodeDrbdReactorStatus,
    nodeEvacuate,
    nodeInfo,
    nodeInterfaceCreate,
    nodeInterfaceDelete,
    nodeInterfaceList,
    nodeInterfaceModify,
    nodeInterfaceShow,
    nodeList,
    nodeListProperties,
    nodeLost,
    nodeModify,
    nodeReconnect,
    nodeRestore,
    nodeSetLogLevel,
    nodeSetProperty,
  ],
};
