import type { ControllerVersion } from '../api/objects/version.ts';
import type { JsonObject, JsonValue } from '../model/json.ts';
import type { ApiReply } from '../api/objects/reply.ts';
import type {
  ChangeRequest,
  Controller,
  Download,
  ListAnswer,
  PlainAnswer,
  PlainRequest,
  ReadRequest,
  ServerEvent,
} from './controller.ts';
import { encodeBody } from './encode.ts';
import { parseJson } from './lossless.ts';
import { maskedJson } from './masked-json.ts';
import { encodeQuery } from './path.ts';

/** A change that was not sent; its secrets are `***`. */
export interface WithheldRequest {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly body?: JsonValue;
}

/** The controller of --dry-run: what reads goes through to the real one, what changes is kept back. */
export class DryRunController implements Controller {
  readonly withheld: WithheldRequest[] = [];
  readonly #real: Controller;

  constructor(real: Controller) {
    this.#real = real;
  }

  /** From the first change on nothing is as the command believes, so that it must not wait for what never happens. */
  get rehearsal(): boolean {
    return this.withheld.length > 0;
  }

  list<T = JsonObject>(request: ReadRequest): ListAnswer<T> {
    return this.#real.list<T>(request);
  }

  read(request: ReadRequest): Promise<JsonValue> {
    return this.#real.read(request);
  }

  change(request: ChangeRequest): Promise<readonly ApiReply[]> {
    this.#withhold(request);
    return Promise.resolve([]);
  }

  changeAndRead(request: ChangeRequest): Promise<JsonValue> {
    this.#withhold(request);
    return Promise.resolve(null);
  }

  download(request: ReadRequest): Promise<Download> {
    return this.#real.download(request);
  }

  exchange(request: PlainRequest): Promise<PlainAnswer> {
    if (request.method === 'GET' || request.method === 'OPTIONS') return this.#real.exchange(request);
    const { method, path, body } = request;
    this.withheld.push({ method, path, ...(body === undefined ? {} : { body: parseJson(maskedJson(body)) }) });
    return Promise.resolve({ status: 200, type: '', bytes: none() });
  }

  events(path: string, signal: AbortSignal): AsyncIterable<ServerEvent> {
    return this.#real.events(path, signal);
  }

  version(): Promise<ControllerVersion> {
    return this.#real.version();
  }

  requireVersion(minimum: string, feature: string): Promise<void> {
    return this.#real.requireVersion(minimum, feature);
  }

  hasVersion(minimum: string): Promise<boolean> {
    return this.#real.hasVersion(minimum);
  }

  uri(): Promise<string> {
    return this.#real.uri();
  }

  #withhold({ method, path, query, body }: ChangeRequest): void {
    this.withheld.push({
      method,
      path: path + encodeQuery(query),
      ...(body === undefined ? {} : { body: parseJson(encodeBody(body, () => '***')) }),
    });
  }
}

// eslint-disable-next-line @typescript-eslint/require-await -- nothing to wait for, but whoever reads expects an async iterable
async function* none(): AsyncGenerator<Uint8Array> {
  yield* [];
}
