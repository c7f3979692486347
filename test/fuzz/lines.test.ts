import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GLOBAL_TABLE } from '../../src/argv/global-options.ts';
import { Scanner, type GivenOption } from '../../src/argv/scanner.ts';
import { isValue } from '../../src/argv/words.ts';
import { helpOf } from '../../src/cli/help.ts';
import { parseLine } from '../../src/cli/parse-line.ts';
import { ExitCode, Fault } from '../../src/model/fault.ts';
import { Secret } from '../../src/model/secret.ts';
import { wholeTree } from '../support/whole-tree.ts';
import { serve } from '../transport/server.ts';
import { freshDemo, runnerOn } from './support/demo-line.ts';
import { expectHeld } from './support/held.ts';
import { runs, within } from './support/runs.ts';
import { COMMANDS, lineFor, strangeLine, type Typed } from './support/words.ts';

/** What the parser makes of a line; undefined when it refuses it, which it does in words for people. */
function parsed(words: readonly string[]) {
  try {
    return parseLine(words, wholeTree, { env: {}, configuration: () => new Map() });
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    // Sizes of DRBD options that are none have always ended with 1.
    expect([ExitCode.usage, ExitCode.client]).toContain(error.exitCode);
    expect(error.message).toMatch(/\S/);
    expect(error.message).not.toMatch(/undefined|\[object/);
    return undefined;
  }
}

/** Every value in there, lists taken apart, as text. */
function leaves(value: unknown): string[] {
  if (value instanceof Secret) return [JSON.stringify(value.reveal())];
  const own =
    value === undefined
      ? ''
      : JSON.stringify(value, (_, one: unknown) => (typeof one === 'bigint' ? String(one) : one));
  if (typeof value !== 'object' || value === null) return [own];
  return [own, ...Object.values(value).flatMap(leaves)];
}

/** Whether a value is among these, read by its own kind or as it was typed: a list may have handed it on to another argument. */
function isAmong({ word, kind }: Typed, found: readonly string[]): boolean {
  if (found.includes(JSON.stringify(word))) return true;
  try {
    return found.includes(leaves(kind.parse(word))[0] ?? '');
  } catch (error) {
    if (error instanceof Fault) return false;
    throw error;
  }
}

describe('random command lines of the whole tree', () => {
  it(
    'reach the command with every value that was typed, in more than half of the cases',
    () => {
      let understood = 0;
      let tried = 0;
      fc.assert(
        fc.property(lineFor(COMMANDS), (line) => {
          tried++;
          const result = parsed(line.words);
          if (result?.call === undefined) return;
          understood++;
          const found = leaves([result.call.input, result.call.more, result.globals]);
          // Rubbish that begins with a dash may be an option, or the `--` behind which there are none: `--option=value` is one word there.
          const behind = line.words.includes('--') ? line.words.slice(line.words.indexOf('--')) : [];
          const isGlued = (word: string): boolean =>
            behind.some((one) => /^--.+=/.test(one) && one.endsWith(`=${word}`));
          for (const typed of line.values.filter(({ word }) => isValue(word, [GLOBAL_TABLE]) && !isGlued(word)))
            expect(isAmong(typed, found), typed.word).toBe(true);
        }),
        runs(2500),
      );
      expect(understood).toBeGreaterThan(tried / 2);
    },
    within(30_000),
  );

  it(
    'are understood, explained or refused with a usage fault, however they are cut and mixed',
    () => {
      let understood = 0;
      fc.assert(
        fc.property(strangeLine(COMMANDS), (words) => {
          const result = parsed(words);
          if (result?.call) understood++;
          else if (result) helpOf(result.found, wholeTree, 80);
        }),
        runs(2000),
      );
      expect(understood).toBeGreaterThan(100);
    },
    within(30_000),
  );

  it(
    'mean up to every cursor in them what they mean in the end',
    () => {
      fc.assert(
        fc.property(fc.oneof(lineFor(COMMANDS), strangeLine(COMMANDS)), (line) => {
          const words = 'words' in line ? line.words : line;
          const whole = new Scanner(words, wholeTree);
          // What `--output v1` means is known by the word behind it.
          fc.pre(!/--output v[01]/.test(words.join(' ')));
          if (parsed(words)) expect([whole.pathFault, whole.fault]).toEqual([undefined, undefined]);
          for (let end = 0; end < words.length; end++) {
            const typed = new Scanner(words.slice(0, end), wholeTree);
            // A noun that is a command itself is one only until a word below it follows.
            fc.pre(typed.command?.path !== typed.noun?.name || typed.command === whole.command);
            expect(whole.path.slice(0, typed.path.length)).toEqual(typed.path);
            expect(typed.options.map(meaning)).toEqual(
              whole.options.filter(({ at }) => at < end).map((option) => meaning({ ...option, end })),
            );
            expect(typed.positionals).toEqual(whole.positionals.filter(({ at }) => at < end));
          }
        }),
        runs(300),
      );
    },
    within(30_000),
  );

  it('never find a command that was not meant', () => {
    for (const { path } of COMMANDS) expect(new Scanner(path.split(' '), wholeTree).path.join(' ')).toBe(path);
  });

  it(
    'end in an exit code that is documented and in words for people, on a cluster',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(lineFor(COMMANDS), { minLength: 1, maxLength: 4 }), async (lines) => {
          const demo = await freshDemo();
          try {
            for (const { words } of lines) expectHeld(await demo.run(words));
          } finally {
            await demo.close();
          }
        }),
        runs(120),
      );
    },
    within(60_000),
  );

  it(
    'end so, too, on a controller that answers whatever comes to its mind',
    async () => {
      let next = 0;
      let answers: readonly RandomAnswer[] = [];
      const { port } = await serve((response) => {
        const { status, text } = answers[next++ % answers.length] ?? { status: 200, text: '[]' };
        response.writeHead(status, { 'Content-Type': 'application/json' }).end(text);
      });
      const run = runnerOn(`http://127.0.0.1:${port}`);
      await fc.assert(
        fc.asyncProperty(
          lineFor(COMMANDS),
          fc.array(randomAnswer, { minLength: 1, maxLength: 4 }),
          async (line, given) => {
            [answers, next] = [given, 0];
            expectHeld(await run(line.words));
          },
        ),
        runs(150),
      );
    },
    within(60_000),
  );
});

/** An option and those of its values that stand before `end`. */
function meaning({ known, values, end = Infinity }: GivenOption & { end?: number }): unknown[] {
  return [known.name, values.filter(({ at }) => at < end)];
}

interface RandomAnswer {
  readonly status: number;
  readonly text: string;
}

const reply = fc.record({
  ret_code: fc.constantFrom(1, 0, -1, 4611686018427387904, -4611686018427387904, -9223372036854775808, 53739522, 996),
  message: fc.constantFrom('Done', '', 'a\nb', '%s {0}', '日本'),
  obj_refs: fc.constantFrom({}, { Node: 'n1' }, { RscDfn: 'db1', path: '/x' }),
});
const objects = fc.array(
  fc.record(
    {
      name: fc.constantFrom('n1', 'db1', 'x'),
      node_name: fc.constantFrom('n1', ''),
      type: fc.constantFrom('SATELLITE', 'x'),
      volume_number: fc.nat(3),
      props: fc.constantFrom({}, { 'Aux/rack': 'r1' }),
      flags: fc.constantFrom([], ['DELETE'], ['x']),
      volumes: fc.constantFrom([], [{ volume_number: 0 }]),
      node_a: fc.constant('n1'),
      node_b: fc.constant('n2'),
    },
    { requiredKeys: [], noNullPrototype: true },
  ),
  { maxLength: 3 },
);
const randomAnswer: fc.Arbitrary<RandomAnswer> = fc.record({
  status: fc.constantFrom(200, 200, 200, 201, 204, 400, 404, 500),
  text: fc.oneof(
    fc.array(reply, { maxLength: 3 }).map((all) => JSON.stringify(all)),
    objects.map((all) => JSON.stringify(all)),
    objects.map((all) => JSON.stringify(all[0] ?? {})),
    fc.constantFrom('', '{}', '[]', 'null', '5', '<html></html>', '[{}]', '{"rest_api_version":"1.2.0","version":"1"}'),
  ),
});
