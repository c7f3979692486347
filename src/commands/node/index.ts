import type { Noun } from '../../definition/command.ts';
import { nodeCreateOpenflexTarget, nodeCreateRemoteSpdkTarget } from './node-create-special.ts';
import { nodeCreate } from './create.ts';
import { nodeDelete, nodeLost } from './delete.ts';
import { nodeDescribe } from './describe.ts';
import { nodeEvacuate } from './evacuate.ts';
import { nodeInfo } from './info.ts';
import { nodeInterfaceCreate, nodeInterfaceModify } from './interface/changes.ts';
import { nodeInterfaceList } from './interface/list.ts';
import { nodeList } from './list.ts';
import { nodeRestore } from './restore.ts';
import { nodeConfigShow } from './config/show.ts';
import {
  nodeDrbdReactorDisable,
  nodeDrbdReactorEnable,
  nodeDrbdReactorEvict,
  nodeDrbdReactorRestart,
  nodeDrbdReactorStatus,
} from './drbd-reactor/plugin.ts';
import { nodeInterfaceShow } from './interface/show.ts';
import { nodeChanges } from './node-changes.ts';
import { nodeSettings } from './node-settings.ts';

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
    ...nodeSettings,
    ...nodeChanges,
    nodeConfigShow,
    nodeCreate,
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
    nodeInterfaceList,
    nodeInterfaceModify,
    nodeInterfaceShow,
    nodeList,
    nodeLost,
    nodeRestore,
  ],
};
