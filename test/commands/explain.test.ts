import { readFileSync, readdirSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { RETURN_CODES } from '../../src/diagnosis/return-code-table.ts';
import { PROPERTY_CLASSES } from '../../src/drbd/properties.ts';
import { readReturnCode, returnCodeNamed } from '../../src/diagnosis/return-code.ts';
import { shown } from '../output/capture.ts';
import { demoCluster, type DemoCluster } from '../support/demo-controller.ts';
import { FakeController } from '../support/fake-controller.ts';
import { runToView } from '../support/run-to-view.ts';

const nobody = new FakeController([]);

async function text(line: string, controller: DemoCluster['controller'] = nobody): Promise<string> {
  return (await shown((await runToView(line, controller)).view)).text;
}

describe('explain error', () => {
  it.each([
    [
      '996',
      'error: Too few nodes fit for the replicas\nCode 996, FAIL_NOT_ENOUGH_NODES\nNode by node: linstor explain placement RESOURCE_GROUP\n',
    ],
    [
      '-4611686018406154003',
      'error: The name of the resource group is not valid\nWhile the controller was asked to: create resource group\nCode 237, FAIL_INVLD_RSC_GRP_NAME\n',
    ],
    [
      '13835058055303397613',
      'error: The name of the resource group is not valid\nWhile the controller was asked to: create resource group\nCode 237, FAIL_INVLD_RSC_GRP_NAME\n',
    ],
    ['34603011', 'success: Something was changed\nWhile the controller was asked to: modify'],
    ['fail_in_use', 'error: It is in use\nCode 997, FAIL_IN_USE\n'],
    ['4611686018427397911', 'info: Nothing had to be done, or DRBD Proxy was switched on by itself\n'],
    ['0', 'success: The request succeeded\nCode 0\n'],
    ['-1', 'error: The controller does not know the request\nCode 32767, UNKNOWN_API_CALL\n'],
    ['32765', 'error: The controller could not read the request\nCode 32765, API_CALL_PARSE_ERROR\n'],
    // As the demo says it of a body that is no JSON.
    ['-3458764513820540931', 'error: The controller could not read the request\nCode 32765, API_CALL_PARSE_ERROR\n'],
    ['31999', 'success: code 31999, which this client does not know\n'],
  ])('%s', async (code, begin) => {
    expect(await text(`explain error -- ${code}`)).toContain(begin);
  });

  it('tells the essence of a report', async () => {
    const report = {
      filename: 'ErrorReport-65A00000-AA932-000000.log',
      error_time: 0,
      node_name: 'alpha',
      module: 'SATELLITE',
      version: '1.34.0',
      exception: 'StorageException',
      exception_message: 'Failed to create zfs volume',
      text: 'ERROR REPORT\n\nCause:\n    The pool is full.\n    Really.\n\nCorrection:\n    Make room.\n\nEnd\n',
    };
    const path = '/v1/error-reports/65A00000-AA932-000000?withContent=True';
    const shownText = await text(
      'explain error 65A00000-AA932-000000',
      new FakeController([{ method: 'GET', path, answer: [report] }]),
    );
    expect(shownText).toContain('What:        Failed to create zfs volume\n');
    expect(shownText).toContain('Where:       SATELLITE, alpha, 1.34.0\n');
    expect(shownText).toContain('Cause:       The pool is full. Really.\nCorrection:  Make room.\n');
    expect(shownText).toContain('In full:     linstor error-reports show 65A00000-AA932-000000\n');
  });

  it('knows no such report', async () => {
    const controller = new FakeController([
      { method: 'GET', path: '/v1/error-reports/x?withContent=True', answer: [] },
    ]);
    await expect(text('explain error x', controller)).rejects.toMatchObject({ exitCode: 3 });
  });

  it('knows which code was meant', async () => {
    const path = '/v1/error-reports/FAIL_IN_USEE?withContent=True';
    const controller = new FakeController([{ method: 'GET', path, answer: [] }]);
    await expect(text('explain error FAIL_IN_USEE', controller)).rejects.toMatchObject({
      hints: ["Did you mean 'FAIL_IN_USE'?", "'linstor error-reports list' shows the reports."],
    });
  });

  it('has every number of a severity once', () => {
    const codes = Object.entries(RETURN_CODES).map(([name, [number, meaning]]) => ({ name, number, meaning }));
    const numbers = codes.map(({ name, number }) => `${returnCodeNamed(name)?.severity ?? ''},${number}`);
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const { name, number, meaning } of codes)
      expect(`${returnCodeNamed(name)?.severity ?? ''}|${number}|${name}|${meaning}`).toMatch(
        /^(success|info|warning|error)\|\d+\|[A-Z_]+\|[A-Z].*[^.]$/,
      );
  });

  it("knows the codes of the demo's replies", () => {
    // The demo answers with them by their names in the table, so they are what people see first.
    const files = readdirSync('src/demo', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    const sources = files.map((file) => readFileSync(`src/demo/${file}`, 'utf8')).join('');
    const names = new Set(sources.match(/\b(FAIL|WARN|INFO)_[A-Z_]+\b/g));
    expect(names.size).toBeGreaterThan(80);
    for (const name of names) expect(returnCodeNamed(name)?.name).toBe(name);
    // Controllers answer with 9 when a node connects, a number that the API has no name for.
    expect(readReturnCode(9n).name).toBeUndefined();
  });
});

describe('explain property', () => {
  let runtime: DemoCluster | undefined;
  afterEach(() => runtime?.demo.close());
  const key = 'DrbdOptions/Net/max-buffers';

  async function cluster(): Promise<DemoCluster['controller']> {
    runtime = await demoCluster();
    const { controller } = runtime;
    const set = (path: string, value: string, name = key) =>
      controller.change({ method: 'PUT', path, body: { override_props: { [name]: value } } });
    await set('/v1/resource-groups/databases', '4000');
    await set('/v1/resource-definitions/db1', '8000');
    await set('/v1/nodes/n1', 'false', 'AutoplaceTarget');
    await set('/v1/resource-definitions/db1', 'hidden', 'DrbdOptions/Net/shared-secret');
    await controller.change({
      method: 'POST',
      path: '/v1/controller/properties',
      body: { override_props: { [key]: '2048', AutoplaceTarget: 'true' } },
    });
    return controller;
  }

  it('tells meaning, type, range, default, objects and every setting', async () => {
    const page = await text(`explain property ${key}`, await cluster());
    expect(page).toContain('Values:  32 to 131072\n');
    expect(page).toContain(
      'Set:     8000  (resource definition db1)\nSet:     4000  (resource group databases)\nSet:     2048  (controller)\n',
    );
  });

  it.each([
    ['--resource db1', ['8000  (resource definition db1)', '4000  (resource group databases)', '2048  (controller)']],
    ['--resource db2', ['4000  (resource group databases)', '2048  (controller)']],
    ['--resource web1 --node n1', ['2048  (controller)']],
  ])('shows which setting wins for %s', async (options, settings) => {
    const page = await text(`explain property ${key.toUpperCase()} ${options}`, await cluster());
    const [wins = '', ...beaten] = settings;
    expect(page.split('\n').slice(5)).toEqual([`Wins:    ${wins}`, ...beaten.map((one) => `Beaten:  ${one}`), '']);
  });

  it('shows which setting wins for a node', async () => {
    const page = await text('explain property AutoplaceTarget --node n1', await cluster());
    expect(page).toContain('Wins:    false  (node n1)\nBeaten:  true  (controller)\n');
  });

  it('keeps secrets to itself', async () => {
    const controller = await cluster();
    expect(await text('explain property DrbdOptions/Net/shared-secret', controller)).toContain(
      'Set:     ***  (resource definition db1)',
    );
  });

  it.each([
    ['AutoplacTarget', "Did you mean 'AutoplaceTarget'?"],
    ['max-bufers', "Did you mean 'DrbdOptions/Net/max-buffers'?"],
    [
      'autoevict',
      expect.stringMatching(/^Did you mean one of: DrbdOptions\/AutoEvictAfterTime, DrbdOptions\/AutoEvict/),
    ],
    ['nope', "'linstor property list --match TEXT' searches those that the controller knows."],
  ])(
    'a key that nobody knows and that is set nowhere, such as %s, is an error with near keys',
    async (unknown, hint) => {
      await expect(text(`explain property ${unknown}`, await cluster())).rejects.toMatchObject({
        exitCode: 3,
        hints: expect.arrayContaining([hint]) as unknown,
      });
    },
  );

  it('shows where a key is set that only the cluster knows', async () => {
    const controller = await cluster();
    await controller.change({
      method: 'POST',
      path: '/v1/controller/properties',
      body: { override_props: { 'Aux/site': 'x' } },
    });
    expect(await text('explain property Aux/site', controller)).toBe(
      `Aux/site: a property of your own\nSet on:  ${PROPERTY_CLASSES.join(', ')}\nSet:     x  (controller)\n`,
    );
  });

  it.each([
    ['--node n9', 3],
    ['--resource nothing', 3],
    ['--storage-pool ssd', 2],
    ['--node n1 --storage-pool nothing', 3],
  ])('%s: exit %d', async (options, exitCode) => {
    await expect(text(`explain property ${key} ${options}`, await cluster())).rejects.toMatchObject({ exitCode });
  });
});

describe('a change for which too few nodes fit', () => {
  const refused = [{ ret_code: -4611686018427386908n, message: 'Not enough available nodes' }];

  it.each([
    [
      'resource-group spawn-resources fast new 10G',
      '/v1/resource-groups/fast/spawn',
      'linstor explain placement fast --size 10485760KiB',
    ],
    [
      'resource-definition auto-place db1 --place-count 4',
      '/v1/resource-definitions/db1/autoplace',
      'linstor explain placement --resource db1 --place-count 4',
    ],
    [
      'resource create db1 --auto-place +1',
      '/v1/resource-definitions/db1/autoplace',
      'linstor explain placement --resource db1',
    ],
  ])('%s points to explain placement', async (line, path, command) => {
    const controller = {
      hasVersion: () => Promise.resolve(true),
      requireVersion: () => Promise.resolve(),
      change: (request: { path: string }) => Promise.resolve(request.path === path ? refused : []),
    } as unknown as DemoCluster['controller'];
    const { view, warned } = await runToView(line, controller);
    expect((await shown(view)).exitCode).toBe(10);
    expect(warned).toEqual([`Node by node: ${command}`]);
  });
});
