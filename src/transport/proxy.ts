import { request, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import { BlockList, connect, isIP, type Socket } from 'node:net';
import { usageFault } from '../model/fault.ts';
import { Secret } from '../model/secret.ts';
import { hostAndPort, isLoopback, withoutPasswords, type Address } from './address.ts';
import { NoConnection, established, type Dial, type Proxy } from './dial.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The proxy on the way to this address. What --proxy says holds for all (`none` or nothing: no proxy); else it is the one that the
 * environment names, but never for this machine itself, nor for what NO_PROXY lists. Throws a usage Fault for what is no URL of a proxy.
 */
export function proxyFor(address: Address, option: string | undefined, env: Environment): Proxy | undefined {
  if (option !== undefined) return option === '' || option === 'none' ? undefined : parseProxy(option, '--proxy');
  const name = variablesFor(address, env).find((variable) => env[variable]);
  if (name === undefined || isLoopback(address.host) || isExcluded(address, env.no_proxy ?? env.NO_PROXY ?? ''))
    return undefined;
  return parseProxy(env[name] ?? '', name);
}

/** A web server hands the header `Proxy:` of a stranger to its CGI programs as HTTP_PROXY. */
function variablesFor({ secure }: Address, env: Environment): readonly string[] {
  const own = secure ? ['https_proxy', 'HTTPS_PROXY'] : ['http_proxy', ...(env.REQUEST_METHOD ? [] : ['HTTP_PROXY'])];
  return [...own, 'all_proxy', 'ALL_PROXY'];
}

/** Whether a list like `localhost,.example.com,10.0.0.0/8,host:3370` names the address; a name stands for what lies below it, too. */
function isExcluded(address: Address, list: string): boolean {
  return list.split(/[\s,]+/).some((item) => item !== '' && (item === '*' || names(item, address)));
}

function names(item: string, { host, port }: Address): boolean {
  const [, range, bits] = /^(.+)\/(\d+)$/.exec(item) ?? [];
  if (range !== undefined) return isInRange(host, range, Number(bits));
  const [, name = item, itsPort] = /^(\[.*\]|[^:]*):(\d+)$/.exec(item) ?? [];
  if (itsPort !== undefined && Number(itsPort) !== port) return false;
  const wanted = name.replace(/^\[|\]$|^\*?\./g, '').toLowerCase();
  const own = host.toLowerCase();
  return own === wanted || (isIP(own) === 0 && own.endsWith(`.${wanted}`));
}

function isInRange(host: string, range: string, bits: number): boolean {
  const family = isIP(range);
  if (family === 0 || isIP(host) !== family || bits > (family === 4 ? 32 : 128)) return false;
  const [type] = [family === 4 ? 'ipv4' : 'ipv6'] as const;
  const block = new BlockList();
  block.addSubnet(range, bits, type);
  return block.check(host, type);
}

/** `from`: where it was named. What stands before an `@` is never shown. */
function parseProxy(text: string, from: string): Proxy {
  const whole = text.includes('://') ? text : `http://${text}`;
  const url = URL.canParse(whole) ? new URL(whole) : undefined;
  if (url?.hostname === undefined || !/^https?:$/.test(url.protocol) || url.hostname === '')
    throw usageFault(`${from}: '${withoutPasswords(text)}' is not the URL of an HTTP proxy.`, [
      'One looks like http://proxy.example.com:3128; with https:// the way to the proxy is encrypted, too.',
    ]);
  return new HttpProxy(url);
}

class HttpProxy implements Proxy {
  readonly #address: Address;
  readonly #login: Secret | undefined;

  constructor({ protocol, hostname, port, username, password }: URL) {
    const secure = protocol === 'https:';
    const host = hostname.replace(/^\[|\]$/g, '');
    const written = `${protocol}//${hostname}${port === '' ? '' : `:${port}`}`;
    this.#address = { written, host, port: port === '' ? (secure ? 443 : 80) : Number(port), secure };
    if (username !== '' || password !== '')
      this.#login = new Secret(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`);
  }

  get headers(): OutgoingHttpHeaders {
    if (!this.#login) return {};
    return { 'Proxy-Authorization': `Basic ${Buffer.from(this.#login.reveal()).toString('base64')}` };
  }

  async dial(dial: Dial): Promise<Socket> {
    const { host, port, secure } = this.#address;
    const socket = secure
      ? process.getBuiltinModule('node:tls').connect({ host, port, servername: isIP(host) === 0 ? host : '' })
      : connect({ host, port, autoSelectFamily: true });
    try {
      const toProxy = { ...dial, address: this.#address, ip: undefined };
      return await established(socket.setNoDelay(true), secure ? 'secureConnect' : 'connect', toProxy);
    } catch (error) {
      throw error instanceof NoConnection ? this.#says(`cannot be reached: ${error.message}`) : error;
    }
  }

  async tunnel(dial: Dial): Promise<Socket> {
    const socket = await this.dial(dial);
    const target = hostAndPort(dial.address);
    const { signal, limits } = dial;
    return await new Promise((resolve, reject) => {
      const outgoing = request({
        createConnection: () => socket,
        method: 'CONNECT',
        path: target,
        headers: { Host: target, ...this.headers },
        timeout: limits.connect,
        ...(signal ? { signal } : {}),
      });
      outgoing.once('timeout', () => outgoing.destroy(this.#says(`did not answer within ${limits.connect / 1000} s`)));
      outgoing.once('error', (error) =>
        reject(error instanceof NoConnection ? error : this.#says(`gives no connection: ${error.message}`)),
      );
      outgoing.once('connect', (answer) => {
        if (answer.statusCode === 200) {
          resolve(socket.setTimeout(0));
          return;
        }
        socket.destroy();
        reject(this.refusal(answer) ?? this.#says(`gives no connection to ${target}: HTTP status ${statusOf(answer)}`));
      });
      outgoing.end();
    });
  }

  refusal({ statusCode }: IncomingMessage): NoConnection | undefined {
    if (statusCode !== 407) return undefined;
    const why = this.#login ? 'does not accept the user name and password given' : 'wants a user name and password';
    return this.#says(`${why} (HTTP status 407)`, [
      'They stand in its URL, http://USER:PASSWORD@HOST:PORT: best kept in the environment (HTTPS_PROXY).',
    ]);
  }

  #says(what: string, hints: readonly string[] = []): NoConnection {
    return new NoConnection(`the proxy ${this.#address.written} ${what}`, hints);
  }
}

function statusOf({ statusCode = 0, statusMessage = '' }: IncomingMessage): string {
  return `${statusCode} ${statusMessage}`.trim();
}
