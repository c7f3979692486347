import { apiPath } from '../../api/path.ts';
import { defineCommand, type Command } from '../../definition/command.ts';
import { drbdChange, drbdOptionFlags } from '../shared/drbd-options.ts';
import { repliesOf } from '../shared/replies.ts';
import { resource } from './drbd-proxy-arguments.ts';

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
    examples: [
      { command: `linstor drbd-proxy compression ${algorithm} backups`, does: `${summary}, for one resource` },
    ],
    arguments: { resource },
    ...(set && { moreOptions: () => drbdOptionFlags(set, { unset: false }) }),
    run: ({ controller, input, more }) =>
      repliesOf(controller, {
        method: 'PUT',
        path: apiPath`/v1/resource-definitions/${input.resource}/drbd-proxy`,
        body: {
          compression_type: algorithm,
          compression_props: set && drbdChange(set, more).override_props,
        },
      }),
  });
}
