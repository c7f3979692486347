import type { Controller } from '../../api/controller.ts';
import { defineCommand } from '../../definition/command.ts';
import { choice } from '../../definition/argument-types.ts';
import { argumentList } from '../../definition/option.ts';
import { isJsonObject } from '../../model/json.ts';
import { jsonLine } from '../../output/json-text.ts';
import type { Column, TableView } from '../../output/view.ts';
import { pastable } from '../shared/list-options.ts';

const KINDS = [
  'nodes',
  'storage-pools',
  'resource-groups',
  'resource-definitions',
  'resources',
  'error-reports',
] as const;

interface Count {
  readonly kind: string;
  readonly count: number | bigint;
}

/** `GET /v1/stats/KIND` for each kind */
export const stats = defineCommand({
  path: 'stats',
  summary: 'Show how many nodes, storage pools, resources and so on there are',
  description: 'The controller only counts, which is quick in a cluster of any size.',
  examples: { 'linstor stats': 'All counts', 'linstor stats resources error-reports': 'Two of them' },
  columns: () => COLUMNS,
  options: { pastable },
  arguments: { kinds: argumentList(choice('KIND', KINDS), 'Only these kinds', 0) },
  run: ({ controller, input }): TableView<Count, Count> => {
    const kinds = input.kinds.length > 0 ? input.kinds : KINDS;
    return {
      kind: 'table',
      source: {
        items: () => counts(controller, kinds),
        raw: async function* () {
          const all: Record<string, number | bigint> = {};
          for await (const { kind, count } of counts(controller, kinds)) all[kind] = count;
          yield Buffer.from(jsonLine(all));
        },
      },
      rows: (row) => [row],
      columns: COLUMNS,
      pastable: input.pastable,
      machine: 'bare',
    };
  },
});

const COLUMNS: readonly Column<Count>[] = [
  { heading: 'Kind', cell: ({ kind }) => kind },
  { heading: 'Count', type: 'number', cell: ({ count }) => String(count), value: ({ count }) => count, align: 'right' },
];

async function* counts(controller: Controller, kinds: readonly string[]): AsyncGenerator<Count> {
  const answers = kinds.map((kind) => controller.read({ path: `/v1/stats/${kind}`, preview: {} }));
  // Of several that fail the first is told; the others must not end the program as unhandled.
  await Promise.allSettled(answers);
  for (const [at, answer] of answers.entries()) {
    const value = await answer;
    const count = isJsonObject(value) ? value.count : undefined;
    yield { kind: kinds[at] ?? '', count: typeof count === 'number' || typeof count === 'bigint' ? count : 0 };
  }
}
