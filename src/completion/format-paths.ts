import { allMembers } from '../cluster-file/format/explain-format.ts';
import type { Name } from './name-source.ts';

/** Every member of the format of cluster files. */
export function formatPaths(): readonly Name[] {
  return Array.from(allMembers(), ({ path, description }) => ({ word: path, description }));
}
