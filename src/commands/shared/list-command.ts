import {
  defineCommand,
  type Arguments,
  type Call,
  type Command,
  type CommandWords,
  type None,
  type Options,
  type Values,
} from '../../definition/command.ts';
import type { Column, Source, TableView } from '../../output/view.ts';
import { pastable, propertyColumns } from './list-options.ts';

/** A column that is always there, or only with the option of this name; `-o wide` and data formats show it without, too. */
export interface ListColumn<Row> extends Column<Row> {
  readonly onlyWith?: string;
}

interface ListSpec<Item, Row, O extends Options, A extends Arguments> extends Omit<CommandWords<O, A>, 'columns'> {
  /** All columns, from left to right. */
  readonly columns: () => readonly ListColumn<Row>[];
  /** Asks for the list. */
  readonly source: (call: Call<Values<O> & Values<A>>) => Promise<Source<Item>> | Source<Item>;
  readonly rows: (item: Item, input: Values<O> & Values<A>) => Iterable<Row>;
  /** What else there is to say of the table; -m frames it as `wrapped` by default. */
  readonly table?: Partial<TableView<Item, Row>>;
}

/**
 * A command that shows a list as a table. `--pastable` is its first option unless `options` give it another place; `groupby`
 * and `showProps`, as `groupBy` and `showProps` make them, sort the rows and add columns.
 */
export function listCommand<Item, Row, const O extends Options = None, const A extends Arguments = None>({
  columns,
  source,
  rows,
  table,
  ...words
}: ListSpec<Item, Row, O, A>): Command {
  const options: Options = words.options ?? {};
  return defineCommand({
    ...words,
    columns: () => dividedBy(columns(), isUsual).flat(),
    options: 'pastable' in options ? options : { pastable, ...options },
    run: async (call): Promise<TableView<Item, Row>> => {
      // What follows from options of a type not yet known is beyond the compiler.
      const typed = call as unknown as Call<Values<O> & Values<A>>;
      const input = new Map<string, unknown>(Object.entries(call.input));
      const isShown = ({ onlyWith }: ListColumn<Row>) => onlyWith === undefined || input.get(onlyWith) === true;
      const [shown, extraColumns] = dividedBy(columns(), isShown);
      const sortBy = wordsOf(input.get('groupby'));
      return {
        kind: 'table',
        source: await source(typed),
        rows: (item) => rows(item, typed.input),
        columns: [...shown, ...propertyColumns<Row>(wordsOf(input.get('showProps')))],
        extraColumns,
        ...('groupby' in options && { sortBy: sortBy ?? [], sortIsAsked: sortBy !== undefined }),
        pastable: input.get('pastable') === true,
        machine: 'wrapped',
        ...table,
      };
    },
  });
}

/** The columns of which it holds, and the others, each in their order. */
function dividedBy<C>(columns: readonly C[], test: (column: C) => boolean): [C[], C[]] {
  return [columns.filter(test), columns.filter((column) => !test(column))];
}

function isUsual({ onlyWith }: ListColumn<never>): boolean {
  return onlyWith === undefined;
}

function wordsOf(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? value.map(String) : undefined;
}
