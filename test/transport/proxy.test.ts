import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseAddress } from '../../src/transport/address.ts';
import { openController } from '../../src/api/open-controller.ts';
import { proxyFor } from '../../src/transport/proxy.ts';
import type { ConnectionSettings } from '../../src/transport/connection-settings.ts';
import { Secret } from '../../src/model/secret.ts';
import { makeCertificate } from '../support/certificates.ts';
import { collect } from '../support/collect.ts';
import { faultOf } from './fault-of.ts';
import { serveProxy } from './proxy-server.ts';
import { json, serve, serveTcp } from './server.ts';
import { settingsFor } from './settings-for.ts';

const NODES = [{ name: 'alpha', type: 'SATELLITE' }];
const ZOE = `Basic ${Buffer.from('zoe:s3cret').toString('base64')}`;
const ignore = (): void => undefined;
const selfSigned = makeCertificate();
let folder: string;
let known: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'linstor-proxy-'));
  known = join(folder, 'known-controllers');
});
afterEach(() => rmSync(folder, { recursive: true }));

function nodesOf(proxy: string, controllers: readonly string[], settings: Partial<ConnectionSettings> = {}) {
  const proxyOf: ConnectionSettings['proxyFor'] = (address) => Promise.resolve(proxyFor(address, proxy, {}));
  const all = {
    controllers,
    knownControllersFile: known,
    systemCaFiles: [join(folder, 'none')],
    proxyFor: proxyOf,
    warn: ignore,
  };
  return collect(openController(settingsFor({ ...all, ...settings })).items({ path: '/v1/nodes' }));
}

describe('a plain controller behind a proxy', () => {
  it('is asked by whole URLs', async () => {
    const { port, asked } = await serve(json(NODES));
    const proxy = await serveProxy();
    expect(await nodesOf(`127.0.0.1:${proxy.port}`, [`127.0.0.1:${port}`])).toEqual(NODES);
    expect(proxy.passed).toEqual([{ line: `GET http://127.0.0.1:${port}/v1/nodes`, login: undefined }]);
    expect(asked[0]?.headers.host).toBe(`127.0.0.1:${port}`);
  });

  it('that wants a login gets it, and the controller does not need to', async () => {
    const { port } = await serve(json(NODES));
    const proxy = await serveProxy((login) => (login === ZOE ? undefined : 407));
    expect(await nodesOf(`http://zoe:s3cret@127.0.0.1:${proxy.port}`, [`127.0.0.1:${port}`])).toEqual(NODES);
    expect(proxy.passed[0]?.login).toBe(ZOE);
  });

  it.each([
    ['', /wants a user name and password \(HTTP status 407\)/],
    ['zoe:wr0ng@', /does not accept the user name and password given \(HTTP status 407\)/],
  ])('is not reached without the right login (%s)', async (login, message) => {
    const { port, asked } = await serve(json(NODES));
    const proxy = await serveProxy((given) => (given === ZOE ? undefined : 407));
    const fault = await faultOf(nodesOf(`http://${login}127.0.0.1:${proxy.port}`, [`127.0.0.1:${port}`]));
    expect(fault).toMatchObject({ exitCode: 20, message: expect.stringMatching(message) as unknown });
    expect(`${fault.message}${fault.hints.join('')}`).not.toContain('wr0ng');
    expect(asked).toEqual([]);
  });

  it('is no place for a password although the proxy is on this machine', async () => {
    const { port, asked } = await serve(
      json({ version: '1', git_hash: '', build_time: '', rest_api_version: '1.28.0' }),
    );
    const proxy = await serveProxy();
    const login = { user: 'admin', password: new Secret('geheim') };
    const fault = await faultOf(nodesOf(`127.0.0.1:${proxy.port}`, [`127.0.0.1:${port}`], login));
    expect(fault.message).toContain('a password is not sent over plain HTTP');
    expect(asked.map(({ headers }) => headers.authorization)).toEqual([undefined]);
  });
});

describe('a TLS controller behind a proxy', () => {
  it('is reached through a tunnel, and its certificate noted as if there was none', async () => {
    const { port, asked } = await serve(json(NODES), selfSigned);
    const proxy = await serveProxy((login) => (login === ZOE ? undefined : 407));
    const url = `http://zoe:s3cret@127.0.0.1:${proxy.port}`;
    expect(await nodesOf(url, [`https://127.0.0.1:${port}`])).toEqual(NODES);
    expect(proxy.passed).toEqual([{ line: `CONNECT 127.0.0.1:${port}`, login: ZOE }]);
    expect(readFileSync(known, 'utf8')).toContain(`127.0.0.1:${port} sha256 ${selfSigned.fingerprint}`);
    expect(asked[0]?.headers).not.toHaveProperty('proxy-authorization');
  });

  it('that shows another certificate than the noted one is refused', async () => {
    const proxy = await serveProxy();
    const first = await serve(json(NODES), selfSigned);
    await nodesOf(`127.0.0.1:${proxy.port}`, [`https://127.0.0.1:${first.port}`]);
    const other = makeCertificate();
    const noted = readFileSync(known, 'utf8').replace(selfSigned.fingerprint, other.fingerprint);
    writeFileSync(known, noted);
    const fault = await faultOf(nodesOf(`127.0.0.1:${proxy.port}`, [`https://127.0.0.1:${first.port}`]));
    expect(fault).toMatchObject({ exitCode: 20, message: expect.stringContaining('not the one noted') as unknown });
  });

  it.each([
    [407, /the proxy http:\/\/127.0.0.1:\d+ wants a user name and password/],
    [403, /the proxy http:\/\/127.0.0.1:\d+ gives no connection to 127.0.0.1:\d+: HTTP status 403 No/],
  ])('is not reached when the proxy answers %d', async (status, message) => {
    const { port } = await serve(json(NODES), selfSigned);
    const proxy = await serveProxy(() => status);
    const fault = await faultOf(nodesOf(`127.0.0.1:${proxy.port}`, [`https://127.0.0.1:${port}`]));
    expect(fault).toMatchObject({ exitCode: 20, message: expect.stringMatching(message) as unknown });
  });
});

describe('a proxy', () => {
  it.each(['', 'https://'])('that is not there is named (%s)', async (scheme) => {
    const gone = await serveTcp((socket) => socket.destroy());
    const proxy = `${scheme === '' ? 'http' : 'https'}://127.0.0.1:${gone}`;
    const fault = await faultOf(nodesOf(proxy, ['https://127.0.0.1:1']));
    expect(fault.exitCode).toBe(20);
    expect(fault.message).toContain(`the proxy ${proxy} `);
  });

  it('reaches the second controller when the first does not answer', async () => {
    const { port } = await serve(json(NODES));
    const dead = await serve((response) => void response.writeHead(503).end());
    const proxy = await serveProxy();
    const controllers = [`127.0.0.1:${dead.port}`, `127.0.0.1:${port}`];
    expect(await nodesOf(`127.0.0.1:${proxy.port}`, controllers)).toEqual(NODES);
  });
});

describe('which proxy', () => {
  const proxyIn = (env: Record<string, string>, address = 'linstor+ssl://alpha.example.com', option?: string) =>
    proxyFor(parseAddress(address), option, env) !== undefined;

  it.each<[Record<string, string>, string]>([
    [{ https_proxy: 'p:1' }, 'https://alpha'],
    [{ HTTPS_PROXY: 'p:1' }, 'https://alpha'],
    [{ http_proxy: 'p:1' }, 'alpha'],
    [{ HTTP_PROXY: 'http://p:1' }, 'alpha'],
    [{ ALL_PROXY: 'p:1' }, 'alpha'],
    [{ all_proxy: 'p:1' }, 'https://alpha'],
    [{ HTTPS_PROXY: 'p:1', NO_PROXY: 'beta,.alph,alpha:1,10.0.0.0/8' }, 'https://alpha'],
    [{ HTTPS_PROXY: 'p:1', NO_PROXY: '10.0.0.0/8' }, 'https://11.0.0.1'],
  ])('the environment %o names one for %s', (env, address) => expect(proxyIn(env, address)).toBe(true));

  it.each<[Record<string, string>, string]>([
    [{ http_proxy: 'p:1' }, 'https://alpha'],
    [{ HTTPS_PROXY: 'p:1' }, 'alpha'],
    [{ HTTP_PROXY: 'p:1', REQUEST_METHOD: 'GET' }, 'alpha'],
    [{ HTTPS_PROXY: '' }, 'https://alpha'],
    [{ ALL_PROXY: 'p:1' }, 'localhost'],
    [{ ALL_PROXY: 'p:1' }, '127.0.0.1'],
    [{ ALL_PROXY: 'p:1' }, '[::1]'],
    ...['*', 'alpha.example.com', '.example.com', 'example.com', '*.example.com', 'x, Alpha.Example.com:3371'].map(
      (list): [Record<string, string>, string] => [
        { HTTPS_PROXY: 'p:1', NO_PROXY: list },
        'https://alpha.example.com:3371',
      ],
    ),
    [{ HTTPS_PROXY: 'p:1', no_proxy: '10.0.0.0/8' }, 'https://10.1.2.3'],
    [{ HTTPS_PROXY: 'p:1', no_proxy: 'fd00::/8' }, 'https://[fd00::1]'],
    [{ HTTPS_PROXY: 'p:1', no_proxy: '[fd00::1]:3371' }, 'https://[fd00::1]'],
  ])('the environment %o names none for %s', (env, address) => expect(proxyIn(env, address)).toBe(false));

  it('--proxy counts more than the environment, also for this machine', () => {
    expect(proxyIn({}, '127.0.0.1', 'p:1')).toBe(true);
    expect(proxyIn({ NO_PROXY: '*' }, 'alpha', 'p:1')).toBe(true);
    expect(proxyIn({ ALL_PROXY: 'p:1' }, 'alpha', 'none')).toBe(false);
    expect(proxyIn({ ALL_PROXY: 'p:1' }, 'alpha', '')).toBe(false);
  });

  it.each(['socks5://p:1', 'http://zoe:s3cret@:1', 'http://p:port'])('%s is refused, its password not shown', (url) => {
    const fault = (() => {
      try {
        return proxyFor(parseAddress('alpha'), url, {});
      } catch (error) {
        return error;
      }
    })();
    expect(fault).toMatchObject({
      exitCode: 2,
      message: expect.stringContaining('not the URL of an HTTP proxy') as unknown,
    });
    expect(String(fault)).not.toContain('s3cret');
  });
});
