import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { homeWith } from '../../../acceptance/support/program.ts';
import { closedPort } from '../../../transport/server.ts';
import type { FaultRow } from '../../fault-row.ts';
import { controller, shown } from '../../support/controllers.ts';

/** A home whose context in use has a user and a token of its own, and a controller that is not of the context. */
async function elsewhere() {
  const server = await controller();
  const home = homeWith({
    '.config/linstor/contexts.json': JSON.stringify({
      current: 'prod',
      contexts: {
        prod: {
          controllers: `127.0.0.1:${await closedPort()}`,
          'token-file': '/nosuch',
          user: 'admin',
          'password-file': '/nosuch',
        },
      },
    }),
  });
  return { server, home, holds: () => expect(shown(server)).toEqual([]) };
}

/** A file in a home, with this mode. */
function fileOf(mode: number, path: string, text: string): { home: string; file: string } {
  const home = homeWith({ [path]: text });
  chmodSync(join(home, path), mode);
  return { home, file: join(home, path) };
}

export const CONTEXTS: readonly FaultRow[] = [
  {
    fault: 'a context has a user, and LS_CONTROLLERS names another cluster',
    line: 'node list',
    arrange: async () => {
      const { server, ...rest } = await elsewhere();
      return { ...rest, env: { LS_CONTROLLERS: `127.0.0.1:${server.port}` } };
    },
    says: '',
    prints: 'alpha',
    exit: 0,
  },
  {
    fault: 'a context has a user, and --controllers names another cluster',
    line: '--controllers 127.0.0.1:{port} node list',
    arrange: async () => {
      const { server, ...rest } = await elsewhere();
      return { ...rest, names: { port: String(server.port) } };
    },
    says: '',
    prints: 'alpha',
    exit: 0,
  },
  {
    fault: 'a password stands in the addresses of a new context',
    line: 'context add c1 --controllers admin:hunter2@alpha',
    arrange: () => ({ home: homeWith({}), holds: ({ stderr }) => expect(stderr).not.toContain('hunter2') }),
    says: 'There is a user or a password in --controllers; neither is ever saved in an address.',
    exit: 2,
  },
  {
    fault: 'a password stands in the addresses of an old context',
    line: 'context list',
    arrange: () => ({
      home: homeWith({
        '.config/linstor/contexts.json':
          '{"contexts": {"c1": {"controllers": "u:hunter2@alpha", "password": "hunter2"}}}',
      }),
      holds: ({ stdout }) => expect(stdout).not.toContain('hunter2'),
    }),
    says: '',
    prints: 'alpha',
    exit: 0,
  },
  {
    fault: 'a password stands in the addresses of an old context that is shown',
    line: '-o json context show c1',
    arrange: () => ({
      home: homeWith({
        '.config/linstor/contexts.json':
          '{"contexts": {"c1": {"controllers": "u:hunter2@alpha", "password": "hunter2"}}}',
      }),
      holds: ({ stdout }) => expect(stdout).not.toContain('hunter2'),
    }),
    says: '',
    prints: 'alpha',
    exit: 0,
  },
  {
    fault: 'a password with a colon stands where the port is read',
    line: '--controllers admin:hunter2 node list',
    arrange: () => ({ holds: ({ stderr }) => expect(stderr).not.toContain('hunter2') }),
    says: 'what stands behind the colon is not a port number (1 to 65535)',
    exit: 2,
  },
  {
    fault: 'others can read the token file',
    line: '--token-file {file} node list',
    arrange: async () => {
      const { file } = fileOf(0o644, 'token', 't0ken\n');
      return { env: { LS_CONTROLLERS: `127.0.0.1:${(await controller()).port}` }, names: { file } };
    },
    says: 'Warning: {file} holds a token, and its mode 0644 lets others read or write it',
    prints: 'alpha',
    exit: 0,
  },
  {
    fault: 'others can read the token file, under -m',
    line: '-m --token-file {file} node list',
    arrange: async () => {
      const { file } = fileOf(0o644, 'token', 't0ken\n');
      return { env: { LS_CONTROLLERS: `127.0.0.1:${(await controller()).port}` }, names: { file } };
    },
    says: '',
    prints: 'alpha',
    exit: 0,
  },
  {
    fault: 'others can read the password file',
    line: '--user admin --password-file {file} node list',
    arrange: async () => {
      const { file } = fileOf(0o640, 'password', 'hunter2\n');
      return { env: { LS_CONTROLLERS: `127.0.0.1:${(await controller()).port}` }, names: { file } };
    },
    says: 'Warning: {file} holds a password, and its mode 0640 lets others read or write it',
    prints: 'alpha',
    exit: 0,
  },
  {
    fault: 'others can read and write a configuration with a password',
    line: 'node list',
    arrange: async () => {
      const text = '[global]\nuser = admin\npassword = hunter2\n';
      const { home, file } = fileOf(0o666, '.config/linstor/linstor-client.conf', text);
      return { home, env: { LS_CONTROLLERS: `127.0.0.1:${(await controller()).port}` }, names: { file } };
    },
    says: 'Warning: {file} holds a password, and its mode 0666 lets others read or write it',
    prints: 'alpha',
    exit: 0,
  },
];
