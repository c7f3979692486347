import { JsonFloat, isJsonObject, type JsonValue } from '../../model/json.ts';
import { floatText } from '../float-text.ts';
import { printable, printableText } from '../printable.ts';
import { compactJson } from './json.ts';

/** A line of comma-separated values by RFC 4180; control characters other than tabs and line ends are spelled out. */
export function csvLine(values: readonly JsonValue[]): string {
  return `${values.map((value) => csvField(fieldText(value))).join(',')}\r\n`;
}

function csvField(text: string): string {
  const safe = printableText(text);
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A line of tab-separated values: tab, line ends and backslash are written as `\t`, `\n`, `\r` and `\\`. */
export function tsvLine(values: readonly JsonValue[]): string {
  const field = (value: JsonValue): string =>
    printableText(fieldText(value).replaceAll('\\', '\\\\'))
      .replaceAll('\t', '\\t')
      .replaceAll('\r', '\\r')
      .replaceAll('\n', '\\n');
  return `${values.map(field).join('\t')}\n`;
}

/** A value in one field: nothing for null, the entries of a list with commas between them. */
function fieldText(value: JsonValue): string {
  if (value === null) return '';
  if (Array.isArray(value)) return value.map(fieldText).join(',');
  if (value instanceof JsonFloat) return floatText(value.value);
  return isJsonObject(value) ? compactJson(value) : typeof value === 'string' ? value : compactJson(value);
}

/** A row of a Markdown table. */
export function markdownLine(cells: readonly string[]): string {
  return `| ${cells.map(markdownCell).join(' | ')} |\n`;
}

/** Nothing in a cell is markup. */
function markdownCell(text: string): string {
  return printable(text)
    .replace(/[\\`*[\]|]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\n', '<br>');
}
