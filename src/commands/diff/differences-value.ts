import { countOf, type Found, type ShownDifference } from '../../cluster-file/compare/found.ts';
import { withoutSecrets } from '../../cluster-file/tree/secrets.ts';
import { namesOf, nounOf } from '../../cluster-file/format/sections.ts';
import type { JsonObject, JsonValue } from '../../model/json.ts';

/** A comparison as data, without secrets. */
export function differencesValue(found: Found): JsonObject {
  const { differences, notInFile } = found;
  return {
    differences: differences.map(differenceValue),
    summary: {
      add: countOf(found, 'add'),
      change: countOf(found, 'change'),
      remove: countOf(found, 'remove'),
      delete_data: differences.filter(({ deletesData }) => deletesData).length,
    },
    not_in_file: notInFile.map((path) => ({ kind: nounOf(path[0] ?? ''), names: path.slice(1), path: [...path] })),
  };
}

function differenceValue({ path, change, before, after, deletesData }: ShownDifference): JsonObject {
  const [section = ''] = path;
  return {
    kind: nounOf(section),
    names: path.slice(1, 1 + namesOf(section)),
    path: [...path],
    change,
    ...(before !== undefined && { before: before as JsonValue }),
    ...(after !== undefined && { after: withoutSecrets(after, path) as JsonValue }),
    deletes_data: deletesData,
  };
}
