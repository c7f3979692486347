import { batchesOf } from '../../model/batches.ts';
import { ExitCode, notFoundFault } from '../../model/fault.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../model/json.ts';
import { showBytes } from '../bytes.ts';
import { listTable } from '../list-table.ts';
import { printable, printableText } from '../printable.ts';
import type { Format, OutputSettings, OutputStreams } from '../output-settings.ts';
import {
  cellText,
  selectTable,
  type Field,
  type Keep,
  type Kept,
  type SelectedTable,
} from '../selection/selected-table.ts';
import type { BytesView, PartsView, TableView, TextView, TreeNode, TreeView, View } from '../view.ts';
import { csvLine, markdownLine, tsvLine } from './delimited.ts';
import { compactJson } from './json.ts';
import { propertiesTable } from '../properties.ts';
import { inPieces } from '../pieces.ts';
import { writerFor } from './writers.ts';
import type { Writer } from './writer.ts';

/** How a view is shown in one of the data formats. */
export interface DataSettings extends OutputSettings {
  readonly format: Format;
}

/** Shows a view in a data format; gives the exit code. Throws the Faults of the data it reads. */
export async function showAs(view: View, how: DataSettings, out: OutputStreams): Promise<number> {
  switch (view.kind) {
    case 'table':
      return showTableAs(view, how, out);
    case 'properties':
      if (view.properties === undefined) throw notFoundFault('There is no such object.');
      return showTableAs(propertiesTable(view.properties, { sorted: isForPeople(how.format) }), how, out);
    case 'tree':
      return showTreesAs(view, how, out);
    case 'text':
      return showTextAs(view, how, out);
    case 'parts':
      return showPartsAs(view, how, out);
    case 'bytes':
      return showBytesAs(view, how, out);
    case 'silent': {
      const exitCode = view.exitCode ?? ExitCode.ok;
      const writer = await writerFor(how);
      if (writer) await out.write(writer.document({ ok: exitCode === ExitCode.ok, replies: [] }));
      return exitCode;
    }
  }
}

/** The other formats are for programs: their rows come in the controller's order, each as it arrives, as under -m. */
function isForPeople(format: Format): boolean {
  return format === 'markdown';
}

async function showTableAs<Item, Row>(
  view: TableView<Item, Row>,
  how: DataSettings,
  out: OutputStreams,
): Promise<number> {
  const writer = await writerFor(how);
  if (writer && view.object !== undefined && how.selection === undefined) {
    await out.write(writer.document(view.object));
    return ExitCode.ok;
  }
  if (writer) return writeObjects(view, writer, how, out);
  const selected = selectTable(view, how.selection ?? { now: 0 }, {
    colourless: true,
    asTheyCome: !isForPeople(how.format),
  });
  const { heading, line } = lineWriter(how.format, selected);
  return inPieces(out, async (pieces) => {
    if (heading !== '' && how.selection?.noHeaders !== true) await pieces.add(heading);
    for await (const batch of batchesOf(selected.rows())) {
      for (const kept of batch) {
        if (out.closed) return ExitCode.ok;
        const written = pieces.add(line(kept));
        if (written) await written;
      }
    }
    return ExitCode.ok;
  });
}

/** What the table shows and, after that, the API's other members; with --columns only the columns named. */
async function writeObjects<Item, Row>(
  view: TableView<Item, Row>,
  writer: Writer,
  how: DataSettings,
  out: OutputStreams,
): Promise<number> {
  const names = how.selection?.columns;
  const onlyColumns = names !== undefined && !names[0]?.startsWith('+');
  const keep = membersWithout(writer);
  const needs = { allColumns: true, colourless: true, asTheyCome: true, ...(!onlyColumns && { keep }) };
  const selected = selectTable(view, how.selection ?? { now: 0 }, needs);
  return inPieces(out, async (pieces) => {
    let isFirst = true;
    for await (const batch of batchesOf(selected.rows())) {
      if (out.closed) break;
      for (const kept of batch) {
        const own: Record<string, JsonValue> = {};
        for (const field of selected.fields) define(own, field.key, field.value(kept));
        const written = pieces.add(writer.element([writer.members(own), kept.members], isFirst));
        if (written) await written;
        isFirst = false;
      }
    }
    await pieces.add(writer.end(isFirst));
    return ExitCode.ok;
  });
}

/** The API's members of a row but for those that its columns show. */
export function membersWithout(writer: Writer): Keep {
  return {
    ofMembers: (members, keys) => writer.members(othersThan(keys, members)),
    ofText: writer.membersText,
  };
}

/** Where a computed value has the name of a member of the API that says more, that one is called `api_NAME`. */
function othersThan(keys: ReadonlySet<string>, members: object): object {
  const others: Record<string, unknown> = {};
  for (const key of Object.keys(members)) {
    const value = (members as Record<string, unknown>)[key];
    if (!keys.has(key)) define(others, key, value);
    else if (isJsonObject(value) || Array.isArray(value)) define(others, `api_${key}`, value);
  }
  return others;
}

function define(object: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__') Object.defineProperty(object, key, { value, enumerable: true });
  else object[key] = value;
}

interface LineWriter<Row> {
  readonly heading: string;
  readonly line: (kept: Kept<Row>) => string;
}

function lineWriter<Row>(format: Format, { fields, names }: SelectedTable<Row>): LineWriter<Row> {
  const values = (kept: Kept<Row>): JsonValue[] => fields.map((field) => field.flat(kept));
  const texts = (kept: Kept<Row>, of: readonly Field<Row>[]): string[] => of.map((field) => cellText(field.text(kept)));
  const keys = fields.map(({ key }) => key);
  switch (format) {
    case 'csv':
      return { heading: csvLine(keys), line: (kept) => csvLine(values(kept)) };
    case 'tsv':
      return { heading: tsvLine(keys), line: (kept) => tsvLine(values(kept)) };
    case 'markdown': {
      const rule = `|${fields.map(({ align }) => (align === 'right' ? ' ---: ' : ' --- ')).join('|')}|\n`;
      const headings = fields.map(({ heading }) => heading.replaceAll('_', ' '));
      return { heading: markdownLine(headings) + rule, line: (kept) => markdownLine(texts(kept, fields)) };
    }
    default:
      return { heading: '', line: (kept) => `${texts(kept, names).map(oneLine).join(' ')}\n` };
  }
}

function oneLine(text: string): string {
  return printable(text).replaceAll('\n', ' ');
}

async function showTreesAs(view: TreeView, how: DataSettings, out: OutputStreams): Promise<number> {
  const writer = await writerFor(how);
  if (!writer) return showTableAs(branchTable(view.trees), how, out);
  let isFirst = true;
  for (const tree of view.trees) {
    await out.write(writer.element([writer.members(treeValue(tree))], isFirst));
    isFirst = false;
  }
  await out.write(writer.end(isFirst));
  return ExitCode.ok;
}

function treeValue({ name, description, children }: TreeNode): JsonObject {
  return { name, description, children: children.map(treeValue) };
}

interface Branch {
  readonly path: readonly string[];
  readonly node: TreeNode;
}

/** Every node of the trees in a row of its own, with the names above it. */
function branchTable(trees: readonly TreeNode[]): TableView<Branch> {
  const branches = (nodes: readonly TreeNode[], above: readonly string[]): Branch[] =>
    nodes.flatMap((node) => [{ path: [...above, node.name], node }, ...branches(node.children, [...above, node.name])]);
  return listTable(branches(trees, []), [
    { heading: 'Name', cell: ({ node }) => node.name },
    { heading: 'Description', cell: ({ node }) => node.description },
    { heading: 'Level', cell: ({ path }) => String(path.length), value: ({ path }) => path.length },
    { heading: 'Path', cell: ({ path }) => path.join(' / ') },
  ]);
}

/** Values for machines where there are some; else the text is all there is. */
async function showTextAs(view: TextView, how: DataSettings, out: OutputStreams): Promise<number> {
  const writer = await writerFor(how);
  const value = view.machine?.value;
  if (writer) await out.write(writer.document(value ?? { text: view.text }));
  else if (value === undefined || value === null || typeof value !== 'object')
    await out.write(printableText(view.text));
  else await showTableAs(objectTable(Array.isArray(value) ? value : [value]), how, out);
  return view.exitCode ?? ExitCode.ok;
}

/** A table over objects: a column for each member that any of them has. */
function objectTable(values: readonly JsonValue[]): TableView {
  const objects = values.map((value) => (isJsonObject(value) ? value : { value }));
  const keys = [...new Set(objects.flatMap((object) => Object.keys(object)))];
  return listTable(
    objects,
    keys.map((key) => ({
      heading: key,
      key,
      cell: (object) => compactJson(object[key] ?? null),
      value: (object) => object[key] ?? null,
    })),
  );
}

async function showPartsAs(view: PartsView, how: DataSettings, out: OutputStreams): Promise<number> {
  if ('value' in view.machine) return showTextAs({ kind: 'text', text: '', machine: view.machine }, how, out);
  return showTableAs({ ...listTable<JsonObject>([], []), source: view.machine }, how, out);
}

/** A file: its text, or Base64 when it is none. What comes as a stream has a form of its own. */
async function showBytesAs(view: BytesView, how: DataSettings, out: OutputStreams): Promise<number> {
  const writer = await writerFor(how);
  const { bytes } = view;
  if (writer === undefined || !(bytes instanceof Uint8Array)) return showBytes(view, how, out);
  await out.write(writer.document(contentOf(bytes)));
  return view.exitCode?.() ?? ExitCode.ok;
}

function contentOf(bytes: Uint8Array): JsonObject {
  const content = Buffer.from(bytes).toString('utf8');
  if (Buffer.from(content).equals(bytes)) return { encoding: 'utf-8', content };
  return { encoding: 'base64', content: Buffer.from(bytes).toString('base64') };
}
