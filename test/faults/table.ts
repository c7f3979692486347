import type { FaultArea } from './fault-row.ts';
import { ANSWERS } from './rows/answers.ts';
import { CLUSTER_FILES } from './rows/cluster-files.ts';
import { FILES } from './rows/files.ts';
import { IDENTITY } from './rows/identity.ts';
import { SHOWN } from './rows/shown.ts';
import { WORDS } from './rows/words.ts';

/** Every fault that the program is held to, by area. */
export const FAULT_AREAS: readonly FaultArea[] = [WORDS, IDENTITY, ANSWERS, FILES, CLUSTER_FILES, SHOWN];
