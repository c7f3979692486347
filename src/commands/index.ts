import type { Noun } from '../definition/command.ts';
import { advise } from './advise/index.ts';
import { api } from './api/index.ts';
import { applyNoun } from './apply/index.ts';
import { auth } from './auth/index.ts';
import { backup } from './backup/index.ts';
import { context } from './context/index.ts';
import { controller } from './controller/index.ts';
import { diff } from './diff/index.ts';
import { dmMigration } from './dm-migrate/index.ts';
import { drbdProxy } from './drbd-proxy/index.ts';
import { editNoun } from './edit/index.ts';
import { encryption } from './encryption/index.ts';
import { errorReports } from './error-reports/index.ts';
import { event } from './event/index.ts';
import { exos } from './exos/index.ts';
import { exportNoun } from './export/index.ts';
import { explain } from './explain/index.ts';
import { file } from './file/index.ts';
import { historyNoun } from './history/index.ts';
import { keyValueStore } from './key-value-store/index.ts';
import { nodeConnection } from './node-connection/index.ts';
import { node } from './node/index.ts';
import { physicalStorage } from './physical-storage/index.ts';
import { programCommands } from './program/index.ts';
import { property } from './property/index.ts';
import { remote } from './remote/index.ts';
import { resourceConnection } from './resource-connection/index.ts';
import { resourceDefinition } from './resource-definition/index.ts';
import { resourceGroup } from './resource-group/index.ts';
import { resource } from './resource/index.ts';
import { schedule } from './schedule/index.ts';
import { snapshot } from './snapshot/index.ts';
import { sosReport } from './sos-report/index.ts';
import { spaceReporting } from './space-reporting/index.ts';
import { stats } from './stats/index.ts';
import { statusNoun } from './status/index.ts';
import { storagePoolDefinition } from './storage-pool-definition/index.ts';
import { storagePool } from './storage-pool/index.ts';
import { topNoun } from './top/index.ts';
import { trust } from './trust/index.ts';
import { volumeDefinition } from './volume-definition/index.ts';
import { volumeGroup } from './volume-group/index.ts';
import { volume } from './volume/index.ts';
import { wait } from './wait/index.ts';

/** Every noun of the command line, in the order of help. */
export const nouns: readonly Noun[] = [
  advise,
  api,
  applyNoun,
  auth,
  backup,
  context,
  controller,
  diff,
  dmMigration,
  drbdProxy,
  editNoun,
  encryption,
  errorReports,
  event,
  exos,
  explain,
  exportNoun,
  file,
  historyNoun,
  keyValueStore,
  nodeConnection,
  node,
  physicalStorage,
  property,
  remote,
  resourceConnection,
  resourceDefinition,
  resourceGroup,
  resource,
  schedule,
  snapshot,
  sosReport,
  spaceReporting,
  stats,
  statusNoun,
  storagePoolDefinition,
  storagePool,
  topNoun,
  trust,
  volumeDefinition,
  volumeGroup,
  volume,
  wait,
  ...programCommands,
];
