import type * as z from 'zod';
import { nearest } from '../../model/similar-words.ts';
import { usageFault } from '../../model/fault.ts';
import { CLUSTER_FILE } from './cluster-file.ts';
import { factsOf, isNeeded } from './member.ts';
import { sectionOf } from './sections.ts';
import { partsOf, typeText } from './walk.ts';

/** What is known of one member of the format. */
export interface MemberFacts {
  /** Names of objects are spelled as in help: `nodes.NODE.type`; empty for the whole file. */
  readonly path: string;
  readonly description: string;
  readonly type: string;
  readonly unit: string | undefined;
  readonly required: boolean;
  readonly default: unknown;
  readonly example: unknown;
  readonly secret: boolean;
}

/** Every member of the format in its order, each above what is below it. */
export function* allMembers(): Iterable<MemberFacts> {
  yield* walk('', CLUSTER_FILE);
}

/**
 * A member by its path and those directly below it. Names of objects may be given, spelled as in help, or left out:
 * `nodes.n1.type`, `nodes.NODE.type` and `nodes.type` are the same. Throws a usage Fault for what is no member.
 */
export function explainMember(path: string): { readonly member: MemberFacts; readonly below: readonly MemberFacts[] } {
  const found = path === '' ? { at: '', schema: CLUSTER_FILE, isName: true } : find(wordsOf(path), CLUSTER_FILE, '');
  if (found === undefined) throw unknown(path);
  const { at, schema, isName } = found;
  const member = describe(at, schema);
  return { member: isName ? { ...member, required: false } : member, below: [...children(at, schema)] };
}

/** A section may be called by the noun of its commands, as for `export`. */
function wordsOf(path: string): readonly string[] {
  const [first = '', ...rest] = path.split('.');
  return [sectionOf(first) ?? first, ...rest];
}

interface Found {
  readonly at: string;
  readonly schema: z.ZodType;
  /** An object by its name, no member of one. */
  readonly isName: boolean;
}

/** A name may itself have dots in it: the longest name is tried last. */
function find(words: readonly string[], schema: z.ZodType, at: string, isName = false): Found | undefined {
  const [first, ...rest] = words;
  if (first === undefined) return { at, schema, isName };
  const parts = partsOf(schema);
  if (parts.kind === 'members') {
    const member = Object.hasOwn(parts.members, first) ? parts.members[first] : undefined;
    return member && find(rest, member, join(at, first));
  }
  if (parts.kind !== 'map') return undefined;
  const name = join(at, nameOf(schema));
  const without = find(words, parts.value, name);
  if (without) return without;
  // What looks like a slip of the pen is a name only with a member behind it.
  const inside = partsOf(parts.value);
  const limit = first.length < 4 ? 1 : 2;
  const isSlip = inside.kind === 'members' && nearest(first, Object.keys(inside.members), limit) !== undefined;
  for (let taken = 1; taken <= words.length - (isSlip ? 1 : 0); taken += 1) {
    const found = find(words.slice(taken), parts.value, name, true);
    if (found) return found;
  }
  return undefined;
}

function unknown(path: string): Error {
  const near = meantBy(path);
  return usageFault(`The format has no member '${path}'.`, [
    ...(near === undefined ? [] : [`Did you mean ${near}?`]),
    "'linstor explain format' shows the sections.",
  ]);
}

/** A member whose last word it is, or whose path without names is like it. */
function meantBy(path: string): string | undefined {
  const all = Array.from(allMembers(), (member) => member.path);
  const last = path.split('.').at(-1) ?? '';
  const exact = Object.keys(CLUSTER_FILE.shape).includes(last) ? last : all.find((known) => known.endsWith(`.${last}`));
  if (exact !== undefined) return exact;
  const near = nearest(path, all.map(withoutNames), 3);
  return all.find((known) => withoutNames(known) === near);
}

/** `nodes.type` for `nodes.NODE.type`. */
function withoutNames(path: string): string {
  return path.replace(/\.[A-Z_]+(?=\.|$)/g, '');
}

function* walk(at: string, schema: z.ZodType): Iterable<MemberFacts> {
  for (const [path, below] of steps(at, schema)) {
    yield describe(path, below);
    yield* walk(path, below);
  }
}

function* children(at: string, schema: z.ZodType): Iterable<MemberFacts> {
  const parts = partsOf(schema);
  // What a map has below it is the same for every name: its members are what one wants to know.
  if (parts.kind === 'map') yield* children(join(at, nameOf(schema)), parts.value);
  else for (const [path, below] of steps(at, schema)) yield describe(path, below);
}

function* steps(at: string, schema: z.ZodType): Iterable<readonly [string, z.ZodType]> {
  const parts = partsOf(schema);
  if (parts.kind === 'members')
    for (const [name, below] of Object.entries(parts.members)) yield [join(at, name), below];
  if (parts.kind === 'map') yield* steps(join(at, nameOf(schema)), parts.value);
}

function describe(path: string, schema: z.ZodType): MemberFacts {
  const facts = factsOf(schema);
  return {
    path,
    description: facts.description ?? '',
    type: typeText(schema),
    unit: facts.unit,
    required: isNeeded(schema),
    default: facts.default,
    example: facts.example,
    secret: facts.secret === true,
  };
}

function nameOf(schema: z.ZodType): string {
  return factsOf(schema).names ?? 'NAME';
}

function join(at: string, name: string): string {
  return at === '' ? name : `${at}.${name}`;
}
