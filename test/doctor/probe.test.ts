import { mkdtempSync, existsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { probe } from '../../src/doctor/probe.ts';
import { Secret } from '../../src/model/secret.ts';
import { parseAddress } from '../../src/transport/address.ts';
import { makeCertificate } from '../support/certificates.ts';
import { closedPort, json, plain, serve, serveTcp } from '../transport/server.ts';
import { settingsFor } from '../transport/settings-for.ts';

const VERSION = { version: '1.30.0', git_hash: 'abc', build_time: '', rest_api_version: '1.24.0' };

describe('a look at one controller', () => {
  it('tells the version, the times, and that this user may ask', async () => {
    const { port } = await serve(json(VERSION));
    const found = await probe(parseAddress(`127.0.0.1:${port}`), settingsFor(), 3000);
    expect(found).toMatchObject({ version: VERSION, ips: ['127.0.0.1'], user: 'accepted', viaProxy: false });
    expect(found.fault).toBeUndefined();
    expect(found.took.connect).toBeGreaterThan(0);
    expect(found.took.answer).toBeGreaterThan(0);
  });

  it('says how far the clock of the controller is ahead', async () => {
    const date = new Date(Date.now() + 120_000).toUTCString();
    const { port } = await serve(plain(JSON.stringify(VERSION), { 'Content-Type': 'application/json', Date: date }));
    const { skew = 0 } = await probe(parseAddress(`127.0.0.1:${port}`), settingsFor(), 3000);
    expect(skew).toBeGreaterThan(110_000);
    expect(skew).toBeLessThan(125_000);
  });

  it('sends nothing secret to a certificate that is not known yet, and does not note it', async () => {
    const certificate = makeCertificate({ name: 'ctrl', hosts: ['127.0.0.1'] });
    const { port, asked } = await serve(json({ message: 'who?' }, 401), certificate);
    const file = join(mkdtempSync(join(tmpdir(), 'known-')), 'known-controllers');
    const settings = settingsFor({ user: 'joe', password: new Secret('hunter2'), knownControllersFile: file });
    const found = await probe(parseAddress(`linstor+ssl://127.0.0.1:${port}`), settings, 3000);
    expect(found.newFingerprint).toBe(certificate.fingerprint);
    expect(found.fault).toBeUndefined();
    expect(asked.map(({ headers }) => headers.authorization)).toEqual([undefined]);
    expect(existsSync(file)).toBe(false);
  });

  it('says that the certificate is the noted one, and shows the user to it', async () => {
    const certificate = makeCertificate({ name: 'ctrl', hosts: ['127.0.0.1'] });
    const { port, asked } = await serve(json(VERSION), certificate);
    const file = join(mkdtempSync(join(tmpdir(), 'known-')), 'known-controllers');
    writeFileSync(file, `127.0.0.1:${port} sha256 ${certificate.fingerprint} since 2026-01-31\n`);
    const settings = settingsFor({ user: 'joe', password: new Secret('hunter2'), knownControllersFile: file });
    const found = await probe(parseAddress(`linstor+ssl://127.0.0.1:${port}`), settings, 3000);
    expect(found.identity).toBe('the one noted at first contact on 2026-01-31');
    expect(found.user).toBe('accepted');
    expect(asked.every(({ headers }) => headers.authorization !== undefined)).toBe(true);
  });

  it('tells a refusal apart from a controller that is not there', async () => {
    const { port } = await serve(json([{ ret_code: -1, message: 'no' }], 401));
    const refused = await probe(parseAddress(`127.0.0.1:${port}`), settingsFor(), 3000);
    expect([refused.user, refused.fault?.exitCode]).toEqual(['refused', 10]);
    const away = await probe(parseAddress(`127.0.0.1:${await closedPort()}`), settingsFor(), 3000);
    expect([away.user, away.fault?.exitCode]).toEqual([undefined, 20]);
    expect(away.fault?.message).toContain('connection refused');
  });

  it('tells that the controller refuses this user, also where anybody may ask for its version', async () => {
    const refuse = json([{ ret_code: -1, message: 'Token has expired' }], 401);
    const { port } = await serve((response, request) => {
      const isVersion = request.url === '/v1/controller/version';
      (isVersion ? json(VERSION) : refuse)(response, request);
    });
    const { user, version, fault } = await probe(parseAddress(`127.0.0.1:${port}`), settingsFor(), 3000);
    expect([user, fault?.exitCode, version]).toEqual(['refused', 10, VERSION]);
    expect(fault?.message).toContain('Token has expired');
  });

  it('gives up one that accepts connections and says nothing', async () => {
    const port = await serveTcp(() => undefined);
    const { fault } = await probe(parseAddress(`127.0.0.1:${port}`), settingsFor(), 300);
    expect(fault?.exitCode).toBe(21);
    expect(fault?.message).toContain('accepts connections, but does not answer within 0.3 s');
  });
});
