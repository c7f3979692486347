import type { Remote, Remotes } from '../../api/objects/remote.ts';
import type { Controller } from '../../api/controller.ts';
import { choice } from '../../definition/argument-types.ts';
import { option } from '../../definition/option.ts';
import type { Column, Source } from '../../output/view.ts';
import { objectSource } from '../shared/list-from-file.ts';
import { listCommand } from '../shared/list-command.ts';

export const remoteList = listCommand({
  path: 'remote list',
  aliases: ['l'],
  summary: 'Show the remotes that backups can be shipped to',
  examples: { 'linstor remote list': 'All remotes', 'linstor remote list --type s3': 'Only those in S3 storage' },
  columns: () => COLUMNS,
  options: {
    type: option('--type', choice('TYPE', ['s3', 'linstor', 'ebs']), 'Only remotes of this type', { added: true }),
  },
  source: ({ controller, input }) =>
    input.type === undefined ? allRemotes(controller) : remotesOf(controller, input.type),
  rows: (row) => [row],
  table: { machine: 'bare', members: ({ remote }) => remote },
});

/** `GET /v1/remotes` */
function allRemotes(controller: Controller): Promise<Source<Row>> {
  return objectSource(controller, { path: '/v1/remotes' }, rowsOf);
}

/** `GET /v1/remotes/TYPE` */
async function remotesOf(controller: Controller, type: 's3' | 'linstor' | 'ebs'): Promise<Source<Row>> {
  const list = await controller.list<Remote>({ path: `/v1/remotes/${type}` });
  return {
    raw: () => list.raw(),
    items: async function* () {
      for await (const remote of list.items()) yield* rowsOf({ [`${type}_remotes`]: [remote] });
    },
  };
}
const COLUMNS: readonly Column<Row>[] = [
  { heading: 'Name', key: 'remote_name', cell: (row) => row.name },
  { heading: 'Type', cell: (row) => row.type },
  { heading: 'Info', cell: (row) => row.info },
];

interface Row {
  readonly name: string;
  readonly type: string;
  readonly info: string;
  /** As the controller sent it. */
  readonly remote: object;
}

function* rowsOf(remotes: Remotes): Iterable<Row> {
  for (const s3 of remotes.s3_remotes ?? [])
    yield row(s3, 'S3', `${shown(s3.region)}.${shown(s3.endpoint)}/${shown(s3.bucket)}`);
  for (const linstor of remotes.linstor_remotes ?? []) yield row(linstor, 'Linstor', shown(linstor.url));
  for (const ebs of remotes.ebs_remotes ?? [])
    yield row(ebs, 'EBS', `${shown(ebs.endpoint)}, AZ: ${shown(ebs.availability_zone)}`);
}

function row(remote: Remote, type: string, info: string): Row {
  return { name: shown(remote.remote_name), type, info, remote };
}

function shown(text: string | undefined): string {
  return text ?? 'None';
}
