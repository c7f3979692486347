import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { homeWith } from '../../../acceptance/support/program.ts';
import { closedPort, json, serve } from '../../../transport/server.ts';
import type { FaultRow } from '../../fault-row.ts';
import { certificate, controller, saying } from '../../support/controllers.ts';

const DENIED = 'Not authorized';

/** A controller that gives this status and a reply to whatever it is asked. */
async function refusing(status: number, message: string, env: Readonly<Record<string, string>> = {}) {
  const { port } = await serve(json([{ ret_code: -1, message }], status));
  const uri = `http://127.0.0.1:${port}`;
  return { home: homeWith({}), env: { ...env, LS_CONTROLLERS: uri }, names: { controller: uri } };
}

/** A TLS controller with a certificate of a CA, and the file of that CA in a home. */
async function vouched(name: string, wanted: Parameters<typeof certificate>[1]) {
  const authority = certificate('ca', { isCa: true });
  const { port } = await controller(certificate(name, { ...wanted, signedBy: authority }));
  const ca = join(homeWith({}), 'ca.pem');
  writeFileSync(ca, authority.cert);
  return { env: { LS_CONTROLLERS: `linstor+ssl://127.0.0.1:${port}` }, names: { ca } };
}

/** An HTTP proxy, on the way to a controller that nobody asks. */
async function behind(proxy: number | Promise<number>) {
  const names = { proxy: `http://127.0.0.1:${await proxy}` };
  return { names, env: { LS_CONTROLLERS: 'linstor+ssl://alpha' } };
}

/** Who asks is not let in, or cannot get there. */
export const ACCESS: readonly FaultRow[] = [
  {
    fault: 'the controller wants a token, and there is none',
    line: 'node list',
    arrange: () => refusing(401, DENIED),
    says: 'Error: {controller} refuses GET /v1/nodes (HTTP status 401): Not authorized\n  No credential was given.\n  Give a token with --token-file or LS_TOKEN, or a user with --user.',
    exit: 1,
  },
  {
    fault: 'the controller does not know the token, or no longer',
    line: 'node list',
    arrange: () => refusing(401, DENIED, { LS_TOKEN: 't0ken' }),
    says: 'Error: {controller} refuses GET /v1/nodes (HTTP status 401): Not authorized\n  Tried: the token from LS_TOKEN.\n  Check whether the token is still active, or name another with --token-file or LS_TOKEN.',
    exit: 1,
  },
  {
    fault: 'the controller knows the user, and does not let him do this',
    line: 'node list',
    arrange: () => refusing(403, 'Permission denied', { LS_TOKEN: 't0ken' }),
    says: '',
    prints: 'Permission denied',
    exit: 10,
  },
  {
    fault: 'a certificate was made for another host name, under --cafile',
    line: '--cafile {ca} node list',
    arrange: () => vouched('elsewhere', { hosts: ['alpha.example'] }),
    says: 'the certificate is refused: it was made for another host name\n  Only what the CA in {ca} vouches for is accepted.',
    exit: 20,
  },
  {
    fault: 'a certificate has expired, under --cafile',
    line: '--cafile {ca} node list',
    arrange: () => vouched('expired', { validFrom: -20, validTo: -10 }),
    says: 'the certificate is refused: it has expired',
    exit: 20,
  },
  {
    fault: 'a TLS port is asked without TLS',
    line: 'node list',
    arrange: async () => {
      const uri = `http://127.0.0.1:${(await controller(certificate('friend'))).port}`;
      return { env: { LS_CONTROLLERS: uri }, names: { controller: uri } };
    },
    says: 'No answer from {controller} to GET /v1/nodes: the connection was closed without one\n  A TLS port needs linstor+ssl://.',
    exit: 20,
  },
  {
    fault: 'the proxy is not there',
    line: '--proxy {proxy} node list',
    arrange: () => behind(closedPort()),
    says: 'Unable to connect to linstor+ssl://alpha: the proxy {proxy} cannot be reached: connection refused',
    exit: 20,
  },
  {
    fault: 'the proxy wants to know who asks',
    line: '--proxy {proxy} node list',
    arrange: () => behind(saying('HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n')),
    says: 'Unable to connect to linstor+ssl://alpha: the proxy {proxy} wants a user name and password (HTTP status 407)\n  They stand in its URL, http://USER:PASSWORD@HOST:PORT: best kept in the environment (HTTPS_PROXY).',
    exit: 20,
  },
];
