import type { ContextStore } from '../../src/config/contexts.ts';
import { openController } from '../../src/api/open-controller.ts';
import { startDemo, type DemoState } from '../../src/demo/index.ts';
import { lex } from '../../src/shell/lexer.ts';
import { settingsFor } from '../transport/settings-for.ts';
import { RecordingController } from '../support/recording-controller.ts';
import { memoryContexts, memoryTrust } from '../support/run-command.ts';
import { runWords, type Run } from '../support/run-words.ts';
import { PREPARATIONS, STAGES, type Preparation, type Stage } from './setup.ts';

/** Runs lines, each on a cluster of its own that is like all the others. */
export interface Clusters {
  /** Runs the words behind `linstor` after what they need. */
  run(words: readonly string[], preparation?: Preparation): Promise<Run>;
  close(): Promise<void>;
}

const NOON = Date.UTC(2026, 10, 20, 12, 0, 0);
/** Stands for the demo's port, which is another one each time. */
const ADDRESS = '127.0.0.1:33700';
/** The demo makes them up in the order of its work, which may change. */
const UUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const NO_UUID = 'xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx';

/** What the words behind `linstor` need, as far as it is known. */
export function preparationFor(line: string): Preparation | undefined {
  return PREPARATIONS.find(([beginning]) => line.startsWith(beginning))?.[1];
}

/** Starts a demo whose clock moves only while something waits, and grows its cluster in all stages. */
export async function startClusters(): Promise<Clusters> {
  const clock = { now: NOON };
  const demo = await startDemo({ content: 'empty', clock: () => clock.now, wait: () => Promise.resolve() });
  const controller = openController(settingsFor({ controllers: [demo.url] }));
  const masked = (text: string): string => text.replaceAll(new URL(demo.url).host, ADDRESS).replace(UUID, NO_UUID);
  const contexts = (): ContextStore =>
    memoryContexts({ prod: { controllers: 'alpha,bravo' }, lab: { controllers: 'lab', user: 'admin' } }, 'prod');

  const one = async (words: readonly string[], store: ContextStore, on = controller): Promise<Run> => {
    const run = await runWords(words, on, {
      stdin: 'sesame\n',
      files: FILES,
      secret: 'sesame',
      changed: (runtime) => ({
        ...runtime,
        runtime: {
          ...runtime.runtime,
          contexts: store,
          trust: memoryTrust([{ address: 'alpha:3371', fingerprint: 'AA:BB', since: '2026-11-20' }]),
          clock: { now: () => clock.now },
          pause: (ms) => {
            clock.now += ms;
            return Promise.resolve();
          },
        },
      }),
    });
    return { ...run, stdout: masked(run.stdout), stderr: masked(run.stderr) };
  };
  const first = async (line: string, store: ContextStore): Promise<void> => {
    if (line.startsWith('!')) return void demo.fault(line.slice(1));
    const { code, stdout, stderr } = await one(shellWords(line), store);
    if (code !== 0) throw new Error(`${line}\n${stdout}${stderr}`);
  };

  demo.state.reports.push(REPORT);
  const states = new Map<string, DemoState>();
  for (const [stage, text] of Object.entries(STAGES)) {
    for (const line of text.trim().split('\n').filter(Boolean)) await first(line.trim(), contexts());
    for (const { disks } of demo.state.nodes.values()) disks[2] = { ...DISK };
    states.set(stage, structuredClone(demo.state));
  }
  const reset = (stage: Stage): void => {
    Object.assign(demo.state, structuredClone(states.get(stage)));
    clock.now = NOON;
  };
  return {
    async run(words, { on = 'resources', before = [], preview } = {}) {
      reset(on);
      const store = contexts();
      for (const line of before) await first(line, store);
      return one(words, store, preview === undefined ? controller : new RecordingController());
    },
    close: () => demo.close(),
  };
}

/** What examples speak of and no command can make: an error report and a free disk. */
const REPORT: DemoState['reports'][number] = {
  id: '65A00000-AA932-000000',
  node: 'alpha',
  module: 'SATELLITE',
  time: NOON - 3_600_000,
  exception: 'StorageException',
  message: 'No space left in the thin pool',
  peer: undefined,
};
const DISK = { device: '/dev/vdc', sizeBytes: 50 * 1024 ** 3, rotational: true };

/** The files that examples read. */
const FILES = {
  'cluster.yaml': `linstor: 1
nodes:
  alpha:
    interfaces:
      default:
        address: 10.0.0.11
        satellite: true
    properties:
      Aux/site: B
`,
  'cluster/nodes.yaml': 'linstor: 1\nnodes: {}\n',
  'secrets.yaml': 'linstor: 1\nkey-value-store: { app: { password: "${env:APP_PASSWORD}" } }\n',
  'ctrlvol.json': '{"nodes": {}, "res": {}, "assg": {}}',
  'definition.json': '{"resource_definition": {"name": "fromfile"}}',
  '/root/master.key': 'sesame\n',
  'db1.key': 'sesame\n',
  'old.key': 'sesame\n',
  'new.key': 'open\n',
};

/** Words as a shell takes them apart. */
export function shellWords(line: string): string[] {
  return lex(line).tokens.flatMap((token) => (token.kind === 'word' ? [token.text] : []));
}
