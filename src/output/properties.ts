import { ExitCode } from '../model/fault.ts';
import type { JsonValue } from '../model/json.ts';
import { compareCodePoints } from '../model/order.ts';
import type { Properties } from '../model/properties.ts';
import { paint } from './colour.ts';
import { listTable } from './list-table.ts';
import type { OutputSettings, OutputStreams } from './output-settings.ts';
import type { Column, PropertiesView, TableView } from './view.ts';

type Property = readonly [key: string, value: string];

/** The columns of every list of properties. */
export const PROPERTY_COLUMNS: readonly Column<Property>[] = [
  { heading: 'Key', cell: ([key]) => key },
  { heading: 'Value', cell: ([, value]) => value },
];

/** Properties as a list of key and value: sorted by key, or in the controller's order. */
export function propertiesTable(
  properties: Properties,
  { pastable = false, sorted = true }: { readonly pastable?: boolean; readonly sorted?: boolean } = {},
): TableView<Property> {
  const entries = Object.entries(properties);
  if (sorted) entries.sort(([a], [b]) => compareCodePoints(a, b));
  return { ...listTable(entries, PROPERTY_COLUMNS, pastable), members: () => ({}) };
}

/** Properties as a table sorted by key; under -m as a list of key and value in the controller's order. */
export async function showProperties(view: PropertiesView, how: OutputSettings, out: OutputStreams): Promise<number> {
  if (how.machine === undefined) await showText(view, how, out);
  else await showMachine(view, out);
  return ExitCode.ok;
}

async function showText(view: PropertiesView, how: OutputSettings, out: OutputStreams): Promise<void> {
  if (view.properties === undefined) return notice('No property map found for this entry.', how, out);
  const { showTable } = await import('./table.ts');
  await showTable(propertiesTable(view.properties, view), how, out);
  if (view.more) await notice('Unexpected additional property data, ignoring.', how, out);
}

async function notice(text: string, how: OutputSettings, out: OutputStreams): Promise<void> {
  await out.write(`${paint(text, how.colour ? 'yellow' : undefined)}\n`);
}

/** No such object is an empty line. */
async function showMachine(view: PropertiesView, out: OutputStreams): Promise<void> {
  const { machineText } = await import('./json-text.ts');
  if (view.properties === undefined) {
    await out.write('\n');
    return;
  }
  const pairs: JsonValue[] = Object.entries(view.properties).map(([key, value]) => ({ key, value }));
  await out.write(machineText({ value: [pairs], layout: 'lines' }));
}
