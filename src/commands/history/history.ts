import type { Call, Command } from '../../definition/command.ts';
import { integer, timeAgoOrDate } from '../../definition/argument-types.ts';
import { flag, option } from '../../definition/option.ts';
import type { ChangeRecord } from '../../history/change-record.ts';
import { chosenEnd, ExitCode } from '../../model/fault.ts';
import { counted } from '../../model/counted.ts';
import type { JsonObject } from '../../model/json.ts';
import { sourceOf } from '../../output/source.ts';
import type { TextView } from '../../output/view.ts';
import { numberColumn, timeColumn } from '../shared/columns.ts';
import { listCommand, type ListColumn } from '../shared/list-command.ts';
import { pastable } from '../shared/list-options.ts';

const emptyText =
  'Nothing is noted: here stand the changes that this user sends with this program, but not what is done in the demo.';

const listed = listCommand({
  path: 'history',
  summary: 'Show the changes that were made with this program',
  description:
    'Every command line that has sent a change to a cluster is noted for its user, without secrets: when, where to, the ' +
    'words, the exit code. The latest comes last. Previews, and what only reads, are not noted, nor is what is done to the ' +
    "cluster of 'linstor demo'. 'history = off' in the configuration keeps no history. In the shell, 'history' alone lists " +
    "the lines typed there; with an option, as in 'history --last 20', it lists the changes.",
  examples: {
    'linstor history': 'All changes, the latest last',
    'linstor history --since 2d': 'Those of the last two days',
    'linstor history --last 20 --full': 'The last twenty, with who made them and how long they took',
    [`linstor history --where 'exit!=0'`]: 'What failed',
    'linstor history --where cluster=prod -o name': 'The commands alone that changed one cluster',
    'linstor history --clear': 'Forget them',
  },
  local: true,
  effectWith: ({ clear }) => (clear ? 'destroys' : undefined),
  columns: () => COLUMNS,
  options: {
    since: option('-s, --since', timeAgoOrDate, 'Only changes since then, for example 2d or 2026-01-31'),
    last: option('-n, --last', integer('N', 0), 'Only the last N changes'),
    pastable,
    full: flag(
      '-f, --full',
      'Add columns with how many changes were sent, by whom, where it was typed and how long it took',
    ),
    clear: flag('--clear', 'Forget all changes in place of showing them'),
  },
  source: async ({ history, input, clock }) => {
    const since = input.since?.(clock.now()) ?? -Infinity;
    const all = (await history.open()).read().filter(({ time }) => Date.parse(time) >= since);
    const shown = input.last === undefined ? all : all.slice(Math.max(0, all.length - input.last));
    return sourceOf(
      shown,
      shown.map((record) => ({ ...record })),
    );
  },
  rows: (record) => [record],
  table: { machine: 'bare', members: whereTo, names: ['command'], empty: emptyText },
});

/** Reads the file of the history; with --clear it empties it, after a question on a terminal. */
export const history: Command = {
  ...listed,
  run: (call) => ((call.input as { readonly clear: boolean }).clear ? cleared(call) : listed.run(call)),
};

async function cleared({ history: store, mayAsk, ask }: Call<unknown>): Promise<TextView> {
  const changes = await store.open();
  const count = changes.read().length;
  const many = counted(count, 'change');
  if (mayAsk && count > 0 && !(await ask.confirm(`Forget ${many}?`)))
    throw chosenEnd('The history stays as it is.', ExitCode.client);
  changes.clear();
  return { kind: 'text', text: `Forgotten: ${many}.\n` };
}

/** In the column only one of them has room. */
function whereTo({ context, controller }: ChangeRecord): JsonObject {
  return { ...(context !== undefined && { context }), ...(controller !== undefined && { controller }) };
}

const EXIT = numberColumn<ChangeRecord>('Exit', ({ exit_code }) => exit_code, { none: 'cut off' });

const COLUMNS: readonly ListColumn<ChangeRecord>[] = [
  timeColumn('Time', ({ time }) => Date.parse(time)),
  { heading: 'Cluster', cell: ({ context, controller }) => context ?? controller ?? '' },
  { heading: 'Command', cell: ({ command }) => command },
  {
    ...EXIT,
    cell: (record) => ({ text: EXIT.cell(record) as string, colour: record.exit_code === 0 ? undefined : 'red' }),
  },
  { ...numberColumn<ChangeRecord>('Changes', ({ changes }) => changes, { minor: true }), onlyWith: 'full' },
  { heading: 'User', cell: ({ user }) => user ?? '', minor: true, onlyWith: 'full' },
  { heading: 'From', cell: ({ from }) => from, minor: true, onlyWith: 'full' },
  {
    ...numberColumn<ChangeRecord>(
      'Took',
      ({ duration_ms }) => duration_ms,
      { minor: true },
      (ms) => `${(ms / 1000).toFixed(1)} s`,
    ),
    onlyWith: 'full',
  },
];
