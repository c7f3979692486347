import { startDemo, type Demo, type DemoOptions } from '../../src/demo/index.ts';

export interface Got {
  readonly status: number;
  readonly json: unknown;
}

/** A demo with a clock that only moves when told, and short ways to ask it. */
export interface TestDemo {
  readonly demo: Demo;
  readonly clock: { now: number };
  get(path: string): Promise<unknown>;
  list(path: string): Promise<Record<string, unknown>[]>;
  send(method: string, path: string, body?: unknown): Promise<Got>;
}

const NOON = Date.UTC(2026, 10, 20, 12, 0, 0);

export async function testDemo(options: DemoOptions = {}): Promise<TestDemo> {
  const clock = { now: NOON };
  const demo = await startDemo({ content: 'empty', clock: () => clock.now, ...options });
  const send = async (method: string, path: string, body?: unknown): Promise<Got> => {
    const answer = await fetch(demo.url + path, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
    });
    const text = await answer.text();
    return { status: answer.status, json: text === '' ? undefined : (JSON.parse(text) as unknown) };
  };
  return {
    demo,
    clock,
    send,
    get: async (path) => (await send('GET', path)).json,
    list: async (path) => (await send('GET', path)).json as Record<string, unknown>[],
  };
}

/** Three online nodes with a thin pool each, as most tests need them; `count` nodes n1, n2… */
export async function threeNodes(test: TestDemo, count = 3): Promise<void> {
  for (let number = 1; number <= count; number += 1) {
    const nic = {
      name: 'default',
      address: `10.0.0.${number}`,
      satellite_port: 3366,
      satellite_encryption_type: 'PLAIN',
      is_active: true,
    };
    await test.send('POST', '/v1/nodes', { name: `n${number}`, type: 'SATELLITE', net_interfaces: [nic] });
    await pool(test, `n${number}`, 'thin', 'LVM_THIN', 'linstor_vg/thinpool');
  }
}

export function pool(test: TestDemo, node: string, name: string, kind: string, driver: string): Promise<Got> {
  const body = { storage_pool_name: name, provider_kind: kind, props: { 'StorDriver/StorPoolName': driver } };
  return test.send('POST', `/v1/nodes/${node}/storage-pools`, body);
}

/** A definition with one volume. */
export async function definition(test: TestDemo, name: string, sizeKib = 1024 * 1024): Promise<void> {
  await test.send('POST', '/v1/resource-definitions', { resource_definition: { name } });
  await test.send('POST', `/v1/resource-definitions/${name}/volume-definitions`, {
    volume_definition: { size_kib: sizeKib },
  });
}

export function place(test: TestDemo, name: string, node: string, poolName = 'thin'): Promise<Got> {
  return test.send('POST', `/v1/resource-definitions/${name}/resources`, [
    { resource: { node_name: node, props: { StorPoolName: poolName } } },
  ]);
}

/** The severities of replies: two bits each, 3 is an error. */
export function severities(got: Got): number[] {
  return (got.json as { ret_code: number }[]).map((one) => Number(BigInt.asUintN(64, BigInt(one.ret_code)) >> 62n));
}

export function isRefused(got: Got): boolean {
  return got.status >= 400 && severities(got).includes(3);
}
