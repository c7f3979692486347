import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complete } from '../../src/completion/complete.ts';
import { liveNames } from '../../src/completion/names.ts';
import { openController } from '../../src/api/open-controller.ts';
import { startDemo, type Demo } from '../../src/demo/index.ts';
import { splitLine } from '../completion/split-line.ts';
import { plain, serve } from '../transport/server.ts';
import { settingsFor } from '../transport/settings-for.ts';
import { runWords } from '../support/run-words.ts';
import { wholeTree } from '../support/whole-tree.ts';
import type { Json } from '../fuzz/support/mutate.ts';
import { READING } from '../fuzz/support/reading-lines.ts';
import { originalAnswer } from './support/sample-cluster.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo.close());

/** What a terminal would obey or not show; line ends and tabs are layout. */
const OBEYED = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]|\r(?!\n)|\p{Cf}|[\u2028\u2029]|\p{Cs}/u;
/** The colours of the program; no other sequence is made of them. */
const COLOUR = /\x1b\[(?:0|7|[01];3\d)m/g;

const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }),
      fc.constantFrom(
        '\x1b[2J',
        '\x1b[1A\x1b[2K',
        '\x1b]0;x\x07',
        '\x9b1A',
        '\b',
        '\r',
        '\x7f',
        '\u202e',
        '\u200d',
        '\u061c',
      ),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(''));

/** The value with the text at the end of those of its strings and keys whose turn it is. */
function spoilt(value: Json, text: string, isIts: () => boolean): Json {
  if (typeof value === 'string') return isIts() ? value + text : value;
  if (Array.isArray(value)) return value.map((one) => spoilt(one, text, isIts));
  if (typeof value !== 'object' || value === null) return value;
  const isMap = (key: string): boolean => key === 'props' || key === 'linstor';
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => {
      const inner = spoilt(member, text, isIts);
      return [key, isMap(key) && isRecord(inner) ? withKeys(inner, text, isIts) : inner];
    }),
  );
}

function isRecord(value: Json): value is Record<string, Json> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function withKeys(map: Record<string, Json>, text: string, isIts: () => boolean): Json {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [isIts() ? key + text : key, value]));
}

/** A controller whose texts end in what `spoil` says now. */
async function spoiltCluster() {
  const spoil = { text: '', every: 1 };
  const { port } = await serve((response, request) => {
    void originalAnswer(demo, request.method ?? '', request.url ?? '').then(({ status, value }) => {
      let turn = 0;
      const body = spoilt(value, spoil.text, () => turn++ % spoil.every === 0);
      plain(JSON.stringify(body), { 'Content-Type': 'application/json' }, status)(response, request);
    });
  });
  return { spoil, controller: openController(settingsFor({ controllers: [`127.0.0.1:${port}`] })) };
}

describe('texts of the cluster that a terminal would obey', () => {
  it('are harmless in whatever a command shows', async () => {
    const { spoil, controller } = await spoiltCluster();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...READING, 'api /v1/nodes', 'api /v1/view/resources'),
        fc.constantFrom(
          '',
          '',
          '-o wide ',
          '-o csv ',
          '-o tsv ',
          '-o yaml ',
          '-o json ',
          '-o name ',
          '-o markdown ',
          '-m ',
        ),
        hostile,
        fc.integer({ min: 1, max: 7 }),
        async (line, mode, text, every) => {
          Object.assign(spoil, { text, every });
          const words = `${mode}${line}`.split(' ');
          const { stdout, stderr } = await runWords(words, controller, { terminal: true });
          expect(stdout.replace(COLOUR, '')).not.toMatch(OBEYED);
          expect(stderr).not.toMatch(OBEYED);
        },
      ),
      { numRuns: 600, seed: 2026 },
    );
  }, 60_000);

  it('are not offered by TAB', async () => {
    const { spoil, controller } = await spoiltCluster();
    const names = liveNames(() => Promise.resolve(controller), {
      resolve: () => Promise.resolve([]),
      entries: () => Promise.resolve([]),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(
          'node delete ',
          'resource delete n1 ',
          'resource-definition delete ',
          'snapshot delete archive ',
        ),
        hostile,
        fc.integer({ min: 1, max: 3 }),
        async (line, text, every) => {
          Object.assign(spoil, { text, every });
          for (const { word } of await complete(splitLine(line), wholeTree, names)) {
            expect(word).not.toMatch(OBEYED);
            expect(word).not.toMatch(/[\n\t]/);
          }
        },
      ),
      { numRuns: 100, seed: 2026 },
    );
  }, 60_000);
});
