import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Interrupts } from './cli/process-world.ts';
import type { Globals } from './argv/global-options.ts';
import { runLine } from './cli/run-line.ts';
import type { World } from './cli/world.ts';
import type { DemoWishes } from './definition/surroundings.ts';
import { usageFault } from './model/fault.ts';
import type { Demo } from './demo/index.ts';
import { putBackAtEnd } from './system/put-back.ts';

/** What the demo needs of the program besides the world. */
interface DemoStart {
  readonly globals: Globals;
  readonly interrupts: Interrupts;
  readonly shell: (world: World, globals: Globals) => Promise<number>;
}

/** Starts the demo controller and does what `linstor demo` was asked for; returns the exit code. Throws Faults. */
export async function runDemo(
  wishes: DemoWishes,
  world: World,
  { globals, interrupts, shell }: DemoStart,
): Promise<number> {
  const home = await mkdtemp(join(tmpdir(), 'linstor-demo-'));
  const removeHome = (): void => rmSync(home, { recursive: true, force: true });
  const release = putBackAtEnd(removeHome);
  let demo: Demo | undefined;
  try {
    const clock = wishes.tour ? await tourClock() : undefined;
    demo = await start(wishes, clock?.now);
    if (wishes.serve) return await serve(demo, world, interrupts);
    const inside = demoWorld(demo, world, home);
    if (wishes.words.length > 0) return await runLine(wishes.words, inside);
    if (clock) return await (await import('./run-tour.ts')).runTour(inside, clock.pass);
    if (world.surroundings.session.interactive)
      throw usageFault('This shell cannot open another one.', ["One command on a demo: 'demo -- node list'."]);
    await world.streams.write('This is a demo cluster: nothing real is touched, and it ends with this shell.\n');
    return await shell(inside, { ...globals, controllers: undefined, user: undefined });
  } finally {
    removeHome();
    release();
    await demo?.close();
  }
}

async function start(wishes: DemoWishes, clock: (() => number) | undefined): Promise<Demo> {
  const { startDemo } = await import('./demo/index.ts');
  return startDemo({
    content: wishes.empty || wishes.tour ? 'empty' : 'sample',
    faults: (wishes.fault ?? []).flatMap((word) => word.split(',')).filter((word) => word !== ''),
    tls: wishes.tls,
    token: wishes.token,
    ...(clock ? { clock } : {}),
    ...(wishes.port === undefined ? {} : { port: wishes.port }),
    ...(wishes.state === undefined ? {} : { stateFile: wishes.state }),
  });
}

/** Time stands still in the tour but for the steps it makes. */
async function tourClock() {
  const { TOUR_START } = await import('./run-tour.ts');
  let now = TOUR_START;
  return { now: () => now, pass: (seconds: number) => void (now += seconds * 1000) };
}

/** The same world, but every command goes to the demo, whatever the user's own settings say; pins are kept in `home`. */
function demoWorld(demo: Demo, world: World, home: string): World {
  const kept = Object.entries(world.sources.env).filter(([name]) => !name.startsWith('LS_'));
  const token = demo.token === undefined ? {} : { LS_TOKEN: demo.token };
  const env = { ...Object.fromEntries(kept), LS_CONTROLLERS: demo.url, ...token };
  return {
    ...world,
    sources: { env, configuration: () => new Map() },
    connect: (globals, overrides) => world.connect(globals, { ...overrides, env, home, warn: nothing }),
    surroundings: { ...world.surroundings, environment: env },
    demo: (_world, _globals, wishes) => faultsIn(demo, world, wishes.words),
  };
}

/** The demo is this program itself: a first contact with it is nothing to tell. */
function nothing(): void {
  // Nobody to warn.
}

/** `demo fault SPEC…` inside the demo's own shell. */
async function faultsIn(demo: Demo, world: World, [word, ...specs]: readonly string[]): Promise<number> {
  if (word !== 'fault' || specs.length === 0)
    throw usageFault('A demo cluster is running already.', [
      "'demo fault node-offline=n2' breaks something, '-node-offline=n2' or 'none' mends it.",
    ]);
  for (const spec of specs.flatMap((list) => list.split(','))) await world.streams.write(`${demo.fault(spec)}\n`);
  return 0;
}

async function serve(demo: Demo, world: World, interrupts: Interrupts): Promise<number> {
  const token = demo.token === undefined ? '' : `export LS_TOKEN=${demo.token}\n`;
  await world.streams.write(`export LS_CONTROLLERS=${demo.url}\n${token}`);
  if (demo.fingerprint !== undefined) world.surroundings.warn(`Its certificate: SHA-256 ${demo.fingerprint}`);
  world.surroundings.warn('The demo cluster is served until Ctrl-C.');
  await new Promise<void>((resolve) => (interrupts.handle = resolve));
  return 0;
}
