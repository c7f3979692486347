import type { AddressInfo } from 'node:net';
import { Router } from './http/router.ts';
import { newServer } from './http/server.ts';
import type { Service } from './http/server.ts';
import { routes } from './routes/index.ts';
import { settle } from './areas/settle.ts';
import { applyFault } from './faults.ts';
import { emptyState } from './state/create.ts';
import type { DemoState } from './state/types.ts';

export interface DemoOptions {
  /** 0 or nothing: a free port. */
  readonly port?: number;
  readonly content?: 'sample' | 'empty';
  /** The time, ms; tests give one of their own. */
  readonly clock?: () => number;
  /** What goes wrong from the start, see FAULT_KINDS. */
  readonly faults?: readonly string[];
}

export interface Demo {
  /** `http://127.0.0.1:PORT`, for LS_CONTROLLERS. */
  readonly url: string;
  readonly state: DemoState;
  close(): Promise<void>;
}

/** Starts a demo controller on the loopback interface. */
export async function startDemo(options: DemoOptions = {}): Promise<Demo> {
  const clock = options.clock ?? Date.now;
  const state = emptyState(clock());
  for (const fault of options.faults ?? []) applyFault(state, fault);
  const service: Service = {
    router: new Router(routes),
    context: () => {
      const context = { state, now: clock() };
      settle(context);
      return context;
    },
    changed: () => undefined,
    denied: () => false,
    events: (_kind, response) => response.end(),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  };
  const server = newServer(service, undefined);
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    state,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
