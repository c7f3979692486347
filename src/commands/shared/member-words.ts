import type { Difference } from '../../cluster-file/compare/compare.ts';
import { withoutSecrets } from '../../cluster-file/tree/secrets.ts';
import { namesOf } from '../../cluster-file/format/sections.ts';
import { sizeKib } from '../../cluster-file/tree/size-text.ts';

/** What would happen to a member of an object, in words: `volume 0 grows from 10GiB to 20GiB`. `arrow` leads to the new value. */
export function memberWords(difference: Difference, arrow: string): string {
  const { path, change, before } = difference;
  const after = difference.after === undefined ? undefined : withoutSecrets(difference.after, path);
  const members = path.slice(1 + namesOf(path[0] ?? ''));
  if (members.at(-1) === 'size' && change === 'change') return sizeWords(members, String(before), String(after));
  const what = placeWords(members);
  if (change === 'change') return `${what}: ${changeWords(before, after, arrow)}`;
  const value = change === 'add' ? after : before;
  const text = change === 'remove' && isWhole(value) ? '' : shortly(value);
  return text === '' ? what : `${what}: ${text}`;
}

function isWhole(value: unknown): boolean {
  return typeof value === 'object' && !Array.isArray(value);
}

function sizeWords(members: readonly string[], before: string, after: string): string {
  const verb = sizeKib(after) < sizeKib(before) ? 'shrinks' : 'grows';
  return `${placeWords(members.slice(0, -1))} ${verb} from ${before} to ${after}`;
}

function changeWords(before: unknown, after: unknown, arrow: string): string {
  const [old, now] = [shortly(before), shortly(after)];
  // Of a long text and of a secret only that it changes can be told.
  return old === now ? `changes, ${now}` : `${old} ${arrow} ${now}`;
}

/** The member and what it belongs to: `replica on n1, property Aux/owner`. */
function placeWords(members: readonly string[]): string {
  const words: string[] = [];
  for (let at = 0; at < members.length; at += 1) {
    const member = members[at] ?? '';
    const name = members[at + 1];
    if (name === undefined || !(member in NAMED)) words.push(member);
    else if (member === 'backup-schedules') {
      words.push(`backup schedule ${members[at + 2] ?? ''} to ${name}`);
      at += 2;
    } else {
      words.push(`${NAMED[member] ?? member} ${name}`);
      at += 1;
    }
  }
  return words.join(', ');
}

/** Maps whose names go with a word for one of what is in them. */
const NAMED: Readonly<Record<string, string>> = {
  'backup-schedules': 'backup schedule',
  'drbd-options': 'DRBD option',
  interfaces: 'interface',
  paths: 'path',
  properties: 'property',
  replicas: 'replica on',
  volumes: 'volume',
  'x-replicas-on-different': 'x-replicas-on-different',
};

/** A value on one line: `storage-pool ssd, properties Aux/owner ops`. */
function shortly(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'string') return value.includes('\n') ? `text of ${value.split('\n').length} lines` : value;
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([name, own]) => (own === true ? name : `${name} ${shortly(own)}`))
    .join(', ');
}
