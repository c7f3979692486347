import fc from 'fast-check';
import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startDemo } from '../../src/demo/index.ts';
import { expectHeld } from './support/held.ts';
import { runs, within } from './support/runs.ts';
import { runScript, sandbox, type Sandbox } from './support/script.ts';
import { COMMANDS, lineFor } from './support/words.ts';

/** A place for each: what random lines set stays in its configuration. */
let place: Sandbox;
beforeEach(() => {
  place = sandbox();
});
afterEach(() => rmSync(place.folder, { recursive: true }));

/** These go on until somebody ends them, or wait for a time that does not pass quickly enough. */
const ENDLESS = /^(event|wait|demo|interactive|exit)\b|wait-sync|backup create|clone/;
const commands = COMMANDS.filter(({ path }) => !ENDLESS.test(path));

/** What a real shell would understand never gets into a script, in quotes or out of them. */
const harmless = (text: string): string => text.replace(/[|!><$`&()\n\r]/g, '.');

function quotedFor(word: string): string {
  return /^[\w./:=@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

const command = lineFor(commands, { globals: false })
  .filter(({ words }) => !words.some((word) => word.startsWith('--wait')))
  .map(({ words }) => words.map((word) => quotedFor(harmless(word))).join(' '));
const rubbish = fc
  .array(
    fc.constantFrom(
      'node',
      'list',
      "'",
      '"',
      '\\',
      ' ',
      ';',
      '#',
      '?',
      '..',
      '\t',
      '日',
      '\x1b[2J',
      '\0',
      '=',
      '-',
      '--x',
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));
const own = fc.constantFrom(
  ...[
    'use node n1',
    'use resource db1',
    'use',
    '..',
    'use ..',
    'use node',
    'use nope x',
    'use node n1 n2',
    '\\timing',
    '\\x',
    '\\x on',
  ],
  ...[
    '\\timing maybe',
    'help',
    '?',
    'node list ?',
    'node ?',
    '\\q x',
    '\\unknown',
    'watch node list',
    'watch',
    'begin',
    'commit',
    'abort',
    'rollback now',
    'collected',
    'history',
    'clear',
    'help \\i',
    '\\set',
    '\\set ON_ERROR_STOP off',
    '\\set x maybe',
    '\\i out1',
    '\\i nowhere',
    '\\i',
    '\\e',
    '# a comment',
    '',
    '  ',
  ],
  ...[
    'r ct begin',
    'r ct begin --terminate-on-error',
    'r ct commit',
    'r ct abort',
    'r c n3 db1',
    'node list | cat',
    'node list | head -1',
  ],
  ...[
    'node list > out1',
    'node list >> out1',
    '-m node list > out2',
    'resource list | false',
    'node lst | cat',
    'node list > nowhere/x',
  ],
  ...[
    'node list >',
    'node list |',
    '> out1',
    'node list > out1 > out2',
    '!true',
    '!cat out1',
    '!false',
    'linstor node list',
    'linstor',
  ],
);
const statement = fc.oneof(
  { weight: 6, arbitrary: command },
  { weight: 4, arbitrary: own },
  { weight: 2, arbitrary: rubbish },
);
/** A `!` takes the rest of its line with it: nothing random may stand there. */
const script = fc
  .array(fc.tuple(statement, fc.constantFrom('\n', '\n', ' ; ', '\r\n')), { minLength: 8, maxLength: 24 })
  .map((parts) => parts.map(([text, end]) => text + (/[!|>]/.test(text) ? '\n' : end)).join(''));

describe('random scripts for the shell', () => {
  it(
    'end in an exit code that is documented and without a stack trace',
    async () => {
      await fc.assert(
        fc.asyncProperty(script, async (text) => {
          const started = Date.now();
          const demo = await startDemo({ clock: () => started + (Date.now() - started) * 1000 });
          try {
            expectHeld(await runScript(text, demo.url, place));
          } finally {
            await demo.close();
          }
        }),
        runs(8),
      );
    },
    within(60_000),
  );

  const good = fc.constantFrom<string>('node list', 'resource list', 'use node n1', '\\x', 'node info', '# nothing');
  const bad = fc.constantFrom<readonly [text: string, code: number]>(
    ['nope', 2],
    ['node list --nope', 2],
    ['node lst | cat', 2],
    ["node list '", 2],
    ['\\unknown', 2],
    ['use node', 2],
    ['watch node list', 2],
    ['r ct commit', 5],
    ['key-value-store get nope nope', 10],
    ['!false', 1],
    ['node list | false', 1],
  );

  it(
    'go on after a statement that fails, name its line, and end as the last one does',
    async () => {
      const demo = await startDemo();
      const steps = fc.array(fc.oneof(good, bad), { minLength: 2, maxLength: 8 });
      try {
        await fc.assert(
          fc.asyncProperty(steps, async (all) => {
            // A quote that is never closed takes what follows with it: it stands at the end.
            const open = all.filter(([text]) => text === "node list '");
            const lines = [...all.filter((one) => !open.includes(one)), ...open.slice(0, 1)];
            const texts = lines.map((one) => (typeof one === 'string' ? one : one[0]));
            const { code, stderr } = await runScript(texts.join('\n'), demo.url, place);
            const codes = lines.flatMap((one) =>
              typeof one === 'string' ? (one.startsWith('#') ? [] : [0]) : [one[1]],
            );
            expect(code).toBe(codes.at(-1) ?? 0);
            for (const [at, one] of lines.entries())
              if (typeof one !== 'string') expect(stderr).toContain(`Line ${at + 1} failed with exit code ${one[1]}`);
          }),
          runs(4),
        );
      } finally {
        await demo.close();
      }
    },
    within(60_000),
  );
});
