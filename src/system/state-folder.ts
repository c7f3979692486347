import { isAbsolute, join } from 'node:path';
import { homeFolder } from './home.ts';

/** The folder for what this program notes for its user, by the XDG rules: what is there stays, but is no setting. It need not exist. */
export function stateFolder(env: Readonly<Record<string, string | undefined>> = process.env): string {
  const { XDG_STATE_HOME: named = '' } = env;
  return join(isAbsolute(named) ? named : join(homeFolder(env), '.local', 'state'), 'linstor');
}
