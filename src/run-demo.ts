import type { Interrupts } from './cli/process-world.ts';
import type { Globals } from './cli/global-options.ts';
import { runLine } from './cli/run-line.ts';
import type { World } from './cli/world.ts';
import type { DemoWishes } from './definition/surroundings.ts';
import type { Demo } from './demo/index.ts';
import { usageFault } from './model/fault.ts';

/** What the demo needs of the program besides the world. */
interface DemoStart {
  readonly globals: Globals;
  readonly interrupts: Interrupts;
  readonly shell: (world: World, globals: Globals) => Promise<number>;
}

/** Starts the demo controller and does what `linstor demo` was asked for; returns the exit code. */
export async function runDemo(
  wishes: DemoWishes,
  world: World,
  { globals, interrupts, shell }: DemoStart,
): Promise<number> {
  const { startDemo } = await import('./demo/index.ts');
  const demo = await startDemo({
    content: wishes.empty ? 'empty' : 'sample',
    ...(wishes.port === undefined ? {} : { port: wishes.port }),
  });
  try {
    if (wishes.serve) return await serve(demo, world, interrupts);
    const inside = demoWorld(demo, world);
    if (wishes.words.length > 0) return await runLine(wishes.words, inside);
    if (world.surroundings.session.interactive)
      throw usageFault('This shell cannot open another one.', ["One command on a demo: 'demo -- node list'."]);
    await world.streams.write('This is a demo cluster: nothing real is touched, and it ends with this shell.\n');
    return await shell(inside, { ...globals, controllers: undefined, user: undefined });
  } finally {
    await demo.close();
  }
}

/** The same world, but every command goes to the demo, whatever the user's own settings say. */
function demoWorld(demo: Demo, world: World): World {
  const kept = Object.entries(world.sources.env).filter(([name]) => !name.startsWith('LS_'));
  const env = { ...Object.fromEntries(kept), LS_CONTROLLERS: demo.url };
  return {
    ...world,
    sources: { env, configuration: () => new Map() },
    connect: (globals, overrides) => world.connect(globals, { ...overrides, env }),
    surroundings: { ...world.surroundings, environment: env },
  };
}

async function serve(demo: Demo, world: World, interrupts: Interrupts): Promise<number> {
  await world.streams.write(`export LS_CONTROLLERS=${demo.url}\n`);
  world.surroundings.warn('The demo cluster is served until Ctrl-C.');
  await new Promise<void>((resolve) => (interrupts.handle = resolve));
  return 0;
}
