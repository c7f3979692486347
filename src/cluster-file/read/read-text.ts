import { canonical, endsInOrder } from '../tree/canonical.ts';
import { checkDocument } from './check.ts';
import { FileFault, placeText, type FileProblem, type Place } from './file-faults.ts';
import { pathKey, type ClusterTree } from '../format/cluster-file.ts';
import { readDocuments, type ReadDocument, type SourceText } from './read-document.ts';
import { namesOf } from '../format/sections.ts';

/** What files say together. */
export interface WantedCluster {
  /** In canonical form; placeholders stand in it as they do in the files (see placeholders.ts). */
  readonly tree: ClusterTree;
  /** Where an object or a member of it stands: `['nodes', 'n1', 'type']`; undefined: in none of the files. */
  readonly placeOf: (path: readonly string[]) => Place | undefined;
}

/**
 * What the texts say, merged: each may have several documents, and each document some of the sections, but an object stands
 * in one place only. Throws a FileFault that names everything that is wrong, with file, line and column.
 */
export function readText(sources: readonly SourceText[]): WantedCluster {
  const problems: FileProblem[] = [];
  const documents = sources.flatMap((source) => readDocuments(source, problems));
  const found = documents.flatMap((document): Checked[] => {
    const tree = checkDocument(document, problems);
    return tree ? [{ document, tree }] : [];
  });
  const { tree, origins } = merge(found, problems);
  if (problems.length === 0 && documents.length === 0)
    for (const { name } of sources)
      problems.push({ file: name, line: 1, column: 1, message: 'there is nothing in it' });
  if (problems.length > 0) throw new FileFault(problems);
  return { tree: canonical(tree), placeOf: (path) => placeIn(origins, path) };
}

interface Checked {
  readonly document: ReadDocument;
  readonly tree: ClusterTree;
}

type Members = Record<string, unknown>;
/** Where objects stand, and by which names. */
type Origins = Map<string, { readonly document: ReadDocument; readonly path: readonly string[] }>;

function merge(found: readonly Checked[], problems: FileProblem[]): { tree: ClusterTree; origins: Origins } {
  const origins: Origins = new Map();
  const spellings = new Map<string, string>();
  const merged: Members = { linstor: 1 };
  for (const { document, tree } of found)
    for (const [section, value] of Object.entries(tree)) {
      if (section === 'linstor') continue;
      merged[section] = together(merged[section], value, namesOf(section), [section], {
        document,
        origins,
        spellings,
        problems,
      });
    }
  return { tree: merged as ClusterTree, origins };
}

interface Merging {
  readonly document: ReadDocument;
  readonly origins: Origins;
  /** How a name was spelt where it stood first: the nodes of storage pools may stand in several documents. */
  readonly spellings: Map<string, string>;
  readonly problems: FileProblem[];
}

function together(before: unknown, value: unknown, names: number, path: readonly string[], how: Merging): unknown {
  if (names > 0) {
    const made = new Map(Object.entries((before ?? {}) as Members));
    for (const [name, own] of Object.entries(value as Members)) {
      const at = [...path, name];
      const known = names > 1 ? spelling(at, name, how) : name;
      made.set(known, together(made.get(known), own, names - 1, at, how));
    }
    return Object.fromEntries(made);
  }
  const { document, origins, problems } = how;
  const key = keyOf(path);
  const first = origins.get(key);
  if (first)
    problems.push({
      ...document.placeOfName(path),
      message: `${path.join('.')} stands already in ${placeText(first.document.placeOfName(first.path))}`,
    });
  else origins.set(key, { document, path });
  return before ?? value;
}

/** The name as it was spelt where it stood first; an object of its own, which stands in one place only, needs none. */
function spelling(path: readonly string[], name: string, { spellings }: Merging): string {
  const key = keyOf(path);
  const known = spellings.get(key) ?? name;
  spellings.set(key, known);
  return known;
}

function placeIn(origins: Origins, path: readonly string[]): Place | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const found = origins.get(keyOf(path.slice(0, length)));
    if (found) return found.document.placeOfName([...found.path, ...path.slice(length)]);
  }
  return undefined;
}

/** What is the same for all spellings of one object; connections are the same from both ends. */
function keyOf(path: readonly string[]): string {
  const [section = '', ...names] = path;
  const count = namesOf(section);
  if (!section.endsWith('-connections') || names.length < count) return pathKey(path);
  const [a = '', b = ''] = names.slice(count - 2);
  return pathKey([section, ...names.slice(0, count - 2), ...endsInOrder(a, b), ...names.slice(count)]);
}
