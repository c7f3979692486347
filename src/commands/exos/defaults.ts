import type { ExosDefaults } from '../../api/objects/exos.ts';
import { flag } from '../../definition/option.ts';
import type { Column } from '../../output/view.ts';
import { listCommand } from '../shared/list-command.ts';
import { objectSource } from '../shared/list-from-file.ts';
import { changeCommand, put } from '../shared/replies.ts';
import { credentialMembers, credentialOptions } from './credentials.ts';
import { EXOS_API, EXOS_PATH } from './enclosures.ts';

const PATH = `${EXOS_PATH}/defaults`;

export const exosGetDefaults = listCommand({
  path: 'exos get-defaults',
  since: EXOS_API,
  summary: 'Show the credentials for enclosures that have none of their own',
  examples: { 'linstor exos get-defaults': 'Show user and password' },
  columns: () => COLUMNS,
  source: ({ controller }) => objectSource<ExosDefaults, Default>(controller, { path: PATH }, defaultRows),
  rows: (row) => [row],
  table: { members: () => ({}) },
});

const COLUMNS: readonly Column<Default>[] = [
  { heading: 'Property', cell: (row) => row.property },
  { heading: 'Value', cell: (row) => row.value ?? '-- Not set --', value: (row) => row.value ?? null },
];

interface Default {
  readonly property: string;
  readonly value: string | undefined;
}

function defaultRows(defaults: ExosDefaults): Default[] {
  return [
    { property: 'Username', value: defaults.username },
    { property: 'UsernameEnv', value: defaults.username_env },
    { property: 'Password', value: defaults.password },
    { property: 'PasswordEnv', value: defaults.password_env },
  ];
}

export const exosSetDefaults = changeCommand({
  path: 'exos set-defaults',
  since: EXOS_API,
  summary: 'Set or remove the credentials for enclosures that have none of their own',
  examples: {
    'linstor exos set-defaults --username admin --password': 'Set the user; ask for the password',
    'linstor exos set-defaults --unset-password': 'Remove the password',
  },
  options: {
    ...credentialOptions,
    unsetUsername: flag('--unset-username', 'Remove the user'),
    unsetUsernameEnv: flag('--unset-username-env', 'Remove the variable with the user'),
    unsetPassword: flag('--unset-password', 'Remove the password'),
    unsetPasswordEnv: flag('--unset-password-env', 'Remove the variable with the password'),
  },
  request: async (input, call) => {
    const {
      username = null,
      username_env = null,
      password = null,
      password_env = null,
    } = await credentialMembers(call);
    const unset = {
      username: input.unsetUsername,
      usernameEnv: input.unsetUsernameEnv,
      password: input.unsetPassword,
      passwordEnv: input.unsetPasswordEnv,
    };
    const unsetKeys = Object.entries(unset).flatMap(([key, wanted]) => (wanted ? [key] : []));
    const body = { username, username_env, password, password_env, unset_keys: unsetKeys };
    return put(PATH, body);
  },
});
