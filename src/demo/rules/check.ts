import { propertyRows, type PropertyRow } from './property-rows.ts';

/** Kinds of objects with properties: the letter of each in the table of properties, and its name in the API. */
export const OWNERS = {
  controller: ['c', 'CTRL'],
  node: ['n', 'NODE'],
  nodeConnection: ['L', 'NODE_CONN'],
  poolDefinition: ['P', 'STOR_POOL_DFN'],
  pool: ['p', 'STOR_POOL'],
  definition: ['D', 'RSC_DFN'],
  resource: ['r', 'RSC'],
  resourceConnection: ['K', 'RSC_CONN'],
  volumeDefinition: ['V', 'VLM_DFN'],
  volume: ['v', 'VLM'],
  proxy: ['X', 'DRBD_PROXY'],
  proxyZlib: ['Z', 'DRBD_PROXY_ZLIB'],
  proxyLzma: ['A', 'DRBD_PROXY_LZMA'],
  proxyZstd: ['T', 'DRBD_PROXY_ZSTD'],
} as const;

export type RuledOwner = keyof typeof OWNERS;

/** Snapshots take a user's own properties only. */
export type PropertyOwner = RuledOwner | 'snapshot';

export interface Wrong {
  readonly key: string;
  readonly reason: 'unknown' | 'value';
  readonly rule: string;
}

const NAMES_OF_SWITCH = 'yes, no, true or false';

/** What is wrong with setting `key` to `value` on such an object, or undefined. */
export function wrongProperty(owner: PropertyOwner, key: string, value: string): Wrong | undefined {
  if (isFree(owner, key)) return undefined;
  const rows = owner === 'snapshot' ? undefined : rowsOf(owner).get(key);
  if (rows === undefined) return { key, reason: 'unknown', rule: 'no such key for this kind of object' };
  const broken = rows.map((row) => brokenRule(row, value));
  return broken.includes(undefined) ? undefined : { key, reason: 'value', rule: broken[0] ?? '' };
}

/** The rows of the table for such objects, by key. */
export function rowsOf(owner: RuledOwner): ReadonlyMap<string, readonly PropertyRow[]> {
  const cached = byOwner.get(owner);
  if (cached !== undefined) return cached;
  const rows = propertyRows().filter(({ objects }) => objects.includes(OWNERS[owner][0]));
  const made = new Map(rows.map(({ key }) => [key, rows.filter((other) => other.key === key)]));
  byOwner.set(owner, made);
  return made;
}

const byOwner = new Map<RuledOwner, ReadonlyMap<string, readonly PropertyRow[]>>();

function isFree(owner: PropertyOwner, key: string): boolean {
  if (key.startsWith('Aux/')) return key.length > 4;
  if (key.startsWith('ebs-tags/') || key.startsWith('DrbdOptions/Handlers/')) return true;
  return (owner === 'nodeConnection' || owner === 'resourceConnection') && key.startsWith('Paths/');
}

function brokenRule({ type, rule }: PropertyRow, value: string): string | undefined {
  switch (type) {
    case 'boolean':
      return /^(yes|no)$/i.test(value) ? undefined : 'it must be yes or no';
    case 'boolean_true_false':
      return /^(true|false|yes|no)$/i.test(value) ? undefined : `it must be ${NAMES_OF_SWITCH}`;
    case 'long':
      return /^-?\d+$/.test(value) ? undefined : 'it must be a whole number';
    case 'range':
      return inRange(value, rule, /^-?\d+$/) ? undefined : `it must be a whole number in ${rule}`;
    case 'range_float':
      return inRange(value, rule, /^-?\d+([.]\d+)?$/) ? undefined : `it must be a number in ${rule}`;
    case 'numeric_or_symbol':
      return isNumberOrSymbol(value, rule) ? undefined : `it must be a number or a word of ${rule}`;
    case 'regex':
      return new RegExp(`^(?:${rule})$`).test(value) ? undefined : `it must match ${rule}`;
    default:
      return undefined;
  }
}

function inRange(value: string, rule: string, form: RegExp): boolean {
  const [low, high] = (/\((-?[\d.]+) - (-?[\d.]+)\)/.exec(rule) ?? []).slice(1).map(Number);
  const number = Number(value);
  return form.test(value) && low !== undefined && high !== undefined && number >= low && number <= high;
}

function isNumberOrSymbol(value: string, rule: string): boolean {
  const [range = '', symbols = ''] = rule.split(' or ');
  return inRange(value, range, /^-?\d+$/) || new RegExp(`^(?:${symbols})$`).test(value);
}
