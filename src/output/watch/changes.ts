import { clientFault } from '../../model/fault.ts';
import type { JsonValue } from '../../model/json.ts';
import { compactJson, jsonLinesWriter } from '../formats/json.ts';
import { membersWithout } from '../formats/show-formatted.ts';
import type { OutputSettings, OutputStreams } from '../output-settings.ts';
import type { View } from '../view.ts';
import { lookAtTable } from './rows.ts';

/**
 * What changed from look to look, a line of JSON for each object: `{"event":"added"|"changed"|"removed","name":…,"object":…}`.
 * The first look adds everything.
 */
export class Changes {
  readonly #how: OutputSettings;
  readonly #out: OutputStreams;
  #before: ReadonlyMap<string, string> = new Map();

  constructor(how: OutputSettings, out: OutputStreams) {
    this.#how = how;
    this.#out = out;
  }

  /** Tells what is new in the view. Throws the Faults of its data. */
  async show(view: View): Promise<void> {
    const now = await this.#objects(view);
    for (const [name, object] of now) {
      const before = this.#before.get(name);
      if (before !== object) await this.#tell(before === undefined ? 'added' : 'changed', name, object);
    }
    for (const [name, object] of this.#before) if (!now.has(name)) await this.#tell('removed', name, object);
    this.#before = now;
  }

  async #tell(event: string, name: string, object: string): Promise<void> {
    await this.#out.write(`{"event":"${event}","name":${compactJson(name)},"object":${object}}\n`);
  }

  async #objects(view: View): Promise<ReadonlyMap<string, string>> {
    if (view.kind === 'text' && view.machine) return new Map([['', compactJson(view.machine.value)]]);
    if (view.kind === 'tree')
      return new Map(view.trees.map((tree) => [tree.name, compactJson(tree as unknown as JsonValue)]));
    if (view.kind !== 'table' && view.kind !== 'properties')
      throw clientFault('Only changes of lists can be told, and this command shows none.');
    const keep = membersWithout(jsonLinesWriter);
    const { selected, rows } = await lookAtTable(view, this.#how.selection ?? { now: 0 }, { keep, allColumns: true });
    return new Map(
      Array.from(rows, ([name, kept]) => {
        const own = Object.fromEntries(selected.fields.map((field) => [field.key, field.value(kept)]));
        return [name, jsonLinesWriter.element([jsonLinesWriter.members(own), kept.members], true).trimEnd()];
      }),
    );
  }
}
