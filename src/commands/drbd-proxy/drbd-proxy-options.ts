import { apiPath } from '../../api/path.ts';
import { drbdOptionsCommand } from '../shared/drbd-options.ts';
import { resource } from './drbd-proxy-arguments.ts';

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
