import type { Controller } from '../../src/api/controller.ts';
import { openController } from '../../src/api/open-controller.ts';
import { startDemo, type Demo, type DemoOptions } from '../../src/demo/index.ts';
import { settingsFor } from '../transport/settings-for.ts';

/** A demo cluster whose clock moves only when told, and a controller that talks to it over HTTP. */
export interface DemoCluster {
  readonly demo: Demo;
  readonly controller: Controller;
  readonly clock: { now: number };
}

const NOON = Date.UTC(2026, 10, 20, 12, 0, 0);

/** Starts the sample cluster, unless told otherwise; the test closes `demo`. */
export async function demoCluster(options: DemoOptions = {}): Promise<DemoCluster> {
  const clock = { now: NOON };
  const demo = await startDemo({ clock: () => clock.now, ...options });
  return { demo, clock, controller: openController(settingsFor({ controllers: [demo.url] })) };
}
