import type { ConnectionSettings } from './connection-settings.ts';
import type { Token } from './token-files.ts';

export interface Credential {
  /** The value of the Authorization header. */
  readonly header: string;
  /** For messages: `the password of user 'admin'`. */
  readonly name: string;
  /** Absent for a token. */
  readonly user?: string;
}

/** What is to carry the credentials: a connection, or where one would go. */
export interface Carrier {
  readonly address: { readonly secure: boolean };
  /** The bytes stay on this machine. */
  readonly loopback: boolean;
}

/** Who the user is to the controller, and over which connections that may be told. */
export class Credentials {
  readonly #settings: ConnectionSettings;
  #token: Promise<Token | undefined> | undefined;

  constructor(settings: ConnectionSettings) {
    this.#settings = settings;
  }

  /** The credential to send over this link; undefined when there is none or it must not be sent there. */
  async for(link: Carrier): Promise<Credential | undefined> {
    return this.#mayCarry(link) ? await this.#credential() : undefined;
  }

  /** What must not be sent over this link: `password`, `token` or nothing. */
  async withheldFrom(link: Carrier): Promise<'password' | 'token' | undefined> {
    if (this.#mayCarry(link)) return undefined;
    const credential = await this.#credential();
    return credential && (credential.user === undefined ? 'token' : 'password');
  }

  /** What was tried and what else could be, one line each, for an answer that says "unauthorized". */
  async advice(link: Carrier): Promise<readonly string[]> {
    const credential = await this.#credential();
    const { problem, from } = (await this.#token) ?? {};
    const problems = problem === undefined ? [] : [`The token in ${from ?? ''} was not used: ${problem}.`];
    return [...problems, ...(credential ? this.#tried(link, credential) : this.#nothingTried())];
  }

  #tried(link: Carrier, { name, user }: Credential): readonly string[] {
    if (!this.#mayCarry(link))
      return [
        `Not sent, because the connection is not encrypted: ${name}.`,
        'Use an address with linstor+ssl:// or, on a network you trust, --allow-insecure-auth.',
      ];
    const other =
      user !== undefined
        ? 'Check user and password, or use a token (--token-file, LS_TOKEN).'
        : 'Check whether the token is still active, or name another with --token-file or LS_TOKEN.';
    return [`Tried: ${name}.`, other];
  }

  #nothingTried(): readonly string[] {
    const how = 'Give a token with --token-file or LS_TOKEN, or a user with --user.';
    const { certfile } = this.#settings;
    return [certfile === undefined ? 'No credential was given.' : `Tried: the client certificate ${certfile}.`, how];
  }

  #mayCarry(link: Carrier): boolean {
    return link.address.secure || link.loopback || this.#settings.allowInsecureAuth;
  }

  async #credential(): Promise<Credential | undefined> {
    const { user, password } = this.#settings;
    if (user !== undefined) {
      const pair = Buffer.from(`${user}:${password?.reveal() ?? ''}`).toString('base64');
      return { header: `Basic ${pair}`, name: `the password of user '${user}'`, user };
    }
    this.#token ??= this.#settings.token?.() ?? Promise.resolve(undefined);
    const token = await this.#token;
    if (token?.secret === undefined) return undefined;
    return { header: `Bearer ${token.secret.reveal()}`, name: `the token from ${token.from}` };
  }
}
