import { describe, expect, it } from 'vitest';
import { parseLine } from '../../../src/cli/parse-line.ts';
import { complete } from '../../../src/completion/complete.ts';
import { QUESTIONS } from '../../../src/completion/name-questions.ts';
import { nouns } from '../../../src/commands/index.ts';
import type { Command } from '../../../src/definition/command.ts';
import { splitLine } from '../../completion/split-line.ts';
import { wholeTree } from '../../support/whole-tree.ts';
import { requestsOfLine, requestsOfTab, requestsOfUse } from './noted-requests.ts';
import { asksForAll, requestsTable, type Row } from './table.ts';

const table = requestsTable();
const SHELL = 'In the shell';
const TAB = 'TAB';
const TERMINAL = 'What is asked before something is lost, on a terminal';
const commandRows = [...table].flatMap(([heading, rows]) => ([SHELL, TAB].includes(heading) ? [] : rows));

describe.each([...table])('%s', (heading, rows) => {
  it.each(rows.map((row) => [row.line, row] as const))('%s', async (_, row) => {
    const sent = await requestsIn(heading, row.line);
    expect(sent.toSorted()).toEqual(row.requests.map(({ request }) => request).toSorted());
  });
});

function requestsIn(heading: string, line: string): Promise<string[]> {
  if (heading === TAB) return requestsOfTab(typed(line));
  const [, noun = '', name = ''] = line.split(' ');
  return heading === SHELL ? requestsOfUse(noun, name) : requestsOfLine(line, { terminal: heading === TERMINAL });
}

/** `TAB node list ␣` is the line `node list ` with the cursor at its end. */
function typed(line: string): string {
  return line.replace(/^TAB /, '').replace('␣', '');
}

function commandOf({ line }: Row): Command | undefined {
  return parseLine(line.split(' '), wholeTree, { env: {}, configuration: () => new Map() }).call?.command;
}

/** They go on until somebody ends them. */
const ENDLESS = /^(event|top|interactive)( |$)/;

describe('the table', () => {
  it('has every command that reads', () => {
    const there = new Set(commandRows.map((row) => commandOf(row)?.path));
    const reading = nouns
      .flatMap((noun) => noun.commands)
      .filter((one) => one.local !== true && !ENDLESS.test(one.path) && one.effectOf({}) === 'reads');
    expect(reading.map(({ path }) => path).filter((path) => !there.has(path))).toEqual([]);
  });

  it('has every question for names', async () => {
    const asked = new Set<string>();
    for (const { line } of table.get(TAB) ?? [])
      await complete(splitLine(typed(line)), wholeTree, (source) => {
        asked.add(source);
        return Promise.resolve([]);
      });
    expect(Object.keys(QUESTIONS).filter((source) => !asked.has(source))).toEqual([]);
  });

  it('says why a list is asked for as a whole where the line names something', () => {
    const silent = commandRows
      .filter((row) => row.line.split(' ').length > (commandOf(row)?.path.split(' ').length ?? 0))
      .flatMap(({ line, requests }) =>
        requests.flatMap(({ request, reason }) =>
          asksForAll(request) && reason === '' ? [`${line}: ${request}`] : [],
        ),
      );
    expect(silent).toEqual([]);
  });
});
