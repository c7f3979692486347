import type { JsonObject, JsonValue } from '../model/json.ts';
import type { ApiReply } from '../model/reply.ts';
import type { Secret } from '../model/secret.ts';
import { isLoopback, parseAddress, urlOf, type Address } from './address.ts';
import type {
  ChangeRequest,
  Controller,
  ControllerVersion,
  Download,
  ListAnswer,
  PlainAnswer,
  PlainRequest,
  ReadRequest,
  ServerEvent,
} from './controller.ts';
import { Credentials } from './credentials.ts';
import { encodeBody } from './encode.ts';
import { noController } from './failures.ts';
import { maskedJson } from './masked-json.ts';
import { encodeQuery } from './path.ts';
import type { ConnectionSettings } from './settings.ts';
import { shellWord } from './shell-word.ts';

export interface RehearsalOptions {
  /** Takes each curl line, without line end. */
  readonly print: (line: string) => void;
  /** Writes secrets in clear instead of as `***`. */
  readonly showSecrets: boolean;
}

const MASK = '***';

/** The controller of --curl: says for each request how curl would send it, sends nothing, and answers with nothing. */
export class RehearsalController implements Controller {
  readonly rehearsal = true;
  readonly #settings: ConnectionSettings;
  readonly #options: RehearsalOptions;
  readonly #credentials: Credentials;
  #hidSecrets = false;

  constructor(settings: ConnectionSettings, options: RehearsalOptions) {
    this.#settings = settings;
    this.#options = options;
    this.#credentials = new Credentials(settings);
  }

  /** Whether a secret was written as `***` so far. */
  get hidSecrets(): boolean {
    return this.#hidSecrets;
  }

  list<T = JsonObject>(request: ReadRequest): ListAnswer<T> {
    const say = () => this.#say(request);
    return {
      items: async function* () {
        await say();
        yield* [] as T[];
      },
      raw: async function* () {
        await say();
        yield Buffer.from('[]');
      },
    };
  }

  async read(request: ReadRequest): Promise<JsonValue> {
    await this.#say(request);
    return {};
  }

  async change(request: ChangeRequest): Promise<readonly ApiReply[]> {
    await this.#say(request);
    return [];
  }

  async changeAndRead(request: ChangeRequest): Promise<JsonValue> {
    await this.#say(request);
    return null;
  }

  async download(request: ReadRequest): Promise<Download> {
    await this.#say(request);
    return { fileName: undefined, size: 0, bytes: none() };
  }

  async exchange({ method, path, body }: PlainRequest): Promise<PlainAnswer> {
    const shown = body === undefined ? undefined : this.#shownText(body);
    await this.#print(method, path, shown);
    return { status: 200, type: '', bytes: none() };
  }

  async *events(path: string): AsyncGenerator<ServerEvent> {
    await this.#say({ path });
    yield* none<ServerEvent>();
  }

  async version(): Promise<ControllerVersion> {
    await this.#say({ path: '/v1/controller/version' });
    return { version: '', git_hash: '', build_time: '', rest_api_version: '' };
  }

  requireVersion(): Promise<void> {
    return Promise.resolve();
  }

  hasVersion(): Promise<boolean> {
    return Promise.resolve(true);
  }

  uri(): Promise<string> {
    return Promise.resolve(this.#address().written);
  }

  async #say({ method = 'GET', path, query, body }: ReadRequest | ChangeRequest): Promise<void> {
    const text = body === undefined ? undefined : encodeBody(body, (secret) => this.#shown(secret));
    await this.#print(method, path + encodeQuery(query), text);
  }

  async #print(method: string, path: string, body: string | undefined): Promise<void> {
    const address = this.#address();
    const words = ['curl', '-X', method];
    if (body !== undefined) words.push('-H', 'Content-Type: application/json', '-d', body);
    words.push(...(await this.#identity(address)), ...this.#trust(address), ...this.#proxy(), urlOf(address, path));
    this.#options.print(words.map(shellWord).join(' '));
  }

  /** A password that is left out is asked for by curl itself. */
  async #identity(address: Address): Promise<readonly string[]> {
    const credential = await this.#credentials.for({ address, loopback: isLoopback(address.host) && !this.#isProxied });
    if (!credential) return [];
    const { user, header } = credential;
    if (this.#options.showSecrets) return ['-H', `Authorization: ${header}`];
    if (user !== undefined) return ['-u', user];
    this.#hidSecrets = true;
    return ['-H', `Authorization: Bearer ${MASK}`];
  }

  #trust(address: Address): readonly string[] {
    const { cafile, certfile, keyfile, tls } = this.#settings;
    return [
      ...(cafile === undefined ? [] : ['--cacert', cafile]),
      ...(certfile === undefined ? [] : ['--cert', certfile]),
      ...(keyfile === undefined ? [] : ['--key', keyfile]),
      ...(address.secure && tls === 'insecure' ? ['--insecure'] : []),
    ];
  }

  get #isProxied(): boolean {
    return !['', 'none'].includes(this.#settings.proxy ?? '');
  }

  /** A proxy of the environment curl finds for itself. */
  #proxy(): readonly string[] {
    const { proxy } = this.#settings;
    if (proxy === undefined) return [];
    if (!this.#isProxied) return ['--noproxy', '*'];
    const shown = this.#options.showSecrets ? proxy : proxy.replace(/^(\w+:\/\/)?.*@/s, `$1${MASK}@`);
    this.#hidSecrets ||= shown !== proxy;
    return ['--proxy', shown];
  }

  /** JSON text as the user wrote it, without what looks like a secret. */
  #shownText(text: string): string {
    const masked = this.#options.showSecrets ? text : maskedJson(text);
    this.#hidSecrets ||= masked !== text;
    return masked;
  }

  #shown(secret: Secret): string {
    if (this.#options.showSecrets) return secret.reveal();
    this.#hidSecrets = true;
    return MASK;
  }

  #address(): Address {
    const [first] = this.#settings.controllers;
    if (first === undefined) throw noController([], []);
    return parseAddress(first);
  }
}

// eslint-disable-next-line @typescript-eslint/require-await -- nothing to wait for, but whoever reads expects an async iterable
async function* none<T>(): AsyncGenerator<T> {
  yield* [] as T[];
}
