import type * as z from 'zod';
import { compareNames, compareNatural } from '../../model/order.ts';
import { CLUSTER_FILE, type ClusterTree } from '../format/cluster-file.ts';
import { factsOf, inner, type Form } from '../format/member.ts';
import { optionValue, optionsByKey, type FileOptionSet } from '../format/drbd-options.ts';
import { controllerUrl } from './controller-url.ts';
import { isEqual } from './equal.ts';
import { SATELLITE_PORTS } from '../format/nodes.ts';
import { inOrder, partsOf, type Parts } from '../format/walk.ts';
import { literal } from './placeholders.ts';
import { sizeKib, sizeText } from './size-text.ts';

type Members = Record<string, unknown>;

/**
 * The same wanted state in the one form in which it can be compared and written: members in the order of the format, names
 * in natural order, what is the default left out, sizes in their largest unit, DRBD's options by their names although they
 * stood among the properties. `tree` must be sound (see check.ts).
 */
export function canonical(tree: ClusterTree): ClusterTree {
  return canonicalValue(tree, CLUSTER_FILE) as ClusterTree;
}

function canonicalValue(value: unknown, schema: z.ZodType): unknown {
  const parts = partsOf(schema);
  switch (parts.kind) {
    case 'members':
      return withMembers(value as Members, schema, parts);
    case 'map':
      return withNames(value as Members, schema, parts.value);
    case 'list':
      return (value as readonly unknown[]).map((item) => canonicalValue(item, parts.item));
    case 'scalar':
      return scalar(value, formOf(schema));
  }
}

function withMembers(value: Members, schema: z.ZodType, parts: Extract<Parts, { kind: 'members' }>): Members {
  const given = 'drbd-options' in parts.members ? optionsApart(value, parts.members) : value;
  const made: [string, unknown][] = [];
  for (const name of inOrder(Object.keys(given), parts.ranks)) {
    const member = parts.members[name];
    if (given[name] === undefined || member === undefined) continue;
    const own = canonicalValue(given[name], member);
    const usual = factsOf(member).default;
    if (usual === undefined || !isEqual(own, usual)) made.push([name, own]);
  }
  const found = Object.fromEntries(made);
  const form = formOf(schema);
  if (form === 'file') return asText(found);
  return form === 'interface' ? withoutUsualPort(found) : found;
}

/** The port that the controller would take for the interface that it talks over. */
function withoutUsualPort({ port, ...rest }: Members): Members {
  const usual = SATELLITE_PORTS[rest.encryption === 'SSL' ? 'SSL' : 'PLAIN'];
  if (port === undefined || (rest.satellite === true && port === usual)) return rest;
  return { ...rest, port };
}

/** The content of a file as text where that is the same. */
function asText(file: Members): Members {
  const base64 = file['content-base64'];
  if (typeof base64 !== 'string') return file;
  const bytes = Buffer.from(base64, 'base64');
  const content = bytes.toString('utf8');
  return Buffer.from(content).equals(bytes) ? { content: literal(content) } : file;
}

/** Options of DRBD out of the properties, as far as the client knows them and their values. */
function optionsApart(value: Members, shape: Readonly<Record<string, z.ZodType>>): Members {
  const known = optionsByKey(setOf(shape));
  if (!Object.keys((value.properties as Members | undefined) ?? {}).some((key) => known.has(key))) return value;
  const properties = { ...(value.properties as Record<string, string>) };
  const options = { ...(value['drbd-options'] as Members | undefined) };
  for (const [key, text] of Object.entries(properties)) {
    const option = known.get(key);
    const meant = option && optionValue(option, text);
    if (option === undefined || meant === undefined || options[option.name] !== undefined) continue;
    options[option.name] = meant;
    Reflect.deleteProperty(properties, key);
  }
  return { ...value, properties, 'drbd-options': options };
}

function setOf(shape: Readonly<Record<string, z.ZodType>>): FileOptionSet {
  const options = shape['drbd-options'];
  const known = options && setsOf.get(options);
  if (known) return known;
  const id = options && inner(options).meta()?.id;
  const set = id === 'drbd-options-full' ? 'full' : id === 'drbd-options-volume' ? 'volume' : 'peer';
  if (options) setsOf.set(options, set);
  return set;
}

const setsOf = new WeakMap<z.ZodType, FileOptionSet>();

function withNames(value: Members, schema: z.ZodType, member: z.ZodType): Members {
  const named = formOf(schema) === 'pairs' ? smallerFirst(value as Record<string, Members>) : value;
  const sorted = Object.entries(named).sort(([a], [b]) => compareNames(a, b));
  return Object.fromEntries(sorted.map(([name, own]) => [name, canonicalValue(own, member)]));
}

/**
 * A connection is the same from both its ends: the end that comes first in natural order, whatever its letter case, stands first,
 * and everything about that node below one spelling of it.
 */
function smallerFirst(pairs: Record<string, Members>): Members {
  const sorted = new Map<string, [name: string, others: [string, unknown][]]>();
  for (const [one, others] of Object.entries(pairs))
    for (const [other, connection] of Object.entries(others)) {
      const [a, b] = endsInOrder(one, other);
      const own = sorted.get(a.toLowerCase()) ?? [a, []];
      own[1].push([b, connection]);
      sorted.set(a.toLowerCase(), own);
    }
  return Object.fromEntries([...sorted.values()].map(([a, others]) => [a, Object.fromEntries(others)]));
}

/** The two ends of a connection in the order in which they are written. */
export function endsInOrder(one: string, other: string): readonly [string, string] {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  const order = compareNatural(a, b);
  return order < 0 || (order === 0 && a <= b) ? [one, other] : [other, one];
}

function formOf(schema: z.ZodType): Form | undefined {
  return factsOf(schema).form;
}

function scalar(value: unknown, form: Form | undefined): unknown {
  if (typeof value !== 'string') return value;
  if (form === 'size') return sizeText(sizeKib(value));
  if (form === 'upper') return value.toUpperCase();
  if (form === 'controller-url') return controllerUrl(value);
  return form === 'yes-no' ? value === 'yes' : value;
}
