import { version } from '../../package.json';

/** As `--version` prints it; the shape of the line is the one scripts know. */
export const VERSION_LINE = `linstor-client ${version}; GIT-hash: ${process.env.LINSTOR_CLIENT_GIT_HASH ?? 'unknown'}`;

/** How the client names itself to the controller. */
export const USER_AGENT = `linstor-client/${version}`;
