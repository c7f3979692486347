import type { Column } from '../../../output/view.ts';
import { objectSource } from '../../shared/list-from-file.ts';
import { listCommand } from '../../shared/list-command.ts';
import { numberColumn } from '../../shared/columns.ts';

/** A token without its secret, which the controller never tells again. */
interface AuthToken {
  readonly id?: number;
  readonly description?: string;
  readonly is_active?: boolean;
  /** Otherwise a satellite's. */
  readonly is_user_token?: boolean;
  readonly ip_filter?: string;
  readonly created_at?: string;
  readonly expires_at?: string;
}

/** `GET /v1/controller/auth/token` */
export const authTokenList = listCommand({
  path: 'auth token list',
  aliases: ['l'],
  summary: 'Show the authentication tokens, without their secrets',
  examples: { 'linstor auth token list': 'All tokens, those of the satellites too' },
  columns: () => COLUMNS,
  source: ({ controller }) =>
    objectSource<{ list: readonly AuthToken[] }, AuthToken>(
      controller,
      { path: '/v1/controller/auth/token' },
      ({ list = [] }) => list,
    ),
  rows: (token) => [token],
  table: { machine: 'bare' },
});

const COLUMNS: readonly Column<AuthToken>[] = [
  numberColumn('Id', ({ id = 0 }) => id, { align: 'right' }),
  { heading: 'Description', cell: ({ description = '' }) => description },
  { heading: 'For', cell: (token) => (token.is_user_token === false ? 'satellite' : 'user') },
  {
    heading: 'State',
    cell: (token) =>
      token.is_active === false ? { text: 'inactive', colour: 'red' } : { text: 'active', colour: 'green' },
  },
  { heading: 'IPFilter', key: 'ip_filter', minor: true, cell: (token) => token.ip_filter ?? '' },
  timeColumn('CreatedOn', 'created_at', (token) => token.created_at),
  timeColumn('ExpiresOn', 'expires_at', (token) => token.expires_at),
];

function timeColumn(heading: string, key: string, time: (token: AuthToken) => string | undefined): Column<AuthToken> {
  const ms = (token: AuthToken): number => Date.parse(time(token) ?? '');
  return {
    heading,
    key,
    type: 'time',
    cell: (token) => timeText(time(token)),
    value: (token) => (Number.isNaN(ms(token)) ? null : ms(token)),
  };
}

/** A time of the API (ISO 8601, UTC) to the second. */
function timeText(time = ''): string {
  return time.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.\d+)?Z$/, '$1 $2 UTC');
}
