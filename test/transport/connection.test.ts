import { describe, expect, it } from 'vitest';
import { openController } from '../../src/api/open-controller.ts';
import type { ConnectionSettings } from '../../src/transport/connection-settings.ts';
import { findToken } from '../../src/transport/token-files.ts';
import { Secret } from '../../src/model/secret.ts';
import { collect } from '../support/collect.ts';
import { faultOf } from './fault-of.ts';
import { closedPort, json, plain, serve, serveTcp } from './server.ts';
import { settingsFor } from './settings-for.ts';

const NODES = [{ name: 'alpha', type: 'SATELLITE' }];
const VERSION = { version: '1', git_hash: '', build_time: '', rest_api_version: '1.28.0' };

const open = (controllers: string[], settings: Partial<ConnectionSettings> = {}) =>
  openController(settingsFor({ ...settings, controllers }));
const nodesOf = (...args: Parameters<typeof open>) => collect(open(...args).items({ path: '/v1/nodes' }));

describe('several controllers', () => {
  it('are tried until one answers, and that one is used from then on', async () => {
    const server = await serve(json(NODES));
    const written = `127.0.0.1:${server.port}`;
    const controller = open([`127.0.0.1:${await closedPort()}`, 'nosuchhost.invalid', written]);
    const started = performance.now();
    expect(await collect(controller.items({ path: '/v1/nodes' }))).toEqual(NODES);
    expect(performance.now() - started).toBeLessThan(3000);
    expect(await controller.uri()).toBe(`linstor://${written}`);
    expect(server.connections()).toBe(1);
  });

  it('that all fail are named with the reason, one line each', async () => {
    const ports = [await closedPort(), await closedPort()];
    const started = performance.now();
    const fault = await faultOf(
      nodesOf([`127.0.0.1:${ports[0]}`, 'nosuchhost.invalid', `http://127.0.0.1:${ports[1]}`]),
    );
    expect(performance.now() - started).toBeLessThan(3000);
    expect(fault.exitCode).toBe(20);
    expect(fault.message.split('\n')).toEqual([
      `Unable to connect to linstor://127.0.0.1:${ports[0]}: connection refused`,
      expect.stringMatching(/^Unable to connect to linstor:\/\/nosuchhost\.invalid: .*resolved/),
      `Unable to connect to http://127.0.0.1:${ports[1]}: connection refused`,
    ]);
  });

  it('need not be one that shakes hands at once: the next gets its chance after a short head start', async () => {
    const silent = await serveTcp(() => undefined);
    const server = await serve(json(NODES));
    const started = performance.now();
    // A TLS port that accepts but never says anything may still show a wrong certificate, so it is waited for a while.
    expect(await nodesOf([`https://127.0.0.1:${silent}`, `127.0.0.1:${server.port}`])).toEqual(NODES);
    expect(performance.now() - started).toBeLessThan(1500);
  });

  it('that nobody named end with advice how to name one', async () => {
    const advice = ['Name one with --controllers.'];
    expect(await faultOf(nodesOf([`127.0.0.1:${await closedPort()}`], { advice }))).toMatchObject({
      exitCode: 20,
      hints: advice,
    });
  });

  it('tells when a change is on its way, and nothing of questions', async () => {
    const told: boolean[] = [];
    const server = await serve((response, { method }) =>
      method === 'GET' ? json(VERSION)(response, {} as never) : json([{ ret_code: 1 }])(response, {} as never),
    );
    const controller = open([`127.0.0.1:${server.port}`], { changing: (inFlight) => told.push(inFlight) });
    await controller.requireVersion('1.0.4', 'anything');
    expect(told).toEqual([]);
    await controller.change({ method: 'POST', path: '/v1/nodes', body: {} });
    expect(told).toEqual([true, false]);
  });

  it('none at all is an error of its own', async () => {
    expect(await faultOf(nodesOf([]))).toMatchObject({ exitCode: 20, message: 'No controller address was given.' });
  });

  it('with a wrong address are a usage error', async () => {
    expect(await faultOf(nodesOf(['localhost:99999']))).toMatchObject({ exitCode: 2 });
  });

  it('take over when the one in use is gone before the next request is sent', async () => {
    const first = await serve(json(VERSION));
    const second = await serve(json([{ ret_code: 1, message: 'second' }]));
    second.server.prependListener('request', () => undefined);
    const controller = open([`127.0.0.1:${first.port}`, `127.0.0.1:${second.port}`]);
    await controller.version();
    first.server.closeAllConnections();
    await new Promise((done) => first.server.close(done));
    expect(await controller.read({ path: '/v1/x' }).catch((error: unknown) => error)).toMatchObject({
      message: 'second',
    });
    expect(await controller.uri()).toBe(`linstor://127.0.0.1:${second.port}`);
  });
});

it('IPv6 addresses work with and without brackets', async () => {
  const server = await serve(json(NODES), undefined, '::1');
  expect(await nodesOf([`[::1]:${server.port}`])).toEqual(NODES);
  expect(server.asked[0]?.headers.host).toBe(`[::1]:${server.port}`);
});

it('a connection that does not come about in time ends with exit 20', async () => {
  const silent = await serveTcp(() => undefined);
  const fault = await faultOf(nodesOf([`https://127.0.0.1:${silent}`], { timeout: 0.1 }));
  expect(fault).toMatchObject({ exitCode: 20, message: expect.stringMatching(/no answer within 0\.1 s/) as string });
});

describe('a plain port that redirects', () => {
  it.each(['https://192.0.2.1:3371/v1/nodes', 'http://127.0.0.1:1/v1/nodes', '/login', ''])(
    'to %j is not followed, and nothing else is sent',
    async (location) => {
      const server = await serve(plain('', { Location: location }, 302));
      const token = () => Promise.resolve({ from: 'LS_TOKEN', secret: new Secret('t0ken') });
      const fault = await faultOf(nodesOf([`127.0.0.1:${server.port}`], { token }));
      expect(fault.exitCode).toBe(20);
      expect(fault.message).toMatch(/redirects .*not followed/);
      expect(server.asked).toHaveLength(1);
      expect(JSON.stringify(fault)).not.toContain('t0ken');
    },
  );
});

describe('credentials', () => {
  const password = { user: 'admin', password: new Secret('hunter2') };
  const basic = `Basic ${Buffer.from('admin:hunter2').toString('base64')}`;
  const token = () => Promise.resolve({ from: 'LS_TOKEN', secret: new Secret('t0ken') });

  it.each<[string, Partial<ConnectionSettings>, string | undefined]>([
    ['none', {}, undefined],
    ['a password', password, basic],
    ['a token', { token }, 'Bearer t0ken'],
    ['a password and a token: the password', { ...password, token }, basic],
  ])('go to this machine over plain HTTP: %s', async (_, settings, header) => {
    const server = await serve(json(NODES));
    await nodesOf([`127.0.0.1:${server.port}`], settings);
    expect(server.asked.map(({ headers }) => headers.authorization)).toEqual([header]);
  });

  it.each<[string, Partial<ConnectionSettings>, RegExp]>([
    ['no credential', {}, /No credential was given/],
    ['the password', password, /Tried: the password of user 'admin'/],
    ['the token', { token }, /Tried: the token from LS_TOKEN/],
    [
      'no token, because its file cannot be read',
      { token: () => Promise.resolve({ from: '/var/lib/linstor.d/auth.json', problem: 'permission denied' }) },
      /auth\.json was not used: permission denied/,
    ],
  ])('that are refused are named: %s', async (_, settings, hint) => {
    const { port } = await serve(json([{ ret_code: -1, message: 'Unauthorized: token invalid' }], 401));
    const fault = await faultOf(nodesOf([`127.0.0.1:${port}`], settings));
    expect(fault.exitCode).toBe(1);
    expect(fault.message).toMatch(/HTTP status 401\): Unauthorized: token invalid$/);
    expect(fault.hints.join('\n')).toMatch(hint);
    expect(JSON.stringify([fault.message, fault.hints])).not.toMatch(/hunter2|t0ken/);
  });
});

describe('the token', () => {
  const files: Record<string, string> = {
    'plain.txt': 'abc\n',
    'auth.json': '{"token": "def"}',
    empty: '',
    broken: '{"token": "s3cret"',
    words: 'two words',
  };
  const readFile = (path: string) => {
    const text = files[path];
    return text === undefined
      ? Promise.reject(Object.assign(new Error(`no ${path}`), { code: 'ENOENT' }))
      : Promise.resolve(text);
  };

  it.each<[string, Parameters<typeof findToken>[0], string, string]>([
    ['a file', { tokenFile: 'plain.txt', env: { LS_TOKEN: 'xyz' }, readFile }, 'abc', '--token-file plain.txt'],
    ['a JSON file', { tokenFile: 'auth.json', env: {}, readFile }, 'def', '--token-file auth.json'],
    ['the environment', { env: { LS_TOKEN: ' xyz ' }, readFile }, 'xyz', 'LS_TOKEN'],
    [
      'the file of this machine',
      { env: { LS_TOKEN: '' }, readFile: () => Promise.resolve('{"token":"own"}') },
      'own',
      '/var/lib/linstor.d/auth.json',
    ],
  ])('comes from %s', async (_, sources, secret, from) => {
    const found = await findToken(sources);
    expect([found?.secret?.reveal(), found?.from]).toEqual([secret, from]);
  });

  it.each(['missing', 'empty', 'broken', 'words'])(
    'that a named file lacks is a usage error: %s',
    async (tokenFile) => {
      const fault = await faultOf(findToken({ tokenFile, env: {}, readFile }));
      expect(fault.exitCode).toBe(2);
      expect(fault.message).toContain(tokenFile);
      expect(fault.message).not.toMatch(/s3cret|two words/);
    },
  );

  it('is absent when nobody gave one', async () => {
    expect(await findToken({ env: {}, readFile })).toBeUndefined();
  });

  it('that cannot be read from the file of this machine is no error yet', async () => {
    const denied = () => Promise.reject(Object.assign(new Error('permission denied'), { code: 'EACCES' }));
    expect(await findToken({ env: {}, readFile: denied })).toMatchObject({ problem: 'permission denied' });
  });
});
