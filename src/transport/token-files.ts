import { usageFault } from '../model/fault.ts';
import { Secret } from '../model/secret.ts';
import { errorCode, systemReason } from '../model/system-reason.ts';
import { isWindows } from '../system/platform.ts';

/** A bearer token, or why there is none although a file for it exists. */
export interface Token {
  /** Where it comes from, for messages: `--token-file /root/token`. */
  readonly from: string;
  readonly secret?: Secret;
  readonly problem?: string;
}

export interface TokenSources {
  /** `--token-file`. */
  readonly tokenFile?: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The text of a file; rejects like `fs.readFile`. */
  readonly readFile: (path: string) => Promise<string>;
  readonly platform?: NodeJS.Platform;
}

/** What LINSTOR keeps for programs on its own machines. */
export const AUTH_FILE = '/var/lib/linstor.d/auth.json';

/**
 * The bearer token of `--token-file`, else of LS_TOKEN, else of the file a satellite or controller on this
 * machine keeps. Throws a usage Fault when the file the user named has none.
 */
export async function findToken({ tokenFile, env, readFile, platform }: TokenSources): Promise<Token | undefined> {
  if (tokenFile !== undefined) return await fromNamedFile(tokenFile, readFile);
  const text = env.LS_TOKEN?.trim();
  if (text) return fromVariable(text);
  return isWindows(platform) ? undefined : await fromAuthFile(readFile);
}

async function fromNamedFile(path: string, readFile: TokenSources['readFile']): Promise<Token> {
  const from = `--token-file ${path}`;
  try {
    const text = await readFile(path);
    return { from, secret: checked(tokenMember(text) ?? text) };
  } catch (error) {
    throw usageFault(`The token cannot be read from ${from}: ${systemReason(error)}.`);
  }
}

function fromVariable(text: string): Token {
  try {
    return { from: 'LS_TOKEN', secret: checked(text) };
  } catch (error) {
    throw usageFault(`The token cannot be read from LS_TOKEN: ${systemReason(error)}.`);
  }
}

async function fromAuthFile(readFile: TokenSources['readFile']): Promise<Token | undefined> {
  try {
    const token = tokenMember(await readFile(AUTH_FILE));
    return token === undefined ? undefined : { from: AUTH_FILE, secret: checked(token) };
  } catch (error) {
    return ['ENOENT', 'ENOTDIR'].includes(errorCode(error) ?? '')
      ? undefined
      : { from: AUTH_FILE, problem: systemReason(error) };
  }
}

/** The `token` of a JSON object, undefined for any other text. */
function tokenMember(text: string): string | undefined {
  if (!text.trimStart().startsWith('{')) return undefined;
  try {
    const value = JSON.parse(text) as { token?: unknown };
    return typeof value.token === 'string' ? value.token : undefined;
  } catch {
    // The parser's message would quote the text, which is a secret.
    throw new Error('it is not valid JSON');
  }
}

/** A token travels in a header line, so nothing but printable ASCII can be one. */
function checked(text: string): Secret {
  const token = text.trim();
  if (!/^[\x21-\x7e]+$/.test(token)) throw new Error('a token must be one word of ASCII characters');
  return new Secret(token);
}
