import { setImmediate as turn } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { nouns } from '../../src/commands/index.ts';
import type { Format } from '../../src/output/output-settings.ts';
import type { showView } from '../../src/output/show-view.ts';
import { showAs } from '../../src/output/formats/show-formatted.ts';
import type { TableView, View } from '../../src/output/view.ts';
import { PLAIN, recorder } from '../output/capture.ts';
import { preparationFor, shellWords, startClusters, type Clusters } from '../snapshots/cluster.ts';

type Table = TableView<unknown, unknown>;

/** A list that a command shows, and the objects that were read for it. */
interface Listed {
  readonly view: Table;
  readonly items: readonly unknown[];
}

const shown = vi.hoisted(() => ({ lists: [] as Listed[], others: 0 }));
vi.mock('../../src/output/show-view.ts', async (original) => {
  const real = await original<{ showView: typeof showView }>();
  return {
    ...real,
    showView: async (view: View, ...rest: [never, never]) => {
      const isList = view.kind === 'table' && view.object === undefined;
      if (!isList) shown.others++;
      if (!isList) return real.showView(view, ...rest);
      const items: unknown[] = [];
      for await (const item of view.source.items()) items.push(item);
      shown.lists.push({ view, items });
      return 0;
    },
  };
});

let clusters: Clusters;
beforeAll(async () => void (clusters = await startClusters()));
afterAll(() => clusters.close());

/** Commands that have to see all objects before the first row is certain, and why. */
const NEED_ALL: Readonly<Record<string, string>> = {
  'node list': 'what is said of a node that is away depends on whether any is to be evicted',
  'resource involved': 'whether a replica is shown depends on the other replicas of its resource',
};
/** Lists of which the demo cluster, or the examples, have no object. */
const EMPTY = [
  'advise maintenance',
  'backup queue list',
  'error-reports list',
  'exos events',
  'exos get-defaults',
  'exos list',
  'exos map',
  'snapshot ship-list',
];
const FORMATS: readonly Format[] = ['json', 'jsonl', 'yaml', 'csv', 'tsv', 'name'];

const commands = nouns
  .flatMap((noun) => noun.commands)
  .filter(({ columns }) => columns !== undefined)
  .map((command) => [command.path, command] as const);

/** The lists of the examples of a command, as formats for programs get them; only those with objects. */
async function listsOf({ examples }: (typeof commands)[number][1]): Promise<Listed[]> {
  shown.lists = [];
  shown.others = 0;
  for (const { command } of examples) {
    const line = command.replace(/^(.*[|(] ?)?linstor ?/, '').replace(/ [|<>].*|\)$/, '');
    const preparation = preparationFor(line);
    const hasOrder = / -(?:g|-groupby|-sort-by)\b/.test(line);
    const hasFormat = / -(?:m|o|-output|-watch)\b/.test(line);
    if (preparation?.preview === undefined && !hasOrder && !hasFormat)
      await clusters.run([...shellWords(line), '--output', 'jsonl'], preparation);
  }
  return shown.lists.filter(({ items }) => items.length > 0);
}

describe('formats for programs', () => {
  const withObjects = new Set<string>();

  it.each(commands)(
    'show the rows of %s in their order, each as it comes',
    { timeout: 30_000 },
    async (path, command) => {
      const lists = await listsOf(command);
      if (lists.length > 0 || shown.others > 0) withObjects.add(path);
      for (const list of lists) for (const format of FORMATS) await expectAsTheyCome(list, format, path in NEED_ALL);
    },
  );

  it('were tried with all lists that have objects', () => {
    expect(commands.flatMap(([path]) => (withObjects.has(path) ? [] : [path]))).toEqual(EMPTY);
  });
});

/** The objects are given the other way round than the demo does, and often enough that there is a last one. */
async function expectAsTheyCome({ view, items }: Listed, format: Format, needsAll: boolean): Promise<void> {
  const many = Array.from({ length: 3 }, () => items.toReversed()).flat();
  const nothing = await printed(view, [], format);
  let beforeTheLast = '';
  const whole = await printed(view, many, format, (written) => (beforeTheLast = written));
  if (needsAll) {
    const turned = await printed(view, many.toReversed(), format);
    if (format === 'jsonl' || format === 'name') expect(linesIn(whole)).toEqual(linesIn(turned).reverse());
    expect(beforeTheLast.length <= nothing.length).toBe(true);
    return;
  }
  const each: string[] = [];
  for (const item of many) each.push(rowsIn(await printed(view, [item], format), nothing, format));
  expect(rowsIn(whole, nothing, format)).toBe(each.filter((text) => text !== '').join(format === 'json' ? ',\n' : ''));
  if (each.slice(0, -1).some((text) => text !== '')) expect(beforeTheLast.length).toBeGreaterThan(nothing.length);
}

function linesIn(text: string): string[] {
  return text.split('\n').slice(0, -1);
}

/** What a list of these objects prints; `before` gets what was written before each of them is read. */
async function printed(
  view: Table,
  items: readonly unknown[],
  format: Format,
  before: (written: string) => void = () => undefined,
): Promise<string> {
  const out = recorder();
  const source: Table['source'] = {
    raw: () => view.source.raw(),
    items: async function* () {
      for (const item of items) {
        // The program has nothing to do but to write.
        await turn();
        await turn();
        before(out.text());
        yield item;
      }
    },
  };
  await showAs({ ...view, source }, { ...PLAIN, format }, out);
  return out.text();
}

/** Without what stands around them; `nothing`: what an empty list prints. */
function rowsIn(text: string, nothing: string, format: Format): string {
  if (format === 'json') return text.slice(1, -2).trim();
  if (format === 'yaml') return text === nothing ? '' : text;
  return text.slice(nothing.length);
}
