import { X509Certificate } from 'node:crypto';
import { mkdtemp, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { JsonFloat } from '../../src/model/json.ts';
import { nextRun, parseCron, type Cron } from '../../src/demo/operations/cron.ts';
import { selfSigned } from '../../src/demo/http/certificate.ts';
import { jsonText } from '../../src/demo/http/json-text.ts';
import { Router } from '../../src/demo/http/router.ts';
import { failure, scope } from '../../src/demo/reply.ts';
import { wrongProperty } from '../../src/demo/rules/check.ts';
import { volumeSizes } from '../../src/demo/rules/sizes.ts';
import { emptyState } from '../../src/demo/state/create.ts';
import { StateFile, loadState, parseState, stateText } from '../../src/demo/state/store.ts';
import { fillSample } from '../../src/demo/sample.ts';

const cron = (expression: string): Cron => {
  const parsed = parseCron(expression);
  if (typeof parsed === 'string') throw new Error(parsed);
  return parsed;
};
const next = (expression: string, after: string): string =>
  new Date(nextRun(cron(expression), Date.parse(after)) ?? 0).toISOString();

describe('cron expressions', () => {
  test.each([
    ['0 2 * * *', '2026-11-20T01:59:59Z', '2026-11-20T02:00:00.000Z'],
    ['0 2 * * *', '2026-11-20T02:00:00Z', '2026-11-21T02:00:00.000Z'],
    ['*/15 * * * *', '2026-11-20T10:16:00Z', '2026-11-20T10:30:00.000Z'],
    ['0 3 * * 1-6', '2026-11-21T04:00:00Z', '2026-11-23T03:00:00.000Z'],
    ['0 0 29 2 *', '2026-01-01T00:00:00Z', '2028-02-29T00:00:00.000Z'],
    ['0 0 1 JAN *', '2026-11-20T00:00:00Z', '2027-01-01T00:00:00.000Z'],
    ['0 0 13 * 5', '2026-11-20T00:00:00Z', '2026-11-27T00:00:00.000Z'],
  ])('%s after %s comes at %s', (expression, after, expected) => {
    expect(next(expression, after)).toBe(expected);
  });

  test.each(['not a cron', '60 * * * *', '* * * *', '* * 0 * *', '5-1 * * * *', '*/0 * * * *'])(
    '%s is refused',
    (expression) => {
      expect(typeof parseCron(expression)).toBe('string');
    },
  );

  test('a day that never comes has no next time', () => {
    expect(nextRun(cron('0 0 31 2 *'), 0)).toBeUndefined();
  });
});

describe('property rules', () => {
  test.each([
    ['controller', 'DrbdOptions/Net/max-buffers', '8000', undefined],
    ['controller', 'DrbdOptions/Net/max-buffers', '31', 'value'],
    ['node', 'AutoplaceTarget', 'perhaps', 'value'],
    ['node', 'AutoplaceTarget', 'NO', undefined],
    ['node', 'DrbdOptions/Net/max-buffers', '8000', 'unknown'],
    ['node', 'Aux/anything', 'goes', undefined],
    ['node', 'Aux/', 'x', 'unknown'],
    ['definition', 'DrbdOptions/Resource/quorum', 'majority', undefined],
    ['definition', 'DrbdOptions/Resource/quorum', '33', 'value'],
    ['definition', 'DrbdOptions/auto-diskful', 'soon', 'value'],
    ['resource', 'StorPoolName', 'x', 'value'],
    ['nodeConnection', 'Paths/p/n1', 'default', undefined],
    ['snapshot', 'AutoSnapshot/Keep', '3', 'unknown'],
  ] as const)('%s: %s = %s', (owner, key, value, reason) => {
    expect(wrongProperty(owner, key, value)?.reason).toBe(reason);
  });
});

describe('sizes', () => {
  test('DRBD metadata is added to the size, and the storage rounds up', () => {
    const sizes = volumeSizes(131072, ['DRBD', 'STORAGE'], 'ZFS_THIN', 7, false);
    expect(sizes).toEqual({ storageKib: 131152, backingKib: 131152, drbdGrossKib: 131140, drbdNetKib: 131084 });
  });

  test('never less than what was asked, and a gross size keeps the metadata inside', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 4, max: 2 ** 40 }),
        fc.constantFrom('LVM', 'ZFS', 'FILE_THIN'),
        fc.integer({ min: 1, max: 31 }),
        (size, kind, peers) => {
          const net = volumeSizes(size, ['DRBD', 'LUKS', 'STORAGE'], kind, peers, false);
          expect(net.drbdNetKib).toBeGreaterThanOrEqual(size);
          const gross = volumeSizes(size, ['DRBD', 'STORAGE'], kind, peers, true);
          expect(gross.drbdGrossKib).toBe(size);
        },
      ),
    );
  });
});

describe('JSON', () => {
  test('64-bit numbers keep every digit and floats their fraction', () => {
    const { code } = failure(scope('create', 'node'), 'FAIL_EXISTS_NODE', 'It is there.');
    expect(jsonText([{ code, ratio: new JsonFloat(20), left: undefined, list: [undefined] }])).toBe(
      '[{"code":-4611686018406678028,"ratio":20.0,"list":[null]}]',
    );
  });

  test('what JSON can say is said as JSON.stringify says it', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        expect(JSON.parse(jsonText(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe('router', () => {
  const handler = () => ({ json: {} });
  const router = new Router({
    'GET /v1/nodes': handler,
    'GET /v1/nodes/{node}': handler,
    'PUT /v1/nodes/{node}/config': handler,
    'GET /v1/nodes/stats': handler,
  });
  const params = (method: string, path: string) => {
    const found = router.find(method, path);
    return typeof found === 'object' ? Object.fromEntries(found.params) : found;
  };

  test('parameters are decoded, and fixed words win over them', () => {
    expect(params('GET', '/v1/nodes/a%2Fb')).toEqual({ node: 'a/b' });
    expect(params('GET', '/v1/nodes/stats')).toEqual({});
    expect(params('GET', '/v1/nodes/%zz')).toEqual({ node: '%zz' });
  });

  test('an unknown path and a wrong method are told apart', () => {
    expect(params('GET', '/v1/nothing')).toBeUndefined();
    expect(params('DELETE', '/v1/nodes/n1/config')).toBe('method');
  });
});

describe('certificate', () => {
  test('is self-signed, valid now and has no host name', () => {
    const now = Date.UTC(2026, 0, 1);
    const certificate = new X509Certificate(selfSigned(now, 0xfedcba).cert);
    expect(certificate.verify(certificate.publicKey)).toBe(true);
    expect(certificate.subject).toBe('CN=linstor-demo');
    expect(certificate.subjectAltName).toBeUndefined();
    expect(Date.parse(certificate.validFrom)).toBeLessThan(now);
    expect(Date.parse(certificate.validTo)).toBeGreaterThan(now);
  });
});

describe('state file', () => {
  const sample = () => {
    const state = emptyState(Date.UTC(2026, 10, 20));
    fillSample({ state, now: state.startedAt });
    return state;
  };

  test('a cluster comes back as it was', () => {
    const state = sample();
    expect(stateText(parseState(stateText(state), 'x'))).toBe(stateText(state));
  });

  test('is written whole, for the owner alone, and leaves no drafts behind', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'demo-state-'));
    const path = join(folder, 'state.json');
    // No process has this number.
    await writeFile(`${path}.4194305-abc.tmp`, '{"half": ');
    await writeFile(`${path}.${process.pid}-abc.tmp`, 'of a process that lives');
    const file = new StateFile(path);
    const state = sample();
    for (let times = 0; times < 5; times += 1) file.save(state);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect((await readdir(folder)).sort()).toEqual(['state.json', `state.json.${process.pid}-abc.tmp`]);
    expect(loadState(path)?.definitions.size).toBe(state.definitions.size);
  });

  test('another file is a fault in words, a missing one is none', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'demo-state-'));
    await writeFile(join(folder, 'other'), '{"a": 1}');
    await writeFile(join(folder, 'broken'), '{"a": ');
    expect(() => loadState(join(folder, 'other'))).toThrow('holds no demo cluster');
    expect(() => loadState(join(folder, 'broken'))).toThrow('holds no demo cluster');
    expect(loadState(join(folder, 'missing'))).toBeUndefined();
  });

  test('the old file stays when the new one cannot be written', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'demo-state-'));
    const path = join(folder, 'no', 'state.json');
    expect(() => new StateFile(path).save(sample())).toThrow(`Cannot write ${path}: no such file or directory`);
    await expect(readFile(path)).rejects.toThrow();
  });
});
