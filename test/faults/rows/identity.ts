import type { FaultArea } from '../fault-row.ts';
import { ACCESS } from './identity/access.ts';
import { CERTIFICATES } from './identity/certificates.ts';
import { CONTEXTS } from './identity/contexts.ts';
import { FAILOVER } from './identity/failover.ts';
import { REDIRECTIONS } from './identity/redirections.ts';

export const IDENTITY: FaultArea = {
  area: 'Who answers',
  rows: [...CERTIFICATES, ...ACCESS, ...REDIRECTIONS, ...FAILOVER, ...CONTEXTS],
};
