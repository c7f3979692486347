import { isIP } from 'node:net';
import { Code } from '../codes.ts';
import { refuse, type Scope } from '../reply.ts';

interface NameRule {
  readonly what: string;
  readonly code: number;
  readonly min: number;
  readonly max: number;
  readonly first: RegExp;
  readonly rest: RegExp;
}

const WORD = { first: /[A-Za-z_]/, rest: /[A-Za-z0-9_-]/ };
const POOL_WORD = { first: /[A-Za-z0-9_]/, rest: /[A-Za-z0-9_-]/ };

/** What the controller takes for names (User's guide, naming of objects). */
const RULES = {
  resource: { what: 'resource', code: Code.invalidResourceName, min: 2, max: 48, ...WORD },
  pool: { what: 'storage pool', code: Code.invalidPoolName, min: 3, max: 48, ...WORD },
  interface: { what: 'network interface', code: Code.invalidInterfaceName, min: 2, max: 32, ...WORD },
  snapshot: { what: 'snapshot', code: Code.invalidSnapshotName, min: 2, max: 4096, ...POOL_WORD },
  group: { what: 'resource group', code: Code.invalidGroupName, min: 3, max: 48, ...WORD },
  remote: { what: 'remote', code: Code.invalidRemoteName, min: 2, max: 48, ...WORD },
  schedule: { what: 'schedule', code: Code.invalidScheduleName, min: 2, max: 48, ...WORD },
  store: { what: 'key-value store', code: Code.invalidStoreName, min: 2, max: 1024, first: /./, rest: /[^\0]/ },
} as const satisfies Record<string, NameRule>;

/** @throws Refusal when `name` cannot name such an object. */
export function checkName(kind: keyof typeof RULES, name: string, about: Scope): void {
  const rule: NameRule = RULES[kind];
  const cause = wrongName(rule, name);
  if (cause !== undefined) throw refuse(about, rule.code, `'${name}' is no valid ${rule.what} name.`, { cause });
}

function wrongName(rule: NameRule, name: string): string | undefined {
  if (name.length < rule.min) return `The name is shorter than ${rule.min} characters`;
  if (name.length > rule.max) return `The name is longer than ${rule.max} characters`;
  if (!rule.first.test(name.charAt(0))) return `A name cannot begin with '${name.charAt(0)}'`;
  const bad = Array.from(name).find((letter) => !rule.rest.test(letter));
  return bad === undefined ? undefined : `A name cannot contain '${bad}'`;
}

/** Node names are host names (RFC 1123). @throws Refusal */
export function checkNodeName(name: string, about: Scope): void {
  const label = /^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;
  if (name.length > 1 && name.length < 256 && name.split('.').every((part) => label.test(part))) return;
  throw refuse(about, Code.invalidNodeName, `'${name}' is no valid node name.`, {
    cause: 'A node name is a host name: letters, digits, hyphens and dots',
  });
}

/** @throws Refusal when `address` is no IPv4 or IPv6 address. */
export function checkAddress(address: string, about: Scope): void {
  if (isIP(address) > 0) return;
  throw refuse(about, Code.invalidAddress, `'${address}' is no IP address.`, {
    cause: 'A network interface needs an IPv4 or IPv6 address',
    correction: 'Give the address in numbers.',
  });
}
