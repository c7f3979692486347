import { describe, expect, it } from 'vitest';

import { sosReportCreate } from '../../src/commands/sos-report/create.ts';
import { sosReportDownload } from '../../src/commands/sos-report/download.ts';
import { spaceReportingQuery } from '../../src/commands/space-reporting/query.ts';
import { FakeController } from '../support/fake-controller.ts';
import { expectChange, repliesIn, runCommand } from '../support/run-command.ts';

const everything = {
  since: (now: number) => now - 3,
  nodes: ['a', 'b'],
  resources: ['r'],
  excludeNodes: ['c'],
  noController: true,
};
const query = '?since=7&nodes=a&nodes=b&rscs=r&exclude=c&include-ctrl=false';
const clock = { now: () => 10 };

describe('sos-report create', () => {
  it.each([
    [{}, ''],
    [everything, query],
  ])('%j', async (input, sent) => {
    await expectChange(sosReportCreate, input, [{ method: 'GET', path: `/v1/sos-report${sent}` }], { clock });
  });
});

describe('sos-report download', () => {
  const download = (fileName?: string, sent = '') =>
    new FakeController([{ method: 'GET', path: `/v1/sos-report/download${sent}`, answer: { fileName, text: 'tar' } }]);

  it.each([
    ['as the controller names it', {}, 'sos.tar.gz', 'sos.tar.gz'],
    ['under a name of its own', {}, undefined, 'linstor.out'],
    ['in the file named', { path: 'x/y.tgz' }, 'sos.tar.gz', 'x/y.tgz'],
    ['in the directory named', { path: 'dir' }, 'sos.tar.gz', 'dir/sos.tar.gz'],
  ])('saves the report %s', async (_, input, fileName, path) => {
    const runtime = { directories: ['dir'] };
    const { view, written, progress } = await runCommand(sosReportDownload, input, download(fileName), runtime);
    expect(written).toEqual({ [path]: 'tar' });
    expect(await repliesIn(view)).toEqual([{ ret_code: 0, message: `File saved to: ${path}`, obj_refs: { path } }]);
    expect(progress.at(-1)).toBe('Downloading, 3 bytes');
  });

  it('asks for what is wanted only', async () => {
    const controller = download('f', query);
    await runCommand(sosReportDownload, everything, controller, { clock });
    expect(() => {
      controller.done();
    }).not.toThrow();
  });

  it('does not bother the cluster when the file is there already, unless it may be overwritten', async () => {
    const files = { 'old.tgz': 'old' };
    await expect(
      runCommand(sosReportDownload, { path: 'old.tgz' }, new FakeController([]), { files }),
    ).rejects.toMatchObject({ exitCode: 2 });
    const { written } = await runCommand(sosReportDownload, { path: 'old.tgz', force: true }, download('f'), { files });
    expect(written).toEqual({ 'old.tgz': 'tar' });
  });
});

describe('space-reporting query', () => {
  const report = { reportText: 'all is well' };
  const shown = { kind: 'text', text: 'all is well\n', machine: { value: [report], layout: 'lines' } };

  it('shows the text of the report', async () => {
    const controller = new FakeController([{ method: 'GET', path: '/v1/space-report', answer: report }]);
    expect((await runCommand(spaceReportingQuery, {}, controller)).view).toEqual(shown);
  });

  it('takes the report from a file without asking a controller', async () => {
    const runtime = { files: { f: JSON.stringify(report) } };
    expect((await runCommand(spaceReportingQuery, { fromFile: 'f' }, new FakeController([]), runtime)).view).toEqual(
      shown,
    );
  });

  it.each(['[]', 'no json', ''])('refuses a file with %j', (text) =>
    expect(
      runCommand(spaceReportingQuery, { fromFile: 'f' }, new FakeController([]), { files: { f: text } }),
    ).rejects.toMatchObject({ exitCode: 2 }),
  );
});
