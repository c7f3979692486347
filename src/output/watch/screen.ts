import type { Fault } from '../../model/fault.ts';
import { Capture } from '../capture.ts';
import { paint } from '../colour.ts';
import { faultText } from '../fault-text.ts';
import { printableLine } from '../printable.ts';
import type { OutputSettings, OutputStreams } from '../output-settings.ts';
import { columnOf, isNeededIn } from '../selection/show-selected.ts';
import { showView } from '../show-view.ts';
import { layOut, writeTable } from '../table.ts';
import { windowOf, type Window } from '../window.ts';
import type { Colour, PropertiesView, TableView, View } from '../view.ts';
import { linesThatFit } from './lines.ts';
import { lookAtTable } from './rows.ts';

/** A place on the terminal where one view after the other is drawn; what changed since the last look is reversed. */
export class Screen {
  readonly #how: OutputSettings;
  readonly #out: OutputStreams;
  readonly #window: () => Window | undefined;
  /** What is said above the view at this time. */
  readonly #heading: (at: number) => string;
  #height = 0;
  #lines: readonly string[] = [];
  #cells: ReadonlyMap<string, readonly string[]> | undefined;

  constructor(
    heading: (at: number) => string,
    how: OutputSettings,
    out: OutputStreams,
    window: () => Window | undefined,
  ) {
    this.#heading = heading;
    this.#how = how;
    this.#out = out;
    this.#window = window;
  }

  /** Draws the view in place of the one before; `at`: ms since the epoch. Throws the Faults of its data. */
  async show(view: View, at: number): Promise<void> {
    const isTable = view.kind === 'table' || (view.kind === 'properties' && view.properties !== undefined);
    const lines = isTable ? await this.#table(view) : await this.#others(view);
    await this.#draw([this.#heading(at), ...lines]);
  }

  /** Says above the last view that the present look failed. */
  async trouble(fault: Fault, at: number): Promise<void> {
    const [first = ''] = faultText(fault).split('\n');
    await this.#draw([this.#heading(at), paint(first, this.#how.colour ? 'red' : undefined), ...this.#lines]);
  }

  async #table(view: TableView<unknown, unknown> | PropertiesView): Promise<readonly string[]> {
    const shape = this.#how.selection ?? { now: 0 };
    const { selected, rows } = await lookAtTable(view, shape, { withFooter: true });
    const kept = [...rows.values()];
    const table = view.kind === 'table' ? view : {};
    const isNeeded = isNeededIn(table, shape);
    const laid = selected.fields.map((field) => layOut({ ...columnOf(field), needed: isNeeded(field) }, kept));
    const before = this.#cells;
    this.#cells = new Map([...rows.keys()].map((name, row) => [name, laid.map(({ cells }) => cells[row] ?? '')]));
    const marked = laid.map((column, c) => ({
      ...column,
      colours: [...rows.keys()].map((name, row): Colour | undefined =>
        before && before.get(name)?.[c] !== column.cells[row] ? 'reverse' : this.#colour(column.colours?.[row]),
      ),
    }));
    const text = new Capture(this.#window()?.columns);
    const style = { utf8: this.#how.utf8, colour: true, noHeaders: shape.noHeaders === true };
    await writeTable({ columns: marked, order: kept.keys(), footer: selected.footer() }, style, this.#howNow(), text);
    const gone = [...(before?.keys() ?? [])].filter((name) => !rows.has(name));
    this.#lines = linesOf(text);
    return gone.length > 0 ? [...this.#lines, `Gone: ${gone.map(printableLine).join(', ')}`] : this.#lines;
  }

  #colour(colour: Colour | undefined): Colour | undefined {
    return this.#how.colour ? colour : undefined;
  }

  /** The window may have got another size since the last look. */
  #howNow(): OutputSettings {
    const columns = this.#window()?.columns;
    const { fit, width } = this.#how;
    return { ...this.#how, fit: fit && columns, width: width && columns };
  }

  /** Lines that are not as they were are reversed as a whole. */
  async #others(view: View): Promise<readonly string[]> {
    const text = new Capture(this.#window()?.columns);
    await showView(view, this.#howNow(), text);
    const before = new Set(this.#lines);
    const isFirst = this.#lines.length === 0;
    this.#lines = linesOf(text);
    return this.#lines.map((line) => (isFirst || before.has(line) ? line : paint(plain(line), 'reverse')));
  }

  /** Goes back to the first line and writes over what stands there; what does not fit into the window is counted. */
  async #draw(lines: readonly string[]): Promise<void> {
    const { rows, columns } = windowOf(this.#window() ?? {});
    const shown = linesThatFit(lines, { rows: Math.max(2, rows - 1), columns }, this.#how.utf8);
    const back = this.#height > 0 ? `\x1b[${this.#height}A` : '';
    this.#height = shown.length;
    // A window that has just become narrower cuts the lines instead of breaking them.
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
