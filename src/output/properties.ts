import { ExitCode } from '../model/fault.ts';
import type { JsonValue } from '../model/json.ts';
import { compareCodePoints } from '../model/order.ts';
import { paint } from './colour.ts';
import type { OutputSettings, OutputStreams } from './output-settings.ts';
import type { Column, PropertiesView } from './view.ts';

type Property = readonly [key: string, value: string];

/** The columns of every list of properties. */
export const PROPERTY_COLUMNS: readonly Column<Property>[] = [
  { heading: 'Key', cell: ([key]) => key },
  { heading: 'Value', cell: ([, value]) => value },
];

/** Properties as a table sorted by key; under -m as a list of key and value in the controller's order. */
export async function showProperties(view: PropertiesView, how: OutputSettings, out: OutputStreams): Promise<number> {
  if (how.machine === undefined) await showTable(view, how, out);
  else await showMachine(view, out);
  return ExitCode.ok;
}

async function showTable(view: PropertiesView, how: OutputSettings, out: OutputStreams): Promise<void> {
  if (view.properties === undefined) return notice('No property map found for this entry.', how, out);
  const { tableText } = await import('./layout.ts');
  const sorted = Object.entries(view.properties).sort(([a], [b]) => compareCodePoints(a, b));
  const columns = [
    { heading: 'Key', cells: sorted.map(([key]) => key) },
    { heading: 'Value', cells: sorted.map(([, value]) => value) },
  ];
  for (const chunk of tableText(columns, { utf8: how.utf8 && !view.pastable, colour: false })) await out.write(chunk);
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
