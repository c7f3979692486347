import { apiPath } from '../../controller/path.ts';
import { drbdOptionsCommand } from '../family/drbd-options.ts';
import { resource } from './target.ts';

export const drbdProxyOptions = drbdOptionsCommand({
  noun: 'drbd-proxy',
  verb: 'options',
  object: 'a resource definition',
  set: 'proxy',
  target: { resource },
  requests: (target, change) => ({
    method: 'PUT',
    path: apiPath`/v1/resource-definitions/${target.resource}/drbd-proxy`,
    body: { ...change },
  }),
  examples: [{ command: 'linstor drbd-proxy options backups --memlimit 100M', does: 'Buffer up to 100 MiB' }],
});
