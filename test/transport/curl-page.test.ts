import { describe, expect, it } from 'vitest';
import type { ConnectionSettings } from '../../src/transport/connection-settings.ts';
import { openCurlPage } from '../../src/api/open-curl-page.ts';
import { EndOfPreview } from '../../src/transport/send.ts';
import { Secret } from '../../src/model/secret.ts';
import { collect } from '../support/collect.ts';
import { settingsFor } from './settings-for.ts';

function rehearse(settings: Partial<ConnectionSettings> = {}, showSecrets = false) {
  const lines: string[] = [];
  const print = (line: string): void => void lines.push(line);
  const seen = { masked: false };
  const masked = (): void => void (seen.masked = true);
  const controller = openCurlPage(settingsFor(settings), { print, showSecrets, masked });
  return { controller, lines, seen };
}

async function lineFor(controllers: string[], settings: Partial<ConnectionSettings> = {}): Promise<string | undefined> {
  const { controller, lines } = rehearse({ ...settings, controllers });
  await controller.read({ path: '/v1/nodes', preview: {} });
  return lines[0];
}

describe('the curl lines', () => {
  it('name method, header, body and URL as a shell takes them', async () => {
    const { controller, lines } = rehearse();
    await controller.change({
      method: 'PUT',
      path: '/v1/nodes/alpha',
      body: { override_props: { 'Aux/x': "y z'q ü" }, absent: undefined, missing: null },
    });
    expect(lines).toEqual([
      `curl -X PUT -H 'Content-Type: application/json' -d '{"override_props": {"Aux/x": "y z'"'"'q \\u00fc"}, "missing": null}' http://localhost:3370/v1/nodes/alpha`,
    ]);
  });

  it('have no body where the request has none, and quote a URL with a query', async () => {
    const { controller, lines } = rehearse();
    await controller.change({ method: 'DELETE', path: '/v1/x', query: { id: 'a b', dryrun: 'True' } });
    expect(lines).toEqual([`curl -X DELETE 'http://localhost:3370/v1/x?id=a+b&dryrun=True'`]);
  });

  it.each([
    ['https://c1', 'curl -X GET https://c1:3371/v1/nodes'],
    ['linstor+ssl://c1:4000', 'curl -X GET https://c1:4000/v1/nodes'],
    ['fd00::1', `curl -X GET 'http://[fd00::1]:3370/v1/nodes'`],
    ['[fd00::1]:80', `curl -X GET 'http://[fd00::1]:80/v1/nodes'`],
  ])('lead to %s', async (address, line) => {
    expect(await lineFor([address, 'other'])).toBe(line);
  });

  it('name the certificates', async () => {
    const files = { cafile: 'ca.pem', certfile: 'me.pem', keyfile: 'me key.pem' };
    expect(await lineFor(['https://c1'], files)).toBe(
      `curl -X GET --cacert ca.pem --cert me.pem --key 'me key.pem' https://c1:3371/v1/nodes`,
    );
  });

  it.each([
    ['http://p:3128', '--proxy http://p:3128'],
    ['http://zoe:s3cret@p:3128', `--proxy 'http://***@p:3128'`],
    ['none', `--noproxy '*'`],
  ])('name the proxy %s, without its password', async (proxy, words) => {
    expect(await lineFor(['https://c1'], { proxy })).toBe(`curl -X GET ${words} https://c1:3371/v1/nodes`);
  });

  it('leave the password to curl, which asks for it', async () => {
    const me = { user: 'admin', password: new Secret('hunter2') };
    expect(await lineFor(['https://c1'], me)).toBe('curl -X GET -u admin https://c1:3371/v1/nodes');
  });

  it('have no credentials where none would be sent', async () => {
    const me = { user: 'admin', password: new Secret('hunter2') };
    expect(await lineFor(['c1'], me)).toBe('curl -X GET http://c1:3370/v1/nodes');
  });
});

describe('secrets', () => {
  const body = { new_passphrase: new Secret('hunter2') };

  it('are masked, and that is told', async () => {
    const { controller, lines, seen } = rehearse();
    expect(seen.masked).toBe(false);
    await controller.change({ method: 'POST', path: '/v1/x', body });
    expect(lines[0]).toContain('{"new_passphrase": "***"}');
    expect(seen.masked).toBe(true);
  });

  it('are shown when asked for', async () => {
    const { controller, lines, seen } = rehearse({}, true);
    await controller.change({ method: 'POST', path: '/v1/x', body });
    expect(lines[0]).toContain('{"new_passphrase": "hunter2"}');
    expect(seen.masked).toBe(false);
  });

  it('include the token', async () => {
    const token = () => Promise.resolve({ from: 'LS_TOKEN', secret: new Secret('t0ken') });
    const { controller, lines, seen } = rehearse({ token });
    await controller.read({ path: '/v1/nodes', preview: {} });
    expect(lines[0]).toContain(`-H 'Authorization: Bearer ***'`);
    expect(seen.masked).toBe(true);
  });
});

describe('the answers', () => {
  it('are empty, and what cannot be made up ends the preview', async () => {
    const { controller, lines } = rehearse();
    expect(await collect(controller.items({ path: '/v1/nodes' }))).toEqual([]);
    expect(lines).toHaveLength(1);
    expect(await controller.read({ path: '/v1/x', preview: {} })).toEqual({});
    expect(await controller.change({ method: 'POST', path: '/v1/x' })).toEqual([]);
    await expect(controller.read({ path: '/v1/x' })).rejects.toThrow(EndOfPreview);
    await expect(controller.changeAndRead({ method: 'POST', path: '/v1/x' })).rejects.toThrow(EndOfPreview);
    await expect(controller.download({ path: '/v1/sos-report' })).rejects.toThrow(EndOfPreview);
    expect(lines).toHaveLength(6);
    expect(await controller.hasVersion('99.0')).toBe(true);
    expect(await controller.uri()).toBe('linstor://localhost:3370');
  });
});
