import { describe, expect, it } from 'vitest';

import { errorReportsDelete } from '../../src/commands/error-reports/delete.ts';
import { errorReportsList } from '../../src/commands/error-reports/list.ts';
import { errorReportsShow } from '../../src/commands/error-reports/show.ts';
import { FakeController } from '../support/fake-controller.ts';
import { cellsOf, expectChange, runCommand } from '../support/run-command.ts';

const report = (id: string, more: object = {}) => ({
  node_name: 'n1',
  error_time: 1767225600999,
  filename: `ErrorReport-${id}.log`,
  module: 'SATELLITE',
  ...more,
});
const get = (path: string, answer: unknown) => ({ method: 'GET', path: `/v1/error-reports${path}`, answer });

async function bytesOf(source: { raw(): AsyncIterable<Uint8Array> }): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of source.raw()) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

describe('error-reports list', () => {
  const answer = [
    report('A-1', { exception: 'E', exception_message: 'm', version: '1.34', origin_file: 'A.java', origin_line: 0 }),
    report('A-2', { module: undefined, exception: 'E', exception_message: 'x'.repeat(60) }),
    report('A-3', { exception_message: 'y'.repeat(59) }),
  ];

  it('shows where and when something went wrong, with long messages cut', async () => {
    const controller = new FakeController([get('?withContent=False', answer)]);
    expect(await cellsOf((await runCommand(errorReportsList, {}, controller)).view)).toEqual([
      ['Id', 'Datetime', 'Node', 'Exception'],
      ['A-1', '2026-01-01 00:00:00', 'S|n1', 'E: m'],
      ['A-2', '2026-01-01 00:00:00', 'n1', `E: ${'x'.repeat(57)}...`],
      ['A-3', '2026-01-01 00:00:00', 'S|n1', `None: ${'y'.repeat(59)}`],
    ]);
  });

  it('adds place and version', async () => {
    const controller = new FakeController([get('?withContent=False', answer)]);
    const cells = await cellsOf((await runCommand(errorReportsList, { full: true }, controller)).view);
    expect(cells.map((row) => row.slice(4))).toEqual([
      ['Location', 'Version'],
      ['A.java:0', '1.34'],
      ['', 'None'],
      ['', 'None'],
    ]);
  });

  it('asks node by node, or id by id, and keeps all answers', async () => {
    const since = (now: number) => now - 1000;
    const period = 'withContent=False&since=4000&to=7';
    const input = { since, to: 7, nodes: ['n1', 'n2'] };
    const byNode = [get(`?${period}&node=n1`, [report('A')]), get(`?${period}&node=n2`, [report('B')])];
    const byId = [get(`/A%2F?${period}`, [report('A'), report('AA')]), get(`/B?${period}`, [])];
    const clock = { now: () => 5000 };
    for (const [more, requests, ids] of [
      [{}, byNode, ['A', 'B']],
      [{ reportId: ['A/', 'B'] }, byId, ['A', 'AA']],
    ] as const) {
      const { view } = await runCommand(errorReportsList, { ...input, ...more }, new FakeController(requests), {
        clock,
      });
      expect((await cellsOf(view)).slice(1).map(([id]) => id)).toEqual(ids);
    }
  });

  it('puts several answers into one list for machines', async () => {
    const controller = new FakeController([
      get('?withContent=False&node=a', [{ a: 1 }, { a: 2 }]),
      get('?withContent=False&node=b', []),
      get('?withContent=False&node=c', [{ c: 1 }]),
    ]);
    const { view } = await runCommand(errorReportsList, { nodes: ['a', 'b', 'c'] }, controller);
    if (view.kind !== 'table') throw new Error('a table was expected');
    expect(await bytesOf(view.source)).toEqual([{ a: 1 }, { a: 2 }, { c: 1 }]);
  });
});

describe('error-reports show', () => {
  const requests = [get('/A?withContent=True', [{ text: 'one\n' }]), get('/B?withContent=True', [{ text: 'two' }])];

  it('prints the texts, each with a line break', async () => {
    const { view, warned } = await runCommand(errorReportsShow, { reportId: ['A', 'B'] }, new FakeController(requests));
    expect(view).toMatchObject({ kind: 'text', text: 'one\n\ntwo\n' });
    expect(warned).toEqual([]);
  });

  it('gives machines the reports in one list', async () => {
    const runtime = { mode: 'machine' } as const;
    const { view } = await runCommand(
      errorReportsShow,
      { reportId: ['A', 'B'] },
      new FakeController(requests),
      runtime,
    );
    if (view.kind !== 'table') throw new Error('a table was expected');
    expect(await bytesOf(view.source)).toEqual([{ text: 'one\n' }, { text: 'two' }]);
  });

  it('says when there is no such report', async () => {
    const controller = new FakeController([get('/X?withContent=True', [])]);
    const { view, warned } = await runCommand(errorReportsShow, { reportId: ['X'] }, controller);
    expect(view).toMatchObject({ text: '' });
    expect(warned).toEqual(['No such error report: X']);
  });
});

describe('error-reports delete', () => {
  it.each([
    [{}, {}],
    [
      { id: ['A', 'B'], nodes: ['n1'], since: () => 1, to: (now: number) => now, exception: 'E' },
      { nodes: ['n1'], since: 1, to: 0, exception: 'E', ids: ['A', 'B'] },
    ],
  ])('%j', async (input, body) => {
    await expectChange(errorReportsDelete, input, [{ method: 'PATCH', path: '/v1/error-reports', body }]);
  });
});
