import type { Files } from '../../definition/runtime.ts';
import { Fault } from '../../model/fault.ts';
import { FileFault, type FileProblem } from './file-faults.ts';
import type { ClusterTree } from '../format/cluster-file.ts';
import { filledIn, placeholderText, placeholdersIn, type Placeholder } from '../tree/placeholders.ts';
import type { WantedCluster } from './read-text.ts';

/** Where placeholders are looked up. */
export interface Outside {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly files: Pick<Files, 'read'>;
}

/**
 * The tree with every placeholder replaced by what it stands for, of a file without the line end at its end. What comes out
 * holds secrets: it is sent and never shown. Throws a FileFault for each variable that is not set and each file that cannot
 * be read.
 */
export async function fillIn(wanted: WantedCluster, outside: Outside): Promise<ClusterTree> {
  const values = await placeholderValues(wanted, outside);
  return filledIn(wanted.tree, (placeholder) => values.get(placeholderText(placeholder)) ?? '');
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
    if (values.has(text)) continue;
    const found = await valueOf(placeholder, outside);
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

async function valueOf({ from, name }: Placeholder, { environment, files }: Outside): Promise<Found> {
  if (from === 'env') {
    const value = environment[name];
    return value === undefined ? { trouble: `the environment variable ${name} is not set` } : { value };
  }
  try {
    return {
      value: Buffer.from(await files.read(name))
        .toString('utf8')
        .replace(/\r?\n$/, ''),
    };
  } catch (error) {
    if (error instanceof Fault) return { trouble: error.message };
    throw error;
  }
}
