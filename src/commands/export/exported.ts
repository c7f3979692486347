import type { Controller } from '../../api/controller.ts';
import { choose } from '../../cluster-file/tree/choose.ts';
import { jsonSchema } from '../../cluster-file/format/json-schema.ts';
import { MOST_ASKED, readCluster } from '../../cluster-file/cluster/read-cluster.ts';
import type { Section } from '../../cluster-file/format/sections.ts';
import { toFile } from '../../cluster-file/to-file/to-file.ts';
import { yamlText } from '../../cluster-file/tree/write-text.ts';
import type { JsonObject } from '../../model/json.ts';
import type { TextView } from '../../output/view.ts';

/** What is exported, and how. */
interface Wanted {
  readonly sections: ReadonlySet<Section>;
  readonly name: readonly string[] | undefined;
  readonly all: boolean;
  /** Nobody said which sections. */
  readonly isWhole: boolean;
  readonly warn: (line: string) => void;
}

/** The cluster as a file. Throws a not-found Fault for a name that no object has. */
export async function exportTree(controller: Controller, wanted: Wanted): Promise<TextView> {
  const { sections, name, all, isWhole } = wanted;
  const connectionsOf = name ?? (isWhole ? 'few' : 'all');
  // A pool may be meant by its own name or that of its node.
  const only = name && { nodes: name, groups: name, definitions: name };
  const state = await readCluster(controller, { sections, connectionsOf, only });
  if (state.connectionsLeftOut > 0) {
    wanted.warn(
      `What is set on the connections of ${state.connectionsLeftOut} resources is left out: the controller is asked for ` +
        `more than ${MOST_ASKED} only by "linstor export resource-connection".`,
    );
  }
  const written = new Set(sections);
  if (state.connectionsLeftOut > 0) written.delete('resource-connections');
  const whole = toFile(state, written, { all });
  const tree = name === undefined ? whole : choose(whole, name);
  return { kind: 'text', text: yamlText(tree), machine: { value: tree as unknown as JsonObject, layout: 'lines' } };
}

/** The JSON Schema of the format. */
export function schemaText(): TextView {
  const value = jsonSchema();
  return { kind: 'text', text: `${JSON.stringify(value, null, 2)}\n`, machine: { value, layout: 'lines' } };
}
