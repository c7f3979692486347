import type { Files } from '../../definition/runtime.ts';
import { Fault } from '../../model/fault.ts';
import { fileText } from '../../system/file-text.ts';
import { FileFault, type FileProblem } from './file-faults.ts';
import type { ClusterTree } from '../format/cluster-file.ts';
import { filledIn, placeholderText, placeholdersIn, type Placeholder } from '../tree/placeholders.ts';
import type { WantedCluster } from './read-text.ts';
import { isSecretAt } from '../tree/secrets.ts';

/** Where placeholders are looked up. */
export interface Outside {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly files: Pick<Files, 'read'>;
}

/** A tree without placeholders, and what they stood for: both hold secrets, and are sent and never shown. */
export interface Filled {
  readonly tree: ClusterTree;
  readonly values: ReadonlySet<string>;
}

/**
 * The tree with every placeholder replaced by what it stands for, of a file without the line end at its end. Throws a FileFault
 * for each variable that is not set, each file that cannot be read, and each secret that would be empty.
 */
export async function fillIn(wanted: WantedCluster, outside: Outside): Promise<Filled> {
  const values = await placeholderValues(wanted, outside);
  const tree = filledIn(wanted.tree, (placeholder) => values.get(placeholderText(placeholder)) ?? '');
  return { tree, values: new Set(values.values()) };
}

/**
 * What the placeholders of a file stand for, by their texts. One that cannot be found is left out where it `mayLack`, by its
 * path in the tree. Throws a FileFault for the others.
 */
export async function placeholderValues(
  wanted: WantedCluster,
  outside: Outside,
  mayLack: (path: readonly string[]) => boolean = () => false,
): Promise<ReadonlyMap<string, string>> {
  const values = new Map<string, string>();
  const problems: FileProblem[] = [];
  for (const { path, placeholder } of placeholdersIn(wanted.tree)) {
    const text = placeholderText(placeholder);
    const known = values.get(text);
    if (known !== undefined && (known !== '' || !isSecretAt(path))) continue;
    let found = await valueOf(placeholder, outside);
    if ('value' in found && found.value === '' && isSecretAt(path)) found = { trouble: emptyText(placeholder) };
    if ('value' in found) values.set(text, found.value);
    else if (!mayLack(path)) {
      const place = wanted.placeOf(path) ?? { file: '', line: 1, column: 1 };
      problems.push({ ...place, message: `${path.join('.')}: ${found.trouble}` });
    }
  }
  if (problems.length > 0) throw new FileFault(problems);
  return values;
}

type Found = { readonly value: string } | { readonly trouble: string };

/** A variable that is set to nothing is most often one that somebody forgot. */
function emptyText({ from, name }: Placeholder): string {
  return `${from === 'env' ? 'the environment variable' : 'the file'} ${name} is empty, which no secret is`;
}

async function valueOf({ from, name }: Placeholder, { environment, files }: Outside): Promise<Found> {
  if (from === 'env') {
    const value = environment[name];
    return value === undefined ? { trouble: `the environment variable ${name} is not set` } : { value };
  }
  try {
    return {
      value: fileText(await files.read(name)).replace(/\r?\n$/, ''),
    };
  } catch (error) {
    if (error instanceof Fault) return { trouble: error.message };
    throw error;
  }
}
