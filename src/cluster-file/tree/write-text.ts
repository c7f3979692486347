import type { JsonObject } from '../../model/json.ts';
import { yamlWriter } from '../../output/formats/yaml.ts';
import type { ClusterTree } from '../format/cluster-file.ts';

const HEAD = "# A LINSTOR cluster as wanted; 'linstor explain format' explains every member.\n";

/** A canonical tree as YAML; the same tree is always the same text. */
export function yamlText(tree: ClusterTree): string {
  return HEAD + yamlOf(tree as unknown as JsonObject);
}

/** A part of a tree as it stands in a file. */
export function yamlOf(part: JsonObject): string {
  // Every text stands on one line: what a line begins with is a name. As a number it needs no quotes.
  return yamlWriter.document(part).replace(/^( *)'(0|[1-9]\d*)':/gm, '$1$2:');
}
