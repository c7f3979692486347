import { rmSync } from 'node:fs';
import type { Interrupts } from '../cli/interrupts.ts';
import type { Globals } from '../argv/global-options.ts';
import { runLine } from '../cli/run-line.ts';
import type { CliRuntime } from '../cli/cli-runtime.ts';
import type { DemoRunOptions } from '../definition/runtime.ts';
import { usageFault } from '../model/fault.ts';
import type { Demo } from '../demo/index.ts';
import { putBackAtEnd } from '../system/put-back.ts';
import { temporaryFolder } from '../system/temporary-folder.ts';
import { mannersOf, settingsOf } from './inherited-settings.ts';

/** What the demo needs of the program besides that. */
interface DemoStart {
  readonly globals: Globals;
  readonly interrupts: Interrupts;
  readonly shell: (cli: CliRuntime, globals: Globals) => Promise<number>;
}

/** Starts the demo controller and does what `linstor demo` was asked for; returns the exit code. Throws Faults. */
export async function runDemo(
  options: DemoRunOptions,
  cli: CliRuntime,
  { globals, interrupts, shell }: DemoStart,
): Promise<number> {
  const home = temporaryFolder('linstor-demo-');
  const removeHome = (): void => rmSync(home, { recursive: true, force: true });
  const release = putBackAtEnd(removeHome);
  let demo: Demo | undefined;
  try {
    const clock = options.tour ? await tourClock() : undefined;
    demo = await start(options, clock?.now);
    if (options.serve) return await serve(demo, cli, interrupts);
    const inside = demoRuntime(demo, cli, home);
    // What is previewed and how things look is as this line says; where the controller is and who asks is the demo's.
    const inherited = mannersOf(globals);
    if (options.words.length > 0)
      return await runLine(options.words, { ...inside, sources: { ...inside.sources, inherited } });
    if (clock) return await (await import('./run-tour.ts')).runTour(inside, clock.pass);
    if (cli.runtime.session.interactive)
      throw usageFault('This shell cannot open another one.', ["One command on a demo: 'demo -- node list'."]);
    await cli.streams.write('This is a demo cluster: nothing real is touched, and it ends with this shell.\n');
    const { verbose, disableConfig } = globals;
    return await shell(inside, { ...settingsOf(inherited, inside.sources), verbose, disableConfig });
  } finally {
    removeHome();
    release();
    await demo?.close();
  }
}

async function start(options: DemoRunOptions, clock: (() => number) | undefined): Promise<Demo> {
  const { startDemo } = await import('../demo/index.ts');
  return startDemo({
    content: options.empty || options.tour ? 'empty' : 'sample',
    faults: (options.fault ?? []).flatMap((word) => word.split(',')).filter((word) => word !== ''),
    tls: options.tls,
    token: options.token,
    ...(clock ? { clock } : {}),
    ...(options.port === undefined ? {} : { port: options.port }),
    ...(options.state === undefined ? {} : { stateFile: options.state }),
  });
}

/** Time stands still in the tour but for the steps it makes. */
async function tourClock() {
  const { TOUR_START } = await import('./run-tour.ts');
  let now = TOUR_START;
  return { now: () => now, pass: (seconds: number) => void (now += seconds * 1000) };
}

/** The same, but every command goes to the demo, whatever the user's own settings say; pins are kept in `home`. */
function demoRuntime(demo: Demo, cli: CliRuntime, home: string): CliRuntime {
  const kept = Object.entries(cli.sources.env).filter(([name]) => !name.startsWith('LS_'));
  const token = demo.token === undefined ? {} : { LS_TOKEN: demo.token };
  const env = { ...Object.fromEntries(kept), LS_CONTROLLERS: demo.url, ...token };
  return {
    ...cli,
    // What is done to the demo changes nothing.
    noteAs: undefined,
    sources: { env, configuration: () => new Map() },
    // The demo is this program itself: a first contact with it is nothing to tell.
    connect: (globals, overrides) => cli.connect(globals, { ...overrides, env, home, warn: () => undefined }),
    runtime: { ...cli.runtime, environment: env },
    demo: (_cli, _globals, options) => faultsIn(demo, cli, options.words),
  };
}

/** `demo fault SPEC…` inside the demo's own shell. */
async function faultsIn(demo: Demo, cli: CliRuntime, [word, ...specs]: readonly string[]): Promise<number> {
  if (word !== 'fault' || specs.length === 0)
    throw usageFault('A demo cluster is running already.', [
      "'demo fault node-offline=n2' breaks something, '-node-offline=n2' or 'none' mends it.",
    ]);
  for (const spec of specs.flatMap((list) => list.split(','))) await cli.streams.write(`${demo.fault(spec)}\n`);
  return 0;
}

async function serve(demo: Demo, cli: CliRuntime, interrupts: Interrupts): Promise<number> {
  const token = demo.token === undefined ? '' : `export LS_TOKEN=${demo.token}\n`;
  await cli.streams.write(`export LS_CONTROLLERS=${demo.url}\n${token}`);
  if (demo.fingerprint !== undefined) cli.runtime.warn(`Its certificate: SHA-256 ${demo.fingerprint}`);
  cli.runtime.warn('The demo cluster is served until Ctrl-C.');
  await new Promise<void>((resolve) => (interrupts.handle = resolve));
  return 0;
}
