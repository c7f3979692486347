import type { ConnectionSettings } from '../../src/transport/connection-settings.ts';

/** Settings as the program has them without any option, save for `changes`. */
export function settingsFor(changes: Partial<ConnectionSettings> = {}): ConnectionSettings {
  return {
    controllers: ['localhost:3370'],
    timeout: 300,
    allowInsecureAuth: false,
    tls: 'pin',
    knownControllersFile: '/nonexistent/known-controllers',
    systemCaFiles: [],
    userAgent: 'linstor-client/test',
    warn: (line) => {
      throw new Error(`unexpected warning: ${line}`);
    },
    ...changes,
  };
}
