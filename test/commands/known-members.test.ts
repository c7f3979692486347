import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { jsonList, listIn } from '../../src/api/json-list.ts';
import type { Shape } from '../../src/api/objects/shape.ts';
import type { ListAnswer } from '../../src/api/request.ts';
import { nouns } from '../../src/commands/index.ts';
import { batchesOf, Batches } from '../../src/model/batches.ts';
import type { JsonObject } from '../../src/model/json.ts';
import type { Run } from '../support/run-words.ts';
import { noteText } from '../../src/model/members-text.ts';
import { membersText, strip } from '../support/strip.ts';
import { preparationFor, shellWords, startClusters, type Clusters } from '../snapshots/cluster.ts';

/** How lists are read that were asked for with a shape, and how many there were of which known members were read. */
const reading = vi.hoisted(() => ({ strips: false, known: 0 }));

vi.mock('../../src/api/json-list.ts', async (original) => {
  const real = await original<{ jsonList: typeof jsonList; listIn: typeof listIn }>();
  const watched = (list: ListAnswer, shape?: Shape): ListAnswer =>
    shape === undefined ? list : { ...list, known: (how) => knownOf(list, shape, how?.withText === true) };
  return {
    ...real,
    jsonList: (...args: Parameters<typeof jsonList>) => watched(real.jsonList(...args), args[3]),
    listIn: (...args: Parameters<typeof listIn>) => watched(real.listIn(...args) as ListAnswer, args[2]),
  };
});

function knownOf(list: ListAnswer, shape: Shape, withText: boolean): AsyncIterable<JsonObject> {
  reading.known++;
  return reading.strips ? new Batches(stripped(list, shape, withText)) : list.items();
}

async function* stripped(list: ListAnswer, shape: Shape, withText: boolean): AsyncGenerator<readonly JsonObject[]> {
  for await (const some of batchesOf(list.items()))
    yield some.map((one) => {
      const text = withText ? membersText(one) : undefined;
      if (withText && !text) return one;
      const known = strip(one, shape) as JsonObject;
      if (text) noteText(known, text);
      return known;
    });
}

let clusters: Clusters;
beforeAll(async () => void (clusters = await startClusters()));
afterAll(() => clusters.close());

/** Of each a list has other members to show. */
const FORMATS = ['text', 'wide', 'markdown', 'csv', 'tsv', 'name', 'json', 'jsonl', 'yaml'].map((format) => [
  '--output',
  format,
]);
/** Properties may be of any name, and some lists have properties that their shape does not name. */
const ASKED = [
  ['--machine-readable'],
  ['--machine-readable', '--output-version', 'v0'],
  ['--output', 'csv', '--columns', '+Aux/site,props.Aux/site'],
  ['--sort-by', '-Aux/site', '--where', 'Aux/site != "C"', '--limit', '2'],
];

/** The examples of a command that only look, without their redirections. */
function linesOf({ examples }: (typeof nouns)[number]['commands'][number]): string[] {
  return examples
    .map(({ command }) => command.replace(/^(.*[|(] ?)?linstor ?/, '').replace(/ [|<>].*|\)$/, ''))
    .filter((line) => preparationFor(line)?.preview === undefined && !/ -(?:m|o|-output|-watch)\b/.test(line));
}

/** What the line does when lists have all members, and whether it reads one for what its shape names. */
async function whole(words: readonly string[], line: string): Promise<{ run: Run; readsKnown: boolean }> {
  reading.strips = false;
  reading.known = 0;
  return { run: await clusters.run(words, preparationFor(line)), readsKnown: reading.known > 0 };
}

async function withoutOthers(words: readonly string[], line: string): Promise<Run> {
  reading.strips = true;
  return clusters.run(words, preparationFor(line));
}

const commands = nouns.flatMap((noun) => noun.commands).map((command) => [command.path, command] as const);
const lists = commands.filter(([, { columns }]) => columns !== undefined);

describe('whoever reads a list for the members that its shape names', () => {
  const readers = new Set<string>();

  it.each(commands)('reads no others: %s', { timeout: 30_000 }, async (path, command) => {
    for (const line of linesOf(command)) {
      const words = shellWords(line);
      const { run, readsKnown } = await whole(words, line);
      if (readsKnown) readers.add(path);
      if (readsKnown) expect(await withoutOthers(words, line)).toEqual(run);
    }
    expect(command.examples.length).toBeGreaterThan(0);
  });

  it('is among others', () => {
    expect([...readers]).toEqual(
      expect.arrayContaining(['node describe', 'resource list', 'status', 'volume list', 'wait resource']),
    );
  });

  it.each(lists)('shows in every format what there is: %s', { timeout: 60_000 }, async (path, command) => {
    for (const line of linesOf(command).slice(0, 1)) {
      for (const options of [...FORMATS, ...ASKED]) {
        const words = [...shellWords(line), ...options];
        const { run } = await whole(words, line);
        expect(await withoutOthers(words, line), words.join(' ')).toEqual(run);
      }
    }
    expect(path).not.toBe('');
  });
});
