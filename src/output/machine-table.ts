import type { JsonObject } from '../model/json.ts';
import { ExitCode } from '../model/fault.ts';
import { reindent } from './reindent.ts';
import type { OutputStreams } from './output-settings.ts';
import type { TableView } from './view.ts';

/** A list for -m: converted for v0 where a conversion exists, else the controller's bytes re-indented. */
export async function showMachineTable<Item, Row>(
  view: TableView<Item, Row>,
  version: 'v0' | 'v1',
  out: OutputStreams,
): Promise<number> {
  if (typeof view.machine === 'object') {
    await out.write((await import('./json-text.ts')).machineText(view.machine));
    return ExitCode.ok;
  }
  if (version === 'v1' || view.v0 === undefined) return showRaw(view.source.raw(), view.machine, out);
  const { machineText } = await import('./json-text.ts');
  // Commands type only the members they depend on; what comes from the source is JSON all the same.
  const items = view.source.items() as AsyncIterable<JsonObject>;
  await out.write(machineText({ value: await view.v0(items), layout: 'lines' }));
  return ExitCode.ok;
}

/** JSON as the controller sent it, re-indented; `flat`: in a list unless it is one. */
export async function showRaw(
  bytes: AsyncIterable<Uint8Array>,
  framing: 'wrapped' | 'flat' | 'bare',
  out: OutputStreams,
): Promise<number> {
  for await (const piece of reindent(bytes, framing === 'flat' ? 'unless-list' : framing === 'wrapped')) {
    if (out.closed) break;
    await out.write(piece);
  }
  return ExitCode.ok;
}
