import type { Fault } from '../../model/fault.ts';
import { formatTime } from '../../model/time.ts';
import { Capture } from '../capture.ts';
import { paint } from '../colour.ts';
import { faultText } from '../fault-text.ts';
import { printableLine } from '../printable.ts';
import type { OutputSettings, OutputStreams } from '../output-settings.ts';
import { columnOf, fitColumns } from '../selection/show-selected.ts';
import { showView } from '../show-view.ts';
import { layOut, writeTable } from '../table.ts';
import type { Window } from '../window.ts';
import type { Colour, PropertiesView, TableView, View } from '../view.ts';
import { lookAtTable } from './rows.ts';

/** A place on the terminal where one view after the other is drawn; what changed since the last look is reversed. */
export class Screen {
  readonly #how: OutputSettings;
  readonly #out: OutputStreams;
  readonly #window: () => Window | undefined;
  /** What is said above the view: the command and how often it is asked. */
  readonly #title: string;
  #height = 0;
  #lines: readonly string[] = [];
  #cells: ReadonlyMap<string, readonly string[]> | undefined;

  constructor(title: string, how: OutputSettings, out: OutputStreams, window: () => Window | undefined) {
    this.#title = printableLine(title);
    this.#how = how;
    this.#out = out;
    this.#window = window;
  }

  /** Draws the view in place of the one before; `at`: ms since the epoch. Throws the Faults of its data. */
  async show(view: View, at: number): Promise<void> {
    const isTable = view.kind === 'table' || (view.kind === 'properties' && view.properties !== undefined);
    const lines = isTable ? await this.#table(view) : await this.#others(view);
    await this.#draw([`${this.#title}  ${formatTime(at)}`, ...lines]);
  }

  /** Says above the last view that the present look failed. */
  async trouble(fault: Fault, at: number): Promise<void> {
    const [first = ''] = faultText(fault).split('\n');
    await this.#draw([
      `${this.#title}  ${formatTime(at)}  ${paint(first, this.#how.colour ? 'red' : undefined)}`,
      ...this.#lines,
    ]);
  }

  async #table(view: TableView<unknown, unknown> | PropertiesView): Promise<readonly string[]> {
    const shape = this.#how.selection ?? { now: 0 };
    const { selected, rows } = await lookAtTable(view, shape, { withFooter: true });
    const kept = [...rows.values()];
    const laid = selected.fields.map((field) => layOut(columnOf(field), kept));
    const before = this.#cells;
    this.#cells = new Map([...rows.keys()].map((name, row) => [name, laid.map(({ cells }) => cells[row] ?? '')]));
    const marked = laid.map((column, c) => ({
      ...column,
      colours: [...rows.keys()].map((name, row): Colour | undefined =>
        before && before.get(name)?.[c] !== column.cells[row] ? 'reverse' : this.#colour(column.colours?.[row]),
      ),
    }));
    const { kept: columns } =
      shape.fit === undefined ? { kept: marked } : fitColumns(selected.fields, marked, shape.fit);
    const text = new Capture();
    const style = { utf8: this.#how.utf8, colour: true, noHeaders: shape.noHeaders === true };
    await writeTable({ columns, order: kept.keys(), footer: selected.footer() }, style, this.#how, text);
    const gone = [...(before?.keys() ?? [])].filter((name) => !rows.has(name));
    this.#lines = linesOf(text);
    return gone.length > 0 ? [...this.#lines, `Gone: ${gone.map(printableLine).join(', ')}`] : this.#lines;
  }

  #colour(colour: Colour | undefined): Colour | undefined {
    return this.#how.colour ? colour : undefined;
  }

  /** Lines that are not as they were are reversed as a whole. */
  async #others(view: View): Promise<readonly string[]> {
    const text = new Capture();
    await showView(view, this.#how, text);
    const before = new Set(this.#lines);
    const isFirst = this.#lines.length === 0;
    this.#lines = linesOf(text);
    return this.#lines.map((line) => (isFirst || before.has(line) ? line : paint(plain(line), 'reverse')));
  }

  /** Goes back to the first line and writes over what stands there; what does not fit into the window is counted. */
  async #draw(lines: readonly string[]): Promise<void> {
    const room = Math.max(2, (this.#window()?.rows ?? 25) - 1);
    const more = lines.length - room + 1;
    const shown = lines.length <= room ? lines : [...lines.slice(0, room - 1), `... ${more} more lines do not fit.`];
    const back = this.#height > 0 ? `\x1b[${this.#height}A` : '';
    this.#height = shown.length;
    // Lines are cut at the edge of the window instead of going on in the next one.
    const text = shown.map((line) => `${line}\x1b[K\n`).join('');
    await this.#out.write(`\x1b[?25l\x1b[?7l\r${back}${text}\x1b[J\x1b[?7h\x1b[?25h`);
  }
}

/** Without the colours that this program puts in. */
function plain(line: string): string {
  return line.replace(/\x1b\[[\d;]*m/g, '');
}

function linesOf({ text }: Capture): string[] {
  return text.replace(/\n$/, '').split('\n');
}
