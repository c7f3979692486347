import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openController } from '../../src/controller/open.ts';
import { startDemo } from '../../src/demo/index.ts';
import type { Demo } from '../../src/demo/index.ts';
import { serve } from '../controller/server.ts';
import { settingsFor } from '../controller/settings-for.ts';
import { runWholeLine } from '../support/run-line.ts';

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** Every command that reads, on objects that the demo's sample cluster has. */
const READING = [
  'status',

  'status node n1',
  'status resource archive',
  'explain placement DfltRscGrp --size 1G',
  'explain placement --resource archive',
  'explain property AutoplaceTarget',
  'explain property AutoplaceTarget --resource archive --node n1',
  'explain error x',
  'node list --show-props Aux/rack',
  'node info',
  'node describe',
  'node list-properties n1',
  'node interface list n1',
  'node-connection list',
  'node-connection list-properties n1 n2',
  'node-connection path list n1 n2',
  'storage-pool list --show-props Aux/x',
  'storage-pool list-properties n1 ssd',
  'storage-pool-definition list',
  'resource-definition list --show-props Aux/x',
  'resource-definition list-properties archive',
  'resource-group list',
  'resource-group list-properties DfltRscGrp',
  'resource-group query-max-volume-size DfltRscGrp',
  'resource-group query-size-info DfltRscGrp',
  'volume-group list DfltRscGrp',
  'volume-group list-properties DfltRscGrp 0',
  'volume-definition list',
  'volume-definition list-properties archive 0',
  'resource list --show-props Aux/x --show-drbd-ports',
  'resource list --faulty',
  'resource list-volumes',
  'resource list-properties n1 archive',
  'resource involved n1',
  'resource-connection list archive',
  'resource-connection list-properties n1 n2 archive',
  'resource-connection path list n1 n2 archive',
  'volume list --show-props Aux/x',
  'volume list-properties n1 archive 0',
  'snapshot list',
  'snapshot list-properties archive s1',
  'snapshot ship-list',
  'backup list remote',
  'backup info remote -r archive',
  'backup queue list',
  'remote list',
  'schedule list',
  'schedule list-by-resource',
  'schedule list-by-resource-details archive',
  'controller version',
  'controller list-properties',
  'controller query-max-volume-size 2',
  'error-reports list',
  'error-reports show x',
  'physical-storage list',
  'key-value-store list',
  'key-value-store show x',
  'file list',
  'file show /etc/x',
  'advise resource',
  'advise maintenance n1',
  'space-reporting query',
  'exos list',
  'exos events e',
  'exos map',
  'exos get-defaults',
  'property list',
  'property list controller',
  'stats nodes',
];

/** Answers for what the sample cluster has not. */
const EXTRA: Readonly<Record<string, Json>> = {
  '/v1/controller/properties/info': {
    quorum: { prop_type: 'symbol', value: '(off|majority)', dflt: 'off', info: 'i', unit: 'u' },
  },
  '/v1/controller/properties/info/all': { node: { a: { prop_type: 'string', value: '', info: 'i' } } },
  '/v1/stats/nodes': { count: 3 },
  '/v1/node-connections': [
    { node_a: 'n1', node_b: 'n2', props: { 'Paths/p1/n1': 'default', 'Paths/p1/n2': 'default' } },
  ],
  '/v1/node-connections/n1/n2': { node_a: 'n1', node_b: 'n2', props: { 'Paths/p1/n1': 'default' } },
  '/v1/resource-definitions/archive/resource-connections': [{ node_a: 'n1', node_b: 'n2', props: { a: 'b' } }],
  '/v1/resource-definitions/archive/resource-connections/n1/n2': { node_a: 'n1', node_b: 'n2', props: { a: 'b' } },
  '/v1/vendor/seagate/exos/enclosures': [
    { name: 'e', ctrl_a_ip: '1', ctrl_b_ip: '2', health: 'OK', health_reason: '' },
  ],
  '/v1/vendor/seagate/exos/map': [{ node_name: 'n1', enclosure_name: 'e', connections: ['A0'] }],
  '/v1/vendor/seagate/exos/enclosures/e/events': [
    { severity: 'INFO', event_id: 'x', controller: 'A', time_stamp: '1', message: 'm' },
  ],
  '/v1/vendor/seagate/exos/defaults': { username: 'u', password: 'p' },
  '/v1/error-reports/x': [
    { node_name: 'n1', filename: 'x', text: 'the report', error_time: 1, exception_message: 'e' },
  ],
  '/v1/files/%2Fetc%2Fx': { path: '/etc/x', content: 'eA==' },
  '/v1/key-value-store/x': [{ name: 'x', props: { a: 'b' } }],
  '/v1/key-value-store': [{ name: 'x', props: { a: 'b' } }],
  '/v1/remotes/remote/backups/info': {
    rsc: 'r',
    snap: 's',
    full: 'f',
    latest: 'l',
    count: 1,
    dl_size_kib: 1,
    alloc_size_kib: 2,
    storpools: [
      {
        name: 'p',
        provider_kind: 'LVM',
        target_name: 't',
        remaining_space_kib: 5,
        vlms: [{ name: 'v', layer_type: 'DRBD', dl_size_kib: 1, alloc_size_kib: 1, usable_size_kib: 1 }],
      },
    ],
  },
  '/v1/remotes/remote/backups': {
    linstor: {
      b1: {
        id: 'b1',
        origin_rsc: 'r',
        origin_snap: 's',
        finished_timestamp: 1,
        based_on_id: 'b0',
        shipping: false,
        restorable: true,
      },
    },
    other: { files: ['x'] },
  },
  '/v1/view/backup/queue': {
    node_queues: [
      { node_name: 'n1', queue: [{ resource_name: 'r', snapshot_name: 's', remote_name: 'x', start_timestamp: 1 }] },
    ],
  },
  '/v1/view/snapshot-shippings': [
    { snapshot: { resource_name: 'r', name: 's' }, from_node_name: 'a', to_node_name: 'b', status: 'RUNNING' },
  ],
};

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo.close());

interface Answer {
  readonly status: number;
  readonly value: Json;
}

/** What the demo says to a request. */
async function original(method: string, path: string): Promise<Answer> {
  const extra = EXTRA[path.replace(/\?.*$/, '')];
  if (extra !== undefined) return { status: 200, value: extra };
  const response = await fetch(demo.url + path, { method });
  return { status: response.status, value: (await response.json()) as Json };
}

/** A controller in between, which keeps what was asked and answered and can be told to answer one question otherwise. */
async function middleman() {
  const answers = new Map<string, Answer>();
  const instead: { question?: string; value?: Json } = {};
  const answerTo = async (question: string): Promise<Answer> => {
    const [method = '', path = ''] = question.split(' ');
    const answer = answers.get(question) ?? (await original(method, path));
    answers.set(question, answer);
    return instead.question === question ? { ...answer, value: instead.value ?? null } : answer;
  };
  const { port } = await serve((response, request) => {
    void answerTo(`${request.method ?? ''} ${request.url ?? ''}`).then(({ status, value }) => {
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(value));
    });
  });
  const controller = openController(settingsFor({ controllers: [`127.0.0.1:${port}`] }));
  return { answers, instead, run: (line: string) => runWholeLine(line.split(' '), controller) };
}

const strange = fc.oneof(
  fc.constantFrom<Json>(null, true, 5, -1.5, '', 'text', [], {}, [null], [[]], ['x'], [5], { a: 1 }, { a: null }, [{}]),
);

/** The value with one place in it replaced or left out; which one is decided by numbers from 0 to 1. */
function mutate(value: Json, steps: readonly number[], replacement: Json | undefined): Json | undefined {
  const [step, ...rest] = steps;
  if (step === undefined || typeof value !== 'object' || value === null) return replacement;
  const keys = Object.keys(value);
  const key = keys[Math.floor(step * keys.length)];
  if (key === undefined) return replacement;
  const inner = mutate((value as Record<string, Json>)[key] ?? null, rest, replacement);
  if (Array.isArray(value)) return value.map((one, i) => (String(i) === key ? (inner ?? null) : one));
  const others = Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
  return inner === undefined ? others : { ...value, [key]: inner };
}

describe('answers of a strange shape', () => {
  it('end in a table or in one message, never in a bug', async () => {
    const { answers, instead, run } = await middleman();
    const questions: [line: string, question: string][] = [];
    for (const line of READING) {
      answers.clear();
      const { code, stdout, stderr } = await run(line);
      expect({ line, code, stdout: stdout === '' ? stdout : 'something', stderr }).toEqual({
        line,
        code: 0,
        stdout: 'something',
        stderr: '',
      });
      for (const question of answers.keys()) questions.push([line, question]);
    }
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...questions),
        fc.constantFrom('', '-m ', '-m --output-version v0 ', '-o json ', '-o yaml ', '-o csv ', '-o wide '),
        fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { maxLength: 9 }),
        fc.option(strange, { nil: undefined }),
        async ([line, question], mode, steps, replacement) => {
          const [method = '', path = ''] = question.split(' ');
          const { value } = answers.get(question) ?? (await original(method, path));
          Object.assign(instead, { question, value: mutate(value, steps, replacement) });
          const { code, stdout, stderr } = await run(mode + line);
          expect([0, 1, 3, 10]).toContain(code);
          if (code === 1) expect(stderr + stdout).toMatch(/Error: .+\n|message"?:/);
        },
      ),
      // The same answers each time; FUZZ=60000 looks further, from another beginning.
      process.env.FUZZ === undefined ? { numRuns: 1500, seed: 2026 } : { numRuns: Number(process.env.FUZZ) },
    );
  }, 180_000);

  it.each([
    ['[null]', /element 0: it is no object/],
    ['[5]', /element 0: it is no object/],
    ['[{"name": 5, "type": "SATELLITE"}]', /element 0: name: it is no string/],
    ['[{"type": "SATELLITE"}]', /element 0: name: a string is missing/],
    [
      '[{"name": "a", "type": "SATELLITE"}, {"name": "a", "type": "SATELLITE", "net_interfaces": "x"}]',
      /element 1: net_/,
    ],
  ])('%s from a file is told where and why', async (stdin, says) => {
    const controller = openController(settingsFor());
    const { code, stdout, stderr } = await runWholeLine(['node', 'list', '--from-file', '-'], controller, stdin);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(says);
  });
});
