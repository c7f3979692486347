import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { manualPage } from '../../src/cli/help-subject.ts';
import { parseLine } from '../../src/cli/parse-line.ts';
import { complete } from '../../src/completion/complete.ts';
import { HELP_TOPICS } from '../../src/definition/help-topics.ts';
import { TOPIC_PAGES, helpOfTopic } from '../../src/docs/topics/index.ts';
import { ExitCode } from '../../src/model/fault.ts';
import { exitCodeMeanings } from '../../src/model/exit-codes.ts';
import { readStatements } from '../../src/shell/statements.ts';
import { FakeController } from '../support/fake-controller.ts';
import { runWords } from '../support/run-words.ts';
import { wholeTree } from '../support/whole-tree.ts';

const pages = TOPIC_PAGES.map(([topic, page]) => [topic.name, topic, page] as const);

describe.each(pages)('the topic %s', (name, topic, { body, seeAlso }) => {
  it('has a summary that begins with a capital and has no full stop', () => {
    expect(topic.summary).toMatch(/^[A-Z].*[^.]$/);
    expect(topic.summary.length).toBeLessThanOrEqual(80);
  });

  it.each([80, 60])('fits into a window of %i columns, but for command lines', (width) => {
    const literal = body.flatMap((block) =>
      typeof block === 'string' || 'heading' in block || 'pages' in block || 'picture' in block
        ? []
        : 'lines' in block
          ? block.lines
          : ('terms' in block ? block.terms : block.examples).map(([left]) => left),
    );
    const long = helpOfTopic(topic, width)
      .split('\n')
      .filter((line) => line.length > width && !literal.includes(line.trim()));
    expect(long).toEqual([]);
  });

  it('has no line, to be copied or not, that a window of 80 columns breaks', () => {
    expect(
      helpOfTopic(topic, 80)
        .split('\n')
        .filter((line) => line.length > 80),
    ).toEqual([]);
  });

  it('leaves no mark of another format in its text', () => {
    expect(helpOfTopic(topic, 80)).not.toMatch(/`|\*\*|\\f/);
  });

  it('points at topics and commands that there are', () => {
    const known = [...HELP_TOPICS, ...wholeTree.nouns].map((one): string => one.name);
    expect(seeAlso.filter((other) => !known.includes(other) || other === name)).toEqual([]);
  });
});

const examples = TOPIC_PAGES.flatMap(([{ name }, { body }]) =>
  body.flatMap((block) =>
    typeof block === 'object' && 'examples' in block ? block.examples.map(([line]) => [name, line] as const) : [],
  ),
);

it('shows what is literal by quotes where it could be read as a part of the sentence', () => {
  const top = HELP_TOPICS.find(({ name }) => name === 'top');
  expect(top && helpOfTopic(top, 80)).toContain("'a' offers what can be done");
  const pager = HELP_TOPICS.find(({ name }) => name === 'pager');
  expect(pager && helpOfTopic(pager, 80)).toContain('under -m, with --watch');
});

it.each(examples)('the example of %s is a line of the program: %s', (_, line) => {
  const own = readStatements(line.replace(/ < \S+$/, '')).filter((one) => one.kind === 'command');
  const isOurs = (words: readonly string[]): boolean => words[0] !== 'printf';
  for (const { words } of own.filter((statement) => isOurs(statement.words)))
    expect(() => parseLine(words, wholeTree, { env: {}, configuration: () => new Map() })).not.toThrow();
  expect(line).toContain('linstor');
});

describe('linstor help', () => {
  const help = (...words: readonly string[]) => runWords(['help', ...words], new FakeController([]));

  it.each(['settings', 'configuration', 'setti'])(
    'explains a topic by a name of it or a beginning: %s',
    async (word) => {
      const { stdout, code } = await help(word);
      expect(stdout).toMatch(/^Where settings come from/);
      expect(code).toBe(0);
    },
  );

  it('explains a command rather than a topic where both begin so', async () => {
    expect((await help('e')).stdout).toMatch(/^Usage: linstor encryption/);
  });

  it('lists the topics', async () => {
    const { stdout } = await help();
    for (const { name, summary } of HELP_TOPICS)
      expect(stdout).toMatch(new RegExp(`^  ${name} .*${summary.slice(0, 20)}`, 'm'));
  });

  it('suggests a topic for a wrong word', async () => {
    const { code, stderr } = await help('exit-cods');
    expect(stderr).toBe(
      "Error: Unknown command 'exit-cods'.\n  Did you mean 'exit-codes'?\n  'linstor help' lists the commands and topics.\n",
    );
    expect(code).toBe(2);
  });

  it('takes no word behind a topic', async () => {
    const { code, stderr } = await help('where', 'state');
    expect(stderr).toBe("Error: Nothing may follow the topic 'where'.\n  'linstor help where' explains it.\n");
    expect(code).toBe(2);
  });

  it.each([
    [[], 'linstor.1'],
    [['nod', 'list'], 'linstor-node.1'],
    [['exit-codes'], 'linstor-exit-codes.7'],
  ])('knows the manual page about %j', (words, page) => {
    expect(manualPage(words, wholeTree)).toBe(page);
    expect(existsSync(`man/${page}`)).toBe(true);
  });

  it('is completed with topics, and only in the first place', async () => {
    const offered = async (...words: readonly string[]): Promise<string[]> =>
      (await complete({ words: ['help', ...words], current: '' }, wholeTree, () => Promise.resolve([]))).map(
        ({ word }) => word,
      );
    expect(await offered()).toEqual(expect.arrayContaining(['exit-codes', 'node', 'where']));
    expect(await offered('node')).not.toContain('where');
  });
});

describe('the exit codes', () => {
  it('each have a meaning, and no two the same', () => {
    const rows = exitCodeMeanings();
    expect(rows.map(([code]) => Number(code)).sort()).toEqual(Object.values(ExitCode).sort());
    expect(new Set(rows.map(([, meaning]) => meaning)).size).toBe(rows.length);
  });

  it('stand in the README in the same words', () => {
    const rows = exitCodeMeanings().map(([code, meaning]) => `| ${code} | ${meaning} |`);
    expect(readFileSync('README.md', 'utf8')).toContain(`| code | |\n|---|---|\n${rows.join('\n')}\n`);
  });
});
