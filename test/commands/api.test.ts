import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskedJson } from '../../src/transport/masked-json.ts';
import { endpointOf, endpoints, endpointsAt } from '../../src/api/endpoints.ts';
import { clientFault } from '../../src/model/fault.ts';
import { Secret } from '../../src/model/secret.ts';
import { openCurlPage } from '../../src/api/open-curl-page.ts';
import { EndOfPreview } from '../../src/transport/send.ts';
import { settingsFor } from '../transport/settings-for.ts';
import { collect } from '../support/collect.ts';
import { FakeController, type Expected } from '../support/fake-controller.ts';
import { runToView } from '../support/run-to-view.ts';

type World = Parameters<typeof runToView>[2];

async function api(words: readonly string[], requests: readonly Expected[], runtime: World = {}) {
  const controller = new FakeController(requests);
  const { view } = await runToView(['api', ...words], controller, runtime);
  if (view.kind !== 'bytes' || view.bytes instanceof Uint8Array) throw new Error(view.kind);
  const text = Buffer.concat((await collect(view.bytes)).map((chunk) => Buffer.from(chunk))).toString();
  controller.done();
  return { text, exitCode: view.exitCode?.() };
}

const get = (path: string, answer: unknown) => ({ method: 'GET', path, answer });

describe('linstor api', () => {
  it('prints the answer byte for byte', async () => {
    const text = '[ {"a":9007199254740993, "b":20.0,"c":"\\u00e4"}]\r\n';
    expect(await api(['/v1/nodes'], [get('/v1/nodes', text)])).toEqual({ text, exitCode: 0 });
  });

  it('indents it on a terminal, numbers kept to the last digit', async () => {
    const { text } = await api(['GET', '/v1/x'], [get('/v1/x', '{"a":9007199254740993}')], { stdoutIsTerminal: true });
    expect(text).toBe('{\n  "a": 9007199254740993\n}\n');
  });

  it.each([false, true])('prints nothing for an empty answer (terminal: %s)', async (stdoutIsTerminal) => {
    const request = { method: 'DELETE', path: '/v1/x', answer: '' };
    expect(await api(['DELETE', '/v1/x'], [request], { stdoutIsTerminal })).toEqual({ text: '', exitCode: 0 });
  });

  it.each([
    ['[{"ret_code":-4611686018427387904}]', 200, 10],
    ['{"ret_code":-4611686018427387904}', 400, 10],
    ['[{"ret_code":1},{"ret_code":-1}]', 200, 10],
    ['[{"ret_code":1}]', 200, 0],
    ['[{"name":"ret_code"}]', 200, 0],
  ])('%s with status %i makes exit code %i', async (text, status, exitCode) => {
    const answer = { status, text };
    expect(await api(['put', '/v1/x', '-d', '{}'], [{ method: 'PUT', path: '/v1/x', body: '{}', answer }])).toEqual({
      text,
      exitCode,
    });
  });

  it.each([
    [['/v1/x', '-d', ' {"a": 1.10} '], {}, 'POST', '{"a": 1.10}'],
    [['PATCH', '/v1/x', '-d', '@f'], { files: { f: '"pass"\n' } }, 'PATCH', '"pass"'],
    [['OPTIONS', '/v1/x', '--data', '-'], { files: { '-': '[]' } }, 'OPTIONS', '[]'],
  ])('%j sends the data as it is', async (words, runtime, method, body) => {
    expect(await api(words, [{ method, path: '/v1/x', body, answer: '[]' }], runtime)).toMatchObject({ text: '[]' });
  });

  it.each([
    ['/metrics'],
    ['v1/nodes'],
    ['http://other/v1/nodes'],
    ['/v1/../metrics'],
    ['/v1/%2e%2E/metrics'],
    ['POST', '/v1/x', '-d', 'no json'],
    ['POST', '/v1/x', '--paginate'],
    ['HEAD', '/v1/x'],
  ])('refuses %s %s', async (...words) => {
    await expect(api(words, [])).rejects.toMatchObject({ exitCode: 2 });
  });

  it('keeps a path from breaking out of the request line', async () => {
    const path = '/v1/nodes/a%20HTTP%2F1.1%0D%0AX%3A%20y';
    expect(await api(['/v1/nodes/a HTTP%2F1.1\r\nX%3A y'], [get(path, '[]')])).toMatchObject({ text: '[]' });
  });

  it('does not send binary data to a terminal', async () => {
    const answer = { type: 'application/octet-stream', text: '\u0000' };
    await expect(api(['/v1/x'], [get('/v1/x', answer)], { stdoutIsTerminal: true })).rejects.toMatchObject({
      exitCode: 1,
    });
    expect((await api(['/v1/x'], [get('/v1/x', answer)])).text).toBe('\u0000');
  });

  it('says which methods a path knows when the controller does not take one', async () => {
    const controller = Object.assign(new FakeController([]), { exchange: () => Promise.reject(clientFault('405')) });
    await expect(runToView('api DELETE /v1/nodes', controller)).rejects.toMatchObject({
      hints: ['This path is known for GET, POST.'],
    });
  });

  it('passes on an answer of any length as it comes', async () => {
    const text = JSON.stringify(Array.from({ length: 300_000 }, (_, i) => i));
    expect((await api(['/v1/x'], [get('/v1/x', text)])).text).toBe(text);
  });
});

describe('linstor api --paginate', () => {
  const paged = (...pages: string[]) =>
    pages.map((text, i) => get(`/v1/x?q=1&limit=2&offset=${i * 2}`, text) satisfies Expected);

  it.each([
    [
      ['[1, 2]', '[3.0,4]', '[5]'],
      [1, 2, 3, 4, 5],
    ],
    [
      ['[1,2]', '[]'],
      [1, 2],
    ],
    [['[]'], []],
    [['[1,2,3]'], [1, 2, 3]],
    [
      ['[1,2]', '[1,2]'],
      [1, 2],
    ],
  ])('%j is one list', async (pages, whole) => {
    const { text } = await api(['/v1/x?limit=2&q=1', '--paginate'], paged(...pages));
    expect(JSON.parse(text)).toEqual(whole);
  });

  it('gives what is no list as it is', async () => {
    const error = '[{"ret_code":-1}]';
    expect(await api(['/v1/x?q=1&limit=2', '--paginate'], paged(error))).toEqual({ text: error, exitCode: 10 });
  });
});

describe('secrets in the data', () => {
  it.each(['{"new_passphrase":"x"}', '"x"', '{"token": "t"}'])('%s are kept out of the history', async (data) => {
    const seen: unknown[] = [];
    const request = { method: 'POST', path: '/v1/x', body: data, answer: '' };
    await api(['/v1/x', '-d', data], [request]);
    const { apiRequest } = await import('../../src/commands/api/api-request.ts');
    seen.push(apiRequest.options.data?.type.parse(data));
    expect(seen[0]).toBeInstanceOf(Secret);
  });

  it('are masked by --curl', async () => {
    const lines: string[] = [];
    let hidSecrets = false;
    const controller = openCurlPage(settingsFor({}), {
      print: (l) => void lines.push(l),
      showSecrets: false,
      masked: () => (hidSecrets = true),
    });
    const line = ['api', '/v1/x', '-d', '{"a":{"password":["p1"]},"b":"c"}'];
    await expect(runToView(line, controller)).rejects.toThrow(EndOfPreview);
    expect(lines.join()).toContain(`{"a": {"password": ["***"]}, "b": "c"}`);
    expect(hidSecrets).toBe(true);
  });

  it('nothing else is touched', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        if (typeof value === 'string' || /pass|secret|token|access_key/i.test(text)) return;
        expect(maskedJson(text)).toBe(text);
      }),
    );
  });
});

describe('the table of operations', () => {
  it('has each method and path, and each name, once', () => {
    const all = endpoints();
    expect(new Set(all.map(({ method, path }) => `${method} ${path}`)).size).toBe(all.length);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  });

  it.each([
    ['GET', '/v1/nodes', 'nodeList'],
    ['GET', '/v1/nodes/n1/config', 'satelliteConfig'],
    ['POST', '/v1/nodes/ebs', 'nodeAddEbs'],
    ['GET', '/v1/storage-pool-definitions/properties', 'storagePoolDfnGet'],
  ])('%s %s is %s', (method, path, name) => {
    expect(endpointOf(method, path)?.name).toBe(name);
  });

  it('knows nothing elsewhere', () => {
    expect(endpointsAt('/v1/nothing')).toEqual([]);
  });
});
