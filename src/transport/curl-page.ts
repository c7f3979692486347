import { MASK, type Secret } from '../model/secret.ts';
import { isLoopback, parseAddress, urlOf, type Address } from './address.ts';
import { Credentials } from './credentials.ts';
import { encodeBody } from './encode-body.ts';
import { noController } from './failures.ts';
import { maskedJson } from './masked-json.ts';
import { previewAnswer, type Answer, type Request } from './send.ts';
import type { ConnectionSettings } from './connection-settings.ts';
import { shellWord } from './shell-word.ts';

export interface CurlOptions {
  /** Takes each curl line, without line end. */
  readonly print: (line: string) => void;
  /** Writes secrets in clear instead of as `***`. */
  readonly showSecrets: boolean;
  /** Called when a secret was written as `***`. */
  readonly masked?: (() => void) | undefined;
}

/** Says for each request how curl would send it, sends nothing, and answers as a preview does. */
export class CurlPage {
  readonly #settings: ConnectionSettings;
  readonly #options: CurlOptions;
  readonly #credentials: Credentials;

  constructor(settings: ConnectionSettings, options: CurlOptions) {
    this.#settings = settings;
    this.#options = options;
    this.#credentials = new Credentials(settings);
  }

  readonly send = async (request: Request): Promise<Answer> => {
    const { method, path } = request;
    const body = this.#shownBody(request);
    const address = this.#address();
    const words = ['curl', '-X', method];
    if (body !== undefined) words.push('-H', 'Content-Type: application/json', '-d', body);
    words.push(...(await this.#identity(address)), ...this.#trust(address), ...this.#proxy(), urlOf(address, path));
    this.#options.print(words.map(shellWord).join(' '));
    return previewAnswer(request);
  };

  uri(): Promise<string> {
    return Promise.resolve(this.#address().written);
  }

  version(): 'any' {
    return 'any';
  }

  /** A password that is left out is asked for by curl itself. */
  async #identity(address: Address): Promise<readonly string[]> {
    const credential = await this.#credentials.for({ address, loopback: isLoopback(address.host) && !this.#isProxied });
    if (!credential) return [];
    const { user, header } = credential;
    if (this.#options.showSecrets) return ['-H', `Authorization: ${header}`];
    if (user !== undefined) return ['-u', user];
    this.#options.masked?.();
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
    if (shown !== proxy) this.#options.masked?.();
    return ['--proxy', shown];
  }

  /** JSON text as the user wrote it loses what looks like a secret. */
  #shownBody({ body, text }: Request): string | undefined {
    if (text === undefined) return body === undefined ? undefined : encodeBody(body, (secret) => this.#shown(secret));
    const shown = this.#options.showSecrets ? text : maskedJson(text);
    if (shown !== text) this.#options.masked?.();
    return shown;
  }

  #shown(secret: Secret): string {
    if (this.#options.showSecrets) return secret.reveal();
    this.#options.masked?.();
    return MASK;
  }

  #address(): Address {
    const [first] = this.#settings.controllers;
    if (first === undefined) throw noController([], []);
    return parseAddress(first);
  }
}
