import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from 'node:tls';
import { expect, onTestFinished } from 'vitest';
import type { AddressInfo } from 'node:net';
import { homeWith } from '../../../acceptance/support/program.ts';
import { closedPort } from '../../../transport/server.ts';
import type { FaultRow } from '../../fault-row.ts';
import { certificate, controller, homeKnowing, redirecting, shown } from '../../support/controllers.ts';

const TOKEN = { LS_TOKEN: 't0ken' };
const at = (port: number) => `linstor+ssl://127.0.0.1:${port}`;

/** A TLS controller whose certificate is another than the noted one, and who must not be shown the token. */
async function stranger(before: (port: number) => string | Promise<string>) {
  const server = await controller(certificate('stranger'));
  const home = homeKnowing(`127.0.0.1:${server.port} sha256 ${certificate('friend').fingerprint}`);
  return {
    home,
    env: { ...TOKEN, LS_CONTROLLERS: await before(server.port) },
    names: { port: String(server.port), fingerprint: certificate('stranger').fingerprint },
    holds: () => expect(server.asked).toEqual([]),
  };
}

export const CERTIFICATES: readonly FaultRow[] = [
  {
    fault: 'nobody listens at the address',
    line: 'node list',
    arrange: async () => {
      const uri = `linstor://127.0.0.1:${await closedPort()}`;
      return { env: { LS_CONTROLLERS: uri }, names: { controller: uri } };
    },
    says: 'Unable to connect to {controller}: connection refused',
    exit: 20,
  },
  {
    fault: 'a self-signed certificate is met for the first time, without a terminal',
    line: 'node list',
    arrange: async () => {
      const { port } = await controller(certificate('friend'));
      const { fingerprint } = certificate('friend');
      return { home: homeWith({}), env: { LS_CONTROLLERS: at(port) }, names: { port: String(port), fingerprint } };
    },
    says: 'First contact with 127.0.0.1:{port}: no CA vouches for its certificate (it is self-signed); noted in …known-controllers: SHA-256 {fingerprint}',
    prints: 'alpha',
    exit: 0,
  },
  {
    fault: 'an expired certificate is met for the first time, without a terminal',
    line: 'node list',
    arrange: async () => {
      const { port } = await controller(
        certificate('old', { validFrom: -20, validTo: -10, signedBy: certificate('ca', { isCa: true }) }),
      );
      return { home: homeWith({}), env: { LS_CONTROLLERS: at(port) }, names: { port: String(port) } };
    },
    says: 'First contact with 127.0.0.1:{port}: no CA vouches for its certificate (',
    prints: 'alpha',
    exit: 0,
  },
  {
    fault: 'a self-signed certificate is met for the first time under -m',
    line: '-m node list',
    arrange: async () => {
      const { port } = await controller(certificate('friend'));
      return { home: homeWith({}), env: { LS_CONTROLLERS: at(port) } };
    },
    says: '',
    prints: '"name": "alpha"',
    exit: 0,
  },
  {
    fault: 'the certificate is another one than at first contact',
    line: 'node list',
    arrange: () => stranger(at),
    says: 'the certificate is not the one noted at first contact: somebody may be in between\n  Noted: SHA-256 …\n  Now:   SHA-256 {fingerprint}\n  If the controller got a new certificate on purpose: linstor trust forget 127.0.0.1:{port}',
    exit: 20,
  },
  {
    fault: 'the first of several controllers has another certificate than at first contact',
    line: 'node list',
    arrange: () => stranger(async (port) => `${at(port)},127.0.0.1:${(await controller()).port}`),
    says: 'the certificate is not the one noted at first contact',
    exit: 20,
  },
  {
    fault: 'the second of several controllers has another certificate, and the first is gone',
    line: 'node list',
    arrange: () =>
      stranger(async (port) => `127.0.0.1:${await closedPort()},${at(port)},127.0.0.1:${(await controller()).port}`),
    says: 'the certificate is not the one noted at first contact',
    exit: 20,
  },
  {
    fault: 'a change meets a certificate that is another one than at first contact',
    line: 'node delete n1',
    arrange: () => stranger(at),
    says: 'the certificate is not the one noted at first contact',
    exit: 20,
  },
  {
    fault: 'a self-signed certificate under --tls strict',
    line: '--tls strict node list',
    arrange: async () => {
      const server = await controller(certificate('friend'));
      return { env: { ...TOKEN, LS_CONTROLLERS: at(server.port) }, holds: () => expect(server.asked).toEqual([]) };
    },
    says: 'the certificate is refused: it is self-signed',
    exit: 20,
  },
  {
    fault: 'the first of several controllers is refused under --tls strict',
    line: '--tls strict node list',
    arrange: async () => {
      const [first, second] = [await controller(certificate('friend')), await controller(certificate('friend'))];
      return {
        env: { LS_CONTROLLERS: `${at(first.port)},${at(second.port)}` },
        holds: () => expect(second.asked).toEqual([]),
      };
    },
    says: 'the certificate is refused: it is self-signed',
    exit: 20,
  },
  {
    fault: 'a certificate that the CA of --cafile did not sign',
    line: '--cafile {ca} node list',
    arrange: async () => {
      const server = await controller(certificate('friend'));
      const home = homeWith({ 'ca.pem': certificate('ca', { isCa: true }).cert });
      return { env: { LS_CONTROLLERS: at(server.port) }, names: { ca: join(home, 'ca.pem') } };
    },
    says: 'the certificate is refused: it is self-signed',
    exit: 20,
  },
  {
    fault: 'a plain port under --tls strict',
    line: '--tls strict encryption create-passphrase --passphrase hunter2',
    arrange: async () => {
      const server = await controller();
      return {
        env: { ...TOKEN, LS_CONTROLLERS: `127.0.0.1:${server.port}` },
        holds: () => {
          expect(server.asked.map(({ line, body }) => [line, body])).toEqual([['GET /v1/controller/version', '']]);
          expect(shown(server)).toEqual([]);
        },
      };
    },
    says: 'answers in plain HTTP, which nobody can vouch for: refused because of --tls strict',
    exit: 20,
  },
  {
    fault: 'a plain port under --cafile',
    line: '--cafile {ca} node list',
    arrange: async () => {
      const server = await controller();
      const home = homeWith({ 'ca.pem': certificate('ca', { isCa: true }).cert });
      return {
        env: { ...TOKEN, LS_CONTROLLERS: `127.0.0.1:${server.port}` },
        names: { ca: join(home, 'ca.pem') },
        holds: () => expect(shown(server)).toEqual([]),
      };
    },
    says: 'answers in plain HTTP, which nobody can vouch for: refused because of --cafile',
    exit: 20,
  },
  {
    fault: 'a plain port that redirects to a self-signed certificate, under --tls strict',
    line: '--tls strict node list',
    arrange: async () => {
      const server = await controller(certificate('friend'));
      const front = await redirecting(server.port);
      return {
        env: { ...TOKEN, LS_CONTROLLERS: `127.0.0.1:${front.port}` },
        holds: () => expect([...server.asked, ...shown(front)]).toEqual([]),
      };
    },
    says: 'the certificate is refused: it is self-signed',
    exit: 20,
  },
  {
    fault: 'a plain port that redirects to what the CA of --cafile vouches for',
    line: '--cafile {ca} node list',
    arrange: async () => {
      const ca = certificate('ca', { isCa: true });
      const front = await redirecting((await controller(certificate('vouched', { signedBy: ca }))).port);
      const home = homeWith({ 'ca.pem': ca.cert });
      return {
        env: { ...TOKEN, LS_CONTROLLERS: `127.0.0.1:${front.port}` },
        names: { ca: join(home, 'ca.pem') },
        holds: () => expect(shown(front)).toEqual([]),
      };
    },
    says: '',
    prints: 'alpha',
    exit: 0,
  },
  {
    fault: 'the file of known controllers is binary',
    line: 'node list',
    arrange: async () => {
      const server = await controller(certificate('friend'));
      const home = homeKnowing();
      writeFileSync(join(home, '.config/linstor/known-controllers'), Buffer.from([0, 255, 1, 254, 10, 128]));
      return {
        home,
        env: { ...TOKEN, LS_CONTROLLERS: at(server.port) },
        holds: () => expect(server.asked).toEqual([]),
      };
    },
    says: 'Line 1 of …known-controllers is damaged: it is no note about a controller.',
    exit: 20,
  },
  {
    fault: 'a line of the file of known controllers is cut',
    line: 'node list',
    arrange: async () => {
      const { port } = await controller(certificate('friend'));
      return { home: homeKnowing(`127.0.0.1:${port} sha256 AA:BB`), env: { LS_CONTROLLERS: at(port) } };
    },
    says: 'Line 1 of …known-controllers is damaged',
    exit: 20,
  },
  {
    fault: 'the certificate of a first contact cannot be noted',
    line: 'node list',
    arrange: async () => {
      const { port } = await controller(certificate('friend'));
      return { home: homeWith({ '.config': 'a file' }), env: { LS_CONTROLLERS: at(port) } };
    },
    says: 'cannot be noted, so a changed one will not be noticed',
    prints: 'alpha',
    exit: 0,
  },
  {
    fault: 'TLS 1.1 is all that the controller has',
    line: 'node list',
    arrange: async () => ({ env: { LS_CONTROLLERS: at(await oldTls()) } }),
    says: 'it offers only TLS versions that are no longer safe (before 1.2)',
    exit: 20,
  },
  {
    fault: 'a certificate that is not checked',
    line: '--tls insecure node list',
    arrange: async () => {
      const { port } = await controller(certificate('friend'));
      return { env: { LS_CONTROLLERS: at(port) }, names: { port: String(port) } };
    },
    says: 'Warning: the certificate of 127.0.0.1:{port} is not checked (--tls insecure).',
    prints: 'alpha',
    exit: 0,
  },
  {
    fault: 'TLS is spoken to a plain port',
    line: 'node list',
    arrange: async () => ({ env: { LS_CONTROLLERS: at((await controller()).port) } }),
    says: 'the port does not speak TLS\n  For a plain port use linstor://.',
    exit: 20,
  },
  {
    fault: 'an address is forgotten that nobody knows',
    line: 'trust forget 10.0.0.1:3372',
    arrange: () => ({ home: homeKnowing(`10.0.0.1:3371 sha256 ${certificate('friend').fingerprint}`) }),
    says: "Nothing is known of '10.0.0.1:3372'.\n  Did you mean '10.0.0.1:3371'?",
    exit: 3,
  },
  {
    fault: 'known controllers are listed from a damaged file',
    line: 'trust list',
    arrange: () => ({ home: homeKnowing('what is this') }),
    says: 'is damaged',
    exit: 20,
  },
];

/** A server that insists on a TLS version which is no longer in use. */
async function oldTls(): Promise<number> {
  const { cert, key } = certificate('friend');
  const server = createServer({
    cert,
    key,
    minVersion: 'TLSv1',
    maxVersion: 'TLSv1.1',
    ciphers: 'DEFAULT:@SECLEVEL=0',
  });
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()));
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}
