import * as z from 'zod';
import { nearest } from '../../model/similar-words.ts';
import { CLUSTER_FILE, schemaAt, type ClusterTree } from '../format/cluster-file.ts';
import { fits } from '../format/fits.ts';
import { factsOf, inner, isNeeded } from '../format/member.ts';
import { partsOf, typeText } from '../format/walk.ts';
import { contradictions } from './contradictions.ts';
import type { FileProblem } from './file-faults.ts';
import { sectionOf } from '../format/sections.ts';
import { WRONG_KIND, type ReadDocument } from './read-document.ts';

/** The document as a tree; undefined when it is none: `problems` gets everything that is wrong with it. */
export function checkDocument(document: ReadDocument, problems: FileProblem[]): ClusterTree | undefined {
  if (isSomethingElse(document.value)) {
    problems.push({ ...document.placeOf([]), message: SOMETHING_ELSE });
    return undefined;
  }
  const error = fits(document.value, CLUSTER_FILE) ? undefined : CLUSTER_FILE.safeParse(document.value).error;
  if (error) {
    for (const issue of error.issues) problems.push(...problemsOf(issue, document));
    return undefined;
  }
  const found = [...contradictions(document.value)];
  for (const { path, message, atName } of found) {
    const place = atName === true ? document.placeOfName(path) : document.placeOf(path);
    problems.push({ ...place, message: `${pathText(path)}: ${message}` });
  }
  return found.length === 0 ? (document.value as ClusterTree) : undefined;
}

const SOMETHING_ELSE =
  "this is no cluster file, which begins with 'linstor: 1' and has sections such as nodes and resource-definitions";

/** Not one member of the file is what could stand there: no use to tell that of each of them. */
function isSomethingElse(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  const known = Object.keys(CLUSTER_FILE.shape);
  const names = Object.keys(value);
  return names.length > 0 && names.every((name) => !known.includes(name) && nearMember(name, known) === undefined);
}

function* problemsOf(issue: z.core.$ZodIssue, document: ReadDocument): Iterable<FileProblem> {
  const schema = schemaAt(issue.path);
  if (issue.code === 'unrecognized_keys')
    for (const key of issue.keys) {
      const path = [...issue.path, key];
      yield { ...document.placeOfName(path), message: `${pathText(path)}: ${unknownMember(key, schema)}` };
    }
  else if (isMissing(issue, document.value)) {
    const what = schema && factsOf(schema).description;
    const line = issue.path[0] === 'linstor' ? ", write 'linstor: 1'" : '';
    const message = `is missing${what === undefined ? '' : `: ${what}${line}`}`;
    yield { ...document.placeOfName(issue.path.slice(0, -1)), message: `${pathText(issue.path)} ${message}` };
  } else {
    const expected = schema === undefined ? issue.message : expectedText(schema, valueAt(issue.path, document.value));
    const path = pathText(issue.path);
    yield { ...document.placeOf(issue.path), message: path === '' ? expected : `${path}: ${expected}` };
  }
}

/** A member that must be there is not: there is no value that could be wrong. */
function isMissing({ path }: z.core.$ZodIssue, value: unknown): boolean {
  return valueAt(path, value) === undefined;
}

function valueAt(path: readonly PropertyKey[], value: unknown): unknown {
  let found = value;
  for (const key of path) {
    if (typeof found !== 'object' || found === null) return null;
    found = Object.hasOwn(found, key) ? (found as Readonly<Record<PropertyKey, unknown>>)[key] : undefined;
  }
  return found;
}

function expectedText(schema: z.ZodType, value: unknown): string {
  // It is text, but no such text.
  const what = typeof value === 'string' && typeText(schema) === 'text' ? 'another text' : typeText(schema);
  return `expected ${what}${exampleOf(schema)}${meantByValue(schema, value)}`;
}

/** A value is only shown where it cannot be a secret. */
function meantByValue(schema: z.ZodType, value: unknown): string {
  const own = inner(schema);
  if (typeof value === 'string' && own instanceof z.ZodEnum) {
    const near = nearest(value, own.options.map(String), value.length < 3 ? 0 : 2);
    return near === undefined ? '' : `; did you mean ${near}?`;
  }
  if (typeof value === 'string' && own.safeParse(Number(value)).success) return '; without quotes';
  if (own.meta()?.form === 'upper' && typeof value === 'string') return '; letters, digits and _ only';
  return own.meta()?.form === 'size' ? sizeFault(String(value)) : shorthandFault(schema, value);
}

/** Names in a list, or the only member in place of the map that it stands in: what is meant can be written out. */
function shorthandFault(schema: z.ZodType, value: unknown): string {
  const parts = partsOf(schema);
  if (parts.kind === 'map' && value === WRONG_KIND)
    return `; in place of the list write ${factsOf(schema).names === 'VOLUME_NUMBER' ? "'0: …'" : "'NAME: …'"} for each`;
  if (parts.kind === 'map' && typeof value === 'string') return "; write 'NAME:' below it";
  const [first] = parts.kind === 'members' ? Object.entries(parts.members) : [];
  const isOnly = typeof value === 'string' && first !== undefined && !factsOf(first[1]).secret && isNeeded(first[1]);
  return isOnly ? `; write '${first[0]}: …' below it` : '';
}

function sizeFault(value: string): string {
  if (/^\d+$/.test(value)) return `; ${value} has no unit`;
  if (/^\d+\s+[a-z]+$/i.test(value)) return '; without a space';
  return /^\d+[.,]\d+/.test(value) ? '; in whole numbers: take a smaller unit' : '';
}

function exampleOf(schema: z.ZodType): string {
  const { example } = factsOf(schema);
  return typeof example === 'string' && !typeText(schema).includes(example) ? `, such as ${example}` : '';
}

function unknownMember(key: string, schema: z.ZodType | undefined): string {
  const parts = schema && partsOf(schema);
  const known = parts?.kind === 'members' ? Object.keys(parts.members) : [];
  const near = nearMember(key, known);
  if (near !== undefined) return `is not known here; did you mean ${near}?`;
  return known.length > 15 ? 'is not known here' : `is not known here; known are ${known.join(', ')}`;
}

function nearMember(key: string, known: readonly string[]): string | undefined {
  const limit = key.length < 5 ? 1 : 3;
  const section = sectionOf(key);
  if (section !== undefined && known.includes(section)) return section;
  // DRBD's options are known without their section, and the last word often is the name: resource-group.
  const last = known.find((name) => key.endsWith(`/${name}`) || key.endsWith(`-${name}`));
  const begun = known.filter((name) => name.startsWith(`${key}-`));
  return (
    nearest(key, known, limit) ??
    nearest(key.replaceAll('_', '-'), known, 1) ??
    last ??
    (begun.length === 1 ? begun[0] : undefined)
  );
}

function pathText(path: readonly PropertyKey[]): string {
  return path.map(String).join('.');
}
