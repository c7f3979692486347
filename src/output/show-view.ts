import { ExitCode, type Fault } from '../model/fault.ts';
import { RepliesFault } from '../api/objects/reply.ts';
import { showBytes } from './bytes.ts';
import { faultText } from './fault-text.ts';
import type { Presenter } from './happening.ts';
import { printableText } from './printable.ts';
import type { OutputSettings, OutputStreams } from './output-settings.ts';
import type { PartsView, TextView, View } from './view.ts';
import { wrapped } from './wrapped.ts';

/**
 * Turns a view into bytes and gives the exit code. Throws the Faults of the data it reads.
 * Every kind of view has a module of its own that is loaded when it is shown.
 */
export async function showView(view: View, how: OutputSettings, out: OutputStreams): Promise<number> {
  if (how.format !== undefined)
    return (await import('./formats/show-formatted.ts')).showAs(view, { ...how, format: how.format }, out);
  if (how.selection !== undefined && (view.kind === 'table' || view.kind === 'properties'))
    return (await import('./selection/show-selected.ts')).showSelected(view, how.selection, how, out);
  switch (view.kind) {
    case 'table':
      if (how.machine === undefined && how.blocks) return (await import('./blocks.ts')).showBlocks(view, how, out);
      if (how.machine === undefined) return (await import('./table.ts')).showTable(view, how, out);
      return (await import('./machine-table.ts')).showMachineTable(view, how.machine, out);
    case 'properties':
      return (await import('./properties.ts')).showProperties(view, how, out);
    case 'tree':
      return (await import('./tree.ts')).showTrees(view, how, out);
    case 'text':
      return showText(view, how, out);
    case 'parts':
      return showParts(view, how, out);
    case 'bytes':
      return showBytes(view, how, out);
    case 'silent':
      return view.exitCode ?? ExitCode.ok;
  }
}

/** Shows what a command that changes something tells. */
export async function presenterFor(how: OutputSettings, out: OutputStreams): Promise<Presenter> {
  if (how.format === undefined) return (await import('./replies.ts')).repliesPresenter(how, out);
  return (await import('./formats/formatted-replies.ts')).dataPresenter(how, out);
}

/** Tells a fault on stderr, or shows the replies it carries like any replies; gives the exit code. */
export async function showFault(fault: Fault, how: OutputSettings, out: OutputStreams): Promise<number> {
  if (how.format !== undefined) return (await import('./formats/formatted-replies.ts')).showFaultAs(fault, how, out);
  if (fault instanceof RepliesFault) return (await import('./replies.ts')).showRepliesFault(fault, how, out);
  out.error(faultText(fault));
  return fault.exitCode;
}

async function showText(view: TextView, how: OutputSettings, out: OutputStreams): Promise<number> {
  if (how.machine !== undefined && view.machine !== undefined) {
    const { machineText } = await import('./json-text.ts');
    await out.write(machineText(view.machine));
  } else if (view.page) {
    const { paintCells } = await import('./colour.ts');
    const lines = Array.from(view.page(how.utf8), (line) => `${paintCells(line, how.colour)}\n`);
    await out.write(await wrapped(lines.join(''), how));
  } else if (view.text !== '') {
    const text = printableText(view.text);
    await out.write(view.prose ? await wrapped(text, how) : text);
  }
  return view.exitCode ?? ExitCode.ok;
}

async function showParts(view: PartsView, how: OutputSettings, out: OutputStreams): Promise<number> {
  if (how.machine === undefined) {
    let exitCode: number = ExitCode.ok;
    for await (const part of view.parts()) exitCode = Math.max(exitCode, await showView(part, how, out));
    return exitCode;
  }
  if ('value' in view.machine)
    return showText({ kind: 'text', text: '', machine: view.machine }, { ...how, machine: how.machine }, out);
  return (await import('./machine-table.ts')).showRaw(view.machine.raw(), 'wrapped', out);
}
