import type * as z from 'zod';
import { nearest } from '../model/similar-words.ts';
import { CLUSTER_FILE, type ClusterTree } from './format/cluster-file.ts';
import { fits } from './format/fits.ts';
import { factsOf } from './format/member.ts';
import { below, partsOf, typeText } from './format/walk.ts';
import { contradictions } from './contradictions.ts';
import type { FileProblem } from './file-faults.ts';
import type { ReadDocument } from './read-document.ts';

/** The document as a tree; undefined when it is none: `problems` gets everything that is wrong with it. */
export function checkDocument(document: ReadDocument, problems: FileProblem[]): ClusterTree | undefined {
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

function* problemsOf(issue: z.core.$ZodIssue, document: ReadDocument): Iterable<FileProblem> {
  const schema = schemaAt(issue.path);
  if (issue.code === 'unrecognized_keys')
    for (const key of issue.keys) {
      const path = [...issue.path, key];
      yield { ...document.placeOfName(path), message: `${pathText(path)}: ${unknownMember(key, schema)}` };
    }
  else if (isMissing(issue, document.value)) {
    const what = schema && factsOf(schema).description;
    const message = `is missing${what === undefined ? '' : `: ${what}`}`;
    yield { ...document.placeOfName(issue.path.slice(0, -1)), message: `${pathText(issue.path)} ${message}` };
  } else {
    const expected = schema === undefined ? issue.message : `expected ${typeText(schema)}${exampleOf(schema)}`;
    const path = pathText(issue.path);
    yield { ...document.placeOf(issue.path), message: path === '' ? expected : `${path}: ${expected}` };
  }
}

/** A member that must be there is not: there is no value that could be wrong. */
function isMissing({ path }: z.core.$ZodIssue, value: unknown): boolean {
  let found = value;
  for (const key of path) {
    if (typeof found !== 'object' || found === null) return false;
    found = Object.hasOwn(found, key) ? (found as Readonly<Record<PropertyKey, unknown>>)[key] : undefined;
  }
  return found === undefined;
}

function exampleOf(schema: z.ZodType): string {
  const { example } = factsOf(schema);
  return typeof example === 'string' && !typeText(schema).includes(example) ? `, such as ${example}` : '';
}

function unknownMember(key: string, schema: z.ZodType | undefined): string {
  const parts = schema && partsOf(schema);
  const known = parts?.kind === 'members' ? Object.keys(parts.members) : [];
  const near = nearest(key, known, 3) ?? nearest(key.replaceAll('_', '-'), known, 1);
  if (near !== undefined) return `is not known here; did you mean ${near}?`;
  return known.length > 15 ? 'is not known here' : `is not known here; known are ${known.join(', ')}`;
}

function schemaAt(path: readonly PropertyKey[]): z.ZodType | undefined {
  let schema: z.ZodType | undefined = CLUSTER_FILE;
  for (const key of path) schema = schema && below(schema, String(key));
  return schema;
}

function pathText(path: readonly PropertyKey[]): string {
  return path.map(String).join('.');
}
