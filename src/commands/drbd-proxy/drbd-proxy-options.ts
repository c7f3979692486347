import { apiPath } from '../../api/path.ts';
import { drbdChange, drbdOptionFlags, drbdOptionsCommand } from '../shared/drbd-options.ts';
import { resource } from './drbd-proxy-arguments.ts';
import { put, repliesOf } from '../shared/replies.ts';
import { type Command, defineCommand } from '../../definition/command.ts';

export const drbdProxyOptions = drbdOptionsCommand({
  noun: 'drbd-proxy',
  verb: 'options',
  object: 'a resource definition',
  set: 'proxy',
  target: { resource },
  requests: (target, change) => put(apiPath`/v1/resource-definitions/${target.resource}/drbd-proxy`, { ...change }),
  examples: { 'linstor drbd-proxy options backups --memlimit 100M': 'Buffer up to 100 MiB' },
});

const SUMMARIES = {
  none: 'Send without compression',
  zlib: 'Compress with zlib',
  lzma: 'Compress with lzma',
  lz4: 'Compress with lz4',
  zstd: 'Compress with zstd',
} as const;

type Algorithm = keyof typeof SUMMARIES;

/** `drbd-proxy compression ALGORITHM`, one command each, for each has options of its own. */
export const compressionCommands: readonly Command[] = Object.entries(SUMMARIES).map(([algorithm, summary]) =>
  compressionCommand(algorithm as Algorithm, summary),
);

function compressionCommand(algorithm: Algorithm, summary: string): Command {
  const set = algorithm === 'none' || algorithm === 'lz4' ? undefined : algorithm;
  return defineCommand({
    path: `drbd-proxy compression ${algorithm}`,
    summary,
    description: 'Replaces the former kind of compression and all its options.',
    examples: { [`linstor drbd-proxy compression ${algorithm} backups`]: `${summary}, for one resource` },
    arguments: { resource },
    ...(set && { moreOptions: () => drbdOptionFlags(set, { unset: false }) }),
    run: ({ controller, input, more }) =>
      repliesOf(
        controller,
        put(apiPath`/v1/resource-definitions/${input.resource}/drbd-proxy`, {
          compression_type: algorithm,
          compression_props: set && drbdChange(set, more).override_props,
        }),
      ),
  });
}
