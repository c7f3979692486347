import { describe, expect, it } from 'vitest';
import { parseLine } from '../../src/cli/parse-line.ts';
import { nouns } from '../../src/commands/index.ts';
import { lex } from '../../src/shell/lexer.ts';
import { RecordingController } from '../support/recording-controller.ts';
import { runWords } from '../support/run-words.ts';
import { wholeTree } from '../support/whole-tree.ts';

const commands = nouns.flatMap((noun) => noun.commands);
/** Questions that need a body, or that run something that only looks. */
const ASKS = /^POST .*(query-size-info|query-all-size-info|backups\/info|drbd-reactorctl\/status)$|^(GET|OPTIONS) /;
/** They wait for what a controller without answers never tells. */
const WAITS = /^(event|wait|top|demo|interactive|resource-definition wait-sync|resource create-transactional)( |$)/;

function wordsOf(example: string): string[] {
  const { tokens } = lex(example.replace(/ [|>].*/, ''));
  return tokens.flatMap((token) => (token.kind === 'word' ? [token.text] : [])).slice(1);
}

describe('what a command says of its effect', () => {
  const examples = commands
    .filter(({ path, local }) => !WAITS.test(path) && local !== true)
    .flatMap(({ path, examples: all }) => all.map(({ command }) => [path, command] as const))
    .filter(([, command]) => /^linstor [^<]*$/.test(command));

  it.each(examples)('%s: %s', async (_, example) => {
    const words = wordsOf(example);
    const controller = new RecordingController();
    await runWords(words, controller);
    const { call } = parseLine(words, wholeTree, { env: {}, configuration: () => new Map() });
    const effect = call?.command.effectOf({ ...call.input, ...call.more });
    const changes = controller.asked.filter((request) => !ASKS.test(request));
    if (effect === 'reads') expect(changes).toEqual([]);
    if (changes.some((request) => request.startsWith('DELETE '))) expect(effect).toBe('destroys');
    expect(effect).toBeDefined();
  });

  it.each(
    commands.filter(({ path }) => /(^| )(delete|lost|undeploy|rollback)( |$)/.test(path)).map(({ path }) => [path]),
  )('%s takes something away', (path) => {
    expect(commands.find((command) => command.path === path)?.effectOf({})).toBe('destroys');
  });
});
