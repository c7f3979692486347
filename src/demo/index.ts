import { X509Certificate } from 'node:crypto';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { clientFault } from '../model/fault.ts';
import { addToken, isAllowed } from './operations/auth.ts';
import { runDueTasks } from './operations/periodic-tasks.ts';
import { EventHub } from './events.ts';
import { applyFault, faultNotice } from './faults.ts';
import { selfSigned } from './http/certificate.ts';
import { Router } from './http/router.ts';
import { newServer, type Service } from './http/server.ts';
import { routes } from './routes/index.ts';
import { fillLarge, fillSample, type Scale } from './sample.ts';
import type { Context } from './state/context.ts';
import { emptyState } from './state/create.ts';
import { StateFile, loadState } from './state/store.ts';
import type { DemoState } from './state/types.ts';

export { FAULT_KINDS } from './faults.ts';
export { choosePlaces } from './operations/placement.ts';
export type { PlacementQuestion } from './operations/placement-question.ts';
export type { DemoState } from './state/types.ts';

export interface DemoOptions {
  /** 0 or nothing: a free port. */
  readonly port?: number;
  /** What the cluster has at first; a size makes a large one for measuring. Without effect when `stateFile` holds a cluster. */
  readonly content?: 'sample' | 'empty' | Scale;
  /** The time, ms; tests give one of their own. */
  readonly clock?: () => number;
  /** How a slow answer waits, ms; tests need not wait at all. */
  readonly wait?: (milliseconds: number) => Promise<void>;
  /** What goes wrong from the start, see FAULT_KINDS. */
  readonly faults?: readonly string[];
  /** Serve HTTPS with a self-signed certificate. */
  readonly tls?: boolean;
  /** Ask for a bearer token: this one, or a new one with `true`. */
  readonly token?: string | boolean;
  /** Keep the cluster in this file between runs. */
  readonly stateFile?: string;
}

export interface Demo {
  /** `http://127.0.0.1:PORT` or `https://…`, for LS_CONTROLLERS. */
  readonly url: string;
  /** The token that requests need, if any. */
  readonly token: string | undefined;
  /** SHA-256 of the certificate (hexadecimal with colons), with TLS. */
  readonly fingerprint: string | undefined;
  readonly state: DemoState;
  /** Puts a fault on the cluster or takes it away (`-` in front, or `none`), and says so in a line. @throws Fault for an unknown one */
  fault(spec: string): string;
  /** Stops serving and writes the state file. @throws Fault when the file cannot be written */
  close(): Promise<void>;
}

/**
 * Starts a demo controller on the loopback interface.
 * @throws Fault when the port is taken, the state file is none or a fault is unknown
 */
export async function startDemo(options: DemoOptions = {}): Promise<Demo> {
  const clock = options.clock ?? Date.now;
  const state = firstState(options, clock());
  runDueTasks({ state, now: clock() });
  for (const fault of options.faults ?? []) applyFault(state, fault);
  const token = requireToken({ state, now: clock() }, options.token);
  const certificate = options.tls ? (state.certificate ??= selfSigned(clock(), state.startedAt)) : undefined;
  const file = options.stateFile === undefined ? undefined : new StateFile(options.stateFile);
  file?.save(state);
  const hub = new EventHub();
  const context = (): Context => {
    const now = { state, now: clock() };
    runDueTasks(now);
    return now;
  };
  const changed = () => {
    hub.publish(context());
    file?.save(state);
  };
  const service: Service = {
    router: new Router(routes),
    context,
    faults: () => state.faults,
    changed,
    allowed: (now, authorization) => isAllowed(now.state, authorization),
    events: (kind, response) => hub.listen(context(), kind, response),
    // Once nobody is connected any more, an answer that is still being waited for holds nothing up.
    wait: options.wait ?? ((milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds).unref())),
  };
  const server = newServer(service, certificate);
  const port = await listen(server, options.port ?? 0);
  return {
    url: `${certificate === undefined ? 'http' : 'https'}://127.0.0.1:${port}`,
    token,
    fingerprint: certificate && new X509Certificate(certificate.cert).fingerprint256,
    state,
    fault(spec) {
      context();
      applyFault(state, spec);
      changed();
      return faultNotice(spec);
    },
    async close() {
      hub.close();
      await stop(server);
      file?.save(state);
    },
  };
}

function firstState(options: DemoOptions, now: number): DemoState {
  const kept = options.stateFile === undefined ? undefined : loadState(options.stateFile);
  if (kept !== undefined) {
    applyFault(kept, 'none');
    return kept;
  }
  const state = emptyState(now);
  const content = options.content ?? 'sample';
  if (content === 'sample') fillSample({ state, now });
  else if (content !== 'empty') fillLarge({ state, now }, content);
  return state;
}

function requireToken(context: Context, wanted: string | boolean | undefined): string | undefined {
  if (wanted === undefined || wanted === false) return undefined;
  const made = addToken(context, 'demo', wanted === true ? undefined : wanted);
  context.state.authOn = true;
  return made.token;
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why = error.code === 'EADDRINUSE' ? 'it is in use' : error.message;
      reject(
        clientFault(`The demo cannot serve on port ${port}: ${why}.`, ['Choose another port, or none for a free one.']),
      );
    });
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
