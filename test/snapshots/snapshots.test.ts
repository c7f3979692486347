import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nouns } from '../../src/commands/index.ts';
import { printed } from '../support/run-words.ts';
import { preparationFor, shellWords, startClusters, type Clusters } from './cluster.ts';
import { LINES } from './lines.ts';
import { FAILING, PREPARATIONS } from './setup.ts';

let clusters: Clusters;
beforeAll(async () => void (clusters = await startClusters()));
afterAll(() => clusters.close());

/** What stands behind `linstor` in an example, without the other programs of its line. */
function lineOf(example: string): string {
  return example.replace(/^(.*[|(] ?)?linstor ?/, '').replace(/ [|<>].*|\)$/, '');
}

/** Long texts have their tests elsewhere: here their beginning is enough. */
function cut(text: string, most = 60): string {
  const lines = text.split('\n');
  if (lines.length <= most) return text;
  return [...lines.slice(0, most), `… and ${lines.length - most - 2} more lines`, ...lines.slice(-2)].join('\n');
}

/** The hand-picked lines of a noun. */
function linesOf(noun: string): string[] {
  return (LINES[noun] ?? '').split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
}

describe('examples and other lines of', () => {
  const ended: [example: string, code: number][] = [];

  it.each(nouns)('$name', async ({ name, commands }) => {
    const texts: string[] = [];
    for (const { command: example } of commands.flatMap(({ examples }) => examples)) {
      const line = lineOf(example);
      const preparation = preparationFor(line);
      const run = await clusters.run(shellWords(line), preparation);
      if (run.code !== 0) ended.push([example, run.code]);
      const why = preparation?.preview === undefined ? '' : `# only a preview: ${preparation.preview}\n`;
      texts.push(why + cut(printed(example, run)));
    }
    for (const line of linesOf(name)) texts.push(cut(printed(`linstor ${line}`, await clusters.run(shellWords(line)))));
    await expect(texts.join('\n')).toMatchFileSnapshot(`nouns/${name}.txt`);
  });

  it('end with 0 when they are examples, or it is said why not', () => {
    expect(ended).toEqual(FAILING.map(([example, code]) => [example, code]));
  });

  it('need what is prepared for them, and are of nouns', () => {
    const lines = nouns
      .flatMap(({ commands }) => commands.flatMap(({ examples }) => examples))
      .map(({ command }) => lineOf(command));
    const used = lines.map((line) => preparationFor(line));
    expect(PREPARATIONS.filter(([, preparation]) => !used.includes(preparation))).toEqual([]);
    expect(Object.keys(LINES).filter((name) => !nouns.some((noun) => noun.name === name))).toEqual([]);
  });
});
