import type { Values } from '../../definition/command.ts';
import { choice, resourceDefinitionName } from '../../definition/argument-types.ts';
import { list } from '../../definition/option.ts';
import type { Column, TableView } from '../../output/view.ts';
import { pastable } from '../shared/list-options.ts';
import { listTable } from '../../output/list-table.ts';

const ADVICE_TYPES = [
  'single-replica',
  'pot-split-brain',
  'diskless-in-use',
  'too-few-replicas',
  'too-many-replicas',
  'no-tiebreaker',
] as const;

type AdviceType = (typeof ADVICE_TYPES)[number];

/** Something about a resource that could go wrong, and a command against it. */
export interface Advice {
  readonly type: AdviceType;
  readonly resource: string;
  /** What is wrong; scripts know these sentences from -m. */
  readonly what: string;
  readonly fix: string;
}

/** The columns of both commands. */
export const ADVICE_COLUMNS: readonly Column<Advice>[] = [
  { heading: 'Resource', cell: (row) => row.resource },
  { heading: 'Issue', key: 'what', sentences: true, cell: (row) => row.what },
  { heading: 'Possible fix', key: 'fix', sentences: true, cell: (row) => row.fix },
];

/** The options of both commands. */
export const adviceOptions = {
  pastable,
  filter: list('-f, --filter', choice('TYPE', ADVICE_TYPES), 'Only advice of these types'),
  resources: list('-r, --resources', resourceDefinitionName, 'Only about these resources'),
};

type AdviceInput = Values<typeof adviceOptions>;

/** Advice as a table, or as one line of JSON; `empty` says what it means that there is none. */
export function adviceView(
  found: readonly Advice[],
  { pastable, filter }: AdviceInput,
  empty: string,
): TableView<Advice> {
  const advice = filter?.length ? found.filter(({ type }) => filter.includes(type)) : found;
  return {
    ...listTable(advice, ADVICE_COLUMNS, pastable),
    empty,
    machine: { value: advice.map(({ resource, what, fix }) => ({ resource, what, fix })), layout: 'one-line-bare' },
  };
}
