import type { Body } from '../../api/controller.ts';
import type { Call } from '../../definition/command.ts';
import { secret, text } from '../../definition/argument-types.ts';
import { option, optionMaybe } from '../../definition/option.ts';
import type { Secret } from '../../model/secret.ts';
import { unlessEmpty } from '../shared/unless-empty.ts';
import { optionalSecret, secretFile } from '../shared/secret-input.ts';

/** How the controller logs in to an enclosure. */
export const credentialOptions = {
  username: option('--username', text('USER'), 'User of the Exos API'),
  usernameEnv: option('--username-env', text('VARIABLE'), "Variable of the satellite's environment with the user"),
  password: optionMaybe('--password', secret('PASSWORD'), 'Password of the Exos API; asked for if left out'),
  passwordFile: secretFile('--password-file', 'the password'),
  passwordEnv: option('--password-env', text('VARIABLE'), "Variable of the satellite's environment with the password"),
};

interface Credentials {
  readonly username: string | undefined;
  readonly usernameEnv: string | undefined;
  readonly password: Secret | null | undefined;
  readonly passwordFile: string | undefined;
  readonly passwordEnv: string | undefined;
}

/** The members of the API for the credentials that were given. Throws a usage Fault when a password cannot be asked for. */
export async function credentialMembers(call: Call<Credentials>): Promise<Readonly<Record<string, Body | undefined>>> {
  const { input } = call;
  const password = await optionalSecret(call, {
    typed: input.password,
    file: input.passwordFile,
    variable: 'LS_EXOS_PASSWORD',
    question: 'Password',
    instead: '--password-file',
  });
  return {
    username: unlessEmpty(input.username),
    username_env: unlessEmpty(input.usernameEnv),
    password: password?.isEmpty ? undefined : password,
    password_env: unlessEmpty(input.passwordEnv),
  };
}
