import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { networkInterfaces, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openController } from '../../src/api/open-controller.ts';
import type { ConnectionSettings } from '../../src/transport/connection-settings.ts';
import { Secret } from '../../src/model/secret.ts';
import { makeCertificate } from '../support/certificates.ts';
import { collect } from '../support/collect.ts';
import { faultOf } from './fault-of.ts';
import { json, plain, serve, serveTcp } from './server.ts';
import { settingsFor } from './settings-for.ts';

const NODES = [{ name: 'alpha', type: 'SATELLITE' }];
const VERSION = { version: '1', git_hash: '', build_time: '', rest_api_version: '1.28.0' };
const token = () => Promise.resolve({ from: 'LS_TOKEN', secret: new Secret('t0ken') });

const ca = makeCertificate({ name: 'Test CA', isCa: true });
const nameless = makeCertificate();
const good = makeCertificate({ name: 'controller', hosts: ['127.0.0.1', 'localhost'], signedBy: ca });
const elsewhere = makeCertificate({ name: 'controller', hosts: ['other.example'], signedBy: ca });
const expired = makeCertificate({ hosts: ['127.0.0.1'], signedBy: ca, name: 'old', validFrom: -20, validTo: -10 });

const today = new Date().toISOString().slice(0, 10);
let folder: string;
let known: string;
let cafile: string;
let said: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'linstor-tls-'));
  known = join(folder, 'config', 'linstor', 'known-controllers');
  cafile = join(folder, 'ca.pem');
  writeFileSync(cafile, ca.cert);
  said = [];
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function open(port: number, settings: Partial<ConnectionSettings> = {}, scheme = 'https') {
  return openController(
    settingsFor({
      knownControllersFile: known,
      systemCaFiles: [join(folder, 'no-system-ca')],
      warn: (line) => said.push(line),
      token,
      ...settings,
      controllers: [`${scheme}://127.0.0.1:${port}`],
    }),
  );
}

const nodesOf = (...args: Parameters<typeof open>) => collect(open(...args).items({ path: '/v1/nodes' }));

describe('a self-signed certificate without names', () => {
  it('is noted at first contact, for the owner alone, and said', async () => {
    const { port, asked } = await serve(json(NODES), nameless);
    expect(await nodesOf(port)).toEqual(NODES);
    expect(readFileSync(known, 'utf8')).toBe(`127.0.0.1:${port} sha256 ${nameless.fingerprint} since ${today}\n`);
    expect(statSync(known).mode & 0o777).toBe(0o600);
    expect(statSync(join(known, '..')).mode & 0o777).toBe(0o700);
    expect(said).toEqual([expect.stringMatching(/^First contact with 127\.0\.0\.1.*self-signed.*noted in /)]);
    expect(said[0]).toContain(nameless.fingerprint);
    expect(asked[0]?.headers.authorization).toBe('Bearer t0ken');
  });

  it('is accepted from then on, and nothing more is said', async () => {
    const { port } = await serve(json(NODES), nameless);
    await nodesOf(port);
    expect(await nodesOf(port)).toEqual(NODES);
    expect(said).toEqual([expect.stringMatching(/^First contact/)]);
    expect(readFileSync(known, 'utf8').split('\n')).toHaveLength(2);
  });

  it('that differs from the noted one is an error with both fingerprints, and nothing is sent', async () => {
    const { port, asked } = await serve(json(NODES), nameless);
    await nodesOf(port);
    const noted = `127.0.0.1:${port} sha256 ${good.fingerprint}\n`;
    writeFileSync(known, `other:3371 sha256 ${nameless.fingerprint}\n${noted}`);
    const fault = await faultOf(nodesOf(port));
    expect(fault.exitCode).toBe(20);
    const hints = fault.hints.join('\n');
    expect(hints).toContain(`Noted: SHA-256 ${good.fingerprint}`);
    expect(hints).toContain(`Now:   SHA-256 ${nameless.fingerprint}`);
    expect(hints).toContain(`linstor trust forget 127.0.0.1:${port}`);
    expect(asked).toHaveLength(1);
    expect(readFileSync(known, 'utf8')).toContain(noted);
  });

  it('is refused by --tls strict', async () => {
    const { port, asked } = await serve(json(NODES), nameless);
    const fault = await faultOf(nodesOf(port, { tls: 'strict' }));
    expect(fault).toMatchObject({
      exitCode: 20,
      message: expect.stringMatching(/refused: it is self-signed/) as string,
    });
    expect(asked).toEqual([]);
    expect(() => statSync(known)).toThrow();
  });

  it('is not even looked at by --tls insecure, which warns', async () => {
    const { port } = await serve(json(NODES), nameless);
    expect(await nodesOf(port, { tls: 'insecure' })).toEqual(NODES);
    expect(said).toEqual([`Warning: the certificate of 127.0.0.1:${port} is not checked (--tls insecure).`]);
    expect(() => statSync(known)).toThrow();
  });

  it('that cannot be noted is accepted with a warning', async () => {
    const { port } = await serve(json(NODES), nameless);
    writeFileSync(join(folder, 'file'), '');
    expect(await nodesOf(port, { knownControllersFile: join(folder, 'file', 'known') })).toEqual(NODES);
    expect(said).toEqual([expect.stringMatching(/^Warning: the certificate of .* cannot be noted/)]);
  });

  it('whose note is damaged is not taken for a first contact', async () => {
    const { port, asked } = await serve(json(NODES), nameless);
    await nodesOf(port);
    writeFileSync(known, `127.0.0.1:${port} sha256 AA\n`);
    expect(await faultOf(nodesOf(port))).toMatchObject({
      exitCode: 20,
      message: expect.stringMatching(/is damaged/) as string,
    });
    expect(asked).toHaveLength(1);
  });
});

describe('a certificate that a CA vouches for', () => {
  it.each<[string, () => Partial<ConnectionSettings>]>([
    ['the CA of --cafile', () => ({ cafile })],
    ['a CA of the system, where only what is known counts', () => ({ systemCaFiles: [cafile], onlyKnown: true })],
    ['a CA of the system, with --tls strict', () => ({ systemCaFiles: [cafile], tls: 'strict' })],
  ])('is fine and not noted: %s', async (_, settings) => {
    const { port } = await serve(json(NODES), good);
    expect(await nodesOf(port, settings())).toEqual(NODES);
    expect(said).toEqual([]);
    expect(() => statSync(known)).toThrow();
  });

  it('is fine without a word, and that a CA vouches for it is noted', async () => {
    const friend = await serve(json(NODES), good);
    expect(await nodesOf(friend.port, { systemCaFiles: [cafile] })).toEqual(NODES);
    expect(await nodesOf(friend.port, { systemCaFiles: [cafile] })).toEqual(NODES);
    expect(said).toEqual([]);
    expect(readFileSync(known, 'utf8')).toMatch(new RegExp(`^127.0.0.1:${friend.port} ca since [\\d-]+\n$`));
  });

  it('may not give way to one that nobody vouches for', async () => {
    const stranger = await serve(json(NODES), nameless);
    mkdirSync(dirname(known), { recursive: true });
    writeFileSync(known, `127.0.0.1:${stranger.port} ca since 2026-01-31\n`);
    const fault = await faultOf(nodesOf(stranger.port, { systemCaFiles: [cafile] }));
    expect(fault).toMatchObject({ exitCode: 20, message: expect.stringContaining('a CA used to vouch for') as string });
    expect(stranger.asked).toEqual([]);
    expect(said).toEqual([]);
  });

  it('is fine where nothing can be noted', async () => {
    const { port } = await serve(json(NODES), good);
    expect(await nodesOf(port, { systemCaFiles: [cafile], knownControllersFile: '/dev/null/known' })).toEqual(NODES);
    expect(said).toEqual([]);
  });

  it('may replace a noted one', async () => {
    const { port } = await serve(json(NODES), good);
    await nodesOf(port);
    writeFileSync(known, `127.0.0.1:${port} sha256 ${nameless.fingerprint}\n`);
    expect(await nodesOf(port, { systemCaFiles: [cafile] })).toEqual(NODES);
  });

  it.each<[string, typeof good, RegExp]>([
    ['made for another host', elsewhere, /made for another host name/],
    ['expired', expired, /it has expired/],
    ['of another CA', nameless, /self-signed/],
  ])('is refused with --cafile when it is %s', async (_, certificate, why) => {
    const { port, asked } = await serve(json(NODES), certificate);
    const fault = await faultOf(nodesOf(port, { cafile }));
    expect(fault.exitCode).toBe(20);
    expect(fault.message).toMatch(why);
    expect(asked).toEqual([]);
  });

  it.each<[string, typeof good, RegExp]>([
    ['another host name', elsewhere, /made for another host name/],
    ['an expired one', expired, /it has expired/],
  ])('but not for this is noted like any other: %s', async (_, certificate, why) => {
    const { port } = await serve(json(NODES), certificate);
    await nodesOf(port, { systemCaFiles: [cafile] });
    expect(said.join()).toMatch(why);
    expect(readFileSync(known, 'utf8')).toContain(certificate.fingerprint);
  });
});

describe('a client certificate', () => {
  const wants = { ...nameless, requestCert: true, rejectUnauthorized: true, ca: ca.cert };

  it('is sent when it is wanted', async () => {
    const certfile = join(folder, 'me.pem');
    const keyfile = join(folder, 'me.key');
    const me = makeCertificate({ name: 'me', signedBy: ca });
    writeFileSync(certfile, me.cert);
    writeFileSync(keyfile, me.key);
    const { port } = await serve(json(NODES), wants);
    expect(await nodesOf(port, { certfile, keyfile })).toEqual(NODES);
    writeFileSync(certfile, me.cert + me.key);
    expect(await nodesOf(port, { certfile })).toEqual(NODES);
  });

  it.each(['TLSv1.2', 'TLSv1.3'] as const)('that is wanted and missing is named (%s)', async (maxVersion) => {
    const { port, asked } = await serve(json(NODES), { ...wants, maxVersion });
    const fault = await faultOf(nodesOf(port));
    expect(fault.exitCode).toBe(20);
    expect(fault.message).toMatch(/wants a client certificate/);
    expect(fault.hints.join()).toMatch(/--certfile/);
    expect(asked).toEqual([]);
  });

  it.each<[string, () => Partial<ConnectionSettings>, RegExp]>([
    ['a missing file', () => ({ certfile: join(folder, 'no.pem') }), /client certificate file cannot be read.*no\.pem/],
    ['a key without certificate', () => ({ keyfile: cafile }), /--certfile/],
    ['a file without key', () => ({ certfile: cafile }), /cannot be used/],
    ['a CA file that is none', () => ({ cafile: join(folder, 'text') }), /CA file .*text is not in PEM form/],
  ])('or CA given by %s is a usage error', async (_, settings, message) => {
    writeFileSync(join(folder, 'text'), 'hello');
    const { port } = await serve(json(NODES), nameless);
    const fault = await faultOf(nodesOf(port, settings()));
    expect(fault.exitCode).toBe(2);
    expect(fault.message).toMatch(message);
  });
});

describe('from the plain port to the TLS port', () => {
  async function redirecting() {
    const secure = await serve(
      (response, { method }) =>
        json(method === 'GET' ? VERSION : [{ ret_code: 1, message: 'ok' }])(response, {} as never),
      nameless,
    );
    const open = await serve((response, { url }) => {
      response.writeHead(302, { Location: `https://127.0.0.1:${secure.port}${url ?? ''}` }).end('<html>moved</html>');
    });
    return { secure, open };
  }

  it('a question follows', async () => {
    const { secure, open: front } = await redirecting();
    const controller = open(front.port, {}, 'linstor');
    expect(await controller.read({ path: '/v1/x' })).toEqual(VERSION);
    expect(await controller.read({ path: '/v1/y' })).toEqual(VERSION);
    expect(front.asked.map(({ line }) => line)).toEqual(['GET /v1/x']);
    expect(secure.asked.map(({ line }) => line)).toEqual(['GET /v1/x', 'GET /v1/y']);
    expect(secure.asked[0]?.headers.authorization).toBe('Bearer t0ken');
    expect(await controller.uri()).toBe(`linstor://127.0.0.1:${front.port}`);
    expect(readFileSync(known, 'utf8')).toContain(`127.0.0.1:${secure.port} `);
  });

  it('a change goes without ever being shown to the plain port', async () => {
    const { secure, open: front } = await redirecting();
    const body = { psk: new Secret('hunter2') };
    const replies = await open(front.port, {}, 'linstor').change({ method: 'POST', path: '/v1/x', body });
    expect(replies).toEqual([{ ret_code: 1, message: 'ok' }]);
    expect(front.asked.map(({ line, body: sent }) => [line, sent])).toEqual([['GET /v1/controller/version', '']]);
    expect(secure.asked.map(({ line, body: sent }) => [line, sent])).toEqual([['POST /v1/x', '{"psk": "hunter2"}']]);
  });

  it('that nobody serves ends with exit 20', async () => {
    const gone = await serveTcp((socket) => socket.destroy());
    const { port } = await serve(plain('', { Location: `https://127.0.0.1:${gone}/` }, 302));
    expect(await faultOf(nodesOf(port, {}, 'linstor'))).toMatchObject({ exitCode: 20 });
  });
});

describe('mistaken ports', () => {
  it('TLS to a plain port is explained', async () => {
    const { port } = await serve(json(NODES));
    const fault = await faultOf(nodesOf(port));
    expect(fault).toMatchObject({ exitCode: 20, message: expect.stringMatching(/does not speak TLS/) as string });
  });

  it('plain HTTP to a TLS port is explained', async () => {
    const { port } = await serve(json(NODES), nameless);
    const fault = await faultOf(nodesOf(port, {}, 'http'));
    expect(fault.exitCode).toBe(20);
    expect(fault.hints.join()).toContain('linstor+ssl://');
  });
});

/** An address of this machine that others can reach too. */
const outside = Object.values(networkInterfaces())
  .flat()
  .find((one) => one && !one.internal && one.family === 'IPv4')?.address;

describe.skipIf(outside === undefined)('plain HTTP to another machine', () => {
  const password = { user: 'admin', password: new Secret('hunter2'), token: undefined };
  const from = (port: number, settings: Partial<ConnectionSettings>) =>
    open(port, { ...settings }, 'http').read({ path: '/v1/x' });
  const away = (port: number, settings: Partial<ConnectionSettings>) =>
    openController(
      settingsFor({
        knownControllersFile: known,
        systemCaFiles: ['/none'],
        warn: (line) => said.push(line),
        ...settings,
        controllers: [`${outside ?? ''}:${port}`],
      }),
    );

  it('never carries a password', async () => {
    const server = await serve(json(VERSION), undefined, '0.0.0.0');
    const fault = await faultOf(away(server.port, password).read({ path: '/v1/x' }));
    expect(fault).toMatchObject({
      exitCode: 20,
      message: expect.stringMatching(/password is not sent over plain HTTP/) as string,
    });
    expect(server.asked.map(({ line, headers }) => [line, headers.authorization])).toEqual([
      ['GET /v1/controller/version', undefined],
    ]);
  });

  it('carries a password with --allow-insecure-auth', async () => {
    const server = await serve(json(VERSION), undefined, '0.0.0.0');
    await away(server.port, { ...password, allowInsecureAuth: true }).read({ path: '/v1/x' });
    expect(server.asked.map(({ headers }) => headers.authorization)).toEqual([expect.stringMatching(/^Basic /)]);
  });

  it('goes without the token, and a refusal says so', async () => {
    const server = await serve(
      (response, { url }) => json(VERSION, url === '/v1/x' ? 401 : 200)(response, {} as never),
      undefined,
      '0.0.0.0',
    );
    const fault = await faultOf(away(server.port, { token }).read({ path: '/v1/x' }));
    expect(fault.hints.join('\n')).toMatch(
      /Not sent, because the connection is not encrypted: the token from LS_TOKEN/,
    );
    expect(server.asked.map(({ headers }) => headers.authorization)).toEqual([undefined, undefined]);
  });

  it('leads to the TLS port, and the password goes there alone', async () => {
    const secure = await serve(json(VERSION), nameless, '0.0.0.0');
    const front = await serve(
      plain('', { Location: `https://${outside ?? ''}:${secure.port}/v1/controller/version` }, 302),
      undefined,
      '0.0.0.0',
    );
    expect(await away(front.port, password).read({ path: '/v1/x' })).toEqual(VERSION);
    expect(front.asked.map(({ headers }) => headers.authorization)).toEqual([undefined]);
    expect(secure.asked.map(({ line, headers }) => [line, headers.authorization])).toEqual([
      ['GET /v1/x', expect.stringMatching(/^Basic /)],
    ]);
  });

  it('is packed', async () => {
    const server = await serve(json(VERSION), undefined, '0.0.0.0');
    await away(server.port, {}).read({ path: '/v1/x' });
    expect(server.asked[0]?.headers['accept-encoding']).toBe('gzip');
    const near = await serve(json(VERSION));
    await from(near.port, {});
    expect(near.asked[0]?.headers['accept-encoding']).toBeUndefined();
  });
});
