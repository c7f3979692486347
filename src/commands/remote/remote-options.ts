import { newName, remoteName } from '../../definition/argument-types.ts';
import { argument } from '../../definition/option.ts';

/** Remotes need at least this REST API. */
export const REMOTES_SINCE = '1.10.0';

export const remote = argument(remoteName, 'Name of the remote');
export const newRemote = argument(newName('REMOTE'), 'Name of the new remote');
