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

export const node: Noun = {
  name: 'node',
  aliases: ['n'],
  summary: 'Nodes of the cluster, their network interfaces and properties',
  groups: { interface: { aliases: ['i'], summary: 'Network interfaces of a node' } },
  commands: [
    nodeCreate,
    nodeCreateEbsTarget,
    nodeCreateOpenflexTarget,
    nodeCreateRemoteSpdkTarget,
    nodeDelete,
    nodeDescribe,
    nodeEvacuate,
    nodeInfo,
    nodeInterfaceCreate,
    nodeInterfaceDelete,
    nodeInterfaceList,
    nodeInterfaceModify,
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
