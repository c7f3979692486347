import { isIP } from 'node:net';
import type { ReturnCodeName } from '../../diagnosis/return-code-table.ts';
import { refuse, type Scope } from '../reply.ts';

interface NameRule {
  readonly what: string;
  readonly code: ReturnCodeName;
  readonly min: number;
  readonly max: number;
  readonly first: RegExp;
  readonly rest: RegExp;
}

const WORD = { first: /[A-Za-z_]/, rest: /[A-Za-z0-9_-]/ };
const POOL_WORD = { first: /[A-Za-z0-9_]/, rest: /[A-Za-z0-9_-]/ };

/** What the controller takes for names (User's guide, naming of objects). */
const RULES = {
  resource: { what: 'resource', code: 'FAIL_INVLD_RSC_NAME', min: 2, max: 48, ...WORD },
  pool: { what: 'storage pool', code: 'FAIL_INVLD_STOR_POOL_NAME', min: 3, max: 48, ...WORD },
  interface: { what: 'network interface', code: 'FAIL_INVLD_NET_NAME', min: 2, max: 32, ...WORD },
  snapshot: { what: 'snapshot', code: 'FAIL_INVLD_SNAPSHOT_NAME', min: 2, max: 4096, ...POOL_WORD },
  group: { what: 'resource group', code: 'FAIL_INVLD_RSC_GRP_NAME', min: 3, max: 48, ...WORD },
  remote: { what: 'remote', code: 'FAIL_INVLD_REMOTE_NAME', min: 2, max: 48, ...WORD },
  schedule: { what: 'schedule', code: 'FAIL_INVLD_SCHEDULE_NAME', min: 2, max: 48, ...WORD },
  store: { what: 'key-value store', code: 'FAIL_INVLD_KVS_NAME', min: 2, max: 1024, first: /./, rest: /[^\0]/ },
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
  throw refuse(about, 'FAIL_INVLD_NODE_NAME', `'${name}' is no valid node name.`, {
    cause: 'A node name is a host name: letters, digits, hyphens and dots',
  });
}

/** @throws Refusal when `address` is no IPv4 or IPv6 address. */
export function checkAddress(address: string, about: Scope): void {
  if (isIP(address) > 0) return;
  throw refuse(about, 'FAIL_INVLD_NET_ADDR', `'${address}' is no IP address.`, {
    cause: 'A network interface needs an IPv4 or IPv6 address',
    correction: 'Give the address in numbers.',
  });
}
