import type { ExosDefaults } from '../../api/objects/exos.ts';
import { defineCommand } from '../../definition/command.ts';
import { flag } from '../../definition/option.ts';
import type { Column, TableView } from '../../output/view.ts';
import { pastable } from '../shared/list-options.ts';
import { objectSource } from '../shared/object-source.ts';
import { repliesOf } from '../shared/replies.ts';
import { credentialMembers, credentialOptions } from './credentials.ts';
import { EXOS_API, EXOS_PATH } from './enclosures.ts';

const PATH = `${EXOS_PATH}/defaults`;

export const exosGetDefaults = defineCommand({
  path: 'exos get-defaults',
  since: EXOS_API,
  summary: 'Show the credentials for enclosures that have none of their own',
  examples: [{ command: 'linstor exos get-defaults', does: 'Show user and password' }],
  columns: () => COLUMNS,
  options: { pastable },
  run: async ({ controller, input }): Promise<TableView<Default>> => {
    return {
      kind: 'table',
      source: await objectSource<ExosDefaults, Default>(controller, { path: PATH }, defaultRows),
      rows: (row) => [row],
      members: () => ({}),
      columns: COLUMNS,
      pastable: input.pastable,
      machine: 'wrapped',
    };
  },
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

export const exosSetDefaults = defineCommand({
  path: 'exos set-defaults',
  since: EXOS_API,
  summary: 'Set or remove the credentials for enclosures that have none of their own',
  examples: [
    { command: 'linstor exos set-defaults --username admin --password', does: 'Set the user; ask for the password' },
    { command: 'linstor exos set-defaults --unset-password', does: 'Remove the password' },
  ],
  options: {
    ...credentialOptions,
    unsetUsername: flag('--unset-username', 'Remove the user'),
    unsetUsernameEnv: flag('--unset-username-env', 'Remove the variable with the user'),
    unsetPassword: flag('--unset-password', 'Remove the password'),
    unsetPasswordEnv: flag('--unset-password-env', 'Remove the variable with the password'),
  },
  run: async (call) => {
    const { controller, input } = call;
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
    return repliesOf(controller, { method: 'PUT', path: PATH, body });
  },
});
